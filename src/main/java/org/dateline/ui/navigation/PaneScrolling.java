package org.dateline.ui.navigation;

import java.util.Optional;
import org.dateline.ui.article.ArticlePane;
import org.dateline.ui.article.document.ScrollPosition;
import org.dateline.ui.list.ListPane;

/// How far the panes are scrolled.
public record PaneScrolling(ArticlePane articlePane, ListPane listPane) implements ScrollState {

  @Override
  public ScrollPosition article() {
    return articlePane.place();
  }

  @Override
  public Optional<ScrollPosition> ownPlace() {
    return articlePane.text().ownPlace();
  }

  @Override
  public double list() {
    return listPane.scrolling().rows();
  }

  @Override
  public void restoreArticle(ScrollPosition place) {
    articlePane.scrollTo(place);
  }

  @Override
  public void beginArticle(ScrollPosition left) {
    articlePane.begin(left);
  }

  @Override
  public void restoreList(double rows) {
    listPane.scrolling().to(rows);
  }
}
