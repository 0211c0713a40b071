package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.shell.OpenWindow.fx;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.dateline.library.InitialContent;
import org.dateline.model.ArticlePart;
import org.dateline.model.Span;
import org.dateline.ui.article.document.ScrollPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// From the search field to what it finds, with the keyboard alone.
final class SearchWindowTest {

  private static final String FILLING =
      "Nothing of note was said on that day, and nobody asked for more than was offered.\n\n";

  @TempDir private Path folder = Path.of("");

  private final FxRobot robot = new FxRobot();

  /// Three articles that have "lighthouse", the best of them first far down, and one that has not.
  private OpenWindow open() throws Exception {
    OpenWindow window =
        OpenWindow.on(folder.resolve("library"), InitialContent.EMPTY, new OpenWindow.NoFiles());
    Path articles = Files.createDirectory(folder.resolve("articles"));
    for (String line :
        List.of(
            "a|Lighthouse and lighthouse|" + FILLING.repeat(40) + "A lighthouse. The lighthouse!",
            "b|Of a coast|There is a lighthouse. " + FILLING.repeat(3),
            "c|Of a ferry|The ferry passes no light. " + FILLING)) {
      String[] parts = line.split("\\|", 3);
      Files.writeString(articles.resolve(parts[0] + ".txt"), parts[1] + "\n\n" + parts[2] + "\n");
    }
    window.library().importFrom(List.of(articles));
    window.library().awaitNames();
    window.settle();
    return window;
  }

  private void type(OpenWindow window, String words) throws Exception {
    robot.clickOn(window.node("#search"));
    robot.write(words);
    window.settle();
  }

  private void press(OpenWindow window, KeyCode... keys) throws Exception {
    robot.push(keys);
    window.settle();
  }

  private static String headline(OpenWindow window) throws Exception {
    return fx(
        () -> window.shell().article().shown().get().orElseThrow().article().article().title());
  }

  private static String bar(OpenWindow window) throws Exception {
    return fx(() -> ((Label) window.node(".mention-bar .label")).getText());
  }

  private static boolean isInSight(OpenWindow window, String words, int nth) throws Exception {
    String text =
        fx(() -> window.shell().article().shown().get().orElseThrow().article().article().text());
    int at = text.indexOf(words);
    for (int i = 1; i < nth; i++) {
      at = text.indexOf(words, at + 1);
    }
    Span span = new Span(at, at + words.length());
    List<Bounds> where = fx(() -> window.article().boundsOf(ArticlePart.TEXT, span));
    return !where.isEmpty();
  }

  @Test
  void enter_opens_the_first_hit_and_down_goes_on_from_there() throws Exception {
    try (OpenWindow window = open()) {
      type(window, "lighthouse");
      press(window, KeyCode.ENTER);

      assertThat(fx(() -> window.list().getSelectionModel().getSelectedIndex())).isZero();
      assertThat(fx(() -> window.list().isFocused())).isTrue();
      String first = fx(() -> window.list().getItems().getFirst().title());
      assertThat(headline(window)).isEqualTo(first);

      press(window, KeyCode.DOWN);
      assertThat(headline(window)).isEqualTo(fx(() -> window.list().getItems().get(1).title()));
    }
  }

  @Test
  void down_in_the_search_field_opens_the_first_hit_where_the_open_article_is_none()
      throws Exception {
    try (OpenWindow window = open()) {
      fx(() -> open(window, "Of a ferry"));
      window.settle();
      type(window, "lighthouse");
      press(window, KeyCode.ESCAPE); // what is suggested
      press(window, KeyCode.DOWN);

      assertThat(headline(window)).isEqualTo(fx(() -> window.list().getItems().getFirst().title()));
    }
  }

  private static boolean open(OpenWindow window, String title) {
    window.list().getItems().stream()
        .filter(hit -> hit.title().equals(title))
        .findFirst()
        .ifPresent(hit -> window.shell().navigator().open(hit.id()));
    return true;
  }

  @Test
  void a_hit_is_shown_at_its_first_match() throws Exception {
    try (OpenWindow window = open()) {
      type(window, "offered lighthouse");
      press(window, KeyCode.ENTER);
      fx(() -> open(window, "Of a coast"));
      fx(() -> open(window, "Lighthouse and lighthouse"));
      window.settle();
      assertThat(isInSight(window, "offered", 1)).as("the headline has one").isTrue();

      fx(() -> {
        window.shell().navigator().search("\"a lighthouse\"");
        return true;
      });
      window.settle();
      fx(() -> open(window, "Of a coast"));
      window.settle();
      fx(() -> open(window, "Lighthouse and lighthouse"));
      window.settle();
      assertThat(isInSight(window, "A lighthouse", 1)).isTrue();
    }
  }

  @Test
  void what_is_in_sight_at_the_beginning_moves_nothing() throws Exception {
    try (OpenWindow window = open()) {
      type(window, "lighthouse coast");
      press(window, KeyCode.ENTER);
      for (String title : List.of("Lighthouse and lighthouse", "Of a coast")) {
        fx(() -> open(window, title));
        window.settle();
        assertThat(headline(window)).isEqualTo(title);
        assertThat(fx(() -> window.article().place().offset())).as(title).isZero();
      }
    }
  }

  @Test
  void f3_goes_through_the_matches_of_the_search() throws Exception {
    try (OpenWindow window = open()) {
      type(window, "lighthouse");
      press(window, KeyCode.ENTER);
      fx(() -> open(window, "Lighthouse and lighthouse"));
      window.settle();
      assertThat(bar(window)).isEqualTo("Search: 4 matches");

      press(window, KeyCode.F3);
      assertThat(bar(window)).isEqualTo("Search: 1 of 4");
      press(window, KeyCode.F3);
      press(window, KeyCode.F3);
      assertThat(bar(window)).isEqualTo("Search: 3 of 4");
      assertThat(isInSight(window, "lighthouse", 1)).isTrue();
      press(window, KeyCode.SHIFT, KeyCode.F3);
      assertThat(bar(window)).isEqualTo("Search: 2 of 4");
      assertThat(fx(() -> window.node(".find-bar").isVisible())).isFalse();
    }
  }

  @Test
  void a_full_stop_goes_on_from_what_is_on_the_screen() throws Exception {
    try (OpenWindow window = open()) {
      type(window, "lighthouse");
      press(window, KeyCode.ENTER);
      fx(() -> open(window, "Lighthouse and lighthouse"));
      window.settle();
      fx(() -> {
        window.article().scrollTo(ScrollPosition.END);
        window.article().requestFocus();
        return true;
      });

      press(window, KeyCode.PERIOD);
      assertThat(bar(window)).isEqualTo("Search: 3 of 4");

      fx(() -> {
        window.article().scrollTo(ScrollPosition.END);
        return true;
      });
      press(window, KeyCode.COMMA);
      assertThat(bar(window)).isEqualTo("Search: 2 of 4");
    }
  }
}
