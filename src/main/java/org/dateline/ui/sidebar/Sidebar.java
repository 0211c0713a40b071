package org.dateline.ui.sidebar;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.dateline.model.Entity;
import org.dateline.model.EntityType;
import org.dateline.model.query.Filter;
import org.dateline.model.query.Query;
import org.dateline.ui.kit.Icons;
import org.kordamp.ikonli.feather.Feather;

/// The facets of what is listed: who and what it mentions, where it comes from and when, each a way
/// to narrow it; above them everything, and the searches that the reader keeps.
public final class Sidebar extends ScrollPane {

  private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");

  /// Counts that come sooner than this are not dimmed before: it would only flicker.
  private static final Duration BEFORE_DIMMED = Duration.millis(250);

  private final SidebarModel model;
  private final Actions actions;
  private final ShelfRows shelves;
  private final SavedList saved;
  private final DateFacet dates;
  private final Map<Section, FacetList> lists = new EnumMap<>(Section.class);
  private final VBox facets = new VBox();
  private final PauseTransition beforeDimmed = new PauseTransition(BEFORE_DIMMED);
  private Query now = Query.ALL;
  private Map<Long, Entity> names = Map.of();

  /// What the sidebar asks for.
  ///
  /// @param show a query
  /// @param narrowTo only what mentions an entity too
  /// @param showEntity everything that mentions an entity
  public record Actions(
      Consumer<Query> show,
      Consumer<Long> narrowTo,
      Consumer<Long> showEntity,
      SavedList.Actions saved) {}

  public Sidebar(SidebarModel model, SavedSearchesModel searches, Actions actions) {
    this.model = model;
    this.actions = actions;
    getStyleClass().addAll("sidebar", "edge-to-edge");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    FacetRow.Actions row = new FacetRow.Actions(this::choose, this::exclude, this::only);
    shelves = new ShelfRows(actions.show(), row);
    saved = new SavedList(actions.saved());
    dates = new DateFacet(days -> actions.show().accept(Narrowing.choose(now, days)));
    facets.getStyleClass().add("facets");
    facets.getChildren().add(dates);
    for (Section section : Section.values()) {
      FacetList list = new FacetList(section.title(), icon(section), row, _ -> showMany());
      lists.put(section, list);
      facets.getChildren().add(list);
    }
    VBox items = new VBox(shelves, saved, facets);
    items.getStyleClass().add("items");
    setContent(items);
    beforeDimmed.setOnFinished(_ -> facets.pseudoClassStateChanged(WAITING, true));
    model.facets().addListener((_, _, _) -> show());
    model.counting().addListener((_, _, is) -> dim(is));
    searches.searches().addListener((_, _, all) -> saved.show(all));
    show();
  }

  private static Node icon(Section section) {
    return switch (section) {
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
  public void showCurrent(Query query, Map<Long, Entity> entities) {
    now = query;
    names = entities;
    show();
  }

  private void show() {
    Facets counted = model.facets().get();
    shelves.show(counted, now);
    saved.showCurrent(now);
    dates.show(counted, now);
    Map<Long, Entity> known = known(counted);
    lists.forEach((section, list) -> list.show(section.rows(counted, now, known)));
  }

  /// The entities whose names are known; those of a query that has just been asked may come from
  /// what was counted before.
  private Map<Long, Entity> known(Facets counted) {
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
    model.showMany(lists.values().stream().anyMatch(FacetList::showsMany));
  }

  private void choose(Facet facet) {
    if (facet.filter() instanceof Filter.Mentions(long entity)
        && facet.standing() == Facet.Standing.FREE) {
      actions.narrowTo().accept(entity);
    } else {
      actions.show().accept(Narrowing.choose(now, facet.filter()));
    }
  }

  private void exclude(Facet facet) {
    actions.show().accept(Narrowing.exclude(now, facet.filter()));
  }

  private void only(Facet facet) {
    if (facet.filter() instanceof Filter.Mentions(long entity)) {
      actions.showEntity().accept(entity);
    } else {
      actions.show().accept(Query.ALL.with(facet.filter()));
    }
  }
}
