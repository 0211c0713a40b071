package org.dateline.library.naming;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.IntConsumer;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.FailureClassifier;
import org.dateline.library.failure.LibraryException;
import org.dateline.model.failure.FailureReason;
import org.dateline.names.dictionary.DictionaryCompiler;
import org.dateline.names.dictionary.NameDictionary;
import org.dateline.names.dictionary.NameLinker;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The name dictionary that all libraries of a user share, or that there shall be none. A process
/// has one of these, and its libraries share the 2 MB and the open file that it holds.
///
/// Thread-safe. Nothing is opened before it is needed.
public final class SharedDictionary implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(SharedDictionary.class);

  private final @Nullable DictionaryLocation kept;
  private Optional<NameDictionary> open = Optional.empty();

  @GuardedBy("this")
  private boolean closed;

  private SharedDictionary(@Nullable DictionaryLocation kept) {
    this.kept = kept;
  }

  /// Where a compiled dictionary is kept: the real one, or one of a few rows in a test.
  public interface DictionaryLocation {

    Path folder();

    /// Empty if there is none that is whole. Takes milliseconds.
    Optional<NameDictionary> open();

    /// Compiles it, unless it is there; see [DictionaryCompiler#compile].
    void compile(DictionaryCompiler.CompilationProgress progress);
  }

  private record BundledDictionary(Path folder) implements DictionaryLocation {
    @Override
    public Optional<NameDictionary> open() {
      return NameDictionary.open(folder);
    }

    @Override
    public void compile(DictionaryCompiler.CompilationProgress progress) {
      DictionaryCompiler.compile(folder, progress);
    }
  }

  /// No dictionary: names are linked by their spelling.
  public static SharedDictionary none() {
    return new SharedDictionary(null);
  }

  /// The dictionary that is kept in a folder, or will be.
  public static SharedDictionary in(Path folder) {
    return at(new BundledDictionary(folder));
  }

  /// The dictionary of a place.
  public static SharedDictionary at(DictionaryLocation location) {
    return new SharedDictionary(location);
  }

  /// Compiles the dictionary, unless it is there; [#linker] has it from then on. Takes half a
  /// minute on two free cores. Where another thread or process compiles it, waits for that.
  ///
  /// @param step how many hundredths are told at a time, from 1
  /// @param percent told how much is done, from 0 to 100, each step once; nothing if it is there
  /// @throws LibraryException if it cannot be compiled: the disk is full, the source is missing
  /// @throws InterruptedException within a second after the thread is interrupted
  public void prepare(int step, IntConsumer percent) throws InterruptedException {
    DictionaryLocation here = kept;
    if (here != null && current().isEmpty()) {
      try {
        here.compile(new PercentProgress(step, percent));
        if (current().isEmpty()) {
          throw new LibraryException(
              new Failure.NoDictionary(here.folder(), FailureReason.StandardReason.NOT_READ_AGAIN));
        }
      } catch (CancellationException e) {
        Thread.interrupted();
        throw (InterruptedException) new InterruptedException().initCause(e);
      } catch (UncheckedIOException | IllegalStateException e) {
        LOG.debug("The name dictionary cannot be compiled", e);
        throw new LibraryException(
            new Failure.NoDictionary(here.folder(), FailureClassifier.of(e)), e);
      }
    }
  }

  /// Whether there shall be none.
  boolean isNone() {
    return kept == null;
  }

  /// Links names by the dictionary if it is compiled, and else by their spelling. Takes some
  /// milliseconds the first time.
  public NameLinker linker() {
    return current().map(NameLinker::with).orElseGet(NameLinker::bySpelling);
  }

  private synchronized Optional<NameDictionary> current() {
    if (open.isEmpty() && !closed) {
      open = opened();
    }
    return open;
  }

  private Optional<NameDictionary> opened() {
    try {
      return kept == null ? Optional.empty() : kept.open();
    } catch (UncheckedIOException | IllegalStateException e) {
      LOG.warn("The name dictionary cannot be opened: {}", e.toString());
      return Optional.empty();
    }
  }

  /// Closes what is open; to be called after the last library was closed.
  @Override
  public synchronized void close() {
    closed = true;
    open.ifPresent(NameDictionary::close);
    open = Optional.empty();
  }

  /// Tells steps of some hundredths, each once.
  private static final class PercentProgress implements DictionaryCompiler.CompilationProgress {

    private final int step;
    private final IntConsumer told;
    private int last = -1;

    PercentProgress(int step, IntConsumer told) {
      this.step = step;
      this.told = told;
    }

    @Override
    public void at(double fraction) {
      int now = (int) (100 * fraction) / step * step;
      if (now > last) {
        last = now;
        told.accept(now);
      }
    }
  }
}
