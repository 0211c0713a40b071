package org.dateline.ui.correction;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// What can be said of a name or of selected text, each with what it would change, without menus
/// within the menu: those close while the pointer crosses another entry on its way.
final class CorrectionMenu extends ContextMenu {

  /// What the entries lead to.
  ///
  /// @param make says it
  /// @param rename asks for another name
  /// @param merge asks for another entity
  record CorrectionActions(Consumer<CorrectionChoice> make, Runnable rename, Runnable merge) {}

  private CorrectionMenu() {
    getStyleClass().add("correction-menu");
  }

  /// Of a name.
  static CorrectionMenu of(NameChoices choices, CorrectionActions actions) {
    CorrectionMenu menu = new CorrectionMenu();
    menu.addCandidates(choices, actions.make());
    menu.add(choices.notName(), actions.make());
    menu.getItems().add(new SeparatorMenuItem());
    menu.add(choices.types(), actions.make());
    menu.getItems()
        .addAll(
            new SeparatorMenuItem(),
            item(message("correct.rename"), actions.rename()),
            item(
                choices.undecided() ? message("correct.this_is") : message("correct.merge"),
                actions.merge()));
    List<CorrectionChoice> splits =
        choices.splits().stream().filter(split -> !split.preview().isEmpty()).toList();
    if (splits.isEmpty()) {
      menu.getItems()
          .add(none(message("correct.only_name", CorrectionWords.cut(choices.entity().name()))));
    }
    menu.add(splits, actions.make());
    return menu;
  }

  /// Of selected text.
  ///
  /// @param list puts it on the reader's own list of names
  static CorrectionMenu of(
      TextChoices choices, Consumer<CorrectionChoice> make, Consumer<ListedNameChoice> list) {
    CorrectionMenu menu = new CorrectionMenu();
    if (choices.isPossible()) {
      menu.add(choices.types(), make);
      if (!choices.everywhere().isEmpty()) {
        menu.getItems().add(new SeparatorMenuItem());
      }
      for (ListedNameChoice choice : choices.everywhere()) {
        menu.getItems().add(item(CorrectionWords.offered(choice), () -> list.accept(choice)));
      }
    } else {
      menu.getItems().add(none(message("correct.is_one")));
    }
    return menu;
  }

  /// The same below other entries.
  CorrectionMenu below(List<MenuItem> others) {
    if (!others.isEmpty()) {
      getItems().addFirst(new SeparatorMenuItem());
      getItems().addAll(0, others);
    }
    return this;
  }

  private void addCandidates(NameChoices choices, Consumer<CorrectionChoice> make) {
    if (!choices.candidates().isEmpty()) {
      getItems().add(none(message("correct.which", CorrectionWords.cut(choices.name().written()))));
      for (CandidateChoice it : choices.candidates()) {
        MenuItem item = item(CorrectionWords.offered(it), () -> make.accept(it.choice()));
        item.setDisable(it.choice().preview().isEmpty());
        getItems().add(item);
      }
      getItems().add(new SeparatorMenuItem());
    }
  }

  private void add(List<CorrectionChoice> choices, Consumer<CorrectionChoice> make) {
    choices.forEach(choice -> getItems().add(item(choice, make)));
  }

  private static MenuItem none(String words) {
    MenuItem item = item(words, () -> {});
    item.setDisable(true);
    return item;
  }

  private static MenuItem item(CorrectionChoice choice, Consumer<CorrectionChoice> make) {
    MenuItem item = item(CorrectionWords.offered(choice), () -> make.accept(choice));
    item.setDisable(choice.preview().isEmpty());
    return item;
  }

  private static MenuItem item(String words, Runnable action) {
    MenuItem item = new MenuItem(words);
    // An underscore in a name is no key to press.
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
