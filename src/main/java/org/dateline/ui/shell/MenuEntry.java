package org.dateline.ui.shell;

import static org.dateline.ui.kit.WindowMessages.message;

/// What the menu offers.
enum MenuEntry {
  ADD_FILES,
  ADD_FOLDER,
  LARGER,
  SMALLER,
  USUAL,
  MEANING,
  CORRECTIONS,
  PROBLEMS,
  TIPS,
  KEYS;

  /// How the menu says it.
  String words() {
    return switch (this) {
      case ADD_FILES -> message("menu.add_files");
      case ADD_FOLDER -> message("menu.add_folder");
      case LARGER -> message("menu.larger");
      case SMALLER -> message("menu.smaller");
      case USUAL -> message("menu.usual");
      case MEANING -> message("menu.meaning");
      case CORRECTIONS -> message("menu.corrections");
      case PROBLEMS -> message("menu.problems");
      case TIPS -> message("tips.title");
      case KEYS -> message("keys.title");
    };
  }
}
