package org.dateline.ui.navigation;

import org.dateline.ui.article.document.ScrollPosition;

/// What only the panes know: how far they are scrolled.
public interface ScrollState {

  /// Nowhere, and for ever there.
  ScrollState NONE =
      new ScrollState() {
        @Override
        public ScrollPosition article() {
          return ScrollPosition.TOP;
        }

        @Override
        public double list() {
          return 0;
        }

        @Override
        public void restoreArticle(ScrollPosition place) {}

        @Override
        public void beginArticle(ScrollPosition left) {}

        @Override
        public void restoreList(double rows) {}
      };

  /// Where the article is scrolled to.
  ScrollPosition article();

  /// How far the list is scrolled, in rows.
  double list();

  /// Scrolls the article.
  void restoreArticle(ScrollPosition place);

  /// Scrolls an article that has just been opened to what the reader looks for in it, or else to
  /// where he left it.
  void beginArticle(ScrollPosition left);

  /// Scrolls the list.
  void restoreList(double rows);
}
