package org.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.model.ArticlePart;
import org.dateline.model.Mention;
import org.dateline.names.NameFinder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// That finding names takes time and memory in proportion to the length of the article, whatever
/// the article is, and that the names are where they are said to be.
///
/// Every text ends with a sentence in which two names must be found in their places. Texts that are
/// no prose are tried at a hundredth, at a tenth and at the whole of their size; a linear cost
/// grows ten times from each to the next. Takes ten minutes.
class LinearCostBenchmark {

  private static final String LAST_WORDS = " The witness, Barack Obama, was in Berlin on Friday.";
  private static final List<String> LAST_NAMES = List.of("Barack Obama", "Berlin");

  /// What would take longer, going by its smaller parts, is not tried.
  private static final double LIMIT_SECONDS = 120;

  /// What is slower than prose by more is told.
  private static final double SLOW = 10;

  private static final int ROUNDS = 5;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

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
        "%n%11s %11s %13s %11s %18s %10s%n",
        "words", "seconds", "tokens/s", "processor", "allocated/token", "held");
    for (int words : new int[] {1_000, 10_000, 100_000, 1_000_000}) {
      String text = texts.prose(words) + LAST_WORDS;
      long tokens = Corpus.count(text);
      List<Cost> costs = new ArrayList<>();
      // The longest alone takes a minute.
      for (int i = 1; i < ROUNDS && words < 1_000_000; i++) {
        costs.add(cost(text));
      }
      HeapUse.Figures heap = HeapUse.of(() -> costs.add(cost(text)));
      costs.sort(Comparator.comparingDouble(Cost::seconds));
      Cost cost = costs.get(costs.size() / 2);
      System.out.printf(
          "%,11d %11.3f %,13.0f %,11.0f %,12d bytes %7.1f MB%n",
          words,
          cost.seconds(),
          tokens / cost.seconds(),
          tokens / cost.processor(),
          heap.allocated() / tokens,
          heap.held() / 1e6);
    }
  }

  @Test
  void prints_the_cost_of_texts_that_are_no_prose() {
    String prose = texts.prose(30_000);
    double usual = cost(prose).processor() / megabytes(prose);
    System.out.printf("%nprose: %.2f s of the processor a megabyte of UTF-8%n", usual);
    System.out.printf("%-36s %8s %9s %9s %9s%n", "", "MB", "s/MB", "× prose", "growth");
    texts.odd().forEach((what, odd) -> print(what, odd, usual));
  }

  private void print(String what, LongTexts.Odd odd, double usual) {
    String text = odd.text().apply(odd.size() / 100) + LAST_WORDS;
    double seconds = cost(text).processor();
    double growth = Double.NaN;
    int part = 100;
    while (part > 1 && seconds * (part == 100 ? 100 : Math.max(10, growth)) < LIMIT_SECONDS) {
      part /= 10;
      double before = seconds;
      text = odd.text().apply(odd.size() / part) + LAST_WORDS;
      seconds = cost(text).processor();
      growth = seconds / before;
    }
    double times = seconds / megabytes(text) / usual;
    System.out.printf(
        "%-36s %8.3f %9.2f %9.1f %9.1f%s%s%n",
        what,
        megabytes(text),
        seconds / megabytes(text),
        times,
        growth,
        times > SLOW || growth > 2 * 10 ? "  SLOW" : "",
        part == 1 ? "" : "  (only a part of %d)".formatted(part));
  }

  /// @param seconds that went by
  /// @param processor seconds that this thread had the processor, which other processes lengthen
  ///   little
  private record Cost(double seconds, double processor) {}

  private Cost cost(String text) {
    long start = System.nanoTime();
    long processor = THREADS.getCurrentThreadCpuTime();
    List<Mention> found = finder.find("", text);
    Cost cost =
        new Cost(
            (System.nanoTime() - start) / 1e9,
            (THREADS.getCurrentThreadCpuTime() - processor) / 1e9);
    check(text, found);
    return cost;
  }

  private static void check(String text, List<Mention> mentions) {
    int end = 0;
    for (Mention mention : mentions) {
      assertThat(mention.part()).isEqualTo(ArticlePart.TEXT);
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
            .anyMatch(mention ->
                mention.span().start() == at && mention.span().end() == at + name.length());
      }
    }
  }

  private static double megabytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length / 1e6;
  }
}
