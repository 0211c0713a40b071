package org.dateline.ui.settings;

import static org.dateline.ui.kit.WindowMessages.message;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.dateline.ui.action.ActionTable;
import org.dateline.ui.kit.FilePrompt;
import org.dateline.ui.kit.RovingFocus;
import org.dateline.ui.kit.Sheet;

/// What the reader sets, page by page. Each takes effect at once.
public final class SettingsSheet {

  private final SettingsParts parts;
  private final PageHolder page = new PageHolder();
  private final Sheet sheet;
  private Optional<KeysPage> keys = Optional.empty();

  /// As high for a page of few lines as for others, so that the sheet does not jump.
  private static final class PageHolder extends StackPane {

    private static final double LEAST = 290;

    @Override
    protected double computePrefHeight(double width) {
      return Math.max(LEAST, super.computePrefHeight(width));
    }
  }

  /// A page.
  public enum SettingsPage {
    GENERAL,
    READING,
    HIGHLIGHTS,
    KEYS,
    LIBRARY,
    PRIVACY,
    ABOUT;

    private String words() {
      return switch (this) {
        case GENERAL -> message("settings.general");
        case READING -> message("settings.reading");
        case HIGHLIGHTS -> message("settings.highlights");
        case KEYS -> message("settings.keys");
        case LIBRARY -> message("settings.library");
        case PRIVACY -> message("settings.privacy");
        case ABOUT -> message("settings.about");
      };
    }
  }

  /// What is set.
  ///
  /// @param prompt asks for files
  /// @param open shows a folder
  /// @param forgetTrail forgets where the reader has been
  public record SettingsParts(
      ActionTable table,
      WindowAppearance look,
      LibrarySettingsModel library,
      FilePrompt prompt,
      Consumer<URI> open,
      Runnable forgetTrail) {}

  private SettingsSheet(SettingsParts parts, SettingsPage first, Runnable close) {
    this.parts = parts;
    page.getStyleClass().add("settings-page");
    sheet = new Sheet(message("settings.title"), page, close);
    sheet.getStyleClass().add("settings");
    sheet.above(tabs(first));
    sheet.onLeave(() -> keys.filter(KeysPage::cancel).isPresent());
    sheet.leaveKeys(() -> keys.filter(KeysPage::isRecording).isPresent());
    parts.library().load();
    show(first);
  }

  /// The sheet of all settings.
  ///
  /// @param first the page that is shown
  /// @param close run when the reader has seen enough
  public static Sheet of(SettingsParts parts, SettingsPage first, Runnable close) {
    return new SettingsSheet(parts, first, close).sheet;
  }

  private HBox tabs(SettingsPage first) {
    HBox tabs = new HBox();
    tabs.getStyleClass().add("settings-tabs");
    ToggleGroup group = new ToggleGroup();
    for (SettingsPage each : SettingsPage.values()) {
      ToggleButton tab = RovingFocus.item(new ToggleButton(each.words()));
      tab.setId("settings-" + each.name().toLowerCase(Locale.ROOT));
      tab.getStyleClass().add("settings-tab");
      tab.setToggleGroup(group);
      tab.setSelected(each == first);
      tab.setOnAction(_ -> {
        tab.setSelected(true);
        show(each);
      });
      tabs.getChildren().add(tab);
    }
    RovingFocus roving = RovingFocus.inBar(tabs);
    roving.update();
    return tabs;
  }

  private void show(SettingsPage which) {
    page.getChildren().setAll(content(which));
  }

  private Node content(SettingsPage which) {
    keys = Optional.empty();
    LibraryPage library =
        new LibraryPage(parts.library(), parts.prompt(), parts.open(), parts.forgetTrail());
    return switch (which) {
      case GENERAL -> new GeneralPage(parts.look());
      case READING -> new AppearancePage(parts.look()).reading();
      case HIGHLIGHTS -> new AppearancePage(parts.look()).highlights();
      case KEYS -> {
        KeysPage made = new KeysPage(new KeySettingsModel(parts.table(), parts.look()));
        keys = Optional.of(made);
        yield made;
      }
      case LIBRARY -> library.library();
      case PRIVACY -> library.privacy();
      case ABOUT -> AboutPage.of(parts.library());
    };
  }
}
