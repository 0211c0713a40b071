package org.dateline.ui.shell;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.dateline.ui.kit.Notice;
import org.kordamp.ikonli.feather.Feather;

/// What the list shows where there is not a single article.
final class EmptyLibraryNotice {

  private EmptyLibraryNotice() {}

  static Node of(Consumer<MenuEntry> choose) {
    Button files = new Button(message("menu.add_files"));
    files.setDefaultButton(true);
    files.setOnAction(_ -> choose.accept(MenuEntry.ADD_FILES));
    Button folder = new Button(message("menu.add_folder"));
    folder.setOnAction(_ -> choose.accept(MenuEntry.ADD_FOLDER));
    return new Notice(
        Feather.INBOX, message("list.none_yet"), message("list.none_yet.advice"), files, folder);
  }
}
