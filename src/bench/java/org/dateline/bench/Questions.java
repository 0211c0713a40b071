package org.dateline.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.dateline.bench.Latencies.Row;
import org.dateline.bench.MadeArticle.Named;
import org.dateline.library.Library;
import org.dateline.library.failure.LibraryException;
import org.dateline.model.Entity;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.Filter;
import org.dateline.model.query.SearchQuery;
import org.dateline.model.query.SortOrder;

/// Asks a library of made-up news thousands of times, one kind of thing after another, on the
/// thread that calls, and prints a row of figures for each.
final class Questions {

  /// As many hits as a list shows at first.
  static final int PAGE = 50;

  /// Hits of the window's first page; the next are loaded when these are shown.
  private static final int WINDOW_PAGE = 25;

  static final int SUGGESTIONS = 8;
  private static final int FACETS = 8;

  /// Asked first and not counted.
  private static final int WARM_UP = 400;

  /// Where the queries that count begin, far from those that do not.
  private static final int COUNTED = 1_000_000;

  /// No kind of question is asked for longer.
  private static final long LIMIT = TimeUnit.MINUTES.toNanos(3);

  private final Library library;
  private final MadeQueries queries;
  private final int times;

  /// @param articles how many the library was made of
  /// @param times how often each kind of thing is asked
  Questions(Library library, MadeNews news, int articles, int times) {
    this.library = library;
    this.queries = new MadeQueries(news, articles);
    this.times = times;
  }

  /// Asks for the first ones uncounted, then counts; stops at the limit.
  private static <T> Row measure(
      String what, String atMost, List<T> warmUp, List<T> all, Consumer<T> question) {
    Latencies latencies = new Latencies();
    long begin = Ticks.now();
    try {
      for (T one : warmUp) {
        if (Ticks.now() - begin < LIMIT / 4) {
          question.accept(one);
        }
      }
      begin = Ticks.now();
      for (T one : all) {
        long start = Ticks.now();
        question.accept(one);
        long end = Ticks.now();
        latencies.add(end - start);
        if (end - begin > LIMIT) {
          break;
        }
      }
    } catch (IllegalStateException | UnsupportedOperationException e) {
      System.out.println(what + " has failed: " + e);
    }
    Row row = latencies.row(what, atMost);
    System.out.println(row);
    return row;
  }

  /// After each key, what the search field asks: suggestions, and the first hits.
  Row keystrokes() {
    return keystrokes(PAGE, "p50 5, p99 30");
  }

  /// The same with as many hits as the window asks for first.
  Row keystrokesOfTheWindow() {
    return keystrokes(WINDOW_PAGE, "");
  }

  private Row keystrokes(int page, String atMost) {
    List<String> warmUp = queries.keystrokes(0, WARM_UP / 10);
    List<String> all = queries.keystrokes(COUNTED, times / 8);
    Latencies suggesting = new Latencies();
    Latencies finding = new Latencies();
    Row row =
        measure(
            "keystroke: suggestions and " + page + " hits",
            atMost,
            warmUp,
            all,
            words -> {
              long start = Ticks.now();
              library.suggestions().of(words, SUGGESTIONS, CancellationSignal.NEVER);
              long between = Ticks.now();
              suggesting.add(between - start);
              library.search(SearchQuery.ALL.typing(words), page, CancellationSignal.NEVER);
              finding.add(Ticks.now() - between);
            });
    System.out.println(suggesting.row("- its suggestions (warm-up too)", ""));
    System.out.println(finding.row("- its hits (warm-up too)", ""));
    return row;
  }

  void searches() {
    searches("search, all words there", "");
  }

  /// The same in a library that looks for what is near in meaning too.
  void searchesByMeaning() {
    searches("search, by meaning too", "p99 150");
  }

  private void searches(String what, String atMost) {
    measure(
        what,
        atMost,
        queries.finished(0, WARM_UP),
        queries.finished(COUNTED, times),
        words -> library.search(SearchQuery.of(words), PAGE, CancellationSignal.NEVER));
  }

  /// Any name that an article mentions, and the one that is mentioned most.
  Row clicks() {
    List<Long> warmUp = entities(0, WARM_UP);
    Row row =
        measure(
            "click on a name",
            "p99 16",
            warmUp,
            entities(COUNTED, times),
            entity ->
                library.search(SearchQuery.mentioning(entity), PAGE, CancellationSignal.NEVER));
    measure(
        "click on the most frequent name",
        "p99 16",
        List.of(),
        Collections.nCopies(Math.max(1, times / 10), mostFrequent()),
        entity -> library.search(SearchQuery.mentioning(entity), PAGE, CancellationSignal.NEVER));
    return row;
  }

  private List<Long> entities(int first, int count) {
    List<Long> entities = new ArrayList<>();
    for (Named named : queries.clicked(first, count)) {
      try {
        entities.add(library.entities().named(named.full()).number());
      } catch (LibraryException _) {
        // Only ever mentioned as an adjective.
      }
    }
    return entities;
  }

  private long mostFrequent() {
    return library.entities().matching("", null, 1).stream()
        .map(Entity::number)
        .findFirst()
        .orElseThrow();
  }

  void facets() {
    SearchQuery most = SearchQuery.mentioning(mostFrequent());
    List<SearchQuery> all = facetQueries(COUNTED, times);
    all.addAll(Collections.nCopies(times / 20, most));
    all.addAll(Collections.nCopies(times / 20, SearchQuery.ALL));
    Collections.shuffle(all, new Random(MadeNews.SEED));
    measure(
        "all facets of a query",
        "p99 100",
        facetQueries(0, WARM_UP),
        all,
        query -> library.overview(query, FACETS, CancellationSignal.NEVER));
    for (Map.Entry<String, SearchQuery> one :
        Map.of("everything", SearchQuery.ALL, "the most frequent name", most).entrySet()) {
      measure(
          "- of " + one.getKey(),
          "p99 100",
          List.of(),
          Collections.nCopies(Math.max(1, times / 40), one.getValue()),
          query -> library.overview(query, FACETS, CancellationSignal.NEVER));
    }
  }

  private List<SearchQuery> facetQueries(int first, int count) {
    List<SearchQuery> all = new ArrayList<>();
    queries.finished(first, count * 6 / 10).forEach(words -> all.add(SearchQuery.of(words)));
    entities(first, count * 3 / 10).forEach(entity -> all.add(SearchQuery.mentioning(entity)));
    return all;
  }

  void meant() {
    measure(
        "did you mean",
        "20",
        queries.misspelt(0, WARM_UP),
        queries.misspelt(COUNTED, times),
        words -> library.suggestions().didYouMean(SearchQuery.of(words), CancellationSignal.NEVER));
  }

  void like() {
    measure(
        "more like this",
        "",
        queries.articles(0, WARM_UP / 4),
        queries.articles(COUNTED, times),
        id ->
            library.search(
                SearchQuery.ALL.with(new Filter.SimilarFilter(id)).sorted(SortOrder.RELEVANCE),
                PAGE,
                CancellationSignal.NEVER));
  }
}
