package org.dateline.ui.action;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.regex.Pattern;

/// The menus of the menu bar, from the left.
public enum ActionMenu {
  /// Articles come in, and the window closes.
  FILE,
  /// Finding, and taking back.
  EDIT,
  /// How the window looks, and which panes there are.
  VIEW,
  /// Where the reader goes.
  GO,
  /// What is done with the article being read.
  ARTICLE,
  /// How things are done, and what went wrong.
  HELP;

  /// The letter that opens a menu with Alt: with a line before it, and in parentheses where the
  /// language has no letters.
  private static final Pattern LETTER = Pattern.compile("\\(_.\\)|_");

  /// What it is called.
  public String words() {
    return LETTER.matcher(said()).replaceAll("");
  }

  /// What stands in the menu bar. A Mac opens no menu by a letter.
  String title() {
    return ActionMenuBar.isOfSystem() ? words() : said();
  }

  private String said() {
    return switch (this) {
      case FILE -> message("menubar.file");
      case EDIT -> message("menubar.edit");
      case VIEW -> message("menubar.view");
      case GO -> message("menubar.go");
      case ARTICLE -> message("menubar.article");
      case HELP -> message("menubar.help");
    };
  }

  /// A place in this menu: groups follow one another by their numbers, with a line between them,
  /// and in a group the actions in the order of the table.
  public MenuPlace group(int number) {
    return new MenuPlace(this, number);
  }

  /// Where an action lies in the menu bar.
  public record MenuPlace(ActionMenu menu, int group) {}
}
