package org.dateline.ui.article.text;

import java.util.Optional;
import org.dateline.ui.article.document.ScrollPosition;

/// Where an article is scrolled to, and where the reader himself has come to in it: a jump to a
/// match, a mention or a note shows another place and is no reading.
final class ReadingPosition {

  private ScrollPosition now = ScrollPosition.TOP;
  private boolean own;

  /// Where the reader was before he was shown another place.
  private Optional<ScrollPosition> left = Optional.empty();

  /// Where it is scrolled to.
  ScrollPosition now() {
    return now;
  }

  /// Where the reader has scrolled to by wheel, keys or scroll bar; empty where he has not.
  Optional<ScrollPosition> own() {
    return own ? Optional.of(now) : left;
  }

  /// Begins with another article, from its top.
  void begin() {
    now = ScrollPosition.TOP;
    own = false;
    left = Optional.empty();
  }

  /// The reader scrolls.
  void scroll(ScrollPosition to) {
    now = to;
    own = true;
  }

  /// Another place is shown.
  void jump(ScrollPosition to) {
    left = own();
    own = false;
    now = to;
  }

  /// Says the same place in another way.
  void settle(ScrollPosition same) {
    now = same;
  }
}
