package org.dateline.ui.kit;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Words on as many lines as they need. Used in place of a label that wraps, which fails on words
/// that are written from right to left (see [LineBreakWorkaround]).
public final class WrappedText extends TextFlow {

  private final String words;

  /// @param styleClass how the style sheet calls it
  public WrappedText(String words, String styleClass) {
    this.words = words;
    getStyleClass().addAll("wrapped", styleClass);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(words);
    setMinWidth(0);
    show(LineBreakWorkaround.of(words));
  }

  private void show(List<String> pieces) {
    getChildren().setAll(pieces.stream().map(WrappedText::piece).toList());
  }

  private static Text piece(String words) {
    Text text = new Text(words);
    text.getStyleClass().add("words");
    return text;
  }

  @Override
  protected double computePrefHeight(double width) {
    try {
      return super.computePrefHeight(width);
    } catch (ArrayIndexOutOfBoundsException tooNarrowForAWord) {
      showFinest();
      return super.computePrefHeight(width);
    }
  }

  @Override
  protected void layoutChildren() {
    try {
      super.layoutChildren();
    } catch (ArrayIndexOutOfBoundsException tooNarrowForAWord) {
      showFinest();
      super.layoutChildren();
    }
  }

  /// See [LineBreakWorkaround].
  private void showFinest() {
    show(LineBreakWorkaround.finest(words));
    applyCss();
  }
}
