package org.dateline.ui.navigation;

import org.dateline.ui.article.document.Place;

/// What only the panes know: how far they are scrolled.
public interface Scrolling {

  /// Nowhere, and for ever there.
  Scrolling NONE =
      new Scrolling() {
        @Override
        public Place article() {
          return Place.TOP;
        }

        @Override
        public double list() {
          return 0;
        }

        @Override
        public void restoreArticle(Place place) {}

        @Override
        public void restoreList(double pixels) {}
      };

  /// Where the article is scrolled to.
  Place article();

  /// How far the list is scrolled, in pixels.
  double list();

  /// Scrolls the article.
  void restoreArticle(Place place);

  /// Scrolls the list.
  void restoreList(double pixels);
}
