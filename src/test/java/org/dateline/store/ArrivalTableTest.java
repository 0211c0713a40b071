package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.store.ArrivalTable.SearchMatches;
import org.dateline.store.CrossDocumentTable.ResolvedArticle;
import org.dateline.store.NameTable.RecognizedArticle;
import org.dateline.store.SavedSearchTable.SavedSearchRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrivalTableTest {

  @TempDir Path folder;
  private Store store;
  private ArrivalTable table;
  private long search;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("library.db"), List.of());
    table = store.arrivals();
    put("old");
    search = save("search", "q");
  }

  @AfterEach
  void close() {
    store.close();
  }

  private long save(String name, String query) {
    return store.savedSearches().save(name, query, 10).orElseThrow().number();
  }

  private long put(String id) {
    store.articles().put(List.of(SampleArticles.incoming(id, "Text of " + id)));
    return SampleArticles.stored(store, id).number();
  }

  /// Its names are found, and compared with other articles: there are none.
  private void complete(String id) {
    recognise(id);
    store
        .crossDocument()
        .save(
            List.of(new ResolvedArticle(SampleArticles.stored(store, id), Map.of())),
            SampleArticles.LINKS);
  }

  private void recognise(String id) {
    StoredArticle article = SampleArticles.stored(store, id);
    store
        .names()
        .save(List.of(new RecognizedArticle(article, List.of())), "v1", SampleArticles.LINKS);
  }

  private boolean found(Set<Long> articles) {
    return match(search, "q", articles, Set.of());
  }

  private boolean match(long number, String query, Set<Long> found, Set<Long> gone) {
    return table.save(
        List.of(new SearchMatches(number, query, found, gone)), store.articles().lastChange());
  }

  private List<Long> fresh() {
    return store.savedSearches().all().stream().map(SavedSearchRow::fresh).toList();
  }

  private Set<Long> arriving(Long... articles) {
    return table.among(List.of(articles)).arriving();
  }

  @Test
  void what_comes_after_a_search_was_saved_is_arriving_and_becomes_new_in_it_once() {
    long a = put("a");
    long b = put("b");

    assertThat(arriving(1L, a, b)).containsExactlyInAnyOrder(a, b);
    assertThat(found(Set.of(1L, a))).isTrue();
    assertThat(found(Set.of(1L, a))).isFalse();
    assertThat(fresh()).containsExactly(1L);
    assertThat(found(Set.of(a, b))).isTrue();
    assertThat(fresh()).containsExactly(2L);
    assertThat(table.among(List.of(a, b)).fresh()).isEqualTo(Map.of(search, Set.of(a, b)));
  }

  @Test
  void what_was_there_before_a_search_was_saved_is_not_new_in_it() {
    long a = put("a");
    long later = save("later", "q2");
    long b = put("b");

    assertThat(match(later, "q2", Set.of(a, b), Set.of())).isTrue();
    assertThat(fresh()).containsExactly(0L, 1L);
    assertThat(table.among(List.of(a, b)).fresh()).isEqualTo(Map.of(later, Set.of(b)));
  }

  @Test
  void what_was_looked_at_does_not_become_new_again() {
    long a = put("a");
    long b = put("b");
    found(Set.of(a));

    assertThat(store.savedSearches().looked(search)).containsExactly(a);
    assertThat(store.savedSearches().looked(search)).isEmpty();
    assertThat(fresh()).containsExactly(0L);
    assertThat(found(Set.of(a))).isFalse();
    assertThat(found(Set.of(a, b))).isTrue();
    assertThat(fresh()).containsExactly(1L);
    assertThat(store.savedSearches().looked(search)).containsExactly(b);
  }

  @Test
  void what_a_search_does_not_find_any_more_is_not_new_and_may_become_so_again() {
    long a = put("a");
    found(Set.of(a));

    assertThat(match(search, "q", Set.of(), Set.of(a))).isTrue();
    assertThat(fresh()).containsExactly(0L);
    assertThat(match(search, "q", Set.of(), Set.of(a))).isFalse();
    assertThat(fresh()).containsExactly(0L);
    assertThat(found(Set.of(a))).isTrue();
    assertThat(fresh()).containsExactly(1L);
  }

  @Test
  void an_answer_to_another_query_than_the_search_has_now_is_not_stored() {
    long a = put("a");
    found(Set.of(a));
    save("search", "q2");
    long b = put("b");

    assertThat(fresh()).containsExactly(0L);
    assertThat(match(search, "q", Set.of(a, b), Set.of())).isFalse();
    assertThat(match(search, "q2", Set.of(a, b), Set.of())).isTrue();
    assertThat(fresh()).containsExactly(1L);
    assertThat(match(search, "q", Set.of(), Set.of(b))).isFalse();
    assertThat(fresh()).containsExactly(1L);
    assertThat(match(99, "q", Set.of(b), Set.of())).isFalse();
  }

  @Test
  void an_article_has_arrived_when_its_names_are_found_compared_and_taken_in() {
    long a = put("a");
    found(Set.of());
    assertThat(arriving(a)).containsExactly(a);

    recognise("a");
    found(Set.of());
    assertThat(arriving(a)).containsExactly(a);

    complete("a");
    table.save(List.of(), SampleArticles.stored(store, "a").change() - 1);
    assertThat(arriving(a)).containsExactly(a);

    table.save(List.of(), SampleArticles.stored(store, "a").change());
    assertThat(arriving(a)).isEmpty();
    assertThat(found(Set.of(a))).isFalse();
    assertThat(fresh()).containsExactly(0L);
  }

  @Test
  void an_article_found_in_the_last_moment_of_its_arrival_stays_new_until_it_is_seen() {
    long a = put("a");
    complete("a");

    assertThat(found(Set.of(a))).isTrue();
    assertThat(arriving(a)).isEmpty();
    assertThat(fresh()).containsExactly(1L);
    assertThat(table.among(List.of(a)).articles()).containsExactly(a);
    store.savedSearches().looked(search);
    assertThat(table.among(List.of(a)).articles()).isEmpty();
  }

  @Test
  void what_the_reader_has_opened_or_starred_arrives_no_more() {
    long a = put("a");
    long b = put("b");
    long c = put("c");
    store.articles().setStarred(a, true);
    store.articles().setUnread(b, false);

    assertThat(arriving(a, b, c)).containsExactly(c);
    assertThat(found(Set.of(a, b))).isFalse();
    assertThat(fresh()).containsExactly(0L);
  }

  @Test
  void an_article_with_another_text_is_arriving_as_long_as_it_was() {
    long a = put("a");
    store.articles().put(List.of(SampleArticles.incoming("a", "Another text"), again("old")));

    assertThat(arriving(1L, a)).containsExactly(a);
  }

  private static ArticleTable.IncomingArticle again(String id) {
    return SampleArticles.incoming(id, "Another text of " + id);
  }

  @Test
  void nothing_is_arriving_while_there_are_no_searches() {
    long a = put("a");
    store.savedSearches().remove(search);
    long b = put("b");
    assertThat(arriving(a, b)).isEmpty();

    save("next", "q");
    long c = put("c");
    assertThat(arriving(a, b, c)).containsExactly(c);
  }

  @Test
  void a_search_that_is_removed_takes_its_arrivals_along() {
    long other = save("other", "q2");
    long a = put("a");
    found(Set.of(a));
    match(other, "q2", Set.of(a), Set.of());
    store.savedSearches().remove(search);

    assertThat(table.among(List.of(a)).fresh()).isEqualTo(Map.of(other, Set.of(a)));
  }
}
