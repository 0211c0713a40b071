package org.dateline.library.semantic;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dateline.embedding.SentenceEmbedder;
import org.dateline.index.VectorIndex;
import org.dateline.index.search.SemanticSource;
import org.dateline.index.vector.VectorNeighbours;
import org.dateline.library.background.ThreadJoining;
import org.dateline.library.files.PrivateFiles;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The vectors of a library's passages, and the model that makes them. Each is opened when it is
/// first needed: what neither has vectors nor makes any loads nothing. Thread-safe.
///
/// Where vectors cannot be read, articles are found by their words until the next opening.
public final class PassageVectors implements SemanticSource, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(PassageVectors.class);

  /// The graph that is being merged is worth nothing, so whoever closes does not wait for its end.
  private static final Duration MAX_CLOSING_TIME = Duration.ofSeconds(2);

  private final Path folder;
  private final String origin;
  private final EmbedderLoader model;

  @GuardedBy("this")
  private @Nullable VectorIndex index;

  @GuardedBy("this")
  private @Nullable QueryVector last;

  private volatile @Nullable Path natives;
  private final AtomicBoolean prepared = new AtomicBoolean();
  private volatile boolean wanted;
  private volatile boolean closed;
  private volatile boolean broken;

  private record QueryVector(String words, float[] vector) {}

  /// Opens nothing.
  ///
  /// @param folder of the vectors
  /// @param store what tells the store from every other
  public PassageVectors(Path folder, String store) {
    this(folder, store, SentenceEmbedder::load);
  }

  /// The same with a model that is loaded otherwise.
  PassageVectors(Path folder, String store, Function<Path, SentenceEmbedder> load) {
    this.model = new EmbedderLoader(load);
    this.folder = folder;
    this.origin = origin(store);
  }

  /// What tells the vectors of a store, and how they are made, from every other.
  public static String origin(String store) {
    return store + " " + SentenceEmbedder.VERSION;
  }

  /// Allows them from now on, where the reader wants them.
  ///
  /// @param folder where the model's machine code is kept
  void use(Path folder, boolean wants) {
    natives = folder;
    wanted = wants;
  }

  /// Notes whether the reader wants them.
  void setWanted(boolean wants) {
    wanted = wants;
  }

  /// Whether they may be made and asked.
  boolean isUsed() {
    return natives != null && wanted && !closed && !broken;
  }

  /// Loads the model, which takes longer than a reader waits.
  @Override
  public void prepare(boolean typing) {
    if (typing && isUsed() && Files.isDirectory(folder) && prepared.compareAndSet(false, true)) {
      try {
        CompletableFuture<?> _ = loading();
      } catch (RuntimeException | InternalError | LinkageError e) {
        failed(e);
      }
    }
  }

  @Override
  public Optional<VectorNeighbours> near(String words) {
    return asked(vectors -> Optional.of(vectors.near(vector(words))));
  }

  @Override
  public Optional<VectorNeighbours> near(long article) {
    return asked(vectors -> vectors.near(article));
  }

  private Optional<VectorNeighbours> asked(
      Function<VectorIndex, Optional<VectorNeighbours>> question) {
    if (!isUsed() || !Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try {
      VectorIndex vectors = index();
      return vectors.size() == 0
          ? Optional.empty()
          : question.apply(vectors).map(GuardedNeighbours::new);
    } catch (RuntimeException | InternalError | LinkageError e) {
      failed(e);
      return Optional.empty();
    }
  }

  /// Words alone answer from now on. An [InternalError] is a mapped file that was cut short, a
  /// [LinkageError] machine code that is not there.
  private void failed(Throwable e) {
    if (!closed) {
      broken = true;
      LOG.warn("The vectors in {} cannot be used", folder);
      LOG.debug("Why not", e);
    }
  }

  /// What is near, or nothing where it cannot be read.
  private final class GuardedNeighbours implements VectorNeighbours {

    private final VectorNeighbours neighbours;

    GuardedNeighbours(VectorNeighbours neighbours) {
      this.neighbours = neighbours;
    }

    @Override
    public Map<Long, Double> nearest() {
      return guarded(neighbours::nearest, Map.of());
    }

    @Override
    public Map<Long, Double> of(Collection<Long> articles) {
      return guarded(() -> neighbours.of(articles), Map.of());
    }

    @Override
    public Optional<NearestPassage> passage(long article) {
      return guarded(() -> neighbours.passage(article), Optional.empty());
    }

    private <T> T guarded(Supplier<T> question, T none) {
      try {
        return question.get();
      } catch (RuntimeException | InternalError | LinkageError e) {
        failed(e);
        return none;
      }
    }
  }

  /// The vector of a reader's words; the next page asks for the same.
  private float[] vector(String words) {
    synchronized (this) {
      if (last != null && last.words().equals(words)) {
        return last.vector();
      }
    }
    float[] vector = EmbedderLoader.loaded(loading()).embed(words);
    synchronized (this) {
      last = new QueryVector(words, vector);
    }
    return vector;
  }

  /// The vectors, opened.
  ///
  /// @throws java.io.UncheckedIOException if they cannot be opened
  /// @throws IllegalStateException if it is closed
  synchronized VectorIndex index() {
    if (closed) {
      throw new IllegalStateException("the vectors are closed");
    }
    if (index == null) {
      PrivateFiles.prepareFolder(folder);
      index = VectorIndex.open(folder, origin);
    }
    return index;
  }

  /// The model, as soon as it is loaded ([EmbedderLoader#loaded]). Returns at once.
  ///
  /// @throws IllegalStateException if it is closed
  CompletableFuture<SentenceEmbedder> loading() {
    Path kept = natives;
    if (kept == null) {
      throw new IllegalStateException("nobody uses vectors");
    }
    return model.begin(kept);
  }

  /// Closes what has been opened; waits for a merge and for the model two seconds at most.
  @Override
  public void close() {
    closed = true;
    ThreadJoining.join(
        Thread.ofPlatform().name("vectors closing").daemon().start(this::closeOpened),
        MAX_CLOSING_TIME);
  }

  private void closeOpened() {
    synchronized (this) {
      if (index != null) {
        index.close();
        index = null;
      }
    }
    model.close();
  }
}
