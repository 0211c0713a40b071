package org.dateline.ingest.result;

import java.nio.file.Path;
import org.dateline.model.Article;

/// What became of one article of a file: it was read, or it was rejected as a whole.
public sealed interface ReadResult {

  /// The file it stands in.
  Path file();

  /// Its line in a JSON-lines file, from 1; 0 in every other file.
  int line();

  /// An article.
  ///
  /// @param note what the reader should know of how it was read, such as a guessed encoding; empty
  ///   where there is nothing to say
  record AcceptedArticle(Article article, Path file, int line, String note) implements ReadResult {}

  /// What could not be read.
  ///
  /// @param reason what is wrong and the way out, in words that go on from the name of the file:
  ///   "is empty"
  record RejectedArticle(Path file, int line, String reason) implements ReadResult {}
}
