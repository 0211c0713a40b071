package org.dateline.ui.shell;

import static org.dateline.ui.kit.WindowMessages.message;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.dateline.ui.kit.FilePrompt;

/// The system's own dialogs.
///
/// @param window what they stand in front of
record SystemFilePrompt(Window window) implements FilePrompt {

  @Override
  public List<Path> files() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(message("prompt.add_articles"));
    chooser
        .getExtensionFilters()
        .addAll(
            new ExtensionFilter(
                message("prompt.articles"), "*.txt", "*.json", "*.jsonl", "*.ndjson"),
            new ExtensionFilter(message("prompt.all_files"), "*.*"));
    List<File> chosen = chooser.showOpenMultipleDialog(window);
    return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
  }

  @Override
  public List<Path> folder() {
    return folder(message("prompt.add_folder")).stream().toList();
  }

  @Override
  public Optional<Path> library() {
    return folder(message("prompt.library"));
  }

  private Optional<Path> folder(String title) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    return Optional.ofNullable(chooser.showDialog(window)).map(File::toPath);
  }
}
