package org.dateline.ui.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.library.Library;
import org.dateline.ui.article.document.ScrollPosition;
import org.dateline.ui.kit.FailingLibrary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Going back leads exactly to where the panes were scrolled to.
final class NavigatorScrollTest {

  private static final int ARTICLES = 60;

  /// The pixels of so many rows of the list, which are at least 100 high.
  private static final double FORTY_ROWS = 4_000;

  private static final ScrollPosition FAR_DOWN = new ScrollPosition(120, 3);

  @TempDir private static Path folder = Path.of("");

  @SuppressWarnings("NullAway.Init") // by open
  private static Library library;

  private final Panes scrolled = new Panes();

  @SuppressWarnings("NullAway.Init") // by begin
  private PaneModels panes;

  @SuppressWarnings("NullAway.Init") // by begin
  private Navigator navigator;

  /// Where the panes are scrolled to, and where they were told to scroll to.
  private final class Panes implements ScrollState {

    private ScrollPosition article = ScrollPosition.TOP;
    private double list;
    private final List<ScrollPosition> restoredArticle = new ArrayList<>();
    private final List<Double> restoredList = new ArrayList<>();

    /// How many articles the list had when it was told to scroll.
    private int loaded;

    @Override
    public ScrollPosition article() {
      return article;
    }

    @Override
    public Optional<ScrollPosition> ownPlace() {
      return Optional.empty();
    }

    @Override
    public double list() {
      return list;
    }

    @Override
    public void restoreArticle(ScrollPosition place) {
      restoredArticle.add(place);
      article = place;
    }

    @Override
    public void beginArticle(ScrollPosition left) {
      restoreArticle(ScrollPosition.TOP);
    }

    @Override
    public void restoreList(double rows) {
      restoredList.add(rows);
      list = rows;
      loaded = panes.list.hits().size();
    }

    private void forget() {
      restoredArticle.clear();
      restoredList.clear();
    }
  }

  @BeforeAll
  static void open() throws Exception {
    library =
        FailingLibrary.library(
            folder,
            IntStream.range(0, ARTICLES)
                .mapToObj(i -> "It rained for " + i + " hours.")
                .toArray(String[]::new));
  }

  @AfterAll
  static void close() {
    library.close();
  }

  @BeforeEach
  void begin() throws Exception {
    panes = new PaneModels(() -> library);
    navigator = panes.navigator;
    navigator.scrolling(scrolled);
  }

  @Test
  void back_and_forward_lead_to_where_both_panes_were() throws Exception {
    navigator.open("a1");
    panes.untilShown();
    scrolled.article = FAR_DOWN;
    scrolled.list = FORTY_ROWS;
    navigator.search("rained");
    panes.untilShown();
    scrolled.list = 70;
    scrolled.forget();

    panes.back();
    assertThat(scrolled.restoredArticle).containsExactly(FAR_DOWN);
    assertThat(scrolled.restoredList).containsExactly(FORTY_ROWS);
    assertThat(scrolled.loaded).as("what is above is there").isGreaterThan(40);

    navigator.forward();
    panes.untilShown();
    assertThat(scrolled.restoredList).containsExactly(FORTY_ROWS, 70.0);
  }

  @Test
  void what_fills_the_window_below_is_loaded_at_once_too() throws Exception {
    scrolled.list = 5;
    navigator.search("rained");
    panes.untilShown();

    panes.back();

    assertThat(scrolled.restoredList).last().isEqualTo(5.0);
    assertThat(scrolled.loaded).isEqualTo(55);
  }

  @Test
  void a_new_list_and_another_article_are_shown_from_their_tops() throws Exception {
    navigator.open("a1");
    panes.untilShown();
    scrolled.article = FAR_DOWN;
    scrolled.list = FORTY_ROWS;

    navigator.open("a2");
    panes.untilShown();
    assertThat(scrolled.article).isEqualTo(ScrollPosition.TOP);
    assertThat(scrolled.list).as("the list stays").isEqualTo(FORTY_ROWS);

    navigator.search("rained");
    panes.untilShown();
    assertThat(scrolled.list).isZero();
    assertThat(scrolled.loaded).as("no more than the first page").isEqualTo(25);
  }

  @Test
  void the_article_being_read_stays_where_it_is_with_other_words() throws Exception {
    navigator.open("a1");
    panes.untilShown();
    scrolled.forget();

    navigator.search("rained");
    panes.untilShown();

    assertThat(scrolled.restoredArticle).isEmpty();
    assertThat(panes.article.shown().get().orElseThrow().matches().text()).hasSize(1);
  }

  @Test
  void what_is_kept_for_the_next_start_has_the_present_places() {
    navigator.open("a1");
    scrolled.article = FAR_DOWN;
    scrolled.list = 70;

    Visit now = navigator.history().now();

    assertThat(now.place()).isEqualTo(FAR_DOWN);
    assertThat(now.listScroll()).isEqualTo(70);
  }

  @Test
  void where_there_are_no_panes_everything_is_at_the_top() throws Exception {
    navigator.scrolling(ScrollState.NONE);
    navigator.open("a1");
    panes.untilShown();

    assertThat(navigator.history().now().place()).isEqualTo(ScrollPosition.TOP);
    assertThat(navigator.history().now().listScroll()).isZero();
  }
}
