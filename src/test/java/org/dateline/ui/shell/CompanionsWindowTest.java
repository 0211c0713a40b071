package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.shell.OpenWindow.fx;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import org.dateline.model.Entity;
import org.dateline.model.query.Filter;
import org.dateline.model.query.SearchQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who and what stands alongside an entity in the details pane.
final class CompanionsWindowTest {

  @TempDir private Path folder = Path.of("");

  private static List<String> alongside(OpenWindow window) throws Exception {
    return fx(() ->
        window.shell().lookupAll(".details .entity-row").stream()
            .map(Node::getAccessibleText)
            .toList());
  }

  @Test
  void it_says_what_it_measures_and_can_be_switched_to_plain_counts() throws Exception {
    try (OpenWindow window = OpenWindow.onTheBundle(folder)) {
      Entity moon = window.library().entities().named("Moon Jae-in");
      fx(() -> {
        window.shell().navigator().showEntity(moon.number());
        return true;
      });
      window.settle();
      MenuButton menu = (MenuButton) window.node("#alongside");
      assertThat(menu.getText()).isEqualTo("More often than by chance");
      assertThat(alongside(window)).noneMatch(row -> row.startsWith("Kim Jong Un,"));

      fx(() -> {
        menu.getItems().getLast().fire();
        return true;
      });
      window.settle();

      assertThat(((MenuButton) window.node("#alongside")).getText()).isEqualTo("Most often");
      long together =
          window
              .library()
              .search(
                  SearchQuery.mentioning(moon.number())
                      .with(
                          new Filter.EntityFilter(
                              window.library().entities().named("Kim Jong Un").number())),
                  50)
              .total();
      assertThat(alongside(window).getFirst())
          .startsWith("Kim Jong Un,")
          .contains(together + " articles in common");
      assertThat(alongside(window)).noneMatch(row -> row.startsWith("Moon Jae-in,"));
    }
  }
}
