package org.dateline.ui.entity;

import javafx.scene.control.ListCell;
import org.dateline.model.query.SearchSuggestion.EntitySuggestion;
import org.dateline.ui.kit.Formats;
import org.dateline.ui.kit.Icons;
import org.jspecify.annotations.Nullable;

/// An entity to choose: what it is, its name and the name that was found, and how much there is of
/// it.
final class EntityCell extends ListCell<EntitySuggestion> {

  EntityCell() {
    getStyleClass().add("entity-cell");
    // As wide as the list, whatever the name.
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable EntitySuggestion item, boolean empty) {
    super.updateItem(item, empty);
    if (item == null || empty) {
      setText(null);
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    String words =
        Formats.line(
            item.entity().name(),
            item.alias().equals(item.entity().name()) ? "" : item.alias(),
            Formats.articles(item.entity().articles()));
    setText(words);
    setGraphic(Icons.of(item.entity().type()));
    setAccessibleText(Formats.line(words, Formats.within(item.entity().type())));
  }
}
