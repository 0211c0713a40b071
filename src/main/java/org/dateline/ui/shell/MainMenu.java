package org.dateline.ui.shell;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.dateline.model.EntityType;
import org.dateline.ui.article.document.Typeface;
import org.dateline.ui.kit.Icons;
import org.dateline.ui.settings.Appearance;
import org.kordamp.ikonli.feather.Feather;

/// What can be done that has no button of its own.
final class MainMenu extends MenuButton {

  private final Consumer<MenuEntry> choose;
  private final Consumer<Appearance> change;

  /// @param choose told what was chosen
  /// @param change told how the window shall look
  MainMenu(Consumer<MenuEntry> choose, Consumer<Appearance> change) {
    this.choose = choose;
    this.change = change;
    setId("menu");
    getStyleClass().addAll("flat", "no-arrow");
    Icons.button(this, Feather.MENU, message("menu.menu"));
  }

  /// Shows how the window looks now.
  void show(Appearance now) {
    // A menu without entries does not open; the others are made when it does.
    getItems().setAll(item(MenuEntry.ADD_FILES));
    setOnShowing(_ -> fill(now));
  }

  private void fill(Appearance now) {
    getItems()
        .setAll(item(MenuEntry.ADD_FILES), item(MenuEntry.ADD_FOLDER), new SeparatorMenuItem());
    for (EntityType type : EntityType.values()) {
      CheckMenuItem underline = new CheckMenuItem(underline(type));
      underline.setSelected(now.types().contains(type));
      underline.setGraphic(Icons.of(type));
      underline.setOnAction(_ -> change.accept(now.withType(type, underline.isSelected())));
      getItems().add(underline);
    }
    getItems().add(new SeparatorMenuItem());
    ToggleGroup faces = new ToggleGroup();
    for (Typeface face : Typeface.values()) {
      RadioMenuItem item =
          new RadioMenuItem(
              face == Typeface.SERIF ? message("menu.serif") : message("menu.sans_serif"));
      item.setToggleGroup(faces);
      item.setSelected(now.face() == face);
      item.setOnAction(_ -> change.accept(now.withFace(face)));
      getItems().add(item);
    }
    getItems()
        .addAll(
            item(MenuEntry.LARGER),
            item(MenuEntry.SMALLER),
            item(MenuEntry.USUAL),
            new SeparatorMenuItem(),
            item(MenuEntry.MEANING),
            item(MenuEntry.CORRECTIONS),
            item(MenuEntry.PROBLEMS),
            item(MenuEntry.TIPS),
            item(MenuEntry.KEYS));
  }

  private static String underline(EntityType type) {
    return switch (type) {
      case PERSON -> message("menu.underline_people");
      case LOCATION -> message("menu.underline_places");
      case ORGANIZATION -> message("menu.underline_organizations");
    };
  }

  private MenuItem item(MenuEntry entry) {
    MenuItem item = new MenuItem(entry.words());
    item.setOnAction(_ -> choose.accept(entry));
    return item;
  }
}
