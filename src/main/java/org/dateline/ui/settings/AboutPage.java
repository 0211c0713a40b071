package org.dateline.ui.settings;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.dateline.library.files.UserFolders;
import org.dateline.ui.kit.WrappedText;

/// What the program is: its version, where its files are, and under which licences it stands.
final class AboutPage {

  private static final String ICON = "/org/dateline/ui/icon-64.png";
  private static final double ICON_SIZE = 48;

  private AboutPage() {}

  static Node of(LibrarySettingsModel model) {
    Label name = new Label("Dateline");
    name.getStyleClass().add("about-name");
    VBox called = new VBox(name, new WrappedText(version(), "hint"));
    HBox head = new HBox(icon(), called);
    head.getStyleClass().add("about-head");
    VBox folder = new VBox();
    model
        .facts()
        .subscribe(known ->
            known.ifPresent(it ->
                folder
                    .getChildren()
                    .setAll(
                        new SettingsLine(
                            message("settings.library.folder"), it.folder().toString()))));
    return new VBox(
        head,
        new WrappedText(message("about.what"), "settings-words"),
        folder,
        new SettingsLine(message("about.dictionary"), UserFolders.dictionary().toString()),
        new SettingsLine(
            message("about.java"),
            message(
                "about.java.version",
                System.getProperty("java.version", ""),
                System.getProperty("javafx.runtime.version", ""))),
        new SettingsLine(message("about.licence"), message("about.licence.words")),
        new SettingsLine(message("about.others"), message("about.others.words")));
  }

  private static Node icon() {
    ImageView view = new ImageView();
    Optional.ofNullable(AboutPage.class.getResource(ICON))
        .ifPresent(found -> view.setImage(new Image(found.toExternalForm())));
    view.setFitWidth(ICON_SIZE);
    view.setFitHeight(ICON_SIZE);
    return view;
  }

  private static String version() {
    String version = AboutPage.class.getPackage().getImplementationVersion();
    return version == null ? message("about.unpackaged") : message("about.version", version);
  }
}
