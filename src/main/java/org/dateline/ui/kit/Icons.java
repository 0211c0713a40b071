package org.dateline.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.dateline.model.EntityType;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The window's icons, all of one family; their size and colour come from the style sheet.
public final class Icons {

  /// As in the style sheet, in pixels.
  private static final double SIZE = 16;

  private Icons() {}

  /// An icon.
  public static FontIcon of(Feather icon) {
    FontIcon node = new FontIcon(icon);
    node.getStyleClass().add("icon");
    return node;
  }

  /// An icon of our own, as large as the others.
  public static Region of(Glyph glyph) {
    return glyph.draw(SIZE);
  }

  /// The icon of a type of entity, in its colour.
  public static FontIcon of(EntityType type) {
    FontIcon node =
        of(
            switch (type) {
              case PERSON -> Feather.USER;
              case LOCATION -> Feather.MAP_PIN;
              case ORGANIZATION -> Feather.BRIEFCASE;
            });
    node.getStyleClass().add(styleClass(type));
    return node;
  }

  /// What the style sheet calls a type.
  public static String styleClass(EntityType type) {
    return switch (type) {
      case PERSON -> "person";
      case LOCATION -> "location";
      case ORGANIZATION -> "organization";
    };
  }

  /// Gives a button an icon and, for those who do not see it, words.
  public static <B extends ButtonBase> B button(B button, Feather icon, String words) {
    return button(button, of(icon), words);
  }

  /// The same with an icon of our own.
  public static <B extends ButtonBase> B button(B button, Glyph icon, String words) {
    return button(button, of(icon), words);
  }

  private static <B extends ButtonBase> B button(B button, Node icon, String words) {
    button.setGraphic(icon);
    // A tooltip is a window of its own: none is made before the pointer first comes by.
    button.setOnMouseEntered(_ -> button.setTooltip(new Tooltip(words)));
    button.setAccessibleText(words);
    return button;
  }
}
