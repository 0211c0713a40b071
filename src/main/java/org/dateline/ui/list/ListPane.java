package org.dateline.ui.list;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.dateline.model.query.Filter;
import org.dateline.model.query.Hit;
import org.dateline.model.query.SearchQuery;
import org.dateline.model.query.SearchResults;
import org.dateline.ui.kit.FilterLabels;
import org.dateline.ui.kit.RovingFocus;

/// The list of articles with the query's conditions, the total and the order above it.
public final class ListPane extends VBox {

  private final ListModel model;
  private final ListActions actions;
  private final HitActions hitActions;
  private final RowMenus menus;
  private final ListSelection selection = new ListSelection();

  /// How much a row shows.
  final ObjectProperty<RowDensity> density = new SimpleObjectProperty<>(RowDensity.NORMAL);

  private final ListTargets targets;
  private final ListScroll scrolling;
  private final Chips chips = new Chips();
  private final ListHeader head;
  private final RovingFocus roving;
  private final SortMenu order;
  private final DidYouMeanLine otherWords = new DidYouMeanLine();
  private final StackPane otherWordsAbove = new StackPane();
  private final ListView<Hit> list = new ListView<>();
  private final StackPane body = new StackPane();
  private final HomeEndHandler homeAndEnd;
  private Optional<BatchActions> batchActions = Optional.empty();
  private boolean selecting;
  private String selectedId = "";
  private Optional<SearchQuery> nothingFor = Optional.empty();
  private Runnable beforeFocus = () -> {};

  /// What the list asks for.
  ///
  /// @param open an article of the list
  /// @param query another query
  /// @param entity every article that mentions an entity
  /// @param nothing what to show where there is not a single article
  public record ListActions(
      Consumer<Hit> open,
      Consumer<SearchQuery> query,
      LongConsumer entity,
      Function<SearchResults, Node> nothing) {}

  /// Shows `model`.
  public ListPane(ListModel model, ListActions actions) {
    this.model = model;
    this.actions = actions;
    hitActions = new HitActions(model, actions);
    menus = new RowMenus(list, model, hitActions.inRow());
    targets = new ListTargets(list, model, selection);
    scrolling = new ListScroll(list);
    order = new SortMenu(actions.query(), density);
    head = new ListHeader(order);
    getStyleClass().add("list-pane");
    VBox.setVgrow(body, Priority.ALWAYS);
    RetryBar retry = new RetryBar(model.failed(), model::tryAgain);
    VBox above = new VBox(chips, head);
    roving = RovingFocus.inBar(above);
    getChildren().addAll(above, retry, otherWordsAbove, body);
    homeAndEnd = makeList();
    model.results().addListener((_, _, results) -> show(results));
    model.loading().addListener((_, _, _) -> show(model.results().get()));
    model.didYouMean().addListener((_, _, _) -> showOtherWords());
    show(model.results().get());
  }

  private HomeEndHandler makeList() {
    list.setId("articles");
    list.setAccessibleText(message("list.articles"));
    list.getStyleClass().add("edge-to-edge");
    list.setItems(model.hits());
    list.setCellFactory(_ -> {
      ArticleCell cell = new ArticleCell(model.results(), menus, selection, density);
      cell.indexProperty().addListener((_, _, index) -> model.reach(index.intValue()));
      return cell;
    });
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((_, old, hit) -> {
          if (!selecting && hit != null && (old == null || old.number() != hit.number())) {
            actions.open().accept(hit);
          }
        });
    new SelectionHandler(list, model, selection);
    ListPlaceholder.install(list, model);
    model.hits().addListener((ListChangeListener<Hit>) _ -> select(selectedId));
    return new HomeEndHandler(
        list, model, index -> select(model.hits().get(index).id()), actions.open());
  }

  /// Has articles explained, why the list has them.
  ///
  /// @param explain given the query of the list and the article
  public void setOnExplain(BiConsumer<SearchQuery, Hit> explain) {
    hitActions.setOnExplain(explain);
  }

  /// Explains why the article that is open is in the list; does nothing where none is, or the list
  /// has all articles.
  public void explain() {
    targets.here().ifPresent(hit -> hitActions.why().ifPresent(why -> why.accept(hit)));
  }

  /// Marks the article that is open, without opening it again.
  public void select(String id) {
    selectedId = id;
    selecting = true;
    try {
      int index = indexOf(id);
      if (index < 0) {
        list.getSelectionModel().clearSelection();
      } else if (list.getSelectionModel().getSelectedIndex() != index) {
        list.getSelectionModel().clearAndSelect(index);
      }
    } finally {
      selecting = false;
    }
  }

