package org.dateline.bench;

import java.util.List;
import org.dateline.model.Article;
import org.dateline.model.ArticlePart;
import org.dateline.model.LinkReason;
import org.dateline.model.Span;

/// An article that nobody wrote, and what a perfect reader would find in it.
///
/// @param names in order, headline first, none overlapping
record MadeArticle(Article article, boolean unread, boolean starred, List<Named> names) {

  /// A name in the article.
  ///
  /// @param name which of the entity's names it stands for
  /// @param kind how it is written
  /// @param paragraph where the full name stands that this is short for, 0 for the headline;
  ///   [LinkReason#NOWHERE] for nowhere, or if it is that itself
  record Named(
      ArticlePart part,
      Span span,
      MadeEntity entity,
      int name,
      LinkReason.LinkRule kind,
      int paragraph) {

    String full() {
      return entity.names().get(name).full();
    }
  }

  MadeArticle {
    names = List.copyOf(names);
  }
}
