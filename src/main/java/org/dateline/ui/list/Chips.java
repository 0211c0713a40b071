package org.dateline.ui.list;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.dateline.model.Entity;
import org.dateline.model.query.Filter;
import org.dateline.ui.kit.FilterLabels;
import org.dateline.ui.kit.Icons;
import org.dateline.ui.kit.RovingFocus;
import org.kordamp.ikonli.feather.Feather;

/// The filter chips of a query, its conditions, each to be taken away by a click, or by Enter,
/// Space, Delete or Backspace where it has the keyboard.
final class Chips extends FlowPane {

  private static final int MAX_LABEL_LENGTH = 48;
  private static final PseudoClass EXCLUDED = PseudoClass.getPseudoClass("excluded");

  Chips() {
    getStyleClass().add("chips");
    setManaged(false);
  }

  /// @param words how the conditions are said
  /// @param remove told which one to take away
  void show(Iterable<Filter> filters, FilterLabels words, Consumer<Filter> remove) {
    int focused = focused();
    getChildren().clear();
    for (Filter filter : filters) {
      getChildren().add(chip(filter, words, () -> remove.accept(filter)));
    }
    setManaged(!getChildren().isEmpty());
    setVisible(isManaged());
    if (focused >= 0 && isManaged()) {
      // The chips are made anew; the keyboard stays where it was.
      getChildren().get(Math.min(focused, getChildren().size() - 1)).requestFocus();
    }
  }

  private int focused() {
    List<Node> chips = getChildren();
    for (int i = 0; i < chips.size(); i++) {
      if (chips.get(i).isFocused()) {
        return i;
      }
    }
    return -1;
  }

  private static Button chip(Filter filter, FilterLabels words, Runnable remove) {
    Filter meant = filter instanceof Filter.NotFilter(Filter other) ? other : filter;
    String full = words.of(filter);
    Button chip = RovingFocus.item(new Button(shortened(full), Icons.of(Feather.X)));
    chip.getStyleClass().add("chip");
    if (meant instanceof Filter.EntityFilter(long number)) {
      Entity entity = words.entities().get(number);
      if (entity != null) {
        chip.getStyleClass().add(Icons.styleClass(entity.type()));
      }
    }
    chip.pseudoClassStateChanged(EXCLUDED, filter instanceof Filter.NotFilter);
    chip.setContentDisplay(ContentDisplay.RIGHT);
    chip.setTextOverrun(OverrunStyle.ELLIPSIS);
    chip.setAccessibleText(message("filter.remove", full));
    chip.setOnAction(_ -> remove.run());
    chip.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            remove.run();
            event.consume();
          }
        });
    return chip;
  }

  private static String shortened(String words) {
    return words.length() <= MAX_LABEL_LENGTH
        ? words
        : words.substring(0, MAX_LABEL_LENGTH - 1) + "…";
  }
}
