package org.dateline.ui.entity.page;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dateline.library.entity.EntityNetwork;
import org.dateline.model.CoMention;
import org.dateline.model.Entity;
import org.dateline.model.EntityType;
import org.dateline.ui.entity.CompanionMenu;
import org.dateline.ui.entity.network.NetworkPane;
import org.dateline.ui.kit.EntityRow;
import org.dateline.ui.kit.Formats;
import org.dateline.ui.kit.RovingFocus;
import org.dateline.ui.kit.WrappedText;

/// Who and what appears with an entity: as bars by type, or as a network.
final class CompanionsView extends VBox {

  private static final double COLUMN_WIDTH = 230;

  private final CompanionsModel model;
  private final Consumer<Entity> show;
  private final HBox head = new HBox();
  private final FlowPane columns = new FlowPane();
  private final ScrollPane bars = new ScrollPane(columns);
  private final RovingFocus roving = new RovingFocus(bars);
  private final StackPane place = new StackPane(bars);
  private final ToggleButton asNetwork = new ToggleButton(message("page.network"));
  private Optional<NetworkPane> drawn = Optional.empty();

  /// Whether what had the keyboard here has gone, and what comes in its place is to have it.
  private boolean keyboard;

  /// @param show told whose page to show
  CompanionsView(CompanionsModel model, Consumer<Entity> show) {
    this.model = model;
    this.show = show;
    getStyleClass().add("companions");
    bars.getStyleClass().add("edge-to-edge");
    bars.setFitToWidth(true);
    bars.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    bars.setMinHeight(0);
    bars.setFocusTraversable(false);
    columns.getStyleClass().add("companion-columns");
    head.setAlignment(Pos.CENTER_LEFT);
    asNetwork.setId("as-network");
    asNetwork.setOnAction(_ -> showNetwork(asNetwork.isSelected()));
    VBox.setVgrow(place, Priority.ALWAYS);
    place.setMinHeight(0);
    getChildren().addAll(head, place);
    model.companions().subscribe(this::showBars);
    model.network().subscribe(this::show);
  }

  /// The network, where it is drawn.
  Optional<NetworkPane> network() {
    return drawn;
  }

  private void showBars(List<CoMention> companions) {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    head.getChildren().setAll(new CompanionMenu(model.order(), model::sort), space, asNetwork);
    boolean had = bars.isFocusWithin();
    columns.getChildren().clear();
    long most = companions.stream().mapToLong(CoMention::articles).max().orElse(1);
    for (EntityType type : EntityType.values()) {
      List<CoMention> ofType =
          companions.stream().filter(it -> it.entity().type() == type).toList();
      if (!ofType.isEmpty()) {
        columns.getChildren().add(column(type, ofType, most));
      }
    }
    if (companions.isEmpty()) {
      columns.getChildren().add(new WrappedText(message("entity.none_alongside"), "no-names"));
    }
    roving.update();
    if (had) {
      boolean unusedFocused = roving.focus();
    }
  }

  private Node column(EntityType type, List<CoMention> companions, long most) {
    VBox column = new VBox();
    column.setPrefWidth(COLUMN_WIDTH);
    Label heading = new Label(Formats.many(type));
    heading.getStyleClass().add("section-heading");
    column.getChildren().add(heading);
    for (CoMention companion : companions) {
      column
          .getChildren()
          .add(
              new EntityRow(
                  type,
                  companion.entity().name(),
                  companion.articles(),
                  most,
                  message("entity.in_common", companion.articles()),
                  () -> show.accept(companion.entity())));
    }
    return column;
  }

  private void showNetwork(boolean is) {
    head.getChildren().getFirst().setVisible(!is);
    if (is) {
      model.findNetwork();
    } else {
      model.leaveNetwork();
    }
    show(model.network().get());
  }

  private void show(Optional<EntityNetwork> network) {
    keyboard |= drawn.filter(NetworkPane::isFocusWithin).isPresent();
    drawn = Optional.empty();
    if (!asNetwork.isSelected()) {
      keyboard = false;
      place.getChildren().setAll(bars);
    } else if (network.isEmpty()) {
      place.getChildren().clear();
      model.findNetwork();
    } else if (network.get().companions().isEmpty()) {
      place.getChildren().setAll(new WrappedText(message("entity.none_alongside"), "no-names"));
    } else {
      NetworkPane pane = new NetworkPane(network.get(), show);
      drawn = Optional.of(pane);
      place.getChildren().setAll(pane);
      if (keyboard) {
        keyboard = false;
        pane.begin();
      }
    }
  }
}
