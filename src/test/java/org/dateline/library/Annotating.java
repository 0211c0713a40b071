package org.dateline.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dateline.library.annotation.AnnotatedArticle;
import org.dateline.library.annotation.AnnotatorInput;
import org.dateline.library.naming.SharedDictionary;
import org.dateline.names.NameFinder;

/// Lets benchmarks of other packages annotate with a finder of their own.
public final class Annotating {

  private Annotating() {}

  /// As `dateline annotate` does it.
  ///
  /// @throws IllegalStateException if the names of an article cannot be found
  public static List<AnnotatedArticle> annotate(
      NameFinder finder, SharedDictionary dictionary, List<AnnotatorInput> articles)
      throws InterruptedException {
    return annotate(finder, dictionary, false, articles);
  }

  static List<AnnotatedArticle> annotate(
      NameFinder finder, SharedDictionary dictionary, boolean weak, List<AnnotatorInput> articles)
      throws InterruptedException {
    List<AnnotatedArticle> annotated = new ArrayList<>();
    try {
      Annotator.annotate(
          finder,
          articles.iterator(),
          dictionary,
          weak,
          (id, reason) -> {
            throw new IllegalStateException(id + ": " + reason);
          },
          annotated::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return annotated;
  }
}
