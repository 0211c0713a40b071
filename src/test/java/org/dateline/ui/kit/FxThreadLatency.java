package org.dateline.ui.kit;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.application.Platform;

/// Watches how long JavaFX's thread lets wait what is posted to it, as a key or a click is: how
/// much processor time it takes for what it does before. Other work on the machine, for which it
/// may have to wait itself, does not count.
public final class FxThreadLatency implements AutoCloseable {

  /// What no journey may take, on a slow machine and with code that has not been compiled yet; on a
  /// warm one it is less than half of that.
  public static final Duration LIMIT = Duration.ofMillis(100);

  private static final long PERIOD_MILLIS = 2;
  private static final long WORTH_TELLING_NANOS = 20_000_000;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("latency").factory());
  private final Thread window;
  private boolean posted;
  private long postedAt;
  private String doing = "";
  private long longest;
  private String where = "";

  private FxThreadLatency(Thread window) {
    this.window = window;
  }

  /// Watches from now on.
  public static FxThreadLatency begin() {
    FxThreadLatency latency = new FxThreadLatency(FxThread.fx(Thread::currentThread));
    var _ =
        latency.clock.scheduleWithFixedDelay(
            latency::tick, 0, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
    return latency;
  }

  private synchronized void tick() {
    long now = THREADS.getThreadCpuTime(window.threadId());
    if (!posted) {
      posted = true;
      postedAt = now;
      Platform.runLater(this::taken);
    } else if (now - postedAt > WORTH_TELLING_NANOS) {
      doing =
          Arrays.stream(window.getStackTrace())
              .map(StackTraceElement::toString)
              .collect(Collectors.joining("\n  "));
    }
  }

  private synchronized void taken() {
    long took = THREADS.getCurrentThreadCpuTime() - postedAt;
    if (took > longest) {
      longest = took;
      where = doing;
    }
    posted = false;
    doing = "";
  }

  /// The longest so far.
  public synchronized Duration longest() {
    return Duration.ofNanos(longest);
  }

  /// What the thread did then, if that was seen.
  public synchronized String where() {
    return "held up, at last in\n  " + where;
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
