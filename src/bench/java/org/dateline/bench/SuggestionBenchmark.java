package org.dateline.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import org.dateline.library.InitialContent;
import org.dateline.library.Library;
import org.dateline.library.suggest.Suggestions;
import org.dateline.model.EntityType;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.SearchSuggestion;
import org.dateline.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How long a keystroke takes until the entities that may be meant are there, in a library of a
/// million names, and what the names take in memory. The rows are put in directly, without
/// articles; how often names are mentioned follows Zipf's law, and so do the words that they are
/// made of. Every fifth name is an alias of another's entity, and prominent names are written in up
/// to eight ways.
public class SuggestionBenchmark {

  private static final int NAMES = Integer.getInteger("names", 1_000_000);
  private static final int TIMES = 2_000;
  private static final int LIMIT = 8;

  /// How many names of which the readers think when they type.
  private static final int THOUGHT_OF = 20_000;

  private static final String[] SYLLABLES =
      ("ka lo mi ren ta vor bel san dri no shi pe gar ul eth os qua zi fen har mon tol wes ith ry"
              + " bre cha du el fi gor hu in jo kle la me nu or pra ro su tre va wo xa yu zo and er"
              + " ton ville berg ovic ski son")
          .split(" ");

  private final Random random = new Random(4);

  @TempDir Path folder;

  @Test
  void prints_milliseconds() throws SQLException, InterruptedException {
    Library.open(folder, InitialContent.EMPTY).close();
    List<String> thoughtOf = fill(folder.resolve("library.db"));
    long before = heap();
    long start = System.nanoTime();
    try (Library library = Library.open(folder, InitialContent.EMPTY)) {
      double opened = (System.nanoTime() - start) / 1e6;
      Suggestions suggestions = library.suggestions();
      suggestions.prepare();
      double first = await(suggestions, name(0), start);
      double all = await(suggestions, "Zzyzx Latecomer", start);
      System.out.printf(
          Locale.ENGLISH,
          "%n%,d names; opened in %.0f ms, the first suggested after %.0f ms, all after %.0f ms,"
              + " %.0f MB heap%n",
          NAMES,
          opened,
          first,
          all,
          (heap() - before) / 1e6);
      System.out.printf("%-34s %8s %8s %8s %8s%n", "milliseconds", "p50", "p95", "p99", "found");
      for (int i = 0; i < 2; i++) {
        boolean warm = i > 0;
        time(suggestions, warm, "one letter", thoughtOf, name -> start(word(name), 1, 1));
        time(suggestions, warm, "two or three letters", thoughtOf, name -> start(word(name), 2, 3));
        time(
            suggestions, warm, "four to eight letters", thoughtOf, name -> start(word(name), 4, 8));
        time(suggestions, warm, "a whole name", thoughtOf, name -> name);
        time(suggestions, warm, "last word, then first", thoughtOf, SuggestionBenchmark::turned);
        time(suggestions, warm, "one slip", thoughtOf, name -> slip(start(name, 4, 12)));
        time(suggestions, warm, "two slips", thoughtOf, name -> slip(slip(start(name, 8, 16))));
        time(suggestions, warm, "nothing like it", thoughtOf, name -> "qqx" + start(name, 5, 12));
        time(suggestions, warm, "person:", thoughtOf, name -> "person:" + start(word(name), 1, 4));
      }
    }
  }

