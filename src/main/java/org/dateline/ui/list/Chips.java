package org.dateline.ui.list;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.FlowPane;
import org.dateline.model.Entity;
import org.dateline.model.Filter;
import org.dateline.ui.kit.Icons;
import org.kordamp.ikonli.feather.Feather;

/// The conditions of a query, each to be taken away by a click.
final class Chips extends FlowPane {

  private static final int LONGEST = 40;

  Chips() {
    getStyleClass().add("chips");
    setManaged(false);
  }

  /// @param entities the entities that the conditions speak of, by number
  /// @param remove told which one to take away
  void show(Iterable<Filter> filters, Map<Long, Entity> entities, Consumer<Filter> remove) {
    getChildren().clear();
    for (Filter filter : filters) {
      Button chip = new Button(words(filter, entities), Icons.of(Feather.X));
      chip.getStyleClass().add("chip");
      if (filter instanceof Filter.Mentions(long number) && entities.containsKey(number)) {
        chip.getStyleClass().add(Icons.styleClass(entities.get(number).type()));
      }
      chip.setContentDisplay(ContentDisplay.RIGHT);
      chip.setTextOverrun(OverrunStyle.ELLIPSIS);
      chip.setAccessibleText("Remove the filter " + chip.getText());
      chip.setOnAction(_ -> remove.accept(filter));
      getChildren().add(chip);
    }
    setManaged(!getChildren().isEmpty());
    setVisible(isManaged());
  }

  private static String words(Filter filter, Map<Long, Entity> entities) {
    String words =
        switch (filter) {
          case Filter.Mentions(long number) ->
              entities.containsKey(number) ? entities.get(number).name() : "…";
          case Filter.From(String source) -> source;
          case Filter.By(String author) -> author;
          case Filter.In(String language) -> language;
          case Filter.During(LocalDate first, LocalDate last) -> first + " – " + last;
          case Filter.Like(String _) -> "Like this article";
          case Filter.CopyOf(String _) -> "Nearly the same";
          case Filter.Not(Filter other) -> "Not " + words(other, entities);
          case Filter.Unread() -> "Unread";
          case Filter.Starred() -> "Starred";
        };
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
  }
}
