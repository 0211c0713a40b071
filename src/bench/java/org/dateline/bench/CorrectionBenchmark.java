package org.dateline.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.FullName;
import org.dateline.model.NameKey;
import org.dateline.model.Span;
import org.dateline.model.correction.Correction;
import org.dateline.store.CorrectionTable.ImportedCorrection;
import org.dateline.store.LinkTable;
import org.dateline.store.NameLinks;
import org.dateline.store.NameLinks.NameLink;
import org.dateline.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How long each correction and its undoing take in a store of a million articles with two million
/// names, and linking all names again. The rows are put in directly: mentions only for a thousand
/// articles, because a correction of the whole library reads none, and one of an article those of
/// that article; how often names are mentioned follows Zipf's law.
public class CorrectionBenchmark {

  private static final int ARTICLES = 1_000_000;
  private static final int NAMES = 2_000_000;
  private static final int WITH_MENTIONS = 1_000;
  private static final int MENTIONS = 20;

  /// The dictionary knows five names in 25, and has them for one entity.
  private static final int GROUP = 5;

  private static final int EVERY = 25;

  private static final int TIMES = 50;

  /// Not counted, while classes are loaded.
  private static final int WARM_UP = 5;

  /// As in the library.
  private static final int LINKS = 100;

  private static final String TEXT = "Kim went to Name00000 and Name00001 ".repeat(20);

  private static final NameLinks BY_SPELLING = name -> new NameLink("g:" + name.key().folded(), "");

  private static final NameLinks BY_DICTIONARY =
      name -> {
        String folded = name.key().folded();
        int number = folded.startsWith("name") ? Integer.parseInt(folded.substring(4)) : -1;
        return number >= 0 && number % EVERY < GROUP
            ? new NameLink("w:" + number / EVERY, "Title_" + number / EVERY)
            : BY_SPELLING.of(name);
      };

  @TempDir Path folder;

  @Test
  void prints_milliseconds() throws SQLException {
    Path file = folder.resolve("library.db");
    Store.open(file, List.of()).close();
    fill(file);
    try (Store store = Store.open(file, List.of())) {
      System.out.printf(
          Locale.ENGLISH,
          "%n%,d articles, %,d names; milliseconds, median and longest of %d%n",
          ARTICLES,
          NAMES,
          TIMES);
      corrections(store, "");
      earlier(store, 2_000);
      corrections(store, " after 2,000 others");
      linkAgain(store, "dictionary", BY_DICTIONARY);
      corrections(store, " linked by dictionary");
      linkAgain(store, "spelling", BY_SPELLING);
    }
  }

  private static FullName name(int number) {
    String folded = "name" + number;
    return new FullName(new NameKey(EntityType.LOCATION, folded), folded);
  }

