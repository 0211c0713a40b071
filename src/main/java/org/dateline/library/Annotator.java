package org.dateline.library;

import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import org.dateline.library.annotation.AnnotatorInput;
import org.dateline.library.annotation.AnnotatorOutput;
import org.dateline.library.annotation.StoredAnnotations;
import org.dateline.library.annotation.TemporaryArticles;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.LibraryException;
import org.dateline.library.files.TemporaryFolder;
import org.dateline.library.naming.SharedDictionary;
import org.dateline.names.NameFinder;
import org.dateline.store.sqlite.StoreUnusableException;

/// Recognises and resolves many articles as one library, which is made in a temporary folder and
/// gone when they are: what is written is what a reader of these articles sees. Memory is bounded
/// but for the ids and dates.
public final class Annotator {

  private Annotator() {}

  /// Annotates articles, several at a time.
  ///
  /// @param dictionary what names are linked by if it is compiled; it is not compiled for that
  /// @param weak whether words made from names are given too, as "Chinese"
  /// @param failed told the id of an article whose names cannot be found, and the reason; it is not
  ///   written
  /// @param output given the others in the same order, when all names have been found
  /// @throws IOException if the output throws it
  /// @throws LibraryException if the temporary files do not allow it
  /// @throws InterruptedException if the thread is interrupted meanwhile
  public static void annotate(
      Iterator<AnnotatorInput> articles,
      SharedDictionary dictionary,
      boolean weak,
      BiConsumer<? super String, ? super String> failed,
      AnnotatorOutput output)
      throws IOException, InterruptedException {
    annotate(NameFinder.create(), articles, dictionary, weak, failed, output);
  }

  /// The same with a finder that may have its model loaded already.
  static void annotate(
      NameFinder finder,
      Iterator<AnnotatorInput> articles,
      SharedDictionary dictionary,
      boolean weak,
      BiConsumer<? super String, ? super String> failed,
      AnnotatorOutput output)
      throws IOException, InterruptedException {
    if (!articles.hasNext()) {
      return;
    }
    // Meanwhile, the articles are read. On a thread of its own, for it has others help it, and on
    // two processors the common pool has one thread for both.
    CompletableFuture<Void> loaded =
        CompletableFuture.runAsync(
            finder::load, load -> Thread.ofPlatform().name("loading").daemon().start(load));
    try (TemporaryFolder folder = TemporaryFolder.make();
        TemporaryLibrary library = new TemporaryLibrary(folder.path(), finder, dictionary)) {
      TemporaryArticles taken = new TemporaryArticles(library.store());
      taken.take(articles);
      // Here, where a failure is one of the model and not of an article.
      await(loaded);
      library.findNames();
      taken.write(new StoredAnnotations(library.store(), weak), failed, output);
    } catch (StoreUnusableException e) {
      throw new LibraryException(Failure.StoreFailed.of(e), e);
    }
  }

  private static void await(CompletableFuture<Void> loaded) {
    try {
      loaded.join();
    } catch (CompletionException e) {
      switch (e.getCause()) {
        case RuntimeException failed -> throw failed;
        case Error failed -> throw failed;
        case null, default -> throw e;
      }
    }
  }
}
