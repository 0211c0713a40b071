package org.dateline.ui.entity.page;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.dateline.library.entity.Concordance.ConcordanceLine;
import org.dateline.ui.chart.SvgPicture;
import org.dateline.ui.entity.network.NetworkPane;
import org.dateline.ui.kit.RovingFocus;
import org.dateline.ui.kit.Sheet;

/// All that is known of an entity, as large as the window allows: a head, time, and below these one
/// of several views. Alt and Left go back to the page before.
final class EntityPage extends VBox {

  /// What the window needs around it, in pixels.
  private static final double AROUND_WIDTH = 88;

  private static final double AROUND_HEIGHT = 154;
  private static final double LEAST_WIDTH = 420;
  private static final double MOST_WIDTH = 1_240;
  private static final double LEAST_HEIGHT = 320;

  /// In a window that is lower, nothing stands there that only explains.
  private static final double LOW = 600;

  private static final double MOST_HEIGHT = 960;

  private static final PseudoClass LOW_WINDOW = PseudoClass.getPseudoClass("low");

  private final PageModels models;
  private final PageLinks links;
  private final SpanBar span;
  private final StackPane place = new StackPane();
  private final HBox tabs = new HBox();
  private final RovingFocus roving = RovingFocus.inBar(tabs);
  private final Map<PageTab, Node> views = new EnumMap<>(PageTab.class);
  private PageTab shown = PageTab.MENTIONS;
  private Subscription lowWindow = Subscription.EMPTY;

  /// A view of the page.
  enum PageTab {
    MENTIONS,
    ARTICLES,
    COMPANIONS,
    COMPARE;

    String words() {
      return switch (this) {
        case MENTIONS -> message("page.mentions");
        case ARTICLES -> message("page.articles");
        case COMPANIONS -> message("page.companions");
        case COMPARE -> message("page.compare");
      };
    }
  }

  /// What the page shows.
  record PageModels(EntityPageModel page, CompanionsModel companions, ComparisonModel comparison) {}

  /// Where the page leads to.
  interface PageLinks {

    /// An article at a mention.
    void open(ConcordanceLine line);

    /// The list of what is in the chosen days.
    void span();

    PageHead.HeadActions head();
  }

  EntityPage(PageModels models, PageLinks links) {
    this.models = models;
    this.links = links;
    this.span = new SpanBar(models.page(), links::span);
    getStyleClass().add("entity-page");
    Sheet.takingArrows(this);
    tabs.getStyleClass().add("page-tabs");
    tabs.setMinHeight(USE_PREF_SIZE);
    ToggleGroup one = new ToggleGroup();
    for (PageTab tab : PageTab.values()) {
      ToggleButton button = RovingFocus.item(new ToggleButton(tab.words()));
      button.setId("page-" + tab.name().toLowerCase(Locale.ROOT));
      button.setToggleGroup(one);
      button.setUserData(tab);
      button.setSelected(tab == shown);
      tabs.getChildren().add(button);
    }
    one.selectedToggleProperty().addListener((_, before, now) -> choose(one, before, now));
    place.setMinHeight(0);
    place.setAlignment(Pos.TOP_LEFT);
    VBox.setVgrow(place, Priority.ALWAYS);
    getChildren().addAll(new PageHead(models.page(), links.head()), span, tabs, place);
    sceneProperty()
        .subscribe(scene -> {
          // The window outlives the page.
          lowWindow.unsubscribe();
          lowWindow = Subscription.EMPTY;
          prefWidthProperty().unbind();
          prefHeightProperty().unbind();
          Optional.ofNullable(scene).ifPresent(this::fit);
        });
    roving.update();
    show(shown);
  }

  private void fit(Scene scene) {
    lowWindow =
        scene
            .heightProperty()
            .map(height -> height.doubleValue() < LOW)
            .subscribe(low -> {
              pseudoClassStateChanged(LOW_WINDOW, low);
              span.explain(!low);
            });
    prefWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> Math.clamp(scene.getWidth() - AROUND_WIDTH, LEAST_WIDTH, MOST_WIDTH),
                scene.widthProperty()));
    prefHeightProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> Math.clamp(scene.getHeight() - AROUND_HEIGHT, LEAST_HEIGHT, MOST_HEIGHT),
                scene.heightProperty()));
  }

  private void choose(ToggleGroup group, Toggle before, Toggle now) {
    if (now == null) {
      // One is always chosen.
      group.selectToggle(before);
    } else if (now.getUserData() instanceof PageTab tab) {
      show(tab);
    }
  }

  private void show(PageTab tab) {
    shown = tab;
    place.getChildren().setAll(views.computeIfAbsent(tab, this::view));
    // A comparison has bars of its own.
    span.setVisible(tab != PageTab.COMPARE);
    span.setManaged(tab != PageTab.COMPARE);
  }

  private Node view(PageTab tab) {
    return switch (tab) {
      case MENTIONS -> new ConcordanceView(models.page(), links::open);
      case ARTICLES -> new ProminenceView(models.page(), links::open);
      case COMPANIONS ->
          new CompanionsView(models.companions(), other -> models.page().open(other.number()));
      case COMPARE -> new CompareView(models.comparison(), links::open);
    };
  }

  /// Gives the keyboard to the first of what can be chosen.
  void begin() {
    roving.focus();
  }

  /// Closes what is open within the page; returns whether there was anything.
  boolean closeInner() {
    return shown == PageTab.COMPARE
        && views.get(PageTab.COMPARE) instanceof CompareView compare
        && compare.closePicker();
  }

  /// The same as SVG; empty while nothing has been read.
  Optional<SvgPicture> drawing() {
    if (picture() instanceof NetworkPane network) {
      return Optional.of(network.drawing());
    }
    return shown == PageTab.COMPARE
        ? Optional.of(PageDrawing.of(models.comparison().comparison().get()))
        : models.page().content().get().map(PageDrawing::of);
  }

  /// What of the page is to be written as a picture: the network, or the bars over time.
  Node picture() {
    if (shown == PageTab.COMPANIONS
        && views.get(PageTab.COMPANIONS) instanceof CompanionsView companions
        && companions.network().isPresent()) {
      return companions.network().get();
    }
    return shown == PageTab.COMPARE ? place : span;
  }

  /// Whether it shows a comparison of two or more.
  boolean isComparing() {
    return shown == PageTab.COMPARE && models.comparison().comparison().get().entities().size() > 1;
  }

  /// Goes back to the page before on Alt and Left, wherever the keyboard is.
  void pressed(KeyEvent event) {
    if (event.isAltDown() && event.getCode() == KeyCode.LEFT && models.page().back()) {
      event.consume();
    }
  }
}
