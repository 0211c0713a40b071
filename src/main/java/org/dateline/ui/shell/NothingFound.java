package org.dateline.ui.shell;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.dateline.ui.kit.Notice;
import org.kordamp.ikonli.feather.Feather;

/// What the list shows where there is not a single article.
final class NothingFound {

  private NothingFound() {}

  static Node of(Consumer<MenuEntry> choose) {
    Button files = new Button("Add files…");
    files.setDefaultButton(true);
    files.setOnAction(_ -> choose.accept(MenuEntry.ADD_FILES));
    Button folder = new Button("Add a folder…");
    folder.setOnAction(_ -> choose.accept(MenuEntry.ADD_FOLDER));
    return new Notice(
        Feather.INBOX,
        "No articles yet",
        "Add text or JSON files with articles, or a folder of them.",
        files,
        folder);
  }
}
