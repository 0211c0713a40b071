package org.dateline.ui.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.library.Library;
import org.dateline.model.Tag;
import org.dateline.model.TagColour;
import org.dateline.ui.kit.LibraryOfArticles;
import org.dateline.ui.kit.RecordedMessages;
import org.dateline.ui.kit.UndoStack;
import org.dateline.ui.kit.WindowThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Tags are put on articles and taken off them, and that is taken back, also where it fails
/// halfway.
@Timeout(60)
final class TagsModelTest {

  @RegisterExtension
  static final LibraryOfArticles LIBRARY = LibraryOfArticles.of("It rained.", "It snowed.");

  private final List<Throwable> failures = new ArrayList<>();
  private final WindowThread window = new WindowThread(failures::add);
  private final UndoStack undo = new UndoStack(new RecordedMessages());
  private final TagsModel model = new TagsModel(this::library, window.background(), undo, () -> {});

  /// How often the library is asked for before it fails once; 0 for never.
  private final AtomicInteger untilFailing = new AtomicInteger();

  private Library library() {
    if (untilFailing.get() > 0 && untilFailing.decrementAndGet() == 0) {
      throw new IllegalStateException("the disk is full");
    }
    return LIBRARY.get();
  }

  private static Map<Long, Long> counts(List<Long> articles) {
    return LIBRARY.get().marks().tags().countAmong(articles);
  }

  @Test
  void what_fails_halfway_is_taken_back_the_next_time() throws Exception {
    Tag one = LIBRARY.get().marks().tags().make("One", TagColour.TEAL);
    Tag other = LIBRARY.get().marks().tags().make("Other", TagColour.TEAL);
    List<Long> articles =
        List.of(LIBRARY.get().article("a1").number(), LIBRARY.get().article("a2").number());
    model.apply(
        new TagChoice(articles, List.of(one.number(), other.number()), List.of(), List.of()));
    undo.undo();
    window.untilIdle();
    assertThat(counts(articles)).as("not while they are put on").hasSize(2);

    untilFailing.set(2);
    undo.undo();
    window.untilIdle();
    assertThat(failures).hasSize(1);
    assertThat(counts(articles)).containsOnlyKeys(other.number());

    undo.undo();
    window.untilIdle();
    assertThat(counts(articles)).isEmpty();
    assertThat(undo.isEmpty()).isTrue();
  }
}
