package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.dateline.model.query.Hit;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.list.ListPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The steps from unread article to unread article, in a list that is longer than what is loaded.
final class UnreadStepsWindowTest {

  private static final int ARTICLES = 260;

  @RegisterExtension
  static final SharedWindow SHARED = SharedWindow.on(UnreadStepsWindowTest::write);

  private static void write(Path articles) throws IOException {
    for (int i = 0; i < ARTICLES; i++) {
      Files.writeString(
          articles.resolve("%03d.txt".formatted(i)),
          "Report number %d\n\nNothing was said by %d of them.\n".formatted(i, i * 7));
    }
  }

  private static ListPane list() {
    return (ListPane) SHARED.get().node(".list-pane");
  }

  @BeforeEach
  void begin() throws Exception {
    SHARED.show(SearchQuery.of("number"));
    SHARED.show(SearchQuery.ALL);
  }

  @Test
  void the_next_unread_article_is_opened_and_from_the_end_on_from_the_beginning() throws Exception {
    var library = SHARED.get().library();
    library.marks().setUnread(library.marks().numbers(SearchQuery.ALL, () -> false), false);
    List<Hit> all = library.search(SearchQuery.ALL, ARTICLES).hits();
    library.marks().setUnread(List.of(all.get(5).number(), all.get(ARTICLES - 3).number()), true);
    library.awaitIndexed();
    SHARED.get().settle();
    SHARED.open(all.getFirst().id());

    SHARED.run(() -> list().batch().nextUnread());
    assertThat(SHARED.get().open()).contains(all.get(5).id());
    SHARED.run(() -> list().batch().nextUnread());
    assertThat(SHARED.get().open()).as("not loaded before").contains(all.get(ARTICLES - 3).id());

    library.marks().setUnread(List.of(all.get(4).number()), true);
    library.awaitIndexed();
    SHARED.get().settle();
    SHARED.run(() -> list().batch().nextUnread());
    assertThat(SHARED.get().open()).contains(all.get(4).id());
    assertThat(SHARED.said()).isEqualTo("No more unread below: from the beginning of the list");

    SHARED.run(() -> list().batch().nextUnread());
    assertThat(SHARED.said()).isEqualTo("Nothing unread here");
  }

  @Test
  void the_unread_article_above_is_opened_and_at_the_top_that_is_said() throws Exception {
    var library = SHARED.get().library();
    library.marks().setUnread(library.marks().numbers(SearchQuery.ALL, () -> false), false);
    List<Hit> all = library.search(SearchQuery.ALL, ARTICLES).hits();
    library.marks().setUnread(List.of(all.get(2).number(), all.get(8).number()), true);
    library.awaitIndexed();
    SHARED.get().settle();
    SHARED.open(all.get(4).id());
    SHARED.focus("#articles");

    SHARED.press(KeyCode.SHIFT, KeyCode.N);
    assertThat(SHARED.get().open()).contains(all.get(2).id());
    SHARED.press(KeyCode.SHIFT, KeyCode.N);

    assertThat(SHARED.get().open()).contains(all.get(2).id());
    assertThat(SHARED.said()).isEqualTo("Nothing unread above");
    SHARED.press(KeyCode.N);
    assertThat(SHARED.get().open()).contains(all.get(8).id());
  }
}
