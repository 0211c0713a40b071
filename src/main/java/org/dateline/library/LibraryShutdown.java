package org.dateline.library;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dateline.library.imports.Imports;
import org.dateline.library.indexing.IndexFollower;
import org.dateline.library.indexing.IndexHandle;
import org.dateline.library.indexing.IndexHealer;
import org.dateline.library.indexing.IndexMerging;
import org.dateline.library.naming.DictionaryWork;
import org.dateline.library.naming.LinkWork;
import org.dateline.library.naming.RecognitionPool;
import org.dateline.library.naming.RecognitionWork;
import org.dateline.library.semantic.PassageVectors;
import org.dateline.library.semantic.SemanticSearch;
import org.dateline.library.suggest.SuggestionWork;

/// Ends a library: everything that was opened or started for it, in the opposite order, whatever of
/// it fails to end. The one place that does so, when the library is closed and when its opening
/// fails half-way.
///
/// Closing goes in this order ([BackgroundWork] and [Library#open] add it from the last to the
/// first):
///
/// 1. All work that brings something to the store is asked to end, and whoever waits is let go.
/// 2. It is waited for: imports (after the article at hand), suggestions, the compiling of the
///    dictionary (within a second), vectors (after the passage at hand), recognition with its pool
///    (three seconds at most), links.
/// 3. The index follower commits what it has taken in, and ends.
/// 4. The vectors are closed (two seconds at most), and the index, which gives up a merge; what
///    works on it is waited for (two seconds at most).
/// 5. The store is closed, when whoever reads it has read.
/// 6. The lock of the folder is let go.
///
/// Joins have no limit of their own: no thread may be left with files that are being closed. What
/// could hold them, one long statement of the database, is interrupted when it has been at work for
/// longer than [#STATEMENT_LIMIT]; its transaction is rolled back, and done again at the next
/// opening.
///
/// The threads of a library, all of them daemons:
///
/// | thread | started by | ended by |
/// |---|---|---|
/// | `links` | [LinkWork#start] | `LinkWork#close`, joined |
/// | `index` | [IndexFollower#start] | `IndexFollower#close`, joined |
/// | `index merging` | [IndexMerging#begin] | [IndexHandle#close], which has Lucene give the merge up; joined |
/// | `index check` | [IndexHealer], for a large index | `IndexHandle#close`, after the segment at hand; joined for two seconds at most, for it only reads files that it has mapped |
/// | `recognition` | [RecognitionWork#start] | `RecognitionWork#close`, joined |
/// | `names-N` | [RecognitionPool], with the first article | `RecognitionPool#close`, interrupted after the sentence at hand; joined for three seconds at most, for what it finds is not stored any more |
/// | `vectors` | [SemanticSearch#begin] | `SemanticSearch#close`, joined after the passage at hand |
/// | `vectors loading` | [PassageVectors], with the first letter typed, search by meaning or passage | itself, when the model is loaded; `vectors closing` waits for it |
/// | `vectors closing` | [PassageVectors#close] | itself; joined for two seconds at most, for a merge and the model are worth nothing |
/// | `suggestions` | [SuggestionWork#begin], with the first letter typed | `SuggestionWork#close`, joined |
/// | `dictionary`, and below it `name dictionary` | [DictionaryWork#begin] | `DictionaryWork#close`, interrupted and joined |
/// | `closing limit` | [LibraryShutdown#close] | itself, when all is closed |
/// | `import` | [Imports#resume], for an import that was cut short | [Imports#stop]; waited for until it touches nothing any more |
///
/// **A process that is told to end** (SIGTERM, SIGINT, `System.exit`) does not close its library.
/// There is no shutdown hook for it, on purpose: what is stored survives a kill at any moment, the
/// system lets go of the lock, and a hook would have the process wait for a disk. Daemons keep no
/// process alive, so it is gone at once.
///
/// Thread-safe, but parts are added by one thread, before anybody closes.
final class LibraryShutdown {

  /// How long a statement may have been at work when it is interrupted. A batch of any work takes
  /// less on a slow disk too, and a window has four seconds to close.
  static final Duration STATEMENT_LIMIT = Duration.ofMillis(1_500);

  private static final Duration BETWEEN_INTERRUPTS = Duration.ofMillis(100);

  private final Deque<Resource> parts = new ArrayDeque<>();
  private final AtomicBoolean closed = new AtomicBoolean();
  private final CountDownLatch ended = new CountDownLatch(1);
  private Runnable interruption = () -> {};

  /// @param ask asks it to end, and returns at once
  /// @param end waits until it has ended
  private record Resource(Runnable ask, Runnable end) {}

  /// Adds something to be closed before everything that was added earlier.
  void add(Runnable end) {
    add(() -> {}, end);
  }

  /// Adds something that is asked to end before anything is closed.
  ///
  /// @param ask asks it, and returns at once
  /// @param end waits until it has ended, whether it was asked before or not
  void add(Runnable ask, Runnable end) {
    parts.push(new Resource(ask, end));
  }

  /// Sets what is done again and again while parts are waited for, so that they end.
  ///
  /// @param interrupt returns at once
  void interruptBy(Runnable interrupt) {
    interruption = interrupt;
  }

  /// Whether closing has begun.
  boolean isClosed() {
    return closed.get();
  }

  /// Ends everything. Doing so twice does nothing.
  ///
  /// @throws RuntimeException what failed first, with everything else that failed, when everything
  ///   has been ended; so an `Error`
  void close() {
    if (closed.compareAndSet(false, true)) {
      Failures failures = new Failures();
      parts.forEach(part -> failures.of(part.ask()));
      failures.of(() -> Thread.ofPlatform().name("closing limit").daemon().start(this::interrupt));
      parts.forEach(part -> failures.of(part.end()));
      ended.countDown();
      failures.rethrow();
    }
  }

  private void interrupt() {
    try {
      while (!ended.await(BETWEEN_INTERRUPTS.toNanos(), TimeUnit.NANOSECONDS)) {
        interruption.run();
      }
    } catch (InterruptedException _) {
      // Nobody does so.
    }
  }

  /// Ends everything because of a failure, which takes along what fails now.
  void closeAfter(Throwable failure) {
    try {
      close();
    } catch (RuntimeException | Error e) {
      failure.addSuppressed(e);
    }
  }

  private static final class Failures {

    private final Deque<Throwable> failures = new ArrayDeque<>();

    void of(Runnable step) {
      try {
        step.run();
      } catch (RuntimeException | Error e) {
        failures.add(e);
      }
    }

    @SuppressWarnings("ReferenceEquality") // the same failure, not an equal one
    void rethrow() {
      if (failures.isEmpty()) {
        return;
      }
      Throwable first = failures.remove();
      failures.stream().filter(later -> later != first).forEach(first::addSuppressed);
      switch (first) {
        case Error error -> throw error;
        case RuntimeException exception -> throw exception;
        default -> throw new IllegalStateException(first);
      }
    }
  }
}
