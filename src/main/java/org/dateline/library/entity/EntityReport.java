package org.dateline.library.entity;

import java.util.function.Consumer;
import org.dateline.library.entity.Concordance.ConcordanceLine;
import org.dateline.model.EntityProfile;

/// All that the library knows of an entity, with every article, to be written down.
///
/// @param articles read as they are written, however many there are
public record EntityReport(EntityProfile profile, ReportedArticles articles) {

  /// An article that mentions the entity.
  ///
  /// @param first the sentence where it does so first
  /// @param mentions how often it does
  /// @param main whether it is mainly about the entity
  public record ReportedArticle(ConcordanceLine first, long mentions, boolean main) {}

  /// Of which articles to read.
  public enum ReportedShare {
    /// All.
    ALL,
    /// Those that are mainly about the entity.
    MAIN,
    /// Those that mention it in passing.
    PASSING
  }

  /// Articles, the newest first, of which some hundred at a time are in memory.
  @FunctionalInterface
  public interface ReportedArticles {

    /// Hands them on.
    ///
    /// @throws java.util.concurrent.CancellationException if it is stopped
    void read(ReportedShare share, Consumer<ReportedArticle> each);
  }
}
