package org.dateline.ui.shell;

/// What the menu offers.
enum MenuEntry {
  ADD_FILES("Add files…"),
  ADD_FOLDER("Add a folder…"),
  LARGER("Larger type"),
  SMALLER("Smaller type"),
  USUAL("Usual type"),
  PROBLEMS("Problems"),
  TIPS("Search tips"),
  KEYS("Keys");

  private final String words;

  MenuEntry(String words) {
    this.words = words;
  }

  /// How the menu says it.
  String words() {
    return words;
  }
}
