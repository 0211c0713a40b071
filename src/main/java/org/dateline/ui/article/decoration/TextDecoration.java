package org.dateline.ui.article.decoration;

import org.dateline.ui.article.document.NameSpan;
import org.dateline.ui.article.document.NoteSpan;

/// A way in which characters are set off from plain text.
public sealed interface TextDecoration {

  /// The underline of a name.
  record EntityUnderline(NameSpan name) implements TextDecoration {}

  /// The highlight of a passage that the reader has marked.
  record NoteHighlight(NoteSpan note) implements TextDecoration {}

  /// A shape behind the text, from the lowest layer to the highest.
  enum TextShade implements TextDecoration {
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
    /// The passage of the note that the reader has gone to.
    NOTE_HERE,
    /// What the reader has selected.
    SELECTED,
    /// The name that has the keyboard.
    FOCUSED
  }
}
