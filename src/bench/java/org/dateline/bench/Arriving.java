package org.dateline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.dateline.bench.Latencies.Row;
import org.dateline.library.Library;
import org.dateline.model.Article;
import org.dateline.model.PublicationDate;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.SearchQuery;
import tools.jackson.databind.json.JsonMapper;

/// Articles that arrive while a reader searches: taken in from files as any others, with their
/// names looked for meanwhile. Works on a copy of a library, which is removed.
final class Arriving implements AutoCloseable {

  private static final int A_SECOND = 100;
  private static final int A_FILE = 10;
  private static final long BETWEEN_FILES = TimeUnit.SECONDS.toNanos(1) * A_FILE / A_SECOND;

  /// At least; as long as the searches take, and at most.
  private static final int SECONDS = 20;

  private static final int MOST_SECONDS = 120;

  /// While the model for names is loaded, and whatever else happens once.
  private static final int FIRST_FILES = 5;

  /// Purpose of [Chance].
  private static final int MARK = 80;

  private final Library library;
  private final List<Arrival> arrivals;
  private final ConcurrentLinkedQueue<Seen> awaited = new ConcurrentLinkedQueue<>();
  private final Semaphore changed = new Semaphore(0);
  private final AtomicBoolean searched = new AtomicBoolean();
  private final AtomicBoolean over = new AtomicBoolean();
  private final Latencies latencies = new Latencies();
  private final Latencies taking = new Latencies();

  private Arriving(Library library, List<Arrival> arrivals) {
    this.library = library;
    this.arrivals = arrivals;
    Runnable _ = library.listen(_ -> changed.release());
  }

  /// A file of articles.
  ///
  /// @param mark a word that its last article alone has
  private record Arrival(Path file, String mark) {}

  private record Seen(Arrival arrival, long start) {}

  /// Prints how long it takes until an article is found, and keystrokes and clicks meanwhile
  /// against the same ones before.
  static void measure(MadeLibrary made, MadeNews news, int times)
      throws IOException, InterruptedException {
    Path folder = made.folder().resolveSibling(made.folder().getFileName() + "-arriving");
    try (MadeLibrary.Copy copy = made.copy(folder);
        Library library = copy.library().open();
        Arriving arriving = new Arriving(library, files(folder, news, made.articles()))) {
      library.awaitIndexed();
      arriving.first();
      copy.library().warm();
      Questions questions = new Questions(library, news, made.articles(), times / 4);
      System.out.println("before anything arrives:");
      Row keys = questions.keystrokes();
      Row clicks = questions.clicks();
      System.out.printf("while %d articles a second arrive:%n", A_SECOND);
      Thread feeding = Thread.ofPlatform().start(arriving::feed);
      Thread watching = Thread.ofPlatform().start(arriving::watch);
      Row keysThen = questions.keystrokes();
      Row clicksThen = questions.clicks();
      arriving.searched.set(true);
      System.out.printf(
          Locale.ENGLISH,
          "keystrokes %s, clicks %s; at most 2 times%n",
          times(keys, keysThen),
          times(clicks, clicksThen));
      feeding.join();
      watching.join();
      System.out.println(arriving.latencies.row("from arriving to found", "1000"));
      System.out.println(arriving.taking.row("- to stored, " + A_FILE + " in a file", ""));
    }
  }

  private static String times(Row before, Row then) {
    return String.format(
        Locale.ENGLISH,
        "%.1f times p50, %.1f times p95, %.1f times p99",
        then.p50() / before.p50(),
        then.p95() / before.p95(),
        then.p99() / before.p99());
  }

  private static List<Arrival> files(Path folder, MadeNews news, int first) throws IOException {
    JsonMapper json = new JsonMapper();
    List<Arrival> arrivals = new ArrayList<>();
    long number = first;
    for (int i = 0; i < FIRST_FILES + MOST_SECONDS * A_SECOND / A_FILE; i++) {
      String mark = MadeWords.spelled(Chance.of(MadeNews.SEED, MARK, i), 6);
      List<String> lines = new ArrayList<>();
      for (int j = 0; j < A_FILE; j++) {
        Article article = news.article(number++).article();
        String text = j == A_FILE - 1 ? article.text() + " " + mark : article.text();
        lines.add(json.writeValueAsString(fields(article, text)));
      }
      Path file = folder.resolve("arrival-" + i + ".jsonl");
      Files.write(file, lines);
      arrivals.add(new Arrival(file, mark));
    }
    return arrivals;
  }

  private static Map<String, Object> fields(Article article, String text) {
    Map<String, Object> all =
        Map.of(
            "id", article.id(),
            "title", article.title(),
            "text", text,
            "source", article.source(),
            "authors", article.authors(),
            "published", article.published().map(PublicationDate::toString).orElse(""),
            "url", article.url(),
            "language", article.language());
    return all.entrySet().stream()
        .filter(field -> !field.getValue().equals(""))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /// So that what is loaded once is.
  private void first() throws InterruptedException {
    library.importFrom(arrivals.subList(0, FIRST_FILES).stream().map(Arrival::file).toList());
    library.awaitNames();
  }

  private void feed() {
    long begin = System.nanoTime();
    int least = FIRST_FILES + SECONDS * A_SECOND / A_FILE;
    for (int i = FIRST_FILES; i < arrivals.size() && (i < least || !searched.get()); i++) {
      long due = begin + (i - FIRST_FILES) * BETWEEN_FILES;
      while (System.nanoTime() < due) {
        LockSupport.parkNanos(due - System.nanoTime());
      }
      Arrival arrival = arrivals.get(i);
      // Counted from when it was due: what waits for those before it, waits.
      awaited.add(new Seen(arrival, due));
      library.importFrom(List.of(arrival.file()));
      taking.add(System.nanoTime() - due);
      changed.release();
    }
    over.set(true);
    changed.release();
  }

  private void watch() {
    try {
      while (!over.get() || !awaited.isEmpty()) {
        Seen next = awaited.peek();
        if (next != null && isFound(next.arrival().mark())) {
          latencies.add(System.nanoTime() - next.start());
          awaited.remove();
        } else {
          changed.acquire();
          changed.drainPermits();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isFound(String mark) {
    return library.search(SearchQuery.of("\"" + mark + "\""), 1, CancellationSignal.NEVER).total()
        > 0;
  }

  @Override
  public void close() {
    for (Arrival arrival : arrivals) {
      try {
        Files.delete(arrival.file());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
