package org.dateline.ui.shell;

import static org.dateline.ui.kit.WindowMessages.message;

import javafx.scene.Node;
import javafx.scene.control.Button;
import org.dateline.ui.kit.Notice;
import org.kordamp.ikonli.feather.Feather;

/// What the list shows where there is not a single article.
final class EmptyLibraryNotice {

  private EmptyLibraryNotice() {}

  /// The notice, with a button for each way to add articles.
  ///
  /// @param addFiles asks for files
  /// @param addFolder asks for a folder
  static Node of(Runnable addFiles, Runnable addFolder) {
    Button files = new Button(message("menu.add_files"));
    files.setDefaultButton(true);
    files.setOnAction(_ -> addFiles.run());
    Button folder = new Button(message("menu.add_folder"));
    folder.setOnAction(_ -> addFolder.run());
    return new Notice(
        Feather.INBOX, message("list.none_yet"), message("list.none_yet.advice"), files, folder);
  }
}
