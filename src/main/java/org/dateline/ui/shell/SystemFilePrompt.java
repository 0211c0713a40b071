package org.dateline.ui.shell;

import static org.dateline.ui.kit.WindowMessages.message;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
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

  private static final String CORRECTIONS = "corrections.json";
  private static final String NOTES = "notes.md";

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

  @Override
  public Optional<Path> corrections() {
    return Optional.ofNullable(ofCorrections(message("prompt.import")).showOpenDialog(window))
        .map(File::toPath);
  }

  @Override
  public Optional<Path> newCorrections() {
    FileChooser chooser = ofCorrections(message("prompt.export"));
    chooser.setInitialFileName(CORRECTIONS);
    return Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath);
  }

  @Override
  public Optional<Path> notes() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(message("prompt.import_notes"));
    chooser
        .getExtensionFilters()
        .addAll(annotations(), new ExtensionFilter(message("prompt.all_files"), "*.*"));
    return Optional.ofNullable(chooser.showOpenDialog(window)).map(File::toPath);
  }

  @Override
  public Optional<Path> newNotes() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(message("prompt.export_notes"));
    chooser
        .getExtensionFilters()
        .addAll(new ExtensionFilter(message("prompt.markdown"), "*.md"), annotations());
    chooser.setInitialFileName(NOTES);
    return Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath);
  }

  private static ExtensionFilter annotations() {
    return new ExtensionFilter(message("prompt.annotations"), "*.jsonld", "*.json");
  }

  @Override
  public Optional<Path> newBackup() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(message("prompt.back_up"));
    chooser.setInitialFileName("dateline-%s.db".formatted(LocalDate.now(ZoneId.systemDefault())));
    return Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath);
  }

  @Override
  public Optional<Path> queries() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(message("prompt.queries"));
    return Optional.ofNullable(chooser.showOpenDialog(window)).map(File::toPath);
  }

  @Override
  public Optional<Path> newExport(String name) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(message("prompt.export_page"));
    chooser.setInitialFileName(name);
    return Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath);
  }

  private static FileChooser ofCorrections(String title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser
        .getExtensionFilters()
        .addAll(
            new ExtensionFilter(message("prompt.corrections"), "*.json"),
            new ExtensionFilter(message("prompt.all_files"), "*.*"));
    return chooser;
  }

  private Optional<Path> folder(String title) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    return Optional.ofNullable(chooser.showDialog(window)).map(File::toPath);
  }
}
