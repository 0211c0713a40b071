package org.dateline.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The window's style sheets.
public final class StyleSheets {

  private static final String CONTRAST = "contrast";

  private StyleSheets() {}

  /// Gives the toolkit its style sheet. Best done before the first control is made, which would
  /// have the toolkit read its own.
  public static void colour(boolean dark) {
    Application.setUserAgentStylesheet(
        dark
            ? new PrimerDark().getUserAgentStylesheetBSS()
            : new PrimerLight().getUserAgentStylesheetBSS());
  }

  /// Colours the pane that holds all others. Everything in it is styled anew by that, which takes
  /// long, and is not done where it has the colours already.
  ///
  /// @param contrast whether the colours are farther apart
  public static void colour(Region pane, boolean dark, boolean contrast) {
    String theme = dark ? "dark" : "light";
    if (!pane.getStyleClass().contains(theme)) {
      colour(dark);
      pane.getStyleClass().removeAll("dark", "light");
      pane.getStyleClass().add(theme);
    }
    if (pane.getStyleClass().contains(CONTRAST) != contrast) {
      pane.getStyleClass().remove(CONTRAST);
      if (contrast) {
        pane.getStyleClass().add(CONTRAST);
      }
    }
  }

  /// Colours a pane that stands alone, such as the one for a failure.
  public static Region alone(Node content, boolean dark) {
    StackPane pane = new StackPane(content);
    pane.getStyleClass().addAll("dateline", dark ? "dark" : "light");
    pane.getStylesheets().add(sheet());
    colour(dark);
    return pane;
  }

  /// Where the style sheet is.
  public static String sheet() {
    return Objects.requireNonNull(StyleSheets.class.getResource("/org/dateline/ui/dateline.css"))
        .toExternalForm();
  }
}
