package org.dateline.ui.list;

import java.util.Map;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dateline.model.Entity;
import org.dateline.model.Filter;
import org.dateline.model.Hit;
import org.dateline.model.Query;
import org.dateline.model.Results;
import org.dateline.model.Sort;
import org.dateline.ui.kit.Words;

/// The list of articles with the query's conditions, the total and the order above it.
public final class ListPane extends VBox {

  private static final int LOAD_AHEAD = 25;

  private final ListModel model;
  private final Actions actions;
  private final Chips chips = new Chips();
  private final Label total = new Label();
  private final Label notice = new Label();
  private final MenuButton order = new MenuButton();
  private final ListView<Hit> list = new ListView<>();
  private final StackPane body = new StackPane();
  private boolean selecting;

  /// What the list asks for.
  ///
  /// @param open an article of the list
  /// @param query another query
  /// @param nothing what to show where nothing was found
  public record Actions(
      Consumer<Hit> open,
      Consumer<Query> query,
      java.util.function.Function<Results, Node> nothing) {}

  /// Shows `model`.
  public ListPane(ListModel model, Actions actions) {
    this.model = model;
    this.actions = actions;
    getStyleClass().add("list-pane");
    notice.getStyleClass().add("list-notice");
    notice.setWrapText(true);
    total.getStyleClass().add("total");
    total.setMinWidth(Region.USE_PREF_SIZE);
    order.getStyleClass().addAll("flat", "order");
    order.setMinWidth(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox line = new HBox(total, space, order);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("list-head");
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().addAll(chips, line, notice, body);
    makeList();
    model.results().addListener((_, _, results) -> show(results));
    model.loading().addListener((_, _, _) -> show(model.results().get()));
    show(model.results().get());
  }

  private void makeList() {
    list.setId("articles");
    list.setAccessibleText("Articles");
    list.getStyleClass().add("edge-to-edge");
    list.setItems(model.hits());
    list.setFixedCellSize(ArticleCell.HEIGHT);
    list.setCellFactory(_ -> {
      ArticleCell cell = new ArticleCell();
      cell.indexProperty()
          .addListener((_, _, index) -> {
            if (index.intValue() > model.hits().size() - LOAD_AHEAD) {
              model.more();
            }
          });
      return cell;
    });
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((_, old, hit) -> {
          if (!selecting && hit != null && (old == null || old.number() != hit.number())) {
            actions.open().accept(hit);
          }
        });
    model.hits().addListener((ListChangeListener<Hit>) change -> keepSelection(change));
  }

  private String selectedId = "";

  private void keepSelection(ListChangeListener.Change<? extends Hit> change) {
    while (change.next()) {
      select(selectedId);
    }
  }

  /// Marks the article that is open, without opening it again.
  public void select(String id) {
    selectedId = id;
    selecting = true;
    try {
      int index = -1;
      for (int i = 0; i < model.hits().size(); i++) {
        if (model.hits().get(i).id().equals(id)) {
          index = i;
        }
      }
      if (index < 0) {
        list.getSelectionModel().clearSelection();
      } else if (list.getSelectionModel().getSelectedIndex() != index) {
        list.getSelectionModel().clearAndSelect(index);
      }
    } finally {
      selecting = false;
    }
  }

  private void show(Results results) {
    boolean none = results.total() == 0 && !model.loading().get();
    total.setText(
        model.loading().get() && results.total() == 0 ? "" : Words.articles(results.total()));
    notice.setText(results.reading().notice());
    notice.setManaged(!results.reading().notice().isEmpty());
    notice.setVisible(notice.isManaged());
    showOrder(results.query());
    body.getChildren().setAll(none ? actions.nothing().apply(results) : list);
  }

  /// Shows the query's conditions.
  public void showFilters(Query query, Map<Long, Entity> entities) {
    chips.show(
        query.filters(),
        entities,
        (Filter filter) -> actions.query().accept(query.without(filter)));
  }

  private void showOrder(Query query) {
    boolean words = !query.words().isEmpty();
    Sort shown = words || query.sort() != Sort.RELEVANCE ? query.sort() : Sort.NEWEST;
    order.setText(name(shown));
    order.setAccessibleText("Order: " + name(shown));
    // A menu without entries does not open; the others are made when it does.
    order.getItems().setAll(orderItem(query, shown, shown));
    order.setOnShowing(_ -> fillOrder(query, shown, words));
  }

  private void fillOrder(Query query, Sort shown, boolean words) {
    order.getItems().clear();
    for (Sort sort : Sort.values()) {
      if (sort != Sort.RELEVANCE || words) {
        order.getItems().add(orderItem(query, sort, shown));
      }
    }
  }

  private RadioMenuItem orderItem(Query query, Sort sort, Sort shown) {
    RadioMenuItem item = new RadioMenuItem(name(sort));
    item.setSelected(sort == shown);
    item.setOnAction(_ -> actions.query().accept(query.sorted(sort)));
    return item;
  }

  private static String name(Sort sort) {
    return switch (sort) {
      case RELEVANCE -> "Best match";
      case NEWEST -> "Newest";
      case OLDEST -> "Oldest";
    };
  }

  /// How far the list is scrolled, in pixels.
  public double scroll() {
    return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
            && flow.getFirstVisibleCell() != null
        ? flow.getFirstVisibleCell().getIndex() * ArticleCell.HEIGHT
            - flow.getFirstVisibleCell().getLayoutY()
        : 0;
  }

  /// Scrolls the list to where [#scroll] was.
  public void scrollTo(double pixels) {
    if (pixels == scroll()) {
      return;
    }
    list.applyCss();
    list.layout();
    if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      flow.scrollToTop(0);
      flow.scrollPixels(pixels);
    }
  }

  /// Gives the list the keyboard.
  public void focusList() {
    list.requestFocus();
    if (list.getSelectionModel().isEmpty() && !model.hits().isEmpty()) {
      list.getFocusModel().focus(0);
    }
  }

  /// Opens the article `by` places further down.
  public void move(int by) {
    int index = list.getSelectionModel().getSelectedIndex() + by;
    if (index >= 0 && index < model.hits().size()) {
      list.getSelectionModel().clearAndSelect(index);
      list.scrollTo(Math.max(0, index - 1));
    }
  }
}
