package org.dateline.library.semantic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.dateline.embedding.SentenceEmbedder;
import org.dateline.library.Samples;
import org.dateline.library.background.ForegroundPriority;
import org.dateline.library.background.LibraryEvent;
import org.dateline.library.background.LibraryListeners;
import org.dateline.library.background.StateMonitor;
import org.dateline.store.NameLinks.NameLink;
import org.dateline.store.Store;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The making of vectors, with a model that takes as long to load as a test wants.
@Timeout(60) // against hanging, not for speed
class EmbeddingWorkTest {

  @TempDir Path temp;
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch held = new CountDownLatch(1);
  private final Queue<LibraryEvent> events = new ConcurrentLinkedQueue<>();
  private final LibraryListeners listeners = new LibraryListeners();
  private final StateMonitor monitor = new StateMonitor();
  @AutoClose private Store store;
  private PassageVectors vectors;
  private EmbeddingWork work;

  @BeforeEach
  void open() {
    Path library = temp.resolve("library");
    Samples.takeWithNames(
        library,
        Samples.write(
            temp.resolve("one.jsonl"), Samples.json("one", "A storm", "It tore down the lines.")));
    store = Store.open(library.resolve("library.db"), List.of());
    vectors = new PassageVectors(temp.resolve("vectors"), "store", this::load);
    vectors.use(temp.resolve("natives"), true);
    Runnable _ = listeners.add(events::add);
    work =
        new EmbeddingWork(
            store,
            vectors,
            page -> page.accept(List.of(1L)),
            new IdlePriority(new ForegroundPriority(), () -> true, monitor),
            listeners,
            monitor);
  }

  private SentenceEmbedder load(Path natives) {
    begun.countDown();
    try {
      held.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return SentenceEmbedder.load(natives);
  }

  @Test
  void it_ends_while_the_model_is_still_being_loaded() throws InterruptedException {
    work.begin();
    begun.await();

    work.close();
    vectors.close();

    assertThat(held.getCount()).as("the model is not loaded yet").isEqualTo(1);
    assertThat(events).noneMatch(LibraryEvent.TaskFailed.class::isInstance);
    held.countDown();
  }

  @Test
  void it_goes_on_when_the_model_is_loaded() throws InterruptedException {
    work.begin();
    begun.await();
    held.countDown();

    monitor.await(work::idle);
    assertThat(vectors.index().size()).isEqualTo(1);
    work.close();
    vectors.close();
  }

  @Test
  void the_vectors_of_a_deleted_article_go_with_it_and_come_with_it() throws InterruptedException {
    work.begin();
    held.countDown();
    monitor.await(work::idle);
    assertThat(vectors.index().size()).isEqualTo(1);

    store.trash().delete(List.of(1L));
    work.wake();
    monitor.await(work::idle);
    assertThat(vectors.index().size()).isZero();

    store.trash().restore(List.of(1L), _ -> new NameLink("x", ""));
    work.wake();
    monitor.await(work::idle);
    assertThat(vectors.index().size()).isEqualTo(1);
    work.close();
    vectors.close();
  }

  @Test
  void words_alone_answer_where_the_model_cannot_be_linked() throws InterruptedException {
    work.begin();
    held.countDown();
    monitor.await(work::idle);
    work.close();
    vectors.close();

    PassageVectors broken =
        new PassageVectors(
            temp.resolve("vectors"),
            "store",
            _ -> {
              throw new UnsatisfiedLinkError("no machine code");
            });
    broken.use(temp.resolve("natives"), true);

    assertThat(broken.isUsed()).isTrue();
    assertThat(broken.near("a storm")).isEmpty();
    assertThat(broken.isUsed()).isFalse();
    broken.close();
  }
}
