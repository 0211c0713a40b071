package org.dateline.ui.entity.page;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.library.entity.Concordance;
import org.dateline.library.entity.Concordance.ConcordanceLine;
import org.dateline.library.entity.ConcordanceOrder;
import org.dateline.ui.kit.Formats;

/// Every mention in its sentence, one under another, in an order.
final class ConcordanceView extends VBox {

  private final Label count = new Label();
  private final MenuButton orders = new MenuButton();

  /// @param open told whose line is to be opened
  ConcordanceView(EntityPageModel model, Consumer<ConcordanceLine> open) {
    getStyleClass().add("concordance");
    LineList lines =
        new LineList(model.mentionLines(), ConcordanceCell.HEIGHT, ConcordanceCell::new, open);
    lines.setId("concordance");
    lines.setAccessibleText(message("page.mentions"));
    VBox.setVgrow(lines, Priority.ALWAYS);
    count.getStyleClass().add("counts");
    count.setMinWidth(0);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    orders.setId("concordance-order");
    orders.getStyleClass().addAll("flat", "order");
    orders.setMinWidth(USE_PREF_SIZE);
    ToggleGroup one = new ToggleGroup();
    for (ConcordanceOrder order : ConcordanceOrder.values()) {
      RadioMenuItem item = new RadioMenuItem(words(order));
      item.setToggleGroup(one);
      item.setSelected(order == model.order().get());
      item.setOnAction(_ -> model.sort(order));
      orders.getItems().add(item);
    }
    HBox head = new HBox(count, space, orders);
    head.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(head, lines);
    model.concordance().subscribe(this::show);
    model.order().subscribe(this::show);
  }

  private static String words(ConcordanceOrder order) {
    return switch (order) {
      case NEWEST -> message("page.order.newest");
      case OLDEST -> message("page.order.oldest");
      case AFTER -> message("page.order.after");
      case BEFORE -> message("page.order.before");
    };
  }

  private void show(ConcordanceOrder order) {
    String words = words(order);
    orders.setText(words);
    orders.setAccessibleText(message("page.order", words));
  }

  private void show(Concordance concordance) {
    count.setText(
        concordance.mentions().size() < concordance.all()
            ? message("page.newest_sorted", concordance.mentions().size(), concordance.all())
            : Formats.mentions(concordance.all()));
  }
}
