package org.dateline.ui.action;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The key that is shown at the right of an item of a menu, and is no key: the toolkit would have
/// the item done by it anywhere, in a text field too.
final class ShownKey extends KeyCombination {

  private final String words;

  ShownKey(String words) {
    this.words = words;
  }

  @Override
  public boolean match(KeyEvent event) {
    return false;
  }

  @Override
  public String getDisplayText() {
    return words;
  }

  @Override
  public String getName() {
    return words;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ShownKey key && key.words.equals(words);
  }

  @Override
  public int hashCode() {
    return words.hashCode();
  }
}
