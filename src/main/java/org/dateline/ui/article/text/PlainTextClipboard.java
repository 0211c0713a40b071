package org.dateline.ui.article.text;

import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/// The clipboard of the system, for text without any form. For the window's thread.
public final class PlainTextClipboard {

  private PlainTextClipboard() {}

  /// Puts a text on it; does nothing with an empty one.
  ///
  /// @return whether there was any
  public static boolean put(String text) {
    if (!text.isEmpty()) {
      Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }
    return !text.isEmpty();
  }
}