  private static long heap() {
    System.gc();
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  /// Waits until a name is suggested.
  private static double await(Suggestions suggestions, String name, long start)
      throws InterruptedException {
    while (suggestions.of(name, 1, CancellationSignal.NEVER).stream()
        .noneMatch(it ->
            it instanceof SearchSuggestion.EntitySuggestion found
                && found.entity().name().equals(name))) {
      Thread.sleep(1);
    }
    return (System.nanoTime() - start) / 1e6;
  }

  private void time(
      Suggestions suggestions,
      boolean warm,
      String what,
      List<String> thoughtOf,
      Function<String, String> typing) {
    double[] times = new double[TIMES];
    long found = 0;
    for (int i = 0; i < TIMES; i++) {
      String typed = typing.apply(thoughtOf.get(zipf(thoughtOf.size())));
      long start = System.nanoTime();
      found += suggestions.of(typed, LIMIT, CancellationSignal.NEVER).size();
      times[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(times);
    if (warm) {
      System.out.printf(
          Locale.ENGLISH,
          "%-34s %8.2f %8.2f %8.2f %8.1f%n",
          what,
          times[TIMES / 2],
          times[TIMES * 95 / 100],
          times[TIMES * 99 / 100],
          (double) found / TIMES);
    }
  }

  private int zipf(int size) {
    return (int) Math.pow(size, random.nextDouble()) - 1;
  }

  private String word(String name) {
    String[] words = name.split(" ");
    return words[random.nextInt(words.length)];
  }

  private String start(String name, int least, int most) {
    return name.substring(0, Math.min(name.length(), least + random.nextInt(most - least + 1)));
  }

  private static String turned(String name) {
    int blank = name.lastIndexOf(' ');
    return blank < 0 ? name : name.substring(blank + 1) + " " + name.substring(0, 1);
  }

  private String slip(String typed) {
    if (typed.length() < 3) {
      return typed;
    }
    int at = 1 + random.nextInt(typed.length() - 2);
    char letter = (char) ('a' + random.nextInt(26));
    return switch (random.nextInt(4)) {
      case 0 -> typed.substring(0, at) + letter + typed.substring(at);
      case 1 -> typed.substring(0, at) + typed.substring(at + 1);
      case 2 -> typed.substring(0, at) + letter + typed.substring(at + 1);
      default ->
          typed.substring(0, at)
              + typed.charAt(at + 1)
              + typed.charAt(at)
              + typed.substring(at + 2);
    };
  }

  /// The name with a number, the most prominent first; always the same.
  private static String name(int number) {
    if (number == NAMES - 1) {
      return "Zzyzx Latecomer";
    }
    Random own = new Random(number);
    return switch (type(number)) {
      case PERSON -> made(own, 5_000, 0) + " " + made(own, 300_000, 1);
      case LOCATION -> made(own, 200_000, 2);
      case ORGANIZATION ->
          made(own, 50_000, 3) + " " + made(own, 2_000, 4) + " of " + made(own, 200_000, 2);
    };
  }

  private static EntityType type(int number) {
    return switch (number % 4) {
      case 0, 1 -> EntityType.PERSON;
      case 2 -> EntityType.LOCATION;
      default -> EntityType.ORGANIZATION;
    };
  }

  /// The name that gives a name's entity its number.
  private static int main(int number) {
    int main = number;
    while (main % 5 == 4 && main < NAMES - 1) {
      main /= 5;
    }
    return main;
  }

  private static String made(Random own, int words, int kind) {
    int rank = (int) Math.pow(words, own.nextDouble());
    Random letters = new Random(31L * rank + kind);
    StringBuilder word = new StringBuilder();
    for (int left = 2 + letters.nextInt(3); left > 0; left--) {
      word.append(SYLLABLES[letters.nextInt(SYLLABLES.length)]);
    }
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static List<String> fill(Path file) throws SQLException {
    Store.open(file, List.of()).close();
    List<String> thoughtOf = new ArrayList<>();
    try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = database.createStatement()) {
      statement.execute("PRAGMA synchronous = OFF");
      database.setAutoCommit(false);
      try (PreparedStatement name =
              database.prepareStatement(
                  "INSERT INTO name (number, type, folded, entity, articles, mentions, written,"
                      + " link) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
          PreparedStatement form =
              database.prepareStatement("INSERT OR IGNORE INTO form VALUES (?, ?, 1, ?)")) {
        for (int i = 0; i < NAMES; i++) {
          String written = name(i);
          long articles = Math.max(1, 300_000 / (i + 1));
          int entity = 1 + main(i);
          String folded = written.toLowerCase(Locale.ROOT) + " " + i;
          add(name, 1 + i, type(i).name(), folded, entity, articles, 2 * articles, written, "" + i);
          add(form, 1 + i, written, 2 * articles);
          for (int other = 1; other < 8 && i < NAMES / 100 / other; other++) {
            add(form, 1 + i, made(new Random(i), 99, 5 + other) + " " + written, 1);
          }
          if (i < THOUGHT_OF) {
            thoughtOf.add(written);
          }
          if (i % 10_000 == 0) {
            name.executeBatch();
            form.executeBatch();
          }
        }
        name.executeBatch();
        form.executeBatch();
      }
      statement.execute("INSERT OR REPLACE INTO setting VALUES ('links', 'dictionary')");
      database.commit();
    }
    return thoughtOf;
  }

  private static void add(PreparedStatement batch, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      batch.setObject(i + 1, values[i]);
    }
    batch.addBatch();
  }
}
