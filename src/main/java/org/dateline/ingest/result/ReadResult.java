package org.dateline.ingest.result;

import java.nio.file.Path;
import java.util.Optional;
import org.dateline.model.Article;
import org.dateline.model.failure.ReadFault;
import org.dateline.model.failure.ReadNote;

/// What became of one article of a file: it was read, or it was rejected as a whole.
public sealed interface ReadResult {

  /// The file it stands in.
  Path file();

  /// Its line in a JSON-lines file, from 1; 0 in every other file.
  int line();

  /// An article.
  ///
  /// @param note what the reader should know of how it was read, such as a guessed encoding
  record AcceptedArticle(Article article, Path file, int line, Optional<ReadNote> note)
      implements ReadResult {}

  /// What could not be read.
  record RejectedArticle(Path file, int line, ReadFault fault) implements ReadResult {}
}
