package org.dateline.ui.batchsearch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dateline.library.Library;
import org.dateline.messages.export.QueryExport;
import org.dateline.messages.export.QueryResult;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.Hit;
import org.dateline.ui.batchsearch.BatchSearchRow.SearchedQuery;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.kit.LatestTask;

/// Asks many queries in the background, some at a time. Of each it keeps how much was found; the
/// hits themselves are kept of the queries that were looked at last, and asked for again when
/// others come into sight: 5,000 queries take some megabytes. Used on the window's thread.
final class BatchSearchModel {

  /// More are not asked.
  static final int MAX_QUERIES = 100_000;

  /// The table grows about so often, in nanoseconds.
  private static final long STEP = 200_000_000L;

  /// And by at most so many hits, of which some kilobytes each are in memory meanwhile.
  private static final int STEP_HITS = 500;

  /// More queries than are in sight.
  private static final int MAX_KEPT = 60;

  private final Supplier<Library> library;
  private final BackgroundExecutor background;
  private final LatestTask asking;
  private final ObservableList<BatchSearchRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<BatchProgress> progress =
      new ReadOnlyObjectWrapper<>(BatchProgress.NONE);
  private final ReadOnlyIntegerWrapper arrivals = new ReadOnlyIntegerWrapper();
  private final Set<Integer> asked = new HashSet<>();
  private final Map<Integer, List<Hit>> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<Hit>> eldest) {
          return size() > MAX_KEPT;
        }
      };
  private List<String> queries = List.of();
  private int most;

  /// How often other queries have taken the place of those before.
  private int generation;

  /// @param library waits until the library is open; never asked on the window's thread
  BatchSearchModel(Supplier<Library> library, BackgroundExecutor background) {
    this.library = library;
    this.background = background;
    this.asking = new LatestTask(background);
  }

  /// How far it is.
  ///
  /// @param done how many queries have been asked
  /// @param total how many there are; 0 where none were given
  /// @param found how many of those asked found something
  /// @param hits how many hits the table has
  /// @param leftOut how many were given beyond those that are asked at most
  /// @param running whether it goes on
  record BatchProgress(int done, int total, int found, long hits, int leftOut, boolean running) {

    static final BatchProgress NONE = new BatchProgress(0, 0, 0, 0, 0, false);

    private BatchProgress and(List<QueryResult> more) {
      return new BatchProgress(
          done + more.size(),
          total,
          found + (int) more.stream().filter(it -> !it.hits().isEmpty()).count(),
          hits + more.stream().mapToLong(it -> it.hits().size()).sum(),
          leftOut,
          running);
    }

    private BatchProgress ended() {
      return new BatchProgress(done, total, found, hits, leftOut, false);
    }
  }

  /// The table: each query, and below it its hits.
  ObservableList<BatchSearchRow> rows() {
    return rows;
  }

  /// How far it is.
  ReadOnlyObjectProperty<BatchProgress> progress() {
    return progress.getReadOnlyProperty();
  }

  /// Changes whenever hits have come that [#hit] did not know.
  ReadOnlyIntegerProperty arrivals() {
    return arrivals.getReadOnlyProperty();
  }

  /// The queries, in order.
  List<String> queries() {
    return queries;
  }

  /// How many hits of each are shown at most.
  int most() {
    return most;
  }

  /// Asks the queries of a text, one a line, in place of others.
  ///
  /// @param text made in the background, where it may be read from a file
  /// @param hits how many hits of each at most, from 1
  void begin(Supplier<String> text, int hits) {
    forget();
    most = hits;
    asking.run(
        () -> QueryExport.queries(text.get()),
        read -> {
          queries = read.stream().limit(MAX_QUERIES).toList();
          int leftOut = read.size() - queries.size();
          progress.set(new BatchProgress(0, queries.size(), 0, 0, leftOut, true));
          next();
        },
        this::end);
  }

  /// Forgets what was found, to begin anew.
  void forget() {
    asking.cancel();
    generation++;
    queries = List.of();
    rows.clear();
    kept.clear();
    asked.clear();
    progress.set(BatchProgress.NONE);
  }

  /// Asks no more queries; what has been found stays.
  void cancel() {
    asking.cancel();
    breakOff();
  }

  /// What is written to a file is what the table shows.
  private void breakOff() {
    queries = queries.subList(0, progress.get().done());
    end();
  }

  private void end() {
    progress.set(progress.get().ended());
  }

  private void next() {
    int from = progress.get().done();
    if (from >= queries.size()) {
      end();
      return;
    }
    List<String> all = queries;
    asking.run(
        stop -> step(all.subList(from, all.size()), stop),
        results -> {
          add(from, results);
          next();
        },
        this::breakOff);
  }

  private List<QueryResult> step(List<String> left, CancellationSignal stop) {
    List<QueryResult> results = new ArrayList<>();
    long end = System.nanoTime() + STEP;
    int hits = 0;
    for (String query : left) {
      QueryResult result = QueryResult.of(library.get(), query, most, stop);
      results.add(result);
      hits += result.hits().size();
      if (System.nanoTime() - end > 0 || hits >= STEP_HITS) {
        return results;
      }
    }
    return results;
  }

  private void add(int from, List<QueryResult> results) {
    List<BatchSearchRow> more = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      QueryResult result = results.get(i);
      SearchedQuery query =
          new SearchedQuery(
              from + i, result.query(), result.total(), result.hits().size(), result.note());
      for (int hit = BatchSearchRow.QUERY; hit < query.hits(); hit++) {
        more.add(new BatchSearchRow(query, hit));
      }
      if (kept.size() < MAX_KEPT) {
        kept.put(query.place(), result.hits());
      }
    }
    rows.addAll(more);
    progress.set(progress.get().and(results));
  }

  /// The hit of a row; empty while it is asked for again, and where it is found no more. Whoever
  /// asks is told by [#arrivals] when it has come.
  Optional<Hit> hit(BatchSearchRow row) {
    List<Hit> hits = kept.get(row.query().place());
    if (hits == null) {
      ask(row.query());
      return Optional.empty();
    }
    return row.hit() < hits.size() ? Optional.of(hits.get(row.hit())) : Optional.empty();
  }

  private void ask(SearchedQuery query) {
    if (asked.add(query.place())) {
      int now = generation;
      int hits = most;
      new LatestTask(background)
          .run(
              stop -> QueryResult.of(library.get(), query.words(), hits, stop).hits(),
              found -> {
                if (now == generation) {
                  asked.remove(query.place());
                  kept.put(query.place(), found);
                  arrivals.set(arrivals.get() + 1);
                }
              },
              () -> {
                if (now == generation) {
                  asked.remove(query.place());
                }
              });
    }
  }
}
