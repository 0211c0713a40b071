package org.dateline.library.background;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.dateline.library.Library;
import org.dateline.library.failure.LibraryException;
import org.dateline.library.suggest.Suggestions;

/// Foreground priority: lets a search, and whatever else a reader waits for, go before the work in
/// the background, which gives way. As long as something is asked, and a moment after, that works
/// little. Thread-safe.
///
/// Covered is every question of [Library] and [Suggestions] that a reader waits for: searches and
/// their next pages, facets, suggestions, articles with the places of a search in them, entities
/// and their profiles. Not covered is what changes or counts something in passing (corrections,
/// unread and starred, settings, saved searches: a transaction, which no work in the background
/// holds up for long), nor what the background asks of the index itself, such as saved searches of
/// new articles. Way is given by the recognition before every article, by the making of vectors
/// before every passage, and by the index before every batch.
public final class ForegroundPriority {

  /// Whoever strikes a key strikes another.
  private static final long IDLE_AFTER_NANOS = Duration.ofMillis(20).toNanos();

  /// The background waits no longer than this before each step, so that it comes to an end.
  private static final long MAX_WAIT_NANOS = Duration.ofMillis(100).toNanos();

  private static final long POLL_INTERVAL_NANOS = Duration.ofMillis(2).toNanos();

  private final LongSupplier clock;
  private final LongConsumer sleep;
  private final AtomicInteger asking = new AtomicInteger();
  private volatile long lastAsked;

  public ForegroundPriority() {
    this(System::nanoTime, LockSupport::parkNanos);
  }

  /// @param clock nanoseconds since any moment
  /// @param sleep waits for so many of them
  ForegroundPriority(LongSupplier clock, LongConsumer sleep) {
    this.clock = clock;
    this.sleep = sleep;
    this.lastAsked = clock.getAsLong() - IDLE_AFTER_NANOS;
  }

  /// Answers something that a reader waits for; what fails of the store is a failure of the
  /// library.
  public <T> T ask(Supplier<T> question) {
    asking.incrementAndGet();
    try {
      return LibraryException.translating(question);
    } finally {
      lastAsked = clock.getAsLong();
      asking.decrementAndGet();
    }
  }

  /// Waits while a reader does, a tenth of a second at most. To be called before every step of work
  /// in the background; returns at once if the thread is interrupted.
  public void giveWay() {
    giveWay(MAX_WAIT_NANOS);
  }

  /// The same for a step that a reader may be waiting for too, without knowing.
  public void giveWayBriefly() {
    giveWay(IDLE_AFTER_NANOS);
  }

  private void giveWay(long patience) {
    long end = clock.getAsLong() + patience;
    while (isAsked() && clock.getAsLong() - end < 0 && !Thread.currentThread().isInterrupted()) {
      sleep.accept(POLL_INTERVAL_NANOS);
    }
  }

  /// Whether something is being answered at this moment.
  public boolean isAnswering() {
    return asking.get() > 0;
  }

  private boolean isAsked() {
    return isAnswering() || clock.getAsLong() - lastAsked < IDLE_AFTER_NANOS;
  }
}
