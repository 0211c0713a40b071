package org.dateline.library.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.index.document.IndexableArticle;
import org.dateline.library.Samples;
import org.dateline.library.background.StateMonitor;
import org.dateline.model.Article;
import org.dateline.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// An index in many pieces is gathered in the background, once, and closing gives that up.
@Timeout(60)
class IndexMergingTest {

  private static final int ARTICLES = 2_501;
  private static final int SEGMENTS = 4;

  @TempDir Path folder;
  private final StateMonitor monitor = new StateMonitor();
  private final AtomicInteger ended = new AtomicInteger();
  private Store store;
  private IndexHandle index;
  private IndexMerging merging;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("library.db"), List.of());
    index = IndexHandle.open(folder.resolve("index"), store);
    merging = new IndexMerging(index, () -> monitor.raise(ended::incrementAndGet));
  }

  @AfterEach
  void close() {
    index.close();
    store.close();
  }

  private void putManySegments() {
    long number = 0;
    for (int segment = 0; segment < SEGMENTS; segment++) {
      List<IndexableArticle> articles = new ArrayList<>();
      for (int i = 0; i < ARTICLES; i++) {
        articles.add(article(++number));
      }
      index.get().put(articles);
      index.get().refresh();
    }
  }

  private static IndexableArticle article(long number) {
    String word = Samples.word((int) number);
    return new IndexableArticle(
        number,
        new Article(word, word, "", List.of(), Optional.empty(), "", "en", word),
        true,
        false,
        List.of());
  }

  private void awaitEnd() throws InterruptedException {
    monitor.await(() -> ended.get() > 0);
  }

  @Test
  void what_needs_a_merge_is_merged_and_told_once() throws InterruptedException {
    putManySegments();
    assertThat(merging.isDone()).isFalse();
    assertThat(merging.takeMerged()).isFalse();
    merging.begin();
    awaitEnd();
    merging.begin();

    assertThat(merging.takeMerged()).isTrue();
    assertThat(merging.takeMerged()).isFalse();
    index.get().refresh();
    assertThat(merging.isDone()).isTrue();
    merging.begin();
    assertThat(ended).as("not begun again").hasValue(1);
  }

  @Test
  void a_small_index_stays_as_it_is() {
    index.get().put(List.of(article(1)));
    index.get().refresh();
    merging.begin();

    assertThat(merging.isDone()).isTrue();
    assertThat(merging.takeMerged()).isFalse();
  }

  @Test
  void closing_the_index_gives_it_up_and_waits_for_that() {
    putManySegments();
    merging.begin();
    index.close();

    assertThat(ended).hasValue(1);
  }

  @Test
  void work_on_the_index_is_told_that_it_is_being_closed() {
    AtomicInteger told = new AtomicInteger();
    index.work(
        "test",
        (opened, closing) -> {
          while (!closing.isCancelled()) {
            Thread.onSpinWait();
          }
          told.incrementAndGet();
        });
    index.close();

    assertThat(told).hasValue(1);
  }

  @Test
  void work_that_does_not_end_is_left_behind() throws InterruptedException {
    CountDownLatch closed = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    index.work(
        "test",
        (_, _) -> {
          try {
            closed.await();
          } catch (InterruptedException _) {
            return;
          }
          end.countDown();
        });
    index.close();
    assertThat(end.getCount()).isOne();

    closed.countDown();
    end.await();
  }
}
