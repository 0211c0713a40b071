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
import org.dateline.model.Published;
import org.dateline.model.query.Alternative;
import org.dateline.model.query.Hit;
import org.dateline.model.query.Query;
import org.dateline.model.query.Reading;
import org.dateline.model.query.Results;
import org.dateline.model.query.Snippet;
import org.dateline.model.query.Stop;

/// So many articles, of which every query finds as many as its words say, or all. A query may be
/// held up until it is let go or stopped.
final class Shelf implements Searches {

  private final Map<String, CountDownLatch> held = new ConcurrentHashMap<>();
  private final Map<String, Alternative> alternatives = new ConcurrentHashMap<>();

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

  Shelf(int size) {
    this.size = size;
  }

  /// Holds up what is asked with these words.
  void hold(String words) {
    held.put(words, new CountDownLatch(1));
  }

  void letGo(String words) {
    Objects.requireNonNull(held.get(words)).countDown();
  }

  void mean(String words, Alternative other) {
    alternatives.put(words, other);
  }

  @Override
  public Results first(Query query, int limit, Stop stop) {
    return page(query, 0, limit, stop);
  }

  @Override
  public Results after(Results page, int limit, Stop stop) {
    return page(page.query(), page.next().orElseThrow().place(), limit, stop);
  }

  private Results page(Query query, int from, int limit, Stop stop) {
    asked.add(limit);
    wait(query.words(), stop);
    fail();
    int found = query.words().matches("\\d+") ? Integer.parseInt(query.words()) : size;
    int to = Math.min(found, from + limit);
    List<Hit> hits = LongStream.range(from, to).mapToObj(this::hit).toList();
    return new Results(
        query,
        hits,
        found,
        true,
        Reading.PLAIN,
        to < found ? Optional.of(new Results.Next(to, 0, 0, 0)) : Optional.empty());
  }

  private void fail() {
    if (failure.isPresent()) {
      throw failure.get();
    }
  }

  private void wait(String words, Stop stop) {
    CountDownLatch gate = held.get(words);
    while (gate != null && gate.getCount() > 0) {
      if (stop.asked()) {
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
            Optional.of(Published.on(LocalDate.of(2018, 5, 8))),
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
  public Optional<Alternative> didYouMean(Query query, Stop stop) {
    String asking = "other words for " + query.words();
    wait(asking, stop);
    fail();
    return Optional.ofNullable(alternatives.get(query.words()));
  }
}
