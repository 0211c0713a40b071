package org.dateline.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.Hit;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.list.ListSelection.ChosenRows;
import org.junit.jupiter.api.Test;

class ListSelectionTest {

  private static final List<Hit> HITS =
      new ArticleListFixture(10).first(SearchQuery.ALL, 10, CancellationSignal.NEVER).hits();

  private final ListSelection selection = new ListSelection();

  private ChosenRows rows() {
    return selection.rows().get();
  }

  @Test
  void a_stretch_is_chosen_from_the_open_row_and_turns_around_it() {
    selection.extend(HITS, 5, 3);
    assertThat(rows().numbers()).containsExactlyInAnyOrder(3L, 4L, 5L);
    selection.extend(HITS, 1, 9);
    assertThat(rows().numbers()).containsExactlyInAnyOrder(1L, 2L, 3L);
  }

  @Test
  void single_rows_are_chosen_with_the_open_one_and_a_stretch_begins_at_the_last() {
    selection.toggle(HITS.get(4), open -> open.accept(HITS.get(2)));
    assertThat(rows().numbers()).containsExactlyInAnyOrder(2L, 4L);
    selection.toggle(HITS.get(2), open -> open.accept(HITS.get(9)));
    assertThat(rows().numbers()).containsExactly(4L);
    selection.toggle(HITS.get(6), open -> {});
    selection.extend(HITS, 8, 0);
    assertThat(rows().numbers()).containsExactlyInAnyOrder(6L, 7L, 8L);
  }

  @Test
  void all_is_everything_but_what_is_left_out() {
    selection.all();
    assertThat(rows().count(12_345)).isEqualTo(12_345);
    assertThat(selection.contains(HITS.get(7))).isTrue();
    selection.toggle(HITS.get(7), open -> {});
    assertThat(selection.contains(HITS.get(7))).isFalse();
    assertThat(rows()).isEqualTo(new ChosenRows(true, Set.of(7L)));
    assertThat(rows().count(12_345)).isEqualTo(12_344);
  }

  @Test
  void to_the_end_is_everything_but_what_is_above() {
    selection.extendToEnd(HITS, 3);
    assertThat(rows()).isEqualTo(new ChosenRows(true, Set.of(0L, 1L, 2L)));
  }

  @Test
  void nothing_is_chosen_after_clearing() {
    assertThat(selection.clear()).isFalse();
    selection.all();
    assertThat(selection.clear()).isTrue();
    assertThat(rows().isEmpty()).isTrue();
    assertThat(rows().count(9)).isZero();
  }
}
