package org.dateline.ui.article.document;

import java.util.List;
import javafx.scene.text.Font;

/// The kind of type that an article is set in. The family is the first of a list that is installed,
/// which a JavaFX style sheet cannot say.
public enum Typeface {
  SERIF,
  SANS;

  /// The best family for it on this machine.
  public String family() {
    List<String> families = families();
    return families.stream()
        .filter(family -> Font.font(family).getFamily().equals(family))
        .findFirst()
        .orElse(families.getLast());
  }

  private List<String> families() {
    return switch (this) {
      case SERIF ->
          List.of(
              "Charter",
              "Source Serif 4",
              "Source Serif Pro",
              "Georgia",
              "Noto Serif",
              "C059",
              "Liberation Serif",
              "Serif");
      case SANS ->
          List.of(
              "Inter",
              "Segoe UI",
              "SF Pro Text",
              "Helvetica Neue",
              "Noto Sans",
              "Nimbus Sans",
              "System");
    };
  }
}
