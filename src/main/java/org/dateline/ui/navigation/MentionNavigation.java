package org.dateline.ui.navigation;

import org.dateline.library.entity.Concordance.ConcordanceLine;
import org.dateline.ui.article.ArticleModel;
import org.dateline.ui.article.ArticlePane;
import org.dateline.ui.article.document.MatchPosition;
import org.dateline.ui.article.document.ScrollPosition;

/// Opens articles at a mention of an entity.
///
/// @param navigator takes the reader there
/// @param model told where the article begins
/// @param article shows the place
public record MentionNavigation(Navigator navigator, ArticleModel model, ArticlePane article) {

  /// Lists what mentions an entity, and opens an article where it does.
  public void open(long entity, ConcordanceLine line) {
    String id = line.article().id();
    navigator.showEntity(entity);
    boolean isOpen = model.beginAt(id, new MatchPosition(line.place().part(), line.place().span()));
    navigator.open(id);
    if (isOpen) {
      article.begin(ScrollPosition.TOP);
    }
    article.focusText();
  }
}
