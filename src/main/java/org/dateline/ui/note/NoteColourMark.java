package org.dateline.ui.note;

import java.util.Locale;
import javafx.scene.layout.Region;
import org.dateline.messages.NoteMarkdown;
import org.dateline.model.NoteColour;

/// The mark of a colour that passages are highlighted in: a spot in it, which always stands beside
/// its name.
final class NoteColourMark {

  private NoteColourMark() {}

  static Region of(NoteColour colour) {
    Region spot = new Region();
    spot.getStyleClass().addAll("note-mark", "note-" + colour.written());
    return spot;
  }

  /// What the colour is called.
  static String name(NoteColour colour) {
    return NoteMarkdown.of(colour);
  }

  /// The same within a sentence.
  static String nameWithin(NoteColour colour) {
    return name(colour).toLowerCase(Locale.ENGLISH);
  }
}
