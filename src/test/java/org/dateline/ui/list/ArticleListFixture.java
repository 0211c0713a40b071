package org.dateline.ui.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;
import org.dateline.model.ArticleSummary;
import org.dateline.model.PublicationDate;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.DidYouMean;
import org.dateline.model.query.Hit;
import org.dateline.model.query.QueryInterpretation;
import org.dateline.model.query.SearchQuery;
import org.dateline.model.query.SearchResults;
import org.dateline.model.query.Snippet;

/// So many articles, of which every query finds as many as its words say, or all. A query may be
/// held up until it is let go or stopped.
final class ArticleListFixture implements ArticleListSource {

  private final Map<String, CountDownLatch> held = new ConcurrentHashMap<>();
  private final Map<String, DidYouMean> alternatives = new ConcurrentHashMap<>();

  /// The words of the queries that were stopped.
  final Queue<String> stopped = new ConcurrentLinkedQueue<>();

  /// How many hits were asked for, each time.
  final Queue<Integer> asked = new ConcurrentLinkedQueue<>();

  /// How many articles there are.
  volatile int size;

  /// Thrown in place of an answer; empty for none.
  volatile Optional<Error> failure = Optional.empty();

  /// Whether they count as read.
  volatile boolean read;

  ArticleListFixture(int size) {
    this.size = size;
  }

  /// Holds up what is asked with these words.
  void hold(String words) {
    held.put(words, new CountDownLatch(1));
  }

  void letGo(String words) {
    Objects.requireNonNull(held.get(words)).countDown();
  }

  void mean(String words, DidYouMean other) {
    alternatives.put(words, other);
  }

  @Override
  public SearchResults first(SearchQuery query, int limit, CancellationSignal stop) {
    return page(query, 0, limit, stop);
  }

  @Override
  public SearchResults after(SearchResults page, int limit, CancellationSignal stop) {
    return page(page.query(), page.next().orElseThrow().place(), limit, stop);
  }

  private SearchResults page(SearchQuery query, int from, int limit, CancellationSignal stop) {
    asked.add(limit);
    wait(query.words(), stop);
    fail();
    int found = query.words().matches("\\d+") ? Integer.parseInt(query.words()) : size;
    int to = Math.min(found, from + limit);
    List<Hit> hits = LongStream.range(from, to).mapToObj(this::hit).toList();
    return new SearchResults(
        query,
        hits,
        found,
        true,
        QueryInterpretation.PLAIN,
        to < found ? Optional.of(new SearchResults.PageCursor(to, 0, 0, 0)) : Optional.empty());
  }

  private void fail() {
    if (failure.isPresent()) {
      throw failure.get();
    }
  }

  private void wait(String words, CancellationSignal stop) {
    CountDownLatch gate = held.get(words);
    while (gate != null && gate.getCount() > 0) {
      if (stop.isCancelled()) {
        stopped.add(words);
        throw new CancellationException();
      }
      Thread.onSpinWait();
    }
  }

  private Hit hit(long number) {
    return new Hit(
        new ArticleSummary(
            number,
            "a" + number,
            "Article " + number,
            "The Ledger",
            Optional.of(PublicationDate.on(LocalDate.of(2018, 5, 8))),
            !read,
            false),
        List.of(),
        new Snippet("What article " + number + " says.", List.of()),
        List.of(),
        List.of(),
        0,
        0);
  }

  @Override
  public Optional<DidYouMean> didYouMean(SearchQuery query, CancellationSignal stop) {
    String asking = "other words for " + query.words();
    wait(asking, stop);
    fail();
    return Optional.ofNullable(alternatives.get(query.words()));
  }
}
