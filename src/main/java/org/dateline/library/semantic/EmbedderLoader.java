package org.dateline.library.semantic;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.dateline.embedding.SentenceEmbedder;
import org.jspecify.annotations.Nullable;

/// Loads the model when it is first needed, once, on a thread of its own: loading takes seconds, on
/// a busy machine many, and cannot be interrupted, so that whoever waits for it must be able to go.
/// Thread-safe.
final class EmbedderLoader implements AutoCloseable {

  private final Function<Path, SentenceEmbedder> load;

  @GuardedBy("this")
  private @Nullable CompletableFuture<SentenceEmbedder> loading;

  @GuardedBy("this")
  private boolean closed;

  /// @param load given the folder where the model's machine code is kept
  EmbedderLoader(Function<Path, SentenceEmbedder> load) {
    this.load = load;
  }

  /// The model, as soon as it is loaded. Returns at once; begins anew where it failed.
  ///
  /// @throws IllegalStateException if it is closed
  synchronized CompletableFuture<SentenceEmbedder> begin(Path natives) {
    if (closed) {
      throw new IllegalStateException("the model is closed");
    }
    if (loading == null || loading.isCompletedExceptionally()) {
      CompletableFuture<SentenceEmbedder> begun = new CompletableFuture<>();
      loading = begun;
      Thread.ofPlatform().name("vectors loading").daemon().start(() -> load(natives, begun));
    }
    return loading;
  }

  private void load(Path natives, CompletableFuture<SentenceEmbedder> begun) {
    try {
      begun.complete(load.apply(natives));
    } catch (Throwable e) {
      begun.completeExceptionally(e);
    }
  }

  /// The model; waits for it.
  ///
  /// @throws RuntimeException as loading it threw
  static SentenceEmbedder loaded(CompletableFuture<SentenceEmbedder> loading) {
    try {
      return loading.join();
    } catch (CompletionException e) {
      switch (e.getCause()) {
        case RuntimeException cause -> throw cause;
        case Error cause -> throw cause;
        case null, default -> throw e;
      }
    }
  }

  /// Closes the model; waits until it is loaded, if that has begun, and for the texts at hand.
  @Override
  public void close() {
    CompletableFuture<SentenceEmbedder> begun;
    synchronized (this) {
      closed = true;
      begun = loading;
    }
    if (begun == null) {
      return;
    }
    SentenceEmbedder opened;
    try {
      opened = loaded(begun);
    } catch (RuntimeException | Error _) {
      return; // whoever asked for it was told
    }
    opened.close();
  }
}
