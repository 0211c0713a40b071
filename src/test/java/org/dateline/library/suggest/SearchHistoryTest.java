package org.dateline.library.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.dateline.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchHistoryTest {

  @TempDir Path folder;
  private Store store;
  private SearchHistory past;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("library.db"), List.of());
    past = new SearchHistory(store.journal());
  }

  @AfterEach
  void close() {
    store.close();
  }

  private List<String> asStored() {
    return new SearchHistory(store.journal()).all();
  }

  @Test
  void the_last_search_comes_first_and_all_are_there_on_the_next_start() {
    assertThat(past.all()).isEmpty();
    past.remember("rain");
    past.remember("snow");

    assertThat(past.all()).containsExactly("snow", "rain");
    assertThat(asStored()).containsExactly("snow", "rain");
  }

  @Test
  void a_search_made_again_is_the_last_and_there_once() {
    past.remember("rain");
    past.remember("snow");
    past.remember("RAIN ");
    past.remember("RAIN");

    assertThat(past.all()).containsExactly("RAIN", "snow");
    assertThat(asStored()).containsExactly("RAIN", "snow");
  }

  @Test
  void only_the_last_two_hundred_are_kept() {
    for (int i = 0; i < 250; i++) {
      past.remember("search " + i);
    }

    assertThat(past.all()).hasSize(200).startsWith("search 249").endsWith("search 50");
    assertThat(asStored()).isEqualTo(past.all());
  }

  @Test
  void blanks_and_lines_are_no_part_of_a_search() {
    past.remember("  north\n\tkorea \u0000 ");
    past.remember(" \n ");

    assertThat(past.all()).containsExactly("north korea");
  }

  @Test
  void a_very_long_search_is_not_kept() {
    past.remember("x".repeat(501));
    past.remember("y".repeat(500));

    assertThat(past.all()).containsExactly("y".repeat(500));
  }

  @Test
  void what_is_no_list_of_searches_is_none() {
    store
        .journal()
        .set(SearchHistory.SETTING, "\n \n\u0000\n" + "z".repeat(1_000_000) + "\nrain\nRain");
    assertThat(asStored()).containsExactly("rain");

    store.journal().set(SearchHistory.SETTING, "");
    assertThat(asStored()).isEmpty();
    store.journal().set(SearchHistory.SETTING, "many\n".repeat(100_000));
    assertThat(asStored()).containsExactly("many");
  }
}
