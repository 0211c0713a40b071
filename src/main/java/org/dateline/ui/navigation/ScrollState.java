package org.dateline.ui.navigation;

import java.util.Optional;
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
        public Optional<ScrollPosition> ownPlace() {
          return Optional.empty();
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

  /// Where the reader has scrolled the article to himself; empty where it was only shown at a
  /// place, as at a match of the search.
  Optional<ScrollPosition> ownPlace();

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
