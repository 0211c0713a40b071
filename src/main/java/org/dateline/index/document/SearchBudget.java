package org.dateline.index.document;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.apache.lucene.index.QueryTimeout;
import org.dateline.model.query.CancellationSignal;

/// The time budget of a search: it goes on until that is used up, or it is cancelled. For one
/// search, on one thread.
public final class SearchBudget implements QueryTimeout {

  /// What a reader waits for without doubting that the program works.
  private static final Duration MAX_TIME = Duration.ofMillis(500);

  /// Among fewer documents nothing takes long, unless the machine is asleep; then the answer is
  /// better late than wrong.
  private static final int SMALL_INDEX_DOCS = 50_000;

  private static final Duration MAX_TIME_SMALL_INDEX = Duration.ofSeconds(20);

  private static final Duration MAX_TIME_COMPLETE = Duration.ofMinutes(1);

  private final CancellationSignal stop;
  private final long half;
  private final long end;

  /// A minute where the signal is patient.
  ///
  /// @param documents how many there are to search
  public SearchBudget(CancellationSignal stop, int documents) {
    this(stop, longest(stop, documents));
  }

  /// How long a search may take.
  static Duration longest(CancellationSignal stop, int documents) {
    if (stop.isPatient()) {
      return MAX_TIME_COMPLETE;
    }
    return documents < SMALL_INDEX_DOCS ? MAX_TIME_SMALL_INDEX : MAX_TIME;
  }

  /// A budget for what has to be complete, and that nobody waits for with a hand on the keys: a
  /// minute.
  public static SearchBudget patient(CancellationSignal stop) {
    return new SearchBudget(stop, MAX_TIME_COMPLETE);
  }

  private SearchBudget(CancellationSignal stop, Duration longest) {
    this.stop = stop;
    long now = System.nanoTime();
    this.half = now + longest.toNanos() / 2;
    this.end = now + longest.toNanos();
  }

  @Override
  public boolean shouldExit() {
    return stop.isCancelled() || isUp();
  }

  /// Whether half of the time is up: what has been found out by then, the rest is for searching.
  public boolean isHalfUp() {
    return System.nanoTime() - half > 0;
  }

  /// Whether the time is up.
  boolean isUp() {
    return System.nanoTime() - end > 0;
  }

  /// Goes on, or ends the search.
  ///
  /// @throws CancellationException if nobody wants to know any more
  public void check() {
    if (stop.isCancelled()) {
      throw new CancellationException();
    }
  }
}
