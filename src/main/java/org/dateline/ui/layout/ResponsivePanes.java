package org.dateline.ui.layout;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.dateline.ui.settings.PaneWidths;
import org.jspecify.annotations.Nullable;

/// The panes of the window side by side, as many as its width has room for ([PaneLayout]), each as
/// wide as the reader drags it; when the window is resized, the article takes or gives the room.
///
/// A pane that has no room is a drawer, which opens over the article's side and closes with a click
/// elsewhere, or when the keyboard goes elsewhere. List and article lie on each other where they
/// have no room side by side.
public final class ResponsivePanes extends Region {

  /// What opens and closes a drawer has this style class: a click on it is none elsewhere.
  public static final String DRAWER_TOGGLE = "drawer-toggle";

  private static final String DRAWER = "drawer";

  /// What an open drawer leaves in sight of what is below, in pixels.
  private static final double BESIDE_DRAWER = 48;

  private final Region sidebar;
  private final Region list;
  private final Region article;
  private final Region details;
  private final List<PaneDivider> dividers;
  private final ReadOnlyBooleanWrapper sidebarDocked = new ReadOnlyBooleanWrapper(true);
  private final ReadOnlyBooleanWrapper detailsDocked = new ReadOnlyBooleanWrapper(true);
  private final ReadOnlyBooleanWrapper listCovered = new ReadOnlyBooleanWrapper();
  private PaneWidths chosen;
  private PaneLayout layout = PaneLayout.of(Double.MAX_VALUE, PaneWidths.FIRST, 0, 1);
  private Optional<Region> drawer = Optional.empty();

  /// What had the keyboard before the drawer.
  private Optional<Node> focused = Optional.empty();

  private boolean reading;
  private boolean alone;
  private double typeScale = 1;

  /// @param article its least width is that of a line that can be read
  /// @param chosen how wide the reader wants the others
  public ResponsivePanes(
      Region sidebar, Region list, Region article, Region details, PaneWidths chosen) {
    this.sidebar = sidebar;
    this.list = list;
    this.article = article;
    this.details = details;
    this.chosen = chosen;
    getStyleClass().add("panes");
    dividers =
        List.of(
            new PaneDivider(() -> layout.sidebar(), this::dragSidebar, 1),
            new PaneDivider(() -> layout.list(), this::dragList, 1),
            new PaneDivider(() -> layout.details(), this::dragDetails, -1));
    setMinSize(0, 0);
    getChildren().add(article);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    widthProperty().addListener((_, _, _) -> arrange());
    sceneProperty()
        .addListener((_, _, scene) -> {
          if (scene != null) {
            scene.addEventFilter(
                MouseEvent.MOUSE_PRESSED, event -> lookElsewhere(event.getTarget()));
            scene.focusOwnerProperty().addListener((_, _, owner) -> lookElsewhere(owner));
          }
        });
  }

  /// Puts the others beside the article, which is alone at first.
  void fill() {
    if (list.getParent() == null) {
      // Tab goes through them in this order; what lies above is said by the view order.
      getChildren().setAll(sidebar, list, article, details);
      getChildren().addAll(dividers);
    }
  }

  /// How large the type is that the reader has chosen, 1 for the usual.
  public void scaleType(double scale) {
    typeScale = scale;
    requestLayout();
  }

  /// How wide the reader wants the panes.
  public PaneWidths chosen() {
    return chosen;
  }

  /// Whether the sidebar stands beside the list, and is no drawer.
  public ReadOnlyBooleanProperty sidebarDocked() {
    return sidebarDocked.getReadOnlyProperty();
  }

  /// Whether the details pane stands beside the article, and is no drawer.
  public ReadOnlyBooleanProperty detailsDocked() {
    return detailsDocked.getReadOnlyProperty();
  }

  /// Whether the article lies on the list, which has no room beside it.
  public ReadOnlyBooleanProperty listCovered() {
    return listCovered.getReadOnlyProperty();
  }

  /// Has the article lie on the list where they have no room side by side, or the list on the
  /// article.
  public void read(boolean isReading) {
    if (isReading != reading) {
      reading = isReading;
      show();
    }
  }

  /// Shows the article alone, as where there is room for one pane only, or the others beside it
  /// again. Going to the list ends it.
  ///
  /// @return whether it was otherwise before
  public boolean readAlone(boolean isAlone) {
    boolean was = alone;
    alone = isAlone;
    reading |= isAlone;
    arrange();
    show();
    return was != isAlone;
  }

  /// Whether the article is shown alone, though there may be room for more.
  public boolean isAlone() {
    return alone;
  }

  /// Whether the reader has gone from the list to the article.
  public boolean isReading() {
    return reading;
  }

  /// Shows a pane, wherever it is: a drawer opens, list and article come to lie on each other.
  public void reveal(Region pane) {
    if (isDrawer(pane)) {
      open(pane);
    } else if (pane.equals(list) || pane.equals(article)) {
      read(pane.equals(article));
      readAlone(alone && pane.equals(article));
    }
  }

