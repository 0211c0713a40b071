package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.store.SavedSearchTable.RenameResult;
import org.dateline.store.SavedSearchTable.SavedSearchRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedSearchTableTest {

  @TempDir Path folder;
  private Store store;
  private SavedSearchTable table;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("library.db"), List.of());
    table = store.savedSearches();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private long save(String name, String query) {
    return table.save(name, query, 10).orElseThrow().number();
  }

  @Test
  void searches_are_there_in_their_order_after_reopening() {
    assertThat(table.all()).isEmpty();
    long one = save("Zulu", "q “1”\n");
    long other = save("alpha", "q2");
    close();
    open();

    assertThat(table.all())
        .containsExactly(
            new SavedSearchRow(one, "Zulu", "q “1”\n", 0),
            new SavedSearchRow(other, "alpha", "q2", 0));
    assertThat(table.named("alpha")).contains(new SavedSearchRow(other, "alpha", "q2", 0));
    assertThat(table.named("Alpha")).isEmpty();
  }

  @Test
  void a_search_with_a_known_name_takes_the_place_of_the_other() {
    long one = save("a", "q1");
    save("b", "q2");

    assertThat(save("a", "q3")).isEqualTo(one);
    assertThat(table.all()).extracting(SavedSearchRow::query).containsExactly("q3", "q2");
  }

  @Test
  void no_more_are_kept_than_may_be_but_known_ones_can_be_replaced() {
    save("a", "q1");
    save("b", "q2");

    assertThat(table.save("c", "q3", 2)).isEmpty();
    assertThat(table.save("b", "q4", 2)).isPresent();
    assertThat(table.all()).extracting(SavedSearchRow::query).containsExactly("q1", "q4");
  }

  @Test
  void a_search_is_renamed_unless_another_has_the_name() {
    long one = save("a", "q1");
    save("b", "q2");

    assertThat(table.rename(one, "c")).isEqualTo(RenameResult.DONE);
    assertThat(table.rename(one, "c")).isEqualTo(RenameResult.DONE);
    assertThat(table.rename(one, "b")).isEqualTo(RenameResult.NAME_TAKEN);
    assertThat(table.rename(one + 99, "d")).isEqualTo(RenameResult.NO_SEARCH);
    assertThat(table.all()).extracting(SavedSearchRow::name).containsExactly("c", "b");
  }

  @Test
  void the_number_of_a_search_that_was_removed_is_not_given_again() {
    long one = save("a", "q1");

    assertThat(table.remove(one)).isPresent();
    assertThat(table.remove(one)).isEmpty();
    assertThat(table.all()).isEmpty();
    assertThat(save("a", "q1")).isGreaterThan(one);
  }

  @Test
  void looking_at_a_search_with_nothing_new_or_at_none_changes_nothing() {
    assertThat(table.looked(save("a", "q1"))).isEmpty();
    assertThat(table.looked(99)).isEmpty();
    assertThat(table.all()).extracting(SavedSearchRow::fresh).containsExactly(0L);
    assertThat(table.named("b")).isEqualTo(Optional.empty());
  }

  @Test
  void a_search_that_was_removed_comes_back_in_its_place_unless_its_name_is_taken() {
    long one = save("a", "q1");
    save("b", "q2");
    List<SavedSearchRow> before = table.all();
    var removed = table.remove(one).orElseThrow();

    assertThat(table.restore(removed)).isTrue();
    assertThat(table.all()).isEqualTo(before);

    table.remove(one);
    save("a", "q3");
    assertThat(table.restore(removed)).isFalse();
    assertThat(table.all()).extracting(SavedSearchRow::query).containsExactly("q2", "q3");
  }
}
