package org.dateline.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.dateline.model.Article;
import org.dateline.model.EntityType;
import org.dateline.model.ListedName;
import org.dateline.names.NameFinder;
import org.dateline.names.namelist.NameList;
import org.junit.jupiter.api.Test;

/// What the reader's own list of names adds to the cost of finding names, and how much memory it
/// takes: for 0, 1,000 and 100,000 names with three aliases each.
///
/// The names are two to four words drawn from the articles themselves, as often as they stand
/// there, and made-up ones, half of them without case: far more of them begin in the articles than
/// of any real list. Recognition and each list are measured in turn, so that what disturbs one
/// disturbs all; the medians are compared.
final class NameListBenchmark {

  private static final int SEED = 20_260_101;
  private static final int WARM_UP = 6;
  private static final int ROUNDS = 15;
  private static final int ALIASES = 3;
  private static final List<EntityType> TYPES =
      List.of(EntityType.PERSON, EntityType.LOCATION, EntityType.ORGANIZATION);

  private final List<Article> articles = Corpus.articles();

  private record Listed(String called, NameList list, long bytes, double millisToMake) {}

  @Test
  void prints_what_a_list_adds_to_the_cost_of_recognition() {
    NameFinder finder = NameFinder.create();
    finder.load();
    List<Listed> lists = Stream.of(0, 1_000, 100_000).map(this::listed).toList();
    long[] recognition = new long[ROUNDS];
    long[][] finding = new long[lists.size()][ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      long whole = nanos(article -> finder.find(article.title(), article.text()).size());
      if (round >= 0) {
        recognition[round] = whole;
      }
      for (int i = 0; i < lists.size(); i++) {
        NameList list = lists.get(i).list();
        long nanos =
            nanos(article -> list.find(article.title()).size() + list.find(article.text()).size());
        if (round >= 0) {
          finding[i][round] = nanos;
        }
      }
    }
    System.out.printf(
        "%nRecognition of %d articles: %.1f ms%n", articles.size(), median(recognition) / 1e6);
    for (int i = 0; i < lists.size(); i++) {
      Listed listed = lists.get(i);
      System.out.printf(
          "%8s names: %6.2f ms more, growth %5.2f %%; %,d found; %5.1f MB; made in %,.0f ms%n",
          listed.called(),
          median(finding[i]) / 1e6,
          100.0 * median(finding[i]) / median(recognition),
          articles.stream().mapToInt(article -> listed.list().find(article.text()).size()).sum(),
          listed.bytes() / 1e6,
          listed.millisToMake());
    }
  }

  private Listed listed(int size) {
    List<ListedName> names = names(size);
    long start = System.nanoTime();
    NameList.of(names).find("Once");
    double millis = (System.nanoTime() - start) / 1e6;
    long before = used();
    // Names of its own, so that all that the list holds is counted.
    NameList list = NameList.of(names(size));
    list.find("Once");
    return new Listed("%,d".formatted(size), list, used() - before, millis);
  }

  private List<ListedName> names(int size) {
    Random random = new Random(SEED);
    List<String> words =
        articles.stream()
            .flatMap(article -> Arrays.stream(article.text().split("[^\\p{L}\\p{N}’'-]+")))
            .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
            .map(word -> word.replaceAll("^[’'-]+|[’'-]+$", ""))
            .toList();
    Set<String> seen = new LinkedHashSet<>();
    while (seen.size() < size * (1 + ALIASES)) {
      seen.add(name(words, random));
    }
    List<String> spellings = List.copyOf(seen);
    List<ListedName> names = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      int from = i * (1 + ALIASES);
      names.add(
          new ListedName(
              TYPES.get(i % TYPES.size()),
              spellings.get(from),
              spellings.subList(from + 1, from + 1 + ALIASES),
              i % 2 == 0));
    }
    return names;
  }

  private static String name(List<String> words, Random random) {
    List<String> parts = new ArrayList<>();
    int length = 2 + random.nextInt(3);
    for (int i = 0; i < length; i++) {
      parts.add(
          random.nextInt(3) == 0
              ? "Q" + Integer.toString(random.nextInt(50_000), 36)
              : words.get(random.nextInt(words.size())));
    }
    return String.join(" ", parts);
  }

  private long nanos(ToLongFunction<Article> work) {
    long start = System.nanoTime();
    long found = articles.stream().mapToLong(work).sum();
    long nanos = System.nanoTime() - start;
    if (found < 0) {
      throw new IllegalStateException();
    }
    return nanos;
  }

  private static long median(long[] values) {
    long[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static long used() {
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