  /// Closes the drawer that is open, and gives the keyboard back.
  ///
  /// @return whether one was open
  public boolean closeDrawer() {
    boolean was = drawer.isPresent();
    Optional<Node> back = drawer.filter(Region::isFocusWithin).flatMap(_ -> focused);
    drawer.ifPresent(it -> it.getStyleClass().remove(DRAWER));
    drawer = Optional.empty();
    focused = Optional.empty();
    if (was) {
      back.ifPresent(Node::requestFocus);
      show();
    }
    return was;
  }

  /// Whether a pane lies open over the others.
  public boolean isOpenDrawer(Region pane) {
    return drawer.equals(Optional.of(pane));
  }

  private boolean isDrawer(Region pane) {
    return (pane.equals(sidebar) && layout.sidebar() == 0)
        || (pane.equals(details) && layout.details() == 0);
  }

  private void open(Region pane) {
    if (!isOpenDrawer(pane)) {
      closeDrawer();
      focused = Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner());
      drawer = Optional.of(pane);
      pane.getStyleClass().add(DRAWER);
      show();
      layout();
    }
  }

  private void lookElsewhere(@Nullable Object target) {
    if (drawer.isPresent() && target instanceof Node node) {
      for (Node at = node; at != null; at = at.getParent()) {
        if (at.equals(drawer.get()) || at.getStyleClass().contains(DRAWER_TOGGLE)) {
          return;
        }
      }
      closeDrawer();
    }
  }

  private void dragSidebar(double pixels) {
    choose(chosen.withSidebar(Math.min(pixels, layout.sidebar() + spare())));
  }

  private void dragList(double pixels) {
    choose(chosen.withList(Math.min(pixels, layout.list() + spare())));
  }

  private void dragDetails(double pixels) {
    choose(chosen.withDetails(Math.min(pixels, layout.details() + spare())));
  }

  /// What the article can give.
  private double spare() {
    return Math.max(0, layout.article() - leastArticle());
  }

  private double leastArticle() {
    return Math.ceil(article.minWidth(-1));
  }

  private void choose(PaneWidths widths) {
    chosen = widths;
    arrange();
  }

  private void arrange() {
    if (getWidth() > 0) {
      PaneLayout now =
          alone
              ? PaneLayout.alone(getWidth())
              : PaneLayout.of(getWidth(), chosen, leastArticle(), typeScale);
      if (!now.equals(layout)) {
        layout = now;
        if (drawer.filter(it -> !isDrawer(it)).isPresent()) {
          closeDrawer();
        }
        show();
      }
    }
  }

  private void show() {
    boolean covered = layout.single() && reading;
    if (layout.single() && !covered) {
      fill();
    }
    sidebar.setVisible(layout.sidebar() > 0 || isOpenDrawer(sidebar));
    details.setVisible(layout.details() > 0 || isOpenDrawer(details));
    list.setVisible(!covered);
    article.setVisible(covered || !layout.single());
    dividers.get(0).setVisible(layout.sidebar() > 0);
    dividers.get(1).setVisible(!layout.single());
    dividers.get(2).setVisible(layout.details() > 0);
    sidebar.setViewOrder(isOpenDrawer(sidebar) ? -2 : 0);
    details.setViewOrder(isOpenDrawer(details) ? -2 : 0);
    sidebarDocked.set(layout.sidebar() > 0);
    detailsDocked.set(layout.details() > 0);
    listCovered.set(covered);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    // The article's least width follows the size of its type.
    arrange();
    double height = getHeight();
    double x = 0;
    if (layout.sidebar() > 0) {
      sidebar.resizeRelocate(0, 0, layout.sidebar(), height);
      dividers.get(0).place(layout.sidebar(), height);
      x = layout.sidebar() + PaneLayout.LINE;
    }
    list.resizeRelocate(x, 0, layout.list(), height);
    double beside = x + layout.list() + PaneLayout.LINE;
    dividers.get(1).place(beside - PaneLayout.LINE, height);
    article.resizeRelocate(layout.single() ? 0 : beside, 0, layout.article(), height);
    if (layout.details() > 0) {
      double line = getWidth() - layout.details() - PaneLayout.LINE;
      dividers.get(2).place(line, height);
      details.resizeRelocate(line + PaneLayout.LINE, 0, layout.details(), height);
    }
    if (isOpenDrawer(sidebar)) {
      sidebar.resizeRelocate(0, 0, drawerWidth(chosen.sidebar()), height);
    }
    if (isOpenDrawer(details)) {
      double width = drawerWidth(chosen.details());
      details.resizeRelocate(getWidth() - width, 0, width, height);
    }
  }

  private double drawerWidth(double wanted) {
    return Math.min(wanted, getWidth() - BESIDE_DRAWER);
  }
}
