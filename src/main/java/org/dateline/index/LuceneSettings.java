package org.dateline.index;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.search.IndexSearcher;

/// Lucene's settings for the whole process. Said in so many words where an index is opened, and by
/// nothing else.
final class LuceneSettings {

  /// Here Lucene warns of a module that we do without. Held for good, for a logger that nobody
  /// holds forgets its level.
  private static final Logger VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  /// A query of the longest words has more than Lucene's 1,024; what it costs is bounded by its
  /// time.
  private static final int MAX_CLAUSES = 1 << 16;

  private LuceneSettings() {}

  /// Applies them; doing so again changes nothing. To be called before Lucene is used.
  static void apply() {
    VECTORS.setLevel(Level.SEVERE);
    IndexSearcher.setMaxClauseCount(MAX_CLAUSES);
  }
}
