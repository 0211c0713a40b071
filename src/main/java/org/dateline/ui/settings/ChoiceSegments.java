package org.dateline.ui.settings;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// One of several ways in which the window can be, side by side.
final class ChoiceSegments extends HBox {

  /// One of several ways.
  ///
  /// @param then how the window looks that is that way, and else as it is
  record Choice(String id, String words, boolean chosen, Appearance then) {}

  /// @param choices what there is to choose, as the window is then; as many every time
  ChoiceSegments(WindowAppearance look, Function<Appearance, List<Choice>> choices) {
    getStyleClass().add("segments");
    ToggleGroup group = new ToggleGroup();
    List<Choice> made = choices.apply(look.now().get());
    for (int i = 0; i < made.size(); i++) {
      Choice choice = made.get(i);
      int place = i;
      ToggleButton button = new ToggleButton(choice.words());
      button.setId(choice.id());
      button
          .getStyleClass()
          .add(i == 0 ? "left-pill" : i == made.size() - 1 ? "right-pill" : "center-pill");
      button.setMinWidth(HBox.USE_PREF_SIZE);
      button.setToggleGroup(group);
      button.setSelected(choice.chosen());
      button.setOnAction(_ -> {
        // One is always chosen.
        button.setSelected(true);
        // What else has been changed since stays.
        look.change(choices.apply(look.now().get()).get(place).then());
      });
      getChildren().add(button);
    }
  }

  /// A value as a part of an id: `at-once`.
  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
