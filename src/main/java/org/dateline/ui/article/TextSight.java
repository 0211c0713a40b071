package org.dateline.ui.article;

import org.dateline.ui.article.document.MatchPosition;
import org.dateline.ui.article.document.ScrollPosition;
import org.dateline.ui.article.text.ArticleText;

/// What is in sight of an article's text, for stepping through its mentions and matches. On
/// JavaFX's thread.
///
/// @param text the text
record TextSight(ArticleText text) {

  /// Brings a place into sight.
  void reveal(MatchPosition place) {
    text.reveal(place.part(), place.span());
  }

  /// Whether a place begins in sight, or further down.
  boolean isInSightOrBelow(MatchPosition place) {
    return text.isInSightOrBelow(place.part(), place.span());
  }

  /// Where the text is scrolled to.
  ScrollPosition place() {
    return text.place();
  }
}
