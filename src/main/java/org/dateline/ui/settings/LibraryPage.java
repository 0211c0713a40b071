package org.dateline.ui.settings;

import static org.dateline.ui.kit.WindowMessages.message;

import java.net.URI;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.dateline.ui.kit.FilePrompt;
import org.dateline.ui.kit.Formats;
import org.dateline.ui.kit.WrappedText;

/// The settings of the library as a whole, and of what is kept of the reader.
final class LibraryPage {

  private final LibrarySettingsModel model;
  private final FilePrompt prompt;
  private final Consumer<URI> open;
  private final Runnable forgetTrail;

  /// @param prompt asks for files
  /// @param open shows a folder
  /// @param forgetTrail forgets where the reader has been
  LibraryPage(
      LibrarySettingsModel model, FilePrompt prompt, Consumer<URI> open, Runnable forgetTrail) {
    this.model = model;
    this.prompt = prompt;
    this.open = open;
    this.forgetTrail = forgetTrail;
  }

  /// Where it lies and how large it is; back up, check, build the index again.
  Node library() {
    VBox page = new VBox();
    VBox facts = new VBox();
    model.facts().subscribe(known -> known.ifPresent(it -> facts.getChildren().setAll(lines(it))));
    page.getChildren()
        .addAll(
            facts,
            action(
                "back-up",
                message("settings.library.back_up"),
                message("settings.library.back_up.hint"),
                message("settings.library.back_up.do"),
                () -> prompt.newBackup().ifPresent(model::backUp)),
            action(
                "check-library",
                message("settings.library.check"),
                message("settings.library.check.hint"),
                message("settings.library.check.do"),
                model::check),
            action(
                "rebuild-index",
                message("settings.library.rebuild"),
                message("settings.library.rebuild.hint"),
                message("settings.library.rebuild.do"),
                model::rebuild),
            said());
    return page;
  }

  private Node[] lines(LibraryFacts known) {
    Button show = new Button(message("settings.library.show"));
    show.getStyleClass().add("small-button");
    show.setOnAction(_ -> open.accept(known.folder().toUri()));
    return new Node[] {
      new SettingsLine(message("settings.library.folder"), path(known.folder()), show),
      new SettingsLine(
          message("settings.library.holds"),
          "",
          value(message("settings.library.size", known.articles(), Formats.bytes(known.bytes()))))
    };
  }

  private static String path(Path folder) {
    return folder.toString();
  }

  private static Label value(String words) {
    Label value = new Label(words);
    value.getStyleClass().add("settings-value");
    return value;
  }

  private Node action(String id, String words, String hint, String does, Runnable act) {
    Button button = new Button(does);
    button.setId(id);
    button.getStyleClass().add("small-button");
    button.disableProperty().bind(model.busy());
    button.setOnAction(_ -> act.run());
    return new SettingsLine(words, hint, button);
  }

  private Node said() {
    VBox said = new VBox();
    said.getStyleClass().add("settings-said");
    model
        .said()
        .subscribe(words -> {
          said.getChildren().setAll(new WrappedText(words, "card-line"));
          said.setVisible(!words.isEmpty());
        });
    return said;
  }

  /// What stays on this machine, and what of it can be forgotten.
  Node privacy() {
    CheckBox meaning = new CheckBox();
    meaning.setId("meaning");
    meaning.setAccessibleText(message("settings.privacy.meaning"));
    model
        .facts()
        .subscribe(known -> {
          meaning.setDisable(known.isEmpty());
          known.ifPresent(it -> meaning.setSelected(it.meaning()));
        });
    meaning.setOnAction(_ -> model.setMeaning(meaning.isSelected()));
    return new VBox(
        new WrappedText(message("settings.privacy.stays"), "settings-words"),
        new SettingsLine(
            message("settings.privacy.meaning"), message("settings.privacy.meaning.hint"), meaning),
        action(
            "forget-searches",
            message("settings.privacy.searches"),
            message("settings.privacy.searches.hint"),
            message("settings.privacy.forget"),
            model::forgetSearches),
        action(
            "forget-trail",
            message("settings.privacy.trail"),
            message("settings.privacy.trail.hint"),
            message("settings.privacy.forget"),
            forgetTrail),
        said());
  }
}
