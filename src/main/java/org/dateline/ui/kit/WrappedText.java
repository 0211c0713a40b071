package org.dateline.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Words on as many lines as they need. Used in place of a label that wraps, which fails on words
/// that are written from right to left (see [LineBreakWorkaround]).
public final class WrappedText extends TextFlow {

  /// @param styleClass how the style sheet calls it
  public WrappedText(String words, String styleClass) {
    getStyleClass().addAll("wrapped", styleClass);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(words);
    setMinWidth(0);
    for (String piece : LineBreakWorkaround.of(words)) {
      Text text = new Text(piece);
      text.getStyleClass().add("words");
      getChildren().add(text);
    }
  }
}
