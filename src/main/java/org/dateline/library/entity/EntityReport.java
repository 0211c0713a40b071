package org.dateline.library.entity;

import java.util.List;
import org.dateline.library.entity.Concordance.ConcordanceLine;
import org.dateline.model.EntityProfile;

/// All that the library knows of an entity, with every article, to be written down.
///
/// @param articles the newest first
public record EntityReport(EntityProfile profile, List<ReportedArticle> articles) {

  public EntityReport {
    articles = List.copyOf(articles);
  }

  /// An article that mentions the entity.
  ///
  /// @param first the sentence where it does so first
  /// @param mentions how often it does
  /// @param main whether it is mainly about the entity
  public record ReportedArticle(ConcordanceLine first, long mentions, boolean main) {}
}
