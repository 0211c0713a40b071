package org.dateline.library.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.dateline.index.SearchIndex;
import org.dateline.library.background.ForegroundPriority;
import org.dateline.library.background.LibraryEvent;
import org.dateline.library.background.LibraryListeners;
import org.dateline.library.background.StateMonitor;
import org.dateline.library.failure.Failure;
import org.dateline.model.Article;
import org.dateline.model.failure.FailureReason;
import org.dateline.store.ArticleTable.IncomingArticle;
import org.dateline.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The index follows the store, and what goes wrong ends when its cause does.
@Timeout(60)
class IndexFollowerTest {

  @TempDir Path temp;
  private final StateMonitor monitor = new StateMonitor();
  private final LibraryListeners listeners = new LibraryListeners();
  private final List<LibraryEvent> events = new CopyOnWriteArrayList<>();
  private Path parent;
  private Store store;
  private IndexHandle index;
  private IndexFollower follower;

  @BeforeEach
  void open() {
    listeners.add(events::add);
    parent = temp.resolve("parent");
    store = Store.open(temp.resolve("library.db"), List.of());
    put("a");
    start();
  }

  private void start() {
    index = IndexHandle.open(parent.resolve("index"), store);
    follower = new IndexFollower(store, index, new ForegroundPriority(), listeners, monitor);
    follower.start(IndexFollower.IndexListener.NOTHING);
  }

  @AfterEach
  void close() {
    follower.close();
    index.close();
    store.close();
  }

  private void put(String id) {
    Article article = new Article(id, "Title", "", List.of(), Optional.empty(), "", "", "Text.");
    store.articles().put(List.of(new IncomingArticle(article, "file")));
  }

  private void awaitCaughtUp() throws InterruptedException {
    monitor.await(follower::caughtUp);
  }

  @Test
  void what_the_store_holds_at_the_start_and_gets_later_is_taken_in() throws InterruptedException {
    awaitCaughtUp();
    assertThat(index.get().size()).isOne();

    put("b");
    put("c");
    follower.wake();
    awaitCaughtUp();
    assertThat(index.get().size()).isEqualTo(3);
    assertThat(events).contains(new LibraryEvent.LibraryChanged());
  }

  @Test
  void closing_commits_so_that_it_goes_on_where_it_was() throws InterruptedException {
    awaitCaughtUp();
    follower.close();
    index.close();
    start();

    assertThat(index.get().reached()).isEqualTo(store.articles().lastChange());
    assertThat(index.get().size()).isOne();
  }

  @Test
  void an_index_in_order_stays_when_a_search_has_failed_for_another_reason()
      throws InterruptedException {
    awaitCaughtUp();
    SearchIndex before = index.get();

    assertThat(follower.examine(before)).isFalse();
    assertThat(index.get()).isSameAs(before);
    put("b");
    follower.wake();
    awaitCaughtUp();
    assertThat(index.get().size()).isEqualTo(2);
  }

  @Test
  void where_it_cannot_be_made_nobody_waits_for_ever_and_it_is_tried_again()
      throws IOException, InterruptedException {
    awaitCaughtUp();
    delete(parent);
    Files.writeString(parent, "in the way");

    put("b");
    follower.wake();
    awaitCaughtUp();
    assertThat(follower.broken()).isTrue();
    assertThat(events)
        .filteredOn(event -> event instanceof LibraryEvent.TaskFailed)
        .last()
        .isEqualTo(
            new LibraryEvent.TaskFailed(
                new Failure.IndexBehind(
                    parent.resolve("index"), new FailureReason.SystemReason("Not a directory"))));

    Files.delete(parent);
    follower.wake();
    monitor.await(() -> follower.caughtUp() && !follower.broken());
    assertThat(index.get().size()).isEqualTo(2);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
