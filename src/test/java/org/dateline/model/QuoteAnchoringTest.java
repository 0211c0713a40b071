package org.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuoteAnchoringTest {

  private static final String TEXT =
      "Kim Jong Un flew to Dalian on Monday. He met Xi Jinping for two days of talks.\n\n"
          + "Kim had come by train in March. State media said nothing of the flight until he was"
          + " home. Kim will meet Trump in Singapore.";

  private static TextQuote quote(String exact, int occurrence) {
    int at = -1;
    for (int i = 0; i < occurrence; i++) {
      at = TEXT.indexOf(exact, at + 1);
    }
    return TextQuote.of(TEXT, new Span(at, at + exact.length()));
  }

  private static Optional<String> found(TextQuote quote, String text, int near) {
    return QuoteAnchoring.find(quote, text, near).map(span -> span.of(text));
  }

  private static int start(TextQuote quote, String text, int near) {
    return QuoteAnchoring.find(quote, text, near).orElseThrow().start();
  }

  @Test
  void what_has_not_changed_is_where_it_was() {
    int third = TEXT.lastIndexOf("Kim");
    assertThat(start(quote("Kim", 3), TEXT, third)).isEqualTo(third);
  }

  @Test
  void of_several_places_that_say_the_same_the_one_in_the_same_surroundings_counts() {
    String before = "Correction: an earlier report had the wrong day. ";
    String text = before + TEXT;
    int second = TEXT.indexOf("Kim", TEXT.indexOf("Kim") + 1);
    assertThat(start(quote("Kim", 2), text, second)).isEqualTo(before.length() + second);
    // Also where another has come to stand exactly where it was.
    String shifted = "Kim ".repeat(40) + TEXT;
    assertThat(start(quote("Kim", 2), shifted, 4 * (second / 4))).isEqualTo(160 + second);
  }

  @Test
  void among_like_surroundings_the_nearest_counts() {
    String text = "one two one two one two one two ";
    TextQuote quote = new TextQuote("two", "one ", " one");
    assertThat(start(quote, text, 13)).isEqualTo(12);
    assertThat(start(quote, text, 5)).isEqualTo(4);
  }

  @Test
  void a_few_letters_among_other_words_are_not_taken_for_the_passage() {
    String text = "Nothing is left of the report but that Kim is away.";
    assertThat(found(quote("Kim", 3), text, TEXT.lastIndexOf("Kim"))).isEmpty();
  }

  @Test
  void a_word_in_another_sentence_is_not_taken_for_the_passage_nor_is_one_that_is_like_it() {
    String before = "The mayor said on Friday that the election was fair and calm.";
    int at = before.indexOf("election");
    TextQuote election = TextQuote.of(before, new Span(at, at + 8));

    for (String text :
        new String[] {
          "Nothing is left of it. A selection of books, and an election in Chad, and no more.",
          "Nothing is left of it. A selection of books came out today, and no more."
        }) {
      assertThat(found(election, text, at)).as(text).isEmpty();
    }
    assertThat(
            found(election, "It rained. The mayor said on Friday that the elections were fair.", 0))
        .as("where its surroundings are")
        .isPresent();
  }

  @Test
  void a_sentence_is_known_wherever_it_has_been_moved_to() {
    String exact = "He met Xi Jinping for two days of talks.";
    String text = "Other news. " + exact + " More news.";
    assertThat(found(quote(exact, 1), text, 0)).contains(exact);
  }

  @Test
  void a_passage_that_was_edited_is_found_as_it_is_now() {
    String text = TEXT.replace("He met Xi Jinping for two days", "He met Mr Xi Jinping for 2 days");
    assertThat(found(quote("He met Xi Jinping for two days of talks.", 1), text, 38))
        .contains("He met Mr Xi Jinping for 2 days of talks.");
  }

  @Test
  void a_passage_that_was_cut_has_lost_its_place() {
    String exact = "State media said nothing of the flight until he was home.";
    assertThat(found(quote(exact, 1), TEXT.replace(exact, ""), 120)).isEmpty();
    assertThat(found(quote("talks", 1), "", 3)).isEmpty();
  }

  @Test
  void a_long_passage_is_known_by_its_ends() {
    StringBuilder long1 = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      long1.append("Sentence number ").append(i).append(" tells of the talks. ");
    }
    String passage = long1.toString().strip();
    String text = "Before. " + passage + " Behind.";
    TextQuote quote = TextQuote.of(text, new Span(8, 8 + passage.length()));
    String edited =
        text.replace("number 30 tells of the talks", "number thirty tells of them")
            .replace("number 0 tells", "number 0 told");
    assertThat(found(quote, edited, 8))
        .hasValueSatisfying(found ->
            assertThat(found)
                .startsWith("Sentence number 0 told")
                .endsWith("59 tells of the talks."));
  }

  @Test
  void whatever_is_edited_elsewhere_a_passage_is_found_exactly() {
    Random random = new Random(11);
    for (int round = 0; round < 400; round++) {
      String text = words(random, 120);
      Span span = span(random, text, 30);
      TextQuote quote = TextQuote.of(text, span);
      String before = edited(random, text.substring(0, span.start()), random.nextInt(6));
      String after = edited(random, text.substring(span.end()), random.nextInt(6));
      String now = before + quote.exact() + after;
      Span found = QuoteAnchoring.find(quote, now, span.start()).orElseThrow();
      assertThat(found.of(now)).isEqualTo(quote.exact());
    }
  }

  @Test
  void a_passage_with_a_few_edits_in_it_is_found_about_where_it_is() {
    Random random = new Random(12);
    for (int round = 0; round < 300; round++) {
      String text = words(random, 150);
      Span span = span(random, text, 60);
      TextQuote quote = TextQuote.of(text, span);
      String passage = edited(random, quote.exact(), 1 + random.nextInt(5));
      String before = edited(random, text.substring(0, span.start()), 3);
      String now = before + passage + text.substring(span.end());
      Span found = QuoteAnchoring.find(quote, now, span.start()).orElseThrow();
      assertThat(Math.abs(found.start() - before.length())).isLessThanOrEqualTo(12);
      assertThat(Math.abs(found.end() - before.length() - passage.length()))
          .isLessThanOrEqualTo(12);
    }
  }

  private static String words(Random random, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      for (int length = 2 + random.nextInt(7); length > 0; length--) {
        text.append((char) ('a' + random.nextInt(20)));
      }
      text.append(random.nextInt(12) == 0 ? ".\n" : " ");
    }
    return text.toString();
  }

  private static Span span(Random random, String text, int least) {
    int start = random.nextInt(text.length() - least - 40);
    return new Span(start, start + least + random.nextInt(40));
  }

  private static String edited(Random random, String text, int edits) {
    StringBuilder edited = new StringBuilder(text);
    for (int i = 0; i < edits; i++) {
      int at = random.nextInt(edited.length() + 1);
      switch (random.nextInt(3)) {
        case 0 -> edited.insert(at, (char) ('a' + random.nextInt(20)));
        case 1 -> {
          if (at < edited.length()) {
            edited.deleteCharAt(at);
          }
        }
        default -> {
          if (at < edited.length()) {
            edited.setCharAt(at, 'z');
          }
        }
      }
    }
    return edited.toString();
  }

  @Test
  void the_time_is_bounded_in_200_000_characters_whatever_is_looked_for() {
    Random random = new Random(13);
    String text = words(random, 40_000).substring(0, 200_000);
    long begun = System.nanoTime();
    for (String exact :
        new String[] {"a", "gone gone gone gone", words(random, 80), words(random, 8_000)}) {
      TextQuote quote = new TextQuote(exact, words(random, 5), words(random, 5));
      assertThat(QuoteAnchoring.find(quote, text, 100_000)).isEmpty();
    }
    TextQuote everywhere = new TextQuote("b".repeat(500), "b".repeat(32), "b".repeat(32));
    assertThat(QuoteAnchoring.find(everywhere, "b".repeat(200_000), 1_000)).isPresent();
    // Some 0.3 s on two free cores.
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
  }

  @Test
  void no_character_is_halved_in_what_stands_around() {
    String text = "😀".repeat(40) + "passage" + "😀".repeat(40);
    int at = text.indexOf("passage");
    TextQuote odd = TextQuote.of(text, new Span(at, at + 7));
    assertThat(odd.before().codePoints()).allMatch(it -> it == "😀".codePointAt(0));
    assertThat(TextQuote.of("x" + text, new Span(at + 1, at + 7)).after().codePoints())
        .allMatch(it -> it == "😀".codePointAt(0) || it == 'e');
  }
}
