package org.dateline.library.annotation;

import java.io.IOException;

/// Takes what has been annotated.
@FunctionalInterface
public interface AnnotatorOutput {

  /// Takes an article, after those that stood before it in the input.
  void write(AnnotatedArticle article) throws IOException;
}