  /// Scrolls the list to the article that is open, as soon as the list is there and has it.
  public void revealOpen() {
    String id = selectedId;
    model.seek(
        id,
        () -> {
          int index = indexOf(id);
          if (!scrolling.isInSight(index)) {
            list.scrollTo(index - 1);
          }
        });
  }

  /// Has articles acted on, one or many: by the bar that comes while several rows are chosen, by
  /// the menu of a row, and by the keys of the list.
  void setBatchActions(BatchActions batch) {
    batchActions = Optional.of(batch);
    SelectionBar bar = new SelectionBar(batch, this::clearSelection);
    getChildren().add(getChildren().indexOf(body), bar);
    RovingFocus barFocus = RovingFocus.inBar(bar);
    selection
        .rows()
        .addListener((_, _, rows) -> {
          bar.show(rows.isEmpty() ? 0 : rows.count(targets.total()), targets.total());
          barFocus.update();
        });
    menus.setBatchActions(batch, targets::about);
    list.addEventHandler(KeyEvent.KEY_PRESSED, event -> BatchKeys.pressed(event, batch));
  }

  /// Chooses everything in the list.
  void selectAll() {
    selection.all();
    focusList();
  }

  /// Chooses nothing.
  ///
  /// @return whether anything was chosen
  public boolean clearSelection() {
    return targets.clear();
  }

  /// Whether rows are chosen beside the one that is open.
  public boolean hasChosen() {
    return !selection.rows().get().isEmpty();
  }

  /// What can be done with the articles chosen; once it is known.
  public BatchActions batch() {
    return batchActions.orElseThrow();
  }

  /// What an action is for.
  ListTargets targets() {
    return targets;
  }

  /// Opens an article that the list has, or comes to have when it is loaded that far.
  void open(Hit hit) {
    actions.open().accept(hit);
    revealOpen();
  }

  private int indexOf(String id) {
    return model.hits().stream().map(Hit::id).toList().indexOf(id);
  }

  /// Says how many articles a query finds, where the list knew only how many at least.
  public void counted(SearchQuery query, long articles) {
    head.counted(query, articles);
  }

  private void show(SearchResults results) {
    boolean loading = model.loading().get();
    head.show(results, loading || model.indexing().get());
    order.show(results.query());
    showBody(results, loading);
    showOtherWords();
  }

  /// What is shown stays until the answer to another query is there.
  private void showBody(SearchResults results, boolean loading) {
    boolean begun = !body.getChildren().isEmpty();
    if (begun && loading) {
      return;
    }
    // That nothing was found is not so where it could not be looked for; and what is found by its
    // meaning alone counts in no total.
    boolean found = results.total() > 0 || !model.hits().isEmpty();
    if (found || loading || model.failed().get() || model.indexing().get()) {
      nothingFor = Optional.empty();
      otherWordsAbove.getChildren().setAll(otherWords);
      // Put in its place anew, it would lose the keyboard.
      if (!body.getChildren().contains(list)) {
        body.getChildren().setAll(list);
      }
    } else if (!nothingFor.equals(Optional.of(results.query()))) {
      nothingFor = Optional.of(results.query());
      otherWordsAbove.getChildren().clear();
      body.getChildren()
          .setAll(
              results.query().isAll()
                  ? actions.nothing().apply(results)
                  : NoMatchNotice.of(results, otherWords, actions.query()));
    }
  }

  private void showOtherWords() {
    SearchQuery query = model.results().get().query();
    otherWords.show(
        model.didYouMean().get(), words -> actions.query().accept(query.withWords(words)));
  }

  /// Shows the query's conditions.
  ///
  /// @param words how they are said
  public void showFilters(SearchQuery query, FilterLabels words) {
    chips.show(
        query.filters(), words, (Filter filter) -> actions.query().accept(query.without(filter)));
    roving.update();
  }

  /// How far the list is scrolled.
  public ListScroll scrolling() {
    return scrolling;
  }

  /// Runs something before the list is given the keyboard, to bring it into sight.
  public void beforeFocus(Runnable action) {
    beforeFocus = action;
  }

  /// Gives the list the keyboard.
  public void focusList() {
    beforeFocus.run();
    list.requestFocus();
    if (list.getSelectionModel().isEmpty() && !model.hits().isEmpty()) {
      list.getFocusModel().focus(0);
    }
  }

  /// Sets how long the reader rests on an article that Home or End has led to before it is opened;
  /// at first half a second.
  public void restOnEnds(Duration duration) {
    homeAndEnd.rest(duration);
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
