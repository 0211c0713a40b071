package org.dateline.ui.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.article.ArticlePane;
import org.dateline.ui.layout.ResponsivePanes;
import org.dateline.ui.list.ListPane;
import org.dateline.ui.navigation.Navigator;
import org.dateline.ui.navigation.Visit;
import org.dateline.ui.navigation.VisitTrail;

/// The way between list and article where the window has room for one of them: what the reader
/// opens in the list lies on it, and Back leads to the list first, then to the step before.
final class StackedNavigation {

  private static final int MAX_REMEMBERED = 200;

  private final Navigator navigator;
  private final ResponsivePanes panes;
  private final ListPane list;
  private final ArticlePane article;
  private final DetailsPane details;

  /// What was on top at the steps that the reader has left.
  private final Map<Step, Boolean> wasReading = new LinkedHashMap<>();

  private Visit visit;
  private boolean travelling;

  /// A visit, wherever its panes are scrolled.
  private record Step(SearchQuery query, Optional<String> article, Optional<Long> entity) {
    static Step of(Visit visit) {
      return new Step(visit.query(), visit.article(), visit.entity());
    }
  }

  StackedNavigation(
      Navigator navigator,
      ResponsivePanes panes,
      ListPane list,
      ArticlePane article,
      DetailsPane details) {
    this.navigator = navigator;
    this.panes = panes;
    this.list = list;
    this.article = article;
    this.details = details;
    visit = navigator.visit().get();
    navigator.visit().addListener((_, _, now) -> follow(now));
    // The rows keep the events of the mouse, and the list its keys.
    list.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    // Who has clicked into the article is reading it, and goes on when the window gets narrow.
    article.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> panes.read(true));
    list.beforeFocus(() -> panes.reveal(list));
    article.beforeFocus(() -> panes.reveal(article));
    article.offerList(panes.listCovered(), this::toList);
    panes.listCovered().addListener((_, _, covered) -> goWithArticle(covered));
  }

  /// Shows what another did, the article alone, on the list or below it; to be called when what is
  /// shown in its place has begun.
  void follow(StackedNavigation before) {
    wasReading.putAll(before.wasReading);
    panes.read(before.panes.isReading());
    panes.readAlone(before.panes.isAlone());
  }

  /// Whether [#back] leads anywhere.
  BooleanBinding canGoBack() {
    return Bindings.or(navigator.canGoBack(), panes.listCovered());
  }

  /// Goes to the list, where the article lies on it, else to the step before.
  void back() {
    if (!toList()) {
      travel(navigator::back, navigator.canGoBack());
    }
  }

  /// Goes forward again.
  void forward() {
    travel(navigator::forward, navigator.canGoForward());
  }

  /// Goes to a step of the trail.
  ///
  /// @param by how many steps it is ahead, or behind where that is negative
  void jump(VisitTrail trail, int by) {
    travelling = true;
    trail.go(by);
    travelling = false;
  }

  /// Takes the article off the list; returns whether it lay there.
  boolean toList() {
    boolean covered = panes.listCovered().get();
    if (covered) {
      list.focusList();
    }
    return covered;
  }

  /// A step that shows nothing else is no step to the reader, who goes on to the next.
  private void travel(Runnable step, ObservableBooleanValue possible) {
    travelling = true;
    Visit before = visit;
    do {
      step.run();
    } while (possible.get() && !showsOther(before));
    travelling = false;
  }

  private boolean showsOther(Visit before) {
    return !before.query().equals(visit.query())
        || !before.article().equals(visit.article())
        || (!before.entity().equals(visit.entity())
            && (isInSight(before.entity()) || isInSight(visit.entity())));
  }

  /// Whether anything shows that an entity is in focus, beside its filter.
  private boolean isInSight(Optional<Long> entity) {
    return entity
        .filter(it -> details.isVisible() || (article.isVisible() && article.mentions(it)))
        .isPresent();
  }

  /// Takes the entity out of focus where that can be seen; returns whether it was.
  boolean leaveEntityInSight() {
    return isInSight(visit.entity()) && navigator.leaveEntity();
  }

  /// A list that the article has come to lie on cannot keep the keyboard.
  private void goWithArticle(boolean covered) {
    if (covered && list.isFocusWithin()) {
      article.focusText();
    }
  }

  private void follow(Visit now) {
    wasReading.put(Step.of(visit), panes.isReading());
    if (wasReading.size() > MAX_REMEMBERED) {
      wasReading.remove(wasReading.keySet().iterator().next());
    }
    boolean otherList = !now.query().equals(visit.query());
    visit = now;
    if (travelling) {
      panes.read(wasReading.getOrDefault(Step.of(now), false));
    } else if (otherList) {
      panes.read(false);
    }
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && isRow(event.getTarget())) {
      panes.read(true);
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof ListView) {
      article.focusText();
      event.consume();
    }
  }

  /// Whether something is a row of the list, and none of the buttons in it.
  private boolean isRow(Object target) {
    Node at = target instanceof Node node ? node : list;
    while (!at.equals(list) && !(at instanceof ButtonBase) && !(at instanceof ListCell)) {
      at = at.getParent();
    }
    return at instanceof ListCell<?> cell && !cell.isEmpty();
  }
}
