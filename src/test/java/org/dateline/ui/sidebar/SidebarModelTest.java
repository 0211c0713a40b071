package org.dateline.ui.sidebar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.library.Library;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.kit.FailingLibrary;
import org.dateline.ui.kit.WindowThread;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SidebarModelTest {

  private static final SearchQuery HARBOUR = SearchQuery.of("harbour");

  @TempDir private static Path folder = Path.of("");

  private final Error fault = new InternalError("a mapped file was cut short");
  private final List<Throwable> failures = new ArrayList<>();
  private final WindowThread window = new WindowThread(failures::add);

  private final FailingLibrary library = new FailingLibrary(opened);
  private final SidebarModel model = new SidebarModel(library, window.background());

  @SuppressWarnings("NullAway.Init") // by open
  private static Library opened;

  @BeforeAll
  static void open() throws Exception {
    opened =
        FailingLibrary.library(
            folder, "The harbour was closed.", "The harbour was opened.", "It rained.");
  }

  @AfterAll
  static void close() {
    opened.close();
  }

  private long articles() {
    return model.facets().get().overview().totals().articles();
  }

  @Test
  void nothing_is_counted_before_it_begins() throws Exception {
    model.show(HARBOUR);
    window.untilIdle();
    assertThat(model.loaded().get()).isFalse();

    model.begin();
    window.untilIdle();

    assertThat(model.loaded().get()).isTrue();
    assertThat(articles()).isEqualTo(2);
    assertThat(model.facets().get().library()).isEqualTo(3);
  }

  @Test
  void another_query_is_counted_and_the_counts_from_before_stay_until_then() throws Exception {
    model.begin();
    window.untilIdle();

    model.show(HARBOUR);
    assertThat(model.counting().get()).isTrue();
    assertThat(articles()).isEqualTo(3);
    window.untilIdle();

    assertThat(model.counting().get()).isFalse();
    assertThat(articles()).isEqualTo(2);
  }

  @Test
  void a_query_that_cannot_be_counted_leaves_the_counts_from_before_and_is_awaited_no_longer()
      throws Exception {
    model.begin();
    window.untilIdle();
    library.fail(fault);

    model.show(HARBOUR);
    window.untilIdle();

    assertThat(failures).containsExactly(fault);
    assertThat(model.counting().get()).isFalse();
    assertThat(articles()).isEqualTo(3);
  }

  @Test
  void a_query_that_could_not_be_counted_is_counted_when_it_is_shown_again() throws Exception {
    model.begin();
    window.untilIdle();
    library.fail(fault);
    model.show(HARBOUR);
    window.untilIdle();
    library.work();

    model.show(HARBOUR);
    window.untilIdle();

    assertThat(articles()).isEqualTo(2);
  }

  @Test
  void where_the_first_count_fails_nobody_waits_for_it() throws Exception {
    library.fail(fault);
    model.begin();
    window.untilIdle();

    assertThat(model.loaded().get()).isTrue();
  }

  @Test
  void what_comes_into_the_library_while_it_is_counted_is_counted_after_that() throws Exception {
    library.hold();
    model.begin();
    model.refresh();
    library.letGo();
    window.takeOne();

    assertThat(model.loaded().get()).isTrue();
    assertThat(window.background().running().get()).as("counted again").isEqualTo(1);
    window.untilIdle();
    assertThat(articles()).isEqualTo(3);
  }

  @Test
  void a_change_of_the_library_while_counting_fails_has_it_counted_again() throws Exception {
    library.fail(fault);
    library.hold();
    model.begin();
    model.refresh();
    library.letGo();
    window.takeOne();

    assertThat(window.background().running().get()).as("counted again").isEqualTo(1);
    window.untilIdle();
    library.work();
    model.refresh();
    window.untilIdle();
    assertThat(articles()).isEqualTo(3);
  }
}
