package org.dateline.ui.navigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.dateline.ui.kit.FxThread.fx;
import static org.dateline.ui.kit.FxThread.run;

import java.util.stream.IntStream;
import javafx.stage.Stage;
import org.dateline.ui.article.document.ScrollPosition;
import org.dateline.ui.kit.LibraryOfArticles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// How far list and article are scrolled is kept and restored.
@ExtendWith(ApplicationExtension.class)
final class PaneScrollingTest {

  @RegisterExtension
  static final LibraryOfArticles LIBRARY =
      LibraryOfArticles.of(
          IntStream.range(0, 40)
              .mapToObj(i -> "Nothing was said about number %d. ".formatted(i).repeat(300))
              .toArray(String[]::new));

  @SuppressWarnings("NullAway.Init") // by start
  private PanesInWindow panes;

  @SuppressWarnings("NullAway.Init") // by start
  private PaneScrolling scrolling;

  @Start
  void start(Stage stage) {
    panes = new PanesInWindow(LIBRARY.get(), stage);
    scrolling = new PaneScrolling(panes.articlePane, panes.listPane);
    panes.navigator.open("a1");
  }

  @AfterEach
  void end() {
    assertThat(panes.end()).isTrue();
  }

  private void layOut() {
    run(() -> panes.search.getScene().getRoot().layout());
  }

  @Test
  void an_article_is_scrolled_to_a_place_and_to_its_beginning() {
    panes.settle();
    run(() -> scrolling.restoreArticle(new ScrollPosition(5000, 0)));
    layOut();
    assertThat(fx(() -> scrolling.article().offset())).isCloseTo(5000, within(200));

    run(() -> scrolling.beginArticle(ScrollPosition.TOP));
    layOut();
    assertThat(fx(() -> scrolling.article().offset())).isLessThan(200);
  }

  @Test
  void a_list_is_scrolled_to_a_row() {
    panes.settle();
    run(() -> scrolling.restoreList(12.5));
    layOut();

    assertThat(fx(scrolling::list)).isCloseTo(12.5, within(0.1));
  }
}
