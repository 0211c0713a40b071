package org.dateline.ui.sidebar;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.dateline.library.note.ArticleNotes;
import org.dateline.model.Entity;
import org.dateline.model.EntityType;
import org.dateline.model.query.Filter;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.kit.Icons;
import org.dateline.ui.kit.RovingFocus;
import org.kordamp.ikonli.feather.Feather;

/// The facets of what is listed: who and what it mentions, where it comes from and when, each a way
/// to narrow it; above them everything, and the searches that the reader keeps.
public final class Sidebar extends ScrollPane {

  private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");

  /// Counts that come sooner than this are not dimmed before: it would only flicker.
  private static final Duration DIMMING_DELAY = Duration.millis(250);

  private final SidebarModel model;
  private final SidebarActions actions;
  private final LibraryRows shelves;
  private final SavedSearchList saved;
  private final FollowedList followed;
  private final NoteSection notes;
  private final DateFacet dates;
  private final Map<FacetSection, FacetValueList> lists = new EnumMap<>(FacetSection.class);
  private final VBox facets = new VBox();
  private final PauseTransition beforeDimmed = new PauseTransition(DIMMING_DELAY);
  private final RovingFocus roving = new RovingFocus(this);
  private final TextField filter = new TextField();
  private SearchQuery now = SearchQuery.ALL;
  private Map<Long, Entity> names = Map.of();

  /// What the sidebar asks for.
  ///
  /// @param show a query
  /// @param toggle the present query with one condition more, another, or one less
  /// @param narrowTo only what mentions an entity too
  /// @param showEntity everything that mentions an entity
  /// @param tags what can be done with a tag
  /// @param trash what was deleted
  /// @param followed what is done with whom the reader follows
  /// @param note an article at its note
  public record SidebarActions(
      Consumer<SearchQuery> show,
      Consumer<SearchQuery> toggle,
      Consumer<Long> narrowTo,
      Consumer<Long> showEntity,
      TagActions tags,
      Runnable trash,
      FollowedList.FollowedActions followed,
      Consumer<ArticleNotes> note,
      SavedSearchList.SavedSearchActions saved) {}

  /// What can be done with a tag, by its number.
  ///
  /// @param menu as the entries of a menu
  /// @param rename asks for another name
  public record TagActions(LongFunction<List<MenuItem>> menu, LongConsumer rename) {}

  public Sidebar(SidebarModel model, SavedSearchesModel searches, SidebarActions actions) {
    this.model = model;
    this.actions = actions;
    getStyleClass().addAll("sidebar", "edge-to-edge");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    FacetValueRow.FacetValueActions row =
        new FacetValueRow.FacetValueActions(
            this::choose, this::exclude, this::only, this::more, this::rename);
    shelves = new LibraryRows(actions.show(), actions.trash(), row);
    saved = new SavedSearchList(model.folds(), actions.saved());
    followed = new FollowedList(model.folds(), actions.followed());
    notes = new NoteSection(model.folds(), row, actions.note());
    dates =
        new DateFacet(
            model.folds(), days -> actions.toggle().accept(FilterToggle.choose(now, days)));
    facets.getStyleClass().add("facets");
    facets.getChildren().add(dates);
    for (FacetSection section : FacetSection.values()) {
      FacetValueList list =
          new FacetValueList(section, icon(section), model.folds(), row, _ -> showMany());
      lists.put(section, list);
      facets.getChildren().add(list);
    }
    StackPane filterLine = new StackPane(filter);
    filterLine.getStyleClass().add("filter-line");
    VBox items = new VBox(filterLine, shelves, saved, notes, followed, facets);
    items.getStyleClass().add("items");
    setContent(items);
    filter.setId("sidebar-filter");
    filter.setPromptText(message("sidebar.filter"));
    filter.setAccessibleText(message("sidebar.filter"));
    filter.textProperty().addListener((_, _, letters) -> filter(letters));
    beforeDimmed.setOnFinished(_ -> facets.pseudoClassStateChanged(WAITING, true));
    model.facets().addListener((_, _, _) -> show());
    model
        .loaded()
        .addListener((_, _, _) -> {
          model.folds().begin();
          actions.followed().model().refresh();
        });
    model.counting().addListener((_, _, is) -> dim(is));
    searches
        .searches()
        .addListener((_, _, all) -> {
          saved.show(all);
          roving.update();
        });
    actions
        .followed()
        .model()
        .followed()
        .addListener((_, _, all) -> {
          followed.show(all);
          roving.update();
        });
    show();
  }

