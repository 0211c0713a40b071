package org.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.dateline.model.Mention;
import org.dateline.model.Part;
import org.dateline.names.NameFinder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// That finding names takes time and memory in proportion to the length of the article, whatever
/// the article is, and that the names are where they are said to be.
///
/// Every text ends with a sentence in which two names must be found in their places. Texts that
/// are no prose are tried at a hundredth, at a tenth and at the whole of their size; a linear cost
/// grows ten times from each to the next.
class LinearCostBenchmark {

  private static final String LAST_WORDS = " The witness, Barack Obama, was in Berlin on Friday.";
  private static final List<String> LAST_NAMES = List.of("Barack Obama", "Berlin");

  /// A text that would take longer, were its cost quadratic, is not tried.
  private static final double LIMIT_SECONDS = 60;

  /// What is slower than prose by more is told.
  private static final double SLOW = 10;

  private static final int ROUNDS = 5;

  private final LongTexts texts = new LongTexts();
  private final NameFinder finder = NameFinder.create();

  @BeforeEach
  void warm_up() {
    finder.load();
    String prose = texts.prose(10_000);
    for (int i = 0; i < 2 * ROUNDS; i++) {
      finder.find("", prose);
    }
  }

  @Test
  void prints_the_cost_of_longer_and_longer_articles() {
    System.out.printf(
        "%n%11s %13s %14s %18s %10s%n", "words", "tokens/s", "seconds", "allocated/token", "held");
    for (int words : new int[] {1_000, 10_000, 100_000, 1_000_000}) {
      String text = texts.prose(words) + LAST_WORDS;
      long tokens = Corpus.count(text);
      int rounds = words < 1_000_000 ? ROUNDS : 1;
      double[] seconds = new double[rounds];
      for (int i = 0; i < rounds; i++) {
        seconds[i] = seconds(text);
      }
      Arrays.sort(seconds);
      HeapUse.Figures heap = HeapUse.of(() -> finder.find("", text));
      System.out.printf(
          "%,11d %,13.0f %14.3f %,12d bytes %7.1f MB%n",
          words,
          tokens / seconds[rounds / 2],
          seconds[rounds / 2],
          heap.allocated() / tokens,
          heap.held() / 1e6);
    }
  }

  @Test
  void prints_the_cost_of_texts_that_are_no_prose() {
    String prose = texts.prose(150_000);
    double usual = seconds(prose) / megabytes(prose);
    System.out.printf("%nprose: %.2f s a megabyte of UTF-8%n", usual);
    System.out.printf(
        "%-36s %8s %9s %9s %9s%n", "", "MB", "s/MB", "× prose", "growth");
    texts.odd().forEach((what, odd) -> print(what, odd, usual));
  }

  private void print(String what, LongTexts.Odd odd, double usual) {
    double before = 0;
    double seconds = 0;
    String text = "";
    boolean whole = true;
    for (int part : new int[] {100, 10, 1}) {
      whole = seconds * 100 < LIMIT_SECONDS * (part == 1 ? 1 : 10);
      if (!whole) {
        break;
      }
      before = seconds;
      text = odd.text().apply(odd.size() / part) + LAST_WORDS;
      seconds = seconds(text);
    }
    double times = seconds / megabytes(text) / usual;
    double growth = before > 0 ? seconds / before : Double.NaN;
    System.out.printf(
        "%-36s %8.3f %9.2f %9.1f %9.1f%s%s%n",
        what,
        megabytes(text),
        seconds / megabytes(text),
        times,
        growth,
        times > SLOW || growth > 2 * 10 ? "  SLOW" : "",
        whole ? "" : "  (the whole was not tried)");
  }

  private double seconds(String text) {
    long start = System.nanoTime();
    List<Mention> found = finder.find("", text);
    double seconds = (System.nanoTime() - start) / 1e9;
    check(text, found);
    return seconds;
  }

  private static void check(String text, List<Mention> mentions) {
    int end = 0;
    for (Mention mention : mentions) {
      assertThat(mention.part()).isEqualTo(Part.TEXT);
      assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
      end = mention.span().end();
      String name = mention.span().of(text);
      assertThat(name).isEqualTo(name.strip());
      assertThat(name.codePoints()).anyMatch(Character::isLetterOrDigit);
      assertThat(Character.isLowSurrogate(name.charAt(0))).isFalse();
      assertThat(Character.isHighSurrogate(name.charAt(name.length() - 1))).isFalse();
    }
    if (text.endsWith(LAST_WORDS)) {
      for (String name : LAST_NAMES) {
        int at = text.lastIndexOf(name);
        assertThat(mentions)
            .as("%s at %d", name, at)
            .anyMatch(
                mention ->
                    mention.span().start() == at && mention.span().end() == at + name.length());
      }
    }
  }

  private static double megabytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length / 1e6;
  }
}
