package org.dateline.ui.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.library.Library;
import org.dateline.library.Samples;
import org.dateline.library.TripArticles;
import org.dateline.library.entity.FollowedEntities;
import org.dateline.model.Entity;
import org.dateline.ui.kit.RecordedMessages;
import org.dateline.ui.kit.UndoStack;
import org.dateline.ui.kit.WindowThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Whom the reader follows, as the sidebar and the pages show it.
@Timeout(60)
final class FollowedModelTest {

  @TempDir private Path folder = Path.of("");

  private final WindowThread window = new WindowThread();
  private final RecordedMessages bar = new RecordedMessages();
  private final UndoStack undo = new UndoStack(bar);

  @SuppressWarnings("NullAway.Init") // by open
  private Library library;

  @SuppressWarnings("NullAway.Init") // by open
  private FollowedModel model;

  @BeforeEach
  void open() throws Exception {
    library = TripArticles.library(folder.resolve("library"));
    model = new FollowedModel(() -> library, window.background(), undo, bar);
  }

  @AfterEach
  void close() {
    window.background().close();
    library.close();
  }

  private Entity entity(String name) {
    return library.entities().named(name);
  }

  private List<String> shown() {
    return model.followed().get().stream()
        .map(it -> it.entity().name() + " " + it.fresh())
        .toList();
  }

  private void arrives(String id, String text) throws InterruptedException {
    Samples.take(
        library, Samples.write(folder.resolve(id + ".jsonl"), Samples.json(id, "News", text)));
    library.awaitNames();
  }

  @Test
  void who_is_followed_is_there_before_what_is_new_of_them_has_been_counted() throws Exception {
    for (String name : List.of("Paris", "Berlin", "Angela Merkel")) {
      library.entities().followed().follow(entity(name).number());
    }
    arrives("third", "Angela Merkel went to Paris. Angela Merkel likes Paris.");
    List<List<String>> seen = new ArrayList<>();
    model.followed().addListener((_, _, _) -> seen.add(shown()));

    model.refresh();
    window.untilIdle();

    assertThat(seen.getFirst()).containsExactly("Paris 0", "Berlin 0", "Angela Merkel 0");
    assertThat(seen).contains(List.of("Paris 1", "Berlin 0", "Angela Merkel 0"));
    assertThat(seen.getLast()).containsExactly("Paris 1", "Berlin 0", "Angela Merkel 1");
  }

  @Test
  void changes_while_it_counts_keep_none_from_its_turn() throws Exception {
    for (String name : List.of("Paris", "Berlin", "Angela Merkel")) {
      library.entities().followed().follow(entity(name).number());
    }
    arrives("third", "Angela Merkel went to Paris. Angela Merkel likes Paris.");
    model.refresh();
    // With each result that comes, something has changed again.
    while (!shown().contains("Angela Merkel 1")) {
      window.takeOne();
      model.refresh();
    }
    window.untilIdle();

    assertThat(shown()).containsExactly("Paris 1", "Berlin 0", "Angela Merkel 1");
  }

  @Test
  void who_is_left_off_comes_back_with_what_was_new() throws Exception {
    model.follow(entity("Paris"));
    window.untilIdle();
    arrives("third", "Paris was full.");
    model.refresh();
    window.untilIdle();
    assertThat(shown()).containsExactly("Paris 1");

    model.leave(entity("Paris"));
    window.untilIdle();
    assertThat(shown()).isEmpty();
    assertThat(bar.told()).containsExactly("“Paris” is not followed any more");

    undo.undo();
    window.untilIdle();
    assertThat(shown()).containsExactly("Paris 1");
  }

  @Test
  void one_more_than_can_be_is_not_followed_and_that_is_said() throws Exception {
    StringBuilder text = new StringBuilder();
    List<String> names = new ArrayList<>();
    for (int i = 0; names.size() < FollowedEntities.MAX_FOLLOWED; i++) {
      String name = "Anna " + (char) ('A' + i / 26) + "a" + (char) ('a' + i % 26) + "nberg";
      names.add(name);
      text.append(name).append(" spoke. ");
    }
    arrives("many", text.toString());
    long followed =
        library.entities().matching("", null, 1_000).stream()
            .filter(it -> !it.name().equals("Paris"))
            .filter(it -> library.entities().followed().follow(it.number()))
            .count();
    assertThat(followed).isEqualTo(FollowedEntities.MAX_FOLLOWED);

    model.follow(entity("Paris"));
    window.untilIdle();

    assertThat(model.follows(entity("Paris").number())).isFalse();
    assertThat(bar.told())
        .containsExactly("“Paris” is not followed: no more than 200 names can be");
  }
}
