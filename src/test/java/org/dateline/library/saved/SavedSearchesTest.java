package org.dateline.library.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.LibraryException;
import org.dateline.model.query.Filter;
import org.dateline.model.query.SavedSearch;
import org.dateline.model.query.SearchQuery;
import org.dateline.model.query.SortOrder;
import org.dateline.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the reader does with saved searches; how they get their counts is
/// [SavedSearchCounterTest]'s.
class SavedSearchesTest {

  private static final SearchQuery QUERY =
      SearchQuery.of("zyx").with(new Filter.UnreadFilter()).sorted(SortOrder.OLDEST);

  @TempDir Path folder;
  private final AtomicInteger changes = new AtomicInteger();
  private Store store;
  private SavedSearches searches;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("library.db"), List.of());
    searches = new SavedSearches(store, changes::incrementAndGet);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void a_search_is_there_after_a_restart_as_it_was_saved() {
    SavedSearch saved = searches.save("Zyx, the oldest", QUERY);
    close();
    open();

    assertThat(saved).isEqualTo(new SavedSearch(saved.number(), "Zyx, the oldest", QUERY, 0));
    assertThat(searches.all()).containsExactly(saved);
    assertThat(searches.named("Zyx, the oldest")).isEqualTo(saved);
  }

  @Test
  void words_that_the_reader_was_still_typing_are_saved_as_if_they_were_entered() {
    assertThat(searches.save("a", SearchQuery.ALL.typing("zy")).query())
        .isEqualTo(SearchQuery.ALL.typing("zy").entered());
  }

  @Test
  void needless_blanks_are_no_part_of_a_name() {
    searches.save(" North\u00A0\tKorea \n", QUERY);

    assertThat(searches.all()).extracting(SavedSearch::name).containsExactly("North Korea");
    assertThat(searches.named("  North   Korea").query()).isEqualTo(QUERY);
    searches.save("North Korea", SearchQuery.of("other"));
    assertThat(searches.all()).hasSize(1);
  }

  @Test
  void a_name_is_neither_blank_nor_too_long() {
    assertRefused(" \n", Failure.NameFault.BLANK);
    String longest = "é".repeat(200);
    assertThat(searches.save(longest, QUERY).name()).isEqualTo(longest);
    assertRefused("😀".repeat(101), Failure.NameFault.TOO_LONG);
    assertThat(searches.all()).hasSize(1);
  }

  private void assertRefused(String name, Failure.NameFault fault) {
    assertThat(failure(() -> searches.save(name, QUERY)))
        .isEqualTo(new Failure.BadSearchName(name.strip(), fault));
  }

  private static Failure failure(Runnable work) {
    return catchThrowableOfType(LibraryException.class, work::run).failure();
  }

  @Test
  void a_search_is_renamed_but_not_to_the_name_of_another() {
    long one = searches.save("one", QUERY).number();
    searches.save("two", QUERY);

    searches.rename(one, " three ");
    assertThat(searches.all()).extracting(SavedSearch::name).containsExactly("three", "two");
    assertThat(failure(() -> searches.rename(one, "two")))
        .isEqualTo(new Failure.BadSearchName("two", Failure.NameFault.TAKEN));
    assertThat(failure(() -> searches.rename(99, "four")))
        .isEqualTo(new Failure.NoSavedSearch("99"));
    assertThat(failure(() -> searches.rename(one, " ")))
        .isEqualTo(new Failure.BadSearchName("", Failure.NameFault.BLANK));
    assertThat(searches.all()).extracting(SavedSearch::name).containsExactly("three", "two");
  }

  @Test
  void a_search_that_is_removed_is_gone() {
    long number = searches.save("one", QUERY).number();
    searches.remove(number);
    searches.remove(number);

    assertThat(searches.all()).isEmpty();
    assertThat(searches.looked(number)).isEmpty();
    assertThat(failure(() -> searches.named("one"))).isEqualTo(new Failure.NoSavedSearch("one"));
  }

  @Test
  void a_removed_search_whose_name_is_another_s_by_now_does_not_come_back_and_says_why() {
    Runnable back = searches.remove(searches.save("one", QUERY).number());
    SavedSearch other = searches.save("one", SearchQuery.of("other"));

    assertThat(failure(back)).isEqualTo(new Failure.BadSearchName("one", Failure.NameFault.TAKEN));
    assertThat(searches.all()).containsExactly(other);
  }

  @Test
  void only_what_makes_a_difference_is_told() {
    long number = searches.save("one", QUERY).number();
    assertThat(changes).hasValue(1);
    searches.rename(number, "two");
    assertThat(changes).hasValue(2);
    searches.looked(number);
    assertThat(changes).hasValue(2);
    searches.remove(number);
    assertThat(changes).hasValue(3);
    searches.remove(number);
    assertThat(changes).hasValue(3);
  }

  @Test
  void a_thousand_searches_can_be_saved() {
    IntStream.range(0, SavedSearches.MAX_SAVED).forEach(i -> searches.save("search " + i, QUERY));

    assertThat(failure(() -> searches.save("one more", QUERY)))
        .isEqualTo(new Failure.TooManySavedSearches(1_000));
    searches.save("search 500", SearchQuery.of("other"));
    assertThat(searches.all()).hasSize(1_000);
    assertThat(changes).hasValue(1_001);
  }
}
