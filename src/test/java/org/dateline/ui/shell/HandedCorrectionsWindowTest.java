package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.cli.CommandRun.dateline;
import static org.dateline.ui.shell.OpenWindow.fx;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.dateline.cli.HandedCommands;
import org.dateline.library.TripArticles;
import org.dateline.library.instance.CommandSocket;
import org.dateline.model.query.SearchQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Corrections by the command line are shown by the window that has the library open.
final class HandedCorrectionsWindowTest {

  @RegisterExtension static final SharedWindow SHARED = SharedWindow.on(TripArticles::write);

  private static int correct(String... words) throws Exception {
    List<Object> all = new java.util.ArrayList<>(List.of("correct"));
    all.addAll(List.of(words));
    all.addAll(List.of("--library", SHARED.folder()));
    int exit = dateline(all.toArray()).exit();
    SHARED.get().settle();
    return exit;
  }

  private static List<String> names() throws Exception {
    return fx(() ->
        SHARED
            .get()
            .shell()
            .article()
            .shown()
            .get()
            .orElseThrow()
            .article()
            .mentions()
            .entities()
            .values()
            .stream()
            .map(org.dateline.model.Entity::name)
            .toList());
  }

  @Test
  void the_panes_show_it_and_what_is_no_name_any_more_is_no_condition() throws Exception {
    SHARED.open("trip");
    try (CommandSocket _ =
        CommandSocket.listen(SHARED.folder(), HandedCommands.on(SHARED.get().library()))
            .orElseThrow()) {
      assertThat(correct("rename", "Berlin", "Berlin (Germany)")).isZero();
      assertThat(names()).contains("Berlin (Germany)");

      SHARED.focus("#articles");
      SHARED.type("c");
      assertThat(SHARED.isShown(".correction-history")).isTrue();
      assertThat(correct("type", "Emmanuel Macron", "organization")).isZero();
      assertThat(
              fx(() ->
                  ((javafx.scene.control.ListView<?>) SHARED.get().node("#corrections"))
                      .getItems()
                      .size()))
          .isEqualTo(2);
      SHARED.press(KeyCode.ESCAPE);

      long paris = SHARED.entity("Paris");
      SHARED.run(() -> SHARED.get().shell().navigator().narrowTo(paris));
      assertThat(correct("not-a-name", "Paris")).isZero();
      assertThat(names()).doesNotContain("Paris");
      assertThat(SHARED.visit().query()).isEqualTo(SearchQuery.ALL);
      assertThat(SHARED.visit().entity()).isEmpty();
    }
  }
}
