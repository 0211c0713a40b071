package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.shell.OpenWindow.fx;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.dateline.model.query.LastWord;
import org.dateline.model.query.SearchQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// Enter in the search field: what was listed while the reader typed stays listed.
final class EnteredSearchWindowTest {

  @TempDir private static Path folder = Path.of("");

  @SuppressWarnings("NullAway.Init") // by open
  private static OpenWindow window;

  private final FxRobot robot = new FxRobot();

  @BeforeAll
  static void open() throws Exception {
    window = OpenWindow.onTheBundle(folder.resolve("library"));
  }

  @AfterAll
  static void close() {
    window.close();
  }

  @BeforeEach
  void clear() throws Exception {
    fx(() -> {
      window.shell().navigator().show(SearchQuery.ALL);
      return true;
    });
    window.settle();
    robot.clickOn(window.node("#search"));
  }

  private void type(String words) throws Exception {
    robot.write(words);
    window.settle();
  }

  private void press(KeyCode key) throws Exception {
    robot.push(key);
    window.settle();
  }

  @Test
  void enter_lists_what_was_listed_while_the_word_was_typed() throws Exception {
    type("pyongy");
    List<String> typed = window.listed();
    assertThat(typed).hasSizeGreaterThan(10);
    press(KeyCode.ESCAPE); // what is suggested
    press(KeyCode.ENTER);

    assertThat(window.listed()).containsAll(typed);
    assertThat(window.open()).contains(window.listed().getFirst());
    assertThat(fx(() -> window.list().isFocused())).isTrue();
    press(KeyCode.F3);
    assertThat(fx(() -> ((Label) window.node(".mention-bar .label")).getText()))
        .startsWith("Search: 1 of ");
  }

  @Test
  void a_filter_and_back_keep_what_was_entered() throws Exception {
    type("pyongy");
    press(KeyCode.ESCAPE);
    press(KeyCode.ENTER);
    List<String> entered = window.listed();
    fx(() -> {
      window.shell().navigator().narrowTo(entity("Moon Jae-in"));
      return true;
    });
    window.settle();
    assertThat(window.listed()).isNotEmpty().isSubsetOf(entered);

    fx(() -> {
      window.shell().navigator().back();
      return true;
    });
    window.settle();

    assertThat(window.listed()).isEqualTo(entered);
    assertThat(fx(() -> ((TextField) window.node("#search")).getText())).isEqualTo("pyongy");
    assertThat(fx(() -> window.shell().navigator().visit().get().query().lastWord()))
        .isEqualTo(LastWord.MAY_GO_ON);
  }

  private static long entity(String name) {
    return window.library().entities().named(name).number();
  }

  @Test
  void a_suggestion_that_is_chosen_is_what_enter_takes() throws Exception {
    type("moon ja");
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);

    assertThat(fx(() -> window.shell().navigator().visit().get().query()))
        .isEqualTo(SearchQuery.mentioning(entity("Moon Jae-in")));
  }
}
