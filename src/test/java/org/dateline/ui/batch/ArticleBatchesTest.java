package org.dateline.ui.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.dateline.ui.batch.ArticleBatches.BatchWork;
import org.dateline.ui.kit.LibraryOfArticles;
import org.dateline.ui.kit.RecordedMessages;
import org.dateline.ui.kit.UndoStack;
import org.dateline.ui.kit.WindowThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Something is done with many articles, batch by batch, and is taken back, also where a batch
/// fails.
@Timeout(60)
final class ArticleBatchesTest {

  @RegisterExtension static final LibraryOfArticles LIBRARY = LibraryOfArticles.of("It rained.");

  private static final List<Long> MANY = LongStream.rangeClosed(1, 1_200).boxed().toList();

  private final List<Throwable> failures = new ArrayList<>();
  private final WindowThread window = new WindowThread(failures::add);
  private final RecordedMessages bar = new RecordedMessages();
  private final UndoStack undo = new UndoStack(bar);
  private final ArticleBatches batches =
      new ArticleBatches(LIBRARY, window.background(), undo, bar, () -> {});
  private final List<Long> marked = new ArrayList<>();

  /// Which batch of taking back fails, counted from 1; 0 for none.
  private volatile int failing;

  private final AtomicInteger taken = new AtomicInteger();

  private BatchWork work() {
    return new BatchWork(
        (_, articles) -> {
          marked.addAll(articles);
          return articles;
        },
        (_, articles) -> {
          if (taken.incrementAndGet() == failing) {
            throw new IllegalStateException("the disk is full");
          }
          marked.removeAll(articles);
          return articles;
        },
        count -> count + " done");
  }

  @Test
  void what_was_done_in_batches_is_taken_back_in_batches() throws Exception {
    batches.run(MANY, work());
    window.untilIdle();
    assertThat(marked).isEqualTo(MANY);
    assertThat(bar.told()).contains("500 of 1,200 articles …").last().isEqualTo("1200 done");

    undo.undo();
    window.untilIdle();
    assertThat(marked).isEmpty();
    assertThat(undo.isEmpty()).isTrue();
  }

  @Test
  void the_undo_key_amid_a_batch_takes_back_nothing_and_loses_nothing() throws Exception {
    undo.done("Before", () -> marked.remove(Long.valueOf(-1)));
    marked.add(-1L);
    batches.run(MANY, work());
    window.takeOne();
    undo.undo();
    window.untilIdle();
    assertThat(marked).hasSize(MANY.size() + 1);
    assertThat(bar.told()).anyMatch(it -> it.startsWith("One moment"));

    undo.undo();
    window.untilIdle();
    assertThat(marked).containsExactly(-1L);
    undo.undo();
    assertThat(marked).isEmpty();
  }

  @Test
  void what_could_not_be_taken_back_can_be_later() throws Exception {
    failing = 2;
    batches.run(MANY, work());
    window.untilIdle();

    undo.undo();
    window.untilIdle();
    assertThat(failures).hasSize(1);
    assertThat(marked).isEqualTo(MANY.subList(500, MANY.size()));

    undo.undo();
    window.untilIdle();
    assertThat(marked).isEmpty();
    assertThat(undo.isEmpty()).isTrue();
  }
}