  private static void fill(Path file) throws SQLException {
    try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = database.createStatement()) {
      statement.execute("PRAGMA synchronous = OFF");
      database.setAutoCommit(false);
      try (PreparedStatement article =
              database.prepareStatement(
                  "INSERT INTO article VALUES (?, ?, 1, 'v', 0, 0, ?, 'T', 'S', '', '', '', 'en',"
                      + " 'f', ?)");
          PreparedStatement name =
              database.prepareStatement(
                  "INSERT INTO name (number, type, folded, entity, articles, mentions, written,"
                      + " link) VALUES (?, 'LOCATION', ?, ?, ?, ?, ?, ?)");
          PreparedStatement form =
              database.prepareStatement("INSERT INTO form VALUES (?, ?, 1, ?)");
          PreparedStatement mention =
              database.prepareStatement("INSERT INTO mention VALUES (?, 1, ?, ?, ?, 0, '', -1)")) {
        for (int i = 1; i <= ARTICLES; i++) {
          add(article, i, i, "a" + i, i <= WITH_MENTIONS ? TEXT : "x");
        }
        for (int i = 1; i <= NAMES; i++) {
          long articles = Math.max(1, 300_000 / i);
          add(name, i, "name" + i, i, articles, 2 * articles, "name" + i, "g:name" + i);
          add(form, i, "Name" + i, 2 * articles);
        }
        for (int i = 1; i <= WITH_MENTIONS; i++) {
          for (int m = 0; m < MENTIONS; m++) {
            add(mention, i, 36 * m + 12, 36 * m + 21, 1 + (i * 7 + m) % 10_000);
          }
        }
        for (PreparedStatement batch : List.of(article, name, form, mention)) {
          batch.executeBatch();
        }
      }
      statement.execute("UPDATE library SET change = " + ARTICLES);
      statement.execute("INSERT INTO setting VALUES ('links', 'spelling')");
      database.commit();
    }
  }

  private static void add(PreparedStatement batch, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      batch.setObject(i + 1, values[i]);
    }
    batch.addBatch();
  }

  /// Names in many articles, and in few.
  private static void corrections(Store store, String when) {
    time(
        store,
        "merge" + when,
        i -> new Correction.EntityMerge(name(1 + i), name(200_000 + 31 * i)));
    time(store, "split" + when, i -> new Correction.EntitySplit(name(1 + i)));
    time(store, "rename" + when, i -> new Correction.EntityRename(name(1 + i), "New name"));
    time(
        store,
        "other type" + when,
        i -> new Correction.TypeChange(name(1 + i), EntityType.ORGANIZATION));
    time(store, "not a name anywhere" + when, i -> new Correction.NotAName(name(1 + i), false));
    time(
        store,
        "not a name in an article" + when,
        i -> new Correction.NotAMentionInArticle("a" + (1 + i), name(1 + ((1 + i) * 7) % 10_000)));
    time(
        store,
        "not a name at a place" + when,
        i ->
            new Correction.NotAMention(
                "a" + (1 + i), ArticlePart.TEXT, new Span(12, 21), "Name00000"));
    time(
        store,
        "new name in an article" + when,
        i ->
            new Correction.NewMention(
                "a" + (1 + i),
                ArticlePart.TEXT,
                new Span(0, 3),
                new FullName(new NameKey(EntityType.PERSON, "kim"), "Kim")));
  }

  private static void time(Store store, String what, IntFunction<Correction> correction) {
    double[] making = new double[TIMES];
    double[] undoing = new double[TIMES];
    for (int i = -WARM_UP; i < TIMES; i++) {
      Correction made = correction.apply(i + WARM_UP);
      long start = System.nanoTime();
      long number =
          store
              .corrections()
              .make(made, Instant.EPOCH, CorrectionBenchmark::link)
              .orElseThrow(() -> new IllegalStateException("no effect: " + made))
              .number();
      long between = System.nanoTime();
      if (store.corrections().undo(number, Instant.EPOCH, CorrectionBenchmark::link).isEmpty()) {
        throw new IllegalStateException("cannot be undone: " + made);
      }
      if (i >= 0) {
        making[i] = (between - start) / 1e6;
        undoing[i] = (System.nanoTime() - between) / 1e6;
      }
    }
    System.out.printf(
        Locale.ENGLISH, "%-50s %s    undone %s%n", what, spread(making), spread(undoing));
  }

  private static NameLink link(FullName name) {
    return new NameLink(name.key().toString(), "");
  }

  private static String spread(double[] milliseconds) {
    Arrays.sort(milliseconds);
    return "%6.2f %7.2f"
        .formatted(milliseconds[milliseconds.length / 2], milliseconds[milliseconds.length - 1]);
  }

  /// A reader of many years.
  private static void earlier(Store store, int corrections) {
    List<ImportedCorrection> made = new ArrayList<>();
    for (int i = 0; i < corrections; i++) {
      made.add(
          new ImportedCorrection(
              Instant.EPOCH,
              new Correction.EntityMerge(name(900_000 + 2 * i), name(900_001 + 2 * i)),
              Optional.empty()));
    }
    store.corrections().add(made, CorrectionBenchmark::link);
  }

  private static void linkAgain(Store store, String version, NameLinks links) {
    LinkTable table = store.links();
    table.begin(version);
    long start = System.nanoTime();
    while (table.prepare(links, 5_000)) {
      // Until all have been seen.
    }
    long prepared = System.nanoTime();
    List<Double> batches = new ArrayList<>();
    long names = 0;
    long last = System.nanoTime();
    for (int n = table.exchange(LINKS); n > 0; n = table.exchange(LINKS)) {
      names += n;
      long now = System.nanoTime();
      batches.add((now - last) / 1e6);
      last = now;
    }
    if (!table.end(version)) {
      throw new IllegalStateException("names are left");
    }
    System.out.printf(
        Locale.ENGLISH,
        "linked by %s: %.1f s to look, %.1f s to change %,d names, a transaction %s ms%n",
        version,
        (prepared - start) / 1e9,
        (System.nanoTime() - prepared) / 1e9,
        names,
        spread(batches.stream().mapToDouble(Double::doubleValue).toArray()));
  }
}
