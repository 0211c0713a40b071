package org.dateline.ui.entity;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.HBox;
import org.dateline.ui.kit.RovingFocus;

/// Says by what those are chosen who stand alongside an entity, and offers another way.
public final class CompanionMenu extends HBox {

  /// @param sort told another order
  public CompanionMenu(CompanionOrder order, Consumer<CompanionOrder> sort) {
    getStyleClass().add("alongside-line");
    MenuButton menu = RovingFocus.item(new MenuButton(order.words()));
    menu.setId("alongside");
    menu.getStyleClass().addAll("flat", "alongside");
    menu.setAccessibleText(message("entity.order", order.words()));
    for (CompanionOrder other : CompanionOrder.values()) {
      RadioMenuItem item = new RadioMenuItem(other.words());
      item.setSelected(other == order);
      item.setOnAction(_ -> sort.accept(other));
      menu.getItems().add(item);
    }
    getChildren().add(menu);
  }
}
