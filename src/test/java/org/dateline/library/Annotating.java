package org.dateline.library;

import java.util.List;
import org.dateline.library.Annotator.AnnotatedArticle;
import org.dateline.library.Annotator.AnnotatorInput;
import org.dateline.names.NameFinder;
import org.dateline.names.dictionary.NameLinker;

/// Lets benchmarks of other packages annotate with a finder of their own.
public final class Annotating {

  private Annotating() {}

  /// As `dateline annotate` does it.
  ///
  /// @throws IllegalStateException if the names of an article cannot be found
  public static List<AnnotatedArticle> annotate(
      NameFinder finder, NameLinker linker, List<AnnotatorInput> articles)
      throws InterruptedException {
    return Annotator.annotate(
        finder,
        linker,
        false,
        articles.iterator(),
        (id, reason) -> {
          throw new IllegalStateException(id + ": " + reason);
        });
  }
}
