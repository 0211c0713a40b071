package org.dateline.library.naming;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.dateline.library.background.LibraryEvent;
import org.dateline.library.background.LibraryEvent.LibraryTask;
import org.dateline.library.background.LibraryListeners;
import org.dateline.library.background.StateMonitor;
import org.dateline.library.background.ThreadJoining;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.FailureClassifier;
import org.dateline.library.failure.LibraryException;
import org.dateline.names.dictionary.NameLinker;

/// Compiles the name dictionary while a library is open, if asked to, and then has names linked by
/// it. Nothing is half done: cut short, it begins again the next time.
public final class DictionaryWork implements AutoCloseable {

  /// The reader comes first, but an import may take hours.
  private static final long MAX_WAIT_NANOS = TimeUnit.SECONDS.toNanos(30);

  private final SharedDictionary dictionary;
  private final BooleanSupplier quiet;
  private final Consumer<NameLinker> ready;
  private final LibraryListeners listeners;
  private final StateMonitor monitor;
  private final Thread thread;

  @GuardedBy("this")
  private boolean begun;

  private volatile boolean closed;

  /// @param quiet whether nothing else is at work, of which `monitor` tells
  /// @param ready told what links names by the dictionary
  @SuppressWarnings("ThreadPriorityCheck")
  public // a hint: nothing relies on it
  DictionaryWork(
      SharedDictionary dictionary,
      BooleanSupplier quiet,
      Consumer<NameLinker> ready,
      LibraryListeners listeners,
      StateMonitor monitor) {
    this.dictionary = dictionary;
    this.quiet = quiet;
    this.ready = ready;
    this.listeners = listeners;
    this.monitor = monitor;
    this.thread =
        Thread.ofPlatform()
            .name("dictionary")
            .daemon()
            .priority(Thread.MIN_PRIORITY)
            .unstarted(this::run);
  }

  /// Begins, on a thread of its own, when nothing else is at work or has been for half a minute.
  /// Doing so twice does nothing, nor does it where there shall be no dictionary.
  public synchronized void begin() {
    if (!begun && !closed && !dictionary.isNone()) {
      thread.start();
      begun = true;
    }
  }

  private void run() {
    try {
      monitor.await(() -> closed || quiet.getAsBoolean(), MAX_WAIT_NANOS);
      if (!closed) {
        prepare();
      }
    } catch (InterruptedException _) {
      // Closing.
    }
  }

  private void prepare() throws InterruptedException {
    try {
      dictionary.prepare(
          1,
          percent ->
              listeners.tell(new LibraryEvent.TaskProgress(LibraryTask.DICTIONARY, percent, 100)));
      ready.accept(dictionary.linker());
      // Half a minute's work has let the heap grow to a gigabyte, which nobody needs again.
      System.gc();
    } catch (LibraryException e) {
      listeners.tell(new LibraryEvent.TaskFailed(e.failure()));
    } catch (RuntimeException | Error e) {
      listeners.tellFailed(
          new Failure.WorkFailed(Failure.Work.DICTIONARY, FailureClassifier.of(e)), e);
    } finally {
      listeners.tell(new LibraryEvent.TaskEnded(LibraryTask.DICTIONARY));
    }
  }

  /// Asks it to end within a second. Returns at once.
  public synchronized void stop() {
    monitor.raise(() -> closed = true);
    thread.interrupt();
  }

  /// Ends it, within a second.
  @Override
  public void close() {
    stop();
    ThreadJoining.join(thread);
  }
}