  private static Node icon(FacetSection section) {
    return switch (section) {
      case TAGS -> Icons.of(Feather.TAG);
      case SOURCES -> Icons.of(Feather.RSS);
      case PEOPLE -> Icons.of(EntityType.PERSON);
      case PLACES -> Icons.of(EntityType.LOCATION);
      case ORGANIZATIONS -> Icons.of(EntityType.ORGANIZATION);
      case AUTHORS -> Icons.of(Feather.EDIT_3);
      case LANGUAGES -> Icons.of(Feather.GLOBE);
    };
  }

  /// Stops what it has begun, for the window goes.
  public void close() {
    beforeDimmed.stop();
  }

  /// Marks what the query asks for and leaves out.
  ///
  /// @param entities those that its conditions speak of, as far as they are known
  public void showCurrent(SearchQuery query, Map<Long, Entity> entities) {
    now = query;
    names = entities;
    show();
  }

  private void show() {
    SidebarFacets counted = model.facets().get();
    shelves.show(counted, now);
    notes.show(counted, now);
    saved.showCurrent(now);
    followed.showCurrent(now);
    dates.show(counted, now);
    Map<Long, Entity> known = known(counted);
    lists.forEach((section, list) -> list.show(section.rows(counted, now, known)));
    roving.update();
  }

  /// Gives the sidebar the keyboard; returns whether there is anything in it that can be pressed.
  public boolean focusRows() {
    return roving.focus();
  }

  /// The entities whose names are known; those of a query that has just been asked may come from
  /// what was counted before.
  private Map<Long, Entity> known(SidebarFacets counted) {
    Map<Long, Entity> known = new HashMap<>(names);
    counted.overview().entities().values().stream()
        .flatMap(List::stream)
        .forEach(entity -> known.putIfAbsent(entity.number(), entity));
    return known;
  }

  private void dim(boolean waiting) {
    if (waiting) {
      beforeDimmed.playFromStart();
    } else {
      beforeDimmed.stop();
      facets.pseudoClassStateChanged(WAITING, false);
    }
  }

  private void showMany() {
    boolean filtered = !filter.getText().isBlank();
    model.showMany(filtered || lists.values().stream().anyMatch(FacetValueList::showsMany));
  }

  /// Shows only names that have these letters, of the most frequent ones.
  private void filter(String letters) {
    lists.values().forEach(list -> list.filter(letters));
    showMany();
    roving.update();
  }

  /// Shows all names again; returns whether only some were shown.
  public boolean clearFilter() {
    boolean was = !filter.getText().isEmpty();
    filter.clear();
    return was;
  }

  private void choose(FacetValue facet) {
    if (facet.filter() instanceof Filter.EntityFilter(long entity)
        && facet.selection() == FacetValue.FacetSelection.FREE) {
      actions.narrowTo().accept(entity);
    } else {
      actions.toggle().accept(FilterToggle.choose(now, facet.filter()));
    }
  }

  private void exclude(FacetValue facet) {
    actions.toggle().accept(FilterToggle.exclude(now, facet.filter()));
  }

  private List<MenuItem> more(Filter filter) {
    return filter instanceof Filter.TagFilter(long tag)
        ? actions.tags().menu().apply(tag)
        : List.of();
  }

  private void rename(Filter filter) {
    if (filter instanceof Filter.TagFilter(long tag)) {
      actions.tags().rename().accept(tag);
    }
  }

  private void only(FacetValue facet) {
    if (facet.filter() instanceof Filter.EntityFilter(long entity)) {
      actions.showEntity().accept(entity);
    } else {
      actions.show().accept(SearchQuery.ALL.with(facet.filter()));
    }
  }
}
