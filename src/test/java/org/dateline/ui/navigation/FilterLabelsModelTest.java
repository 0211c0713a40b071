package org.dateline.ui.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.library.Library;
import org.dateline.model.query.Filter;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.kit.FailingLibrary;
import org.dateline.ui.kit.FilterLabels;
import org.dateline.ui.kit.WindowThread;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FilterLabelsModelTest {

  @TempDir private static Path folder = Path.of("");

  @SuppressWarnings("NullAway.Init") // by open
  private static Library opened;

  private static long merkel;

  private final List<Throwable> failures = new ArrayList<>();
  private final WindowThread window = new WindowThread(failures::add);
  private final FailingLibrary library = new FailingLibrary(opened);
  private final FilterLabelsModel model = new FilterLabelsModel(library, window.background());

  @BeforeAll
  static void open() throws Exception {
    opened = FailingLibrary.library(folder, "Angela Merkel visited Hamburg on Monday.");
    merkel = opened.entities().named("Angela Merkel").number();
  }

  @AfterAll
  static void close() {
    opened.close();
  }

  private FilterLabels shown(SearchQuery query) throws InterruptedException {
    model.show(query);
    window.untilIdle();
    return model.words().get();
  }

  @Test
  void a_condition_is_said_with_the_name_of_its_entity() throws Exception {
    Filter filter = new Filter.EntityFilter(merkel);

    assertThat(shown(SearchQuery.ALL.with(filter)).of(filter)).isEqualTo("Angela Merkel");
  }

  @Test
  void a_condition_is_said_with_the_headline_of_its_article() throws Exception {
    Filter like = new Filter.SimilarFilter("a1");
    Filter copies = new Filter.DuplicateFilter("a1");

    assertThat(shown(SearchQuery.ALL.with(like)).of(like)).isEqualTo("Like “Article 1”");
    assertThat(shown(SearchQuery.ALL.with(copies)).of(copies)).contains("“Article 1”");
  }

  @Test
  void what_is_not_to_be_found_is_said_by_name_too() throws Exception {
    Filter other = new Filter.NotFilter(new Filter.EntityFilter(merkel));

    assertThat(shown(SearchQuery.ALL.with(other)).of(other)).isEqualTo("Not Angela Merkel");
  }

  @Test
  void an_article_that_is_gone_keeps_no_other_condition_from_being_said() throws Exception {
    Filter gone = new Filter.SimilarFilter("gone");
    Filter entity = new Filter.EntityFilter(merkel);

    FilterLabels words = shown(SearchQuery.ALL.with(gone).with(entity));

    assertThat(words.of(entity)).isEqualTo("Angela Merkel");
    assertThat(words.headlines()).isEmpty();
  }

  @Test
  void a_query_that_speaks_of_none_needs_nothing_read() throws Exception {
    shown(SearchQuery.mentioning(merkel));
    library.fail(new InternalError("a mapped file was cut short"));

    assertThat(shown(SearchQuery.ALL.with(new Filter.UnreadFilter()))).isEqualTo(FilterLabels.NONE);
    assertThat(failures).isEmpty();
  }

  @Test
  void what_was_read_for_the_query_before_is_not_shown_any_more() throws Exception {
    library.hold();
    model.show(SearchQuery.mentioning(merkel));
    model.show(SearchQuery.ALL);
    library.letGo();
    window.untilIdle();

    assertThat(model.words().get()).isEqualTo(FilterLabels.NONE);
  }

  @Test
  void where_nothing_can_be_read_what_is_known_stays_and_the_failure_is_told() throws Exception {
    FilterLabels known = shown(SearchQuery.mentioning(merkel));
    Error fault = new InternalError("a mapped file was cut short");
    library.fail(fault);

    assertThat(shown(SearchQuery.ALL.with(new Filter.SimilarFilter("a1")))).isEqualTo(known);
    assertThat(failures).containsExactly(fault);
  }
}
