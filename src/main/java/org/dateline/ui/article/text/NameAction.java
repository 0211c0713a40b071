package org.dateline.ui.article.text;

import org.dateline.ui.article.document.NameSpan;

/// What to do with a name that the reader follows.
@FunctionalInterface
public interface NameAction {

  /// Follows a name.
  ///
  /// @param narrow whether the shortcut key was held, so that the name is to be added to what is
  ///   listed now
  void follow(NameSpan name, boolean narrow);
}
