package org.dateline.ui.shell;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.model.Entity;
import org.dateline.model.EntityType;
import org.dateline.model.Filter;
import org.dateline.model.Overview;
import org.dateline.model.Query;
import org.dateline.ui.kit.Icons;
import org.dateline.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/// The way into the library: all articles, the sources, and who and what is mentioned most.
final class Sidebar extends ScrollPane {

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final int SOURCES = 8;

  private final VBox items = new VBox();
  private final Consumer<Query> show;
  private final Consumer<Entity> showEntity;
  private Query current = Query.ALL;

  /// @param show told which query to show
  /// @param showEntity told which entity to show
  Sidebar(SidebarModel model, Consumer<Query> show, Consumer<Entity> showEntity) {
    this.show = show;
    this.showEntity = showEntity;
    getStyleClass().addAll("sidebar", "edge-to-edge");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    items.getStyleClass().add("items");
    setContent(items);
    model.overview().addListener((_, _, overview) -> show(overview));
    show(model.overview().get());
  }

  private void show(Overview overview) {
    items.getChildren().clear();
    item("All", overview.articles(), Query.ALL);
    item("Unread", overview.unread(), Query.ALL.with(new Filter.Unread()));
    item("Starred", overview.starred(), Query.ALL.with(new Filter.Starred()));
    if (!overview.sources().isEmpty()) {
      heading("Sources").setGraphic(Icons.of(Feather.RSS));
      overview.sources().stream()
          .limit(SOURCES)
          .forEach(source ->
              item(
                  source.value(),
                  source.articles(),
                  Query.ALL.with(new Filter.From(source.value()))));
    }
    for (EntityType type : EntityType.values()) {
      List<Entity> entities = overview.entities().getOrDefault(type, List.of());
      if (!entities.isEmpty()) {
        heading(Words.many(type)).setGraphic(Icons.of(type));
        entities.forEach(this::entity);
      }
    }
    markCurrent();
  }

  private Label heading(String words) {
    Label heading = new Label(words);
    heading.getStyleClass().add("section-heading");
    items.getChildren().add(heading);
    return heading;
  }

  private void item(String words, long count, Query query) {
    Button button = button(words, count);
    button.setOnAction(_ -> show.accept(query));
    button.setUserData(query);
  }

  private void entity(Entity entity) {
    Button button = button(entity.name(), entity.articles());
    button.setOnAction(_ -> showEntity.accept(entity));
    button.setUserData(Query.mentioning(entity.number()));
  }

  private Button button(String words, long count) {
    Label name = new Label(words);
    name.getStyleClass().add("name");
    name.setTextOverrun(OverrunStyle.ELLIPSIS);
    name.setMinWidth(0);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    Label number = new Label(NumberFormat.getIntegerInstance(Locale.ENGLISH).format(count));
    number.getStyleClass().add("count");
    number.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = new HBox(name, number);
    line.setAlignment(Pos.CENTER_LEFT);
    line.setMinWidth(0);
    Button button = new Button();
    button.getStyleClass().setAll("sidebar-item");
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setGraphic(line);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinWidth(0);
    button.setPrefWidth(100);
    line.prefWidthProperty().bind(button.widthProperty().subtract(16));
    button.setAccessibleText(words + ", " + Words.articles(count));
    items.getChildren().add(button);
    return button;
  }

  /// Marks the item that leads to where the reader is.
  void showCurrent(Query query) {
    current = query;
    markCurrent();
  }

  private void markCurrent() {
    for (Node item : items.getChildren()) {
      boolean is =
          item.getUserData() instanceof Query query
              && current.words().isEmpty()
              && Set.copyOf(query.filters()).equals(Set.copyOf(current.filters()));
      item.pseudoClassStateChanged(CURRENT, is);
    }
  }
}
