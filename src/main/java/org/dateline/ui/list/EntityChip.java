package org.dateline.ui.list;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.OverrunStyle;
import org.dateline.model.EntityType;
import org.dateline.model.query.Hit.EntityLabel;
import org.dateline.ui.kit.Formats;
import org.dateline.ui.kit.Icons;
import org.dateline.ui.kit.TruncationTooltip;

/// A chip: an entity's name to click. The icon says the type, and so does the colour. Shows one
/// name after another: rows come and go as the list is scrolled, and making a control takes much
/// longer.
final class EntityChip extends Button {

  private Optional<EntityLabel> shown = Optional.empty();

  /// @param show told the entity that was clicked
  EntityChip(LongConsumer show) {
    getStyleClass().setAll("row-name");
    setTextOverrun(OverrunStyle.ELLIPSIS);
    TruncationTooltip.install(this);
    // The list has the keyboard; its menu of the row has the names too.
    setFocusTraversable(false);
    setMnemonicParsing(false);
    setOnAction(_ -> shown.ifPresent(name -> show.accept(name.entity())));
  }

  void show(EntityLabel name) {
    EntityType type = name.type();
    if (shown.isEmpty() || shown.get().type() != type) {
      getStyleClass().setAll("row-name", Icons.styleClass(type));
      setGraphic(Icons.of(type));
    }
    shown = Optional.of(name);
    setText(name.name());
    setAccessibleText(Formats.list(List.of(name.name(), Formats.of(type))));
  }
}
