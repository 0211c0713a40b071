package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.shell.OpenWindow.fx;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.dateline.model.query.LastWord;
import org.dateline.model.query.SearchQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Enter in the search field: what was listed while the reader typed stays listed.
final class EnteredSearchWindowTest {

  @RegisterExtension static final SharedWindow SHARED = SharedWindow.onTheBundle();

  @BeforeEach
  void begin() throws Exception {
    SHARED.click(SHARED.get().node("#search"));
  }

  @Test
  void enter_lists_what_was_listed_while_the_word_was_typed() throws Exception {
    SHARED.type("pyongy");
    List<String> typed = SHARED.get().listed();
    assertThat(typed).hasSizeGreaterThan(10);
    SHARED.press(KeyCode.ESCAPE); // what is suggested
    SHARED.press(KeyCode.ENTER);

    assertThat(SHARED.get().listed()).containsAll(typed);
    assertThat(SHARED.get().open()).contains(SHARED.get().listed().getFirst());
    assertThat(fx(() -> SHARED.get().list().isFocused())).isTrue();
    SHARED.press(KeyCode.F3);
    assertThat(fx(() -> ((Label) SHARED.get().node(".mention-bar .label")).getText()))
        .startsWith("Search: 1 of ");
  }

  @Test
  void a_filter_and_back_keep_what_was_entered() throws Exception {
    SHARED.type("pyongy");
    SHARED.press(KeyCode.ESCAPE);
    SHARED.press(KeyCode.ENTER);
    List<String> entered = SHARED.get().listed();
    fx(() -> {
      SHARED.get().shell().navigator().narrowTo(SHARED.entity("Moon Jae-in"));
      return true;
    });
    SHARED.get().settle();
    assertThat(SHARED.get().listed()).isNotEmpty().isSubsetOf(entered);

    fx(() -> {
      SHARED.get().shell().navigator().back();
      return true;
    });
    SHARED.get().settle();

    assertThat(SHARED.get().listed()).isEqualTo(entered);
    assertThat(fx(() -> ((TextField) SHARED.get().node("#search")).getText())).isEqualTo("pyongy");
    assertThat(fx(() -> SHARED.get().shell().navigator().visit().get().query().lastWord()))
        .isEqualTo(LastWord.MAY_GO_ON);
  }

  @Test
  void a_suggestion_that_is_chosen_is_what_enter_takes() throws Exception {
    SHARED.type("moon ja");
    SHARED.press(KeyCode.DOWN);
    SHARED.press(KeyCode.ENTER);

    assertThat(fx(() -> SHARED.get().shell().navigator().visit().get().query()))
        .isEqualTo(SearchQuery.mentioning(SHARED.entity("Moon Jae-in")));
  }

  @Test
  void a_field_without_its_value_lists_what_was_there_and_says_what_is_missing() throws Exception {
    SHARED.type("title:");
    SHARED.press(KeyCode.ENTER);

    assertThat(SHARED.get().listed()).hasSize(27);
    assertThat(fx(() -> SHARED.get().node("#search").getAccessibleHelp()))
        .contains("What to look for is missing behind “title:”");
  }
}
