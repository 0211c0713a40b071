package org.dateline.ui.article.decoration;

import org.dateline.ui.article.document.Name;

/// A way in which characters are set off from plain text.
public sealed interface Mark {

  /// The underline of a name.
  record Named(Name name) implements Mark {}

  /// A shape behind the text, from the lowest layer to the highest.
  enum Shade implements Mark {
    /// A mention of the entity in hand.
    CURRENT,
    /// What the reader searched for.
    MATCH,
    /// What the reader looks for in the article.
    FOUND,
    /// Of these the one that the reader has gone to.
    FOUND_HERE,
    /// The name below the pointer.
    HOVERED,
    /// What the reader has selected.
    SELECTED,
    /// The name that has the keyboard.
    FOCUSED
  }
}
