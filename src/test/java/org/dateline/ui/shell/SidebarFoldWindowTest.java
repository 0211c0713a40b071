package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.shell.OpenWindow.fx;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.dateline.model.query.SearchQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The sidebar: sections are folded and stay so, and its names are filtered.
final class SidebarFoldWindowTest {

  private static final String SETTING = "window.sidebar.folded";

  @RegisterExtension static final SharedWindow SHARED = SharedWindow.onTheBundle().sized(1000, 700);

  @BeforeEach
  void begin() throws Exception {
    for (String section : List.of("People", "Dates", "Searches")) {
      if (!visible(section + ", folded").isEmpty()) {
        SHARED.click(heading(section));
      }
    }
    SHARED.focus("#articles");
  }

  private static Optional<String> kept() throws Exception {
    SHARED.get().settle();
    return SHARED.get().library().settings().get(SETTING);
  }

  private static List<String> visible(String beginning) throws Exception {
    return fx(() ->
        Stream.of(".sidebar-item", ".section-fold")
            .flatMap(selector -> SHARED.get().shell().lookupAll(selector).stream())
            .filter(SidebarFoldWindowTest::isShown)
            .map(Node::getAccessibleText)
            .filter(words -> words != null && words.startsWith(beginning))
            .toList());
  }

  private static boolean isShown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private static Node heading(String title) throws Exception {
    return fx(() ->
        SHARED.get().shell().lookupAll(".section-fold").stream()
            .filter(it -> it.getAccessibleText().startsWith(title))
            .findFirst()
            .orElseThrow());
  }

  @Test
  void a_section_is_folded_by_a_click_and_by_the_keyboard_and_stays_so() throws Exception {
    assertThat(visible("Kim Jong Un,")).hasSize(1);

    SHARED.click(heading("People"));
    assertThat(visible("Kim Jong Un,")).isEmpty();
    assertThat(visible("People, folded")).hasSize(1);
    assertThat(kept()).contains("PEOPLE");

    SHARED.show(SearchQuery.of("summit"));
    assertThat(visible("Kim Jong Un,")).as("with other counts").isEmpty();

    Node heading = heading("People");
    SHARED.run(heading::requestFocus);
    assertThat(SHARED.owner()).contains(heading);
    SHARED.press(KeyCode.ENTER);
    assertThat(visible("People")).containsExactly("People");
    assertThat(visible("Kim Jong Un,")).hasSize(1);
    assertThat(kept()).contains("");

    SHARED.press(KeyCode.SPACE);
    SHARED.press(KeyCode.SPACE);
    assertThat(visible("People")).containsExactly("People");
  }

  @Test
  void typing_in_the_filter_leaves_names_with_these_letters_and_escape_brings_all_back()
      throws Exception {
    SHARED.click(SHARED.get().node("#sidebar-filter"));
    SHARED.type("MOON");
    assertThat(visible("Moon Jae")).hasSize(1);
    assertThat(visible("Kim Jong Un,")).isEmpty();
    assertThat(visible("All,")).hasSize(1);

    SHARED.press(KeyCode.ESCAPE);
    assertThat(visible("Kim Jong Un,")).hasSize(1);
    assertThat(SHARED.visit().query()).isEqualTo(SearchQuery.ALL);
  }
}
