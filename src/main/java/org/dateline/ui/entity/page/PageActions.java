package org.dateline.ui.entity.page;

import java.util.function.Consumer;
import org.dateline.library.entity.Concordance.ConcordanceLine;
import org.dateline.model.query.SearchQuery;

/// Where the page of an entity leads to in the window.
///
/// @param list lists what a query finds
/// @param open opens an article at a mention
public record PageActions(Consumer<SearchQuery> list, MentionOpener open) {

  /// Opens an article at a mention.
  @FunctionalInterface
  public interface MentionOpener {

    /// Opens it.
    ///
    /// @param entity whose mention it is, by number
    void open(long entity, ConcordanceLine line);
  }
}
