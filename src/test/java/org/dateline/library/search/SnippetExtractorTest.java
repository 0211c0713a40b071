package org.dateline.library.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.model.Span;
import org.dateline.model.query.Snippet;
import org.junit.jupiter.api.Test;

class SnippetExtractorTest {

  private static final String TEXT =
      "Rain fell on Monday. Xi met his guest in Dalian. They walked by the sea.\n\nOn Tuesday they"
          + " flew home.";

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static List<String> matched(Snippet snippet) {
    return snippet.matches().stream().map(match -> match.of(snippet.text())).toList();
  }

  @Test
  void the_sentence_of_the_first_place_is_shown_with_every_place_in_it() {
    Snippet snippet =
        SnippetExtractor.sentence(
            TEXT, List.of(span(TEXT, "Xi"), span(TEXT, "Dalian"), span(TEXT, "Tuesday")));

    assertThat(snippet.text()).isEqualTo("Xi met his guest in Dalian.");
    assertThat(matched(snippet)).containsExactly("Xi", "Dalian");
  }

  @Test
  void without_places_it_is_the_first_paragraph() {
    assertThat(SnippetExtractor.sentence(TEXT, List.of()))
        .isEqualTo(
            new Snippet(
                "Rain fell on Monday. Xi met his guest in Dalian. They walked by the sea.",
                List.of()));
  }

  @Test
  void a_sentence_ends_with_its_paragraph() {
    Snippet snippet = SnippetExtractor.sentence("He left\n\nXi stayed", List.of(new Span(9, 11)));

    assertThat(snippet).isEqualTo(new Snippet("Xi stayed", List.of(new Span(0, 2))));
  }

  @Test
  void a_long_sentence_is_cut_around_its_place_between_words() {
    String text = "word ".repeat(100) + "Dalian " + "word ".repeat(100) + "end.";
    Snippet snippet = SnippetExtractor.sentence(text, List.of(span(text, "Dalian")));

    assertThat(snippet.text()).startsWith("…word").endsWith("word…").hasSizeBetween(150, 260);
    assertThat(matched(snippet)).containsExactly("Dalian");
  }

  @Test
  void a_long_first_paragraph_is_cut_at_its_end_alone() {
    Snippet snippet = SnippetExtractor.sentence("word ".repeat(100), List.of());

    assertThat(snippet.text()).startsWith("word").endsWith("word…").hasSizeBetween(150, 242);
  }

  @Test
  void any_text_and_any_places_give_a_snippet_on_one_line_with_whole_characters() {
    Random random = new Random(20180508);
    for (int i = 0; i < 20_000; i++) {
      String text = text(random);
      List<Span> places = places(random, text);
      Snippet snippet = SnippetExtractor.sentence(text, places);
      String said = "“" + text + "” " + places;

      assertThat(snippet.text()).as(said).doesNotContain("\n").isNotEmpty();
      assertThat(isWhole(snippet.text())).as(said).isTrue();
      List<String> marked = matched(snippet);
      assertThat(marked.size()).as(said).isLessThanOrEqualTo(places.size());
      if (!places.isEmpty()) {
        assertThat(marked).as(said).isNotEmpty();
        assertThat(marked.getFirst()).as(said).isEqualTo(places.getFirst().of(text));
      }
    }
  }

  private static String text(Random random) {
    String[] pieces = {"a", "Xi ", "😀", "𝔎", ". ", " ", "\n\n", "word ", "“so” ", "…", "é", "'"};
    StringBuilder text = new StringBuilder("x");
    int length = 1 + random.nextInt(random.nextInt(10) == 0 ? 400 : 30);
    String often = pieces[random.nextInt(pieces.length)];
    for (int i = 0; i < length; i++) {
      text.append(random.nextInt(3) == 0 ? often : pieces[random.nextInt(pieces.length)]);
    }
    return text.append('x').toString();
  }

  /// Places in order that do not overlap, are of whole characters, lie in one paragraph each, and
  /// neither begin nor end with a blank, as names do.
  private static List<Span> places(Random random, String text) {
    List<Span> places = new ArrayList<>();
    int at = 0;
    for (int n = random.nextInt(4); n > 0 && at < text.length() - 1; n--) {
      int start = whole(text, at + random.nextInt(text.length() - at));
      int end = whole(text, Math.min(text.length(), start + 1 + random.nextInt(12)));
      if (start >= at && end > start && isName(text.substring(start, end))) {
        places.add(new Span(start, end));
        at = end;
      }
    }
    return places;
  }

  private static boolean isName(String text) {
    return text.indexOf('\n') < 0 && text.equals(text.strip());
  }

  private static int whole(String text, int at) {
    return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
  }

  private static boolean isWhole(String text) {
    return text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
  }

  @Test
  void passages_are_sentences_with_places_none_twice() {
    String text = "A ferry left. It rained.\nThe ferry struck the pier.\nNobody saw the pier.";
    List<Span> places =
        List.of(
            spanOf(text, "ferry left", 5),
            spanOf(text, "ferry struck", 5),
            spanOf(text, "pier.", 4),
            spanOf(text, "pier.", 4, text.lastIndexOf("pier")));

    assertThat(SnippetExtractor.passages(text, places, 3))
        .extracting(Snippet::text)
        .containsExactly("A ferry left.", "The ferry struck the pier.", "Nobody saw the pier.");
    assertThat(SnippetExtractor.passages(text, places, 1)).hasSize(1);
    assertThat(SnippetExtractor.passages(text, List.of(), 3)).isEmpty();
  }

  private static Span spanOf(String text, String beginning, int length) {
    return spanOf(text, beginning, length, text.indexOf(beginning));
  }

  private static Span spanOf(String text, String beginning, int length, int at) {
    assertThat(text.startsWith(beginning, at)).isTrue();
    return new Span(at, at + length);
  }
}
