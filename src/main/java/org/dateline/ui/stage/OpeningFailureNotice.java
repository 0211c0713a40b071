package org.dateline.ui.stage;

import static org.dateline.ui.kit.WindowMessages.message;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.dateline.ui.kit.Notice;
import org.dateline.ui.kit.StyleSheets;
import org.kordamp.ikonli.feather.Feather;

/// What the window shows where its library cannot be opened: why, and the ways on.
public final class OpeningFailureNotice {

  private OpeningFailureNotice() {}

  /// Makes what stands in the window.
  ///
  /// @param why in words
  /// @param choose asks for another library
  public static Region of(String why, boolean dark, Runnable choose, Runnable quit) {
    Button other = new Button(message("window.choose_library"));
    other.setId("choose-library");
    other.setDefaultButton(true);
    other.setOnAction(_ -> choose.run());
    Button end = new Button(message("window.quit"));
    end.setOnAction(_ -> quit.run());
    return StyleSheets.alone(
        new Notice(Feather.ALERT_TRIANGLE, message("window.not_opened"), why, other, end), dark);
  }
}
