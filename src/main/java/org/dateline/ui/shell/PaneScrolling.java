package org.dateline.ui.shell;

import org.dateline.ui.article.ArticlePane;
import org.dateline.ui.article.document.Place;
import org.dateline.ui.list.ListPane;
import org.dateline.ui.navigation.Scrolling;

/// How far the panes are scrolled.
record PaneScrolling(ArticlePane articlePane, ListPane listPane) implements Scrolling {

  @Override
  public Place article() {
    return articlePane.place();
  }

  @Override
  public double list() {
    return listPane.scroll();
  }

  @Override
  public void restoreArticle(Place place) {
    articlePane.scrollTo(place);
  }

  @Override
  public void restoreList(double pixels) {
    listPane.scrollTo(pixels);
  }
}
