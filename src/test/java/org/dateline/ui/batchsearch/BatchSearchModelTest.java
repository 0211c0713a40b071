package org.dateline.ui.batchsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.library.Library;
import org.dateline.library.Samples;
import org.dateline.model.query.Hit;
import org.dateline.ui.kit.WindowThread;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Many queries without a window.
final class BatchSearchModelTest {

  private static final int ARTICLES = 50;
  private static final int QUERIES = 400;

  @TempDir private static Path temp = Path.of("");

  @SuppressWarnings("NullAway.Init") // by open
  private static Library library;

  private final WindowThread window = new WindowThread();
  private final BatchSearchModel model = new BatchSearchModel(() -> library, window.background());

  @BeforeAll
  static void open() throws Exception {
    library = Samples.generated(temp.resolve("library"), ARTICLES);
  }

  @AfterAll
  static void close() {
    library.close();
  }

  private static String queries() {
    return IntStream.range(0, QUERIES)
        .mapToObj(i -> Samples.word(i % ARTICLES))
        .collect(Collectors.joining("\n"));
  }

  private String id(int row) {
    return model.hit(model.rows().get(row)).map(Hit::id).orElse("");
  }

  @Test
  void hits_that_are_not_kept_are_asked_for_again_when_they_are_looked_at() throws Exception {
    model.begin(BatchSearchModelTest::queries, 20);
    window.untilIdle();
    assertThat(model.rows()).hasSize(2 * QUERIES);

    int last = 2 * QUERIES - 1;
    assertThat(id(last)).isEmpty();
    int arrivals = model.arrivals().get();
    window.untilIdle();
    assertThat(model.arrivals().get()).isEqualTo(arrivals + 1);
    assertThat(id(last)).isEqualTo(Samples.id((QUERIES - 1) % ARTICLES));
  }

  @Test
  void no_more_hits_than_were_asked_for_are_shown_and_all_are_counted() throws Exception {
    model.begin(() -> "officials\nnosuchword", 5);
    window.untilIdle();

    assertThat(model.rows()).hasSize(7);
    assertThat(model.rows().getFirst().query().total()).isEqualTo(ARTICLES);
    assertThat(model.rows().getLast().isQuery()).isTrue();
    assertThat(model.progress().get())
        .isEqualTo(new BatchSearchModel.BatchProgress(2, 2, 1, 5, 0, false));
  }

  @Test
  void cancelling_keeps_what_was_found_and_only_that_is_written() throws Exception {
    model.begin(BatchSearchModelTest::queries, 20);
    // The queries have been read.
    window.until(() -> model.progress().get().running());
    model.cancel();
    window.untilIdle();

    assertThat(model.progress().get().running()).isFalse();
    assertThat(model.queries()).hasSize(model.progress().get().done());
    assertThat(model.rows()).hasSize(2 * model.progress().get().done());
  }

  @Test
  void other_queries_take_the_place_of_those_before() throws Exception {
    model.begin(BatchSearchModelTest::queries, 20);
    model.begin(() -> Samples.word(3), 20);
    window.untilIdle();

    assertThat(model.queries()).containsExactly(Samples.word(3));
    assertThat(id(1)).isEqualTo(Samples.id(3));
  }

  @Test
  void a_text_without_queries_asks_none() throws Exception {
    model.begin(() -> "\n# nothing\n", 20);
    window.untilIdle();

    assertThat(model.rows()).isEmpty();
    assertThat(model.progress().get().running()).isFalse();
  }

  @Test
  void queries_beyond_the_most_are_counted_as_left_out() throws Exception {
    String many = "x\n".repeat(BatchSearchModel.MAX_QUERIES + 2);
    model.begin(() -> many, 20);
    window.until(() -> model.progress().get().running());

    assertThat(model.progress().get().leftOut()).isEqualTo(2);
    assertThat(model.progress().get().total()).isEqualTo(BatchSearchModel.MAX_QUERIES);
    model.cancel();
    window.untilIdle();
    assertThat(model.progress().get().leftOut()).isEqualTo(2);
  }

  @Test
  void hits_that_are_asked_for_again_come_though_the_rest_is_cancelled() throws Exception {
    String many = (queries() + "\n").repeat(20);
    model.begin(() -> many, 20);
    // More than are kept.
    window.until(() -> model.progress().get().done() > 100);
    int row = 2 * 90 + 1;
    assertThat(id(row)).isEmpty();
    model.cancel();
    window.untilIdle();

    assertThat(id(row)).isEqualTo(Samples.id(90 % ARTICLES));
  }

  @Test
  void what_fails_is_written_as_far_as_it_came_and_is_asked_for_again() throws Exception {
    List<Throwable> failures = new ArrayList<>();
    AtomicBoolean broken = new AtomicBoolean();
    WindowThread other = new WindowThread(failures::add);
    BatchSearchModel failing =
        new BatchSearchModel(
            () -> {
              if (broken.get()) {
                throw new IllegalStateException("broken");
              }
              return library;
            },
            other.background());
    String many = (queries() + "\n").repeat(20);
    failing.begin(() -> many, 20);
    other.until(() -> failing.progress().get().done() > 100);
    broken.set(true);
    BatchSearchRow row = failing.rows().get(2 * 90 + 1);
    assertThat(failing.hit(row)).isEmpty();
    other.untilIdle();
    assertThat(failures).isNotEmpty();
    assertThat(failing.progress().get().running()).isFalse();
    assertThat(failing.queries()).hasSize(failing.progress().get().done());

    broken.set(false);
    assertThat(failing.hit(row)).isEmpty();
    other.untilIdle();
    assertThat(failing.hit(row)).map(Hit::id).contains(Samples.id(90 % ARTICLES));
  }
}
