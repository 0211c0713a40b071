package org.dateline.library.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.library.SavedSearchCountsTest;
import org.dateline.model.Article;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.LinkReason;
import org.dateline.model.Mention;
import org.dateline.model.ReadableArticle.LinkedMention;
import org.dateline.model.Span;
import org.dateline.model.query.Filter;
import org.dateline.model.query.SavedSearch;
import org.dateline.model.query.SearchQuery;
import org.dateline.names.text.NameNormalizer;
import org.dateline.store.ArticleTable.IncomingArticle;
import org.dateline.store.CrossDocumentTable.ResolvedArticle;
import org.dateline.store.NameLinks;
import org.dateline.store.NameTable.RecognizedArticle;
import org.dateline.store.Store;
import org.dateline.store.StoredArticle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What counts as new, step by step as articles arrive; the whole library does it in
/// [SavedSearchCountsTest].
class SavedSearchCounterTest {

  private static final NameLinks LINKS =
      name -> new NameLinks.NameLink("l:" + name.key().folded(), "");

  @TempDir Path folder;
  private final AtomicInteger changes = new AtomicInteger();
  private final List<Long> asked = new ArrayList<>();
  private Store store;
  private SavedSearches searches;
  private SavedSearchCounter savedSearchCounter;

  /// How far articles were taken in.
  private long reached;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("library.db"), List.of());
    searches = new SavedSearches(store, () -> {});
    savedSearchCounter = new SavedSearchCounter(store, this::matching, changes::incrementAndGet);
  }

  @AfterEach
  void close() {
    store.close();
  }

  /// Articles whose text has the words and that meet the filters.
  private List<Set<Long>> matching(List<SearchQuery> queries, Collection<Long> articles) {
    asked.addAll(articles);
    Map<Long, StoredArticle> stored = store.articles().byNumber(articles);
    List<Set<Long>> found = new ArrayList<>();
    for (SearchQuery query : queries) {
      Set<Long> meeting = new HashSet<>();
      stored.forEach((number, article) -> {
        if (article.article().text().contains(query.words())
            && query.filters().stream().allMatch(filter -> meets(article, filter))) {
          meeting.add(number);
        }
      });
      found.add(meeting);
    }
    return found;
  }

  private boolean meets(StoredArticle article, Filter filter) {
    return switch (filter) {
      case Filter.EntityFilter(long entity) ->
          store.names().mentions(article.number()).stream()
              .map(LinkedMention::entity)
              .anyMatch(other -> other == entity);
      case Filter.StarredFilter _ -> article.starred();
      case Filter.UnreadFilter _ -> article.unread();
      default -> throw new IllegalArgumentException(filter.toString());
    };
  }

  private long put(String id, String text) {
    store
        .articles()
        .put(
            List.of(
                new IncomingArticle(
                    new Article(id, "Title", "", List.of(), Optional.empty(), "", "", text),
                    "file")));
    return store.articles().byId(id).orElseThrow().number();
  }

  /// The index takes in what has changed.
  private void index() {
    List<StoredArticle> batch = store.articles().changedAfter(reached, 100);
    if (!batch.isEmpty()) {
      reached = batch.getLast().change();
      savedSearchCounter.indexed(batch.stream().map(StoredArticle::number).toList(), reached);
    }
  }

  /// The first words of the text, up to a comma, are found to be a person.
  private void recognise(String id) {
    StoredArticle article = store.articles().byId(id).orElseThrow();
    String name = article.article().text().split(",", 2)[0];
    Mention mention =
        new Mention(
            ArticlePart.TEXT,
            new Span(0, name.length()),
            NameNormalizer.key(EntityType.PERSON, name),
            LinkReason.WRITTEN);
    store.names().save(List.of(new RecognizedArticle(article, List.of(mention))), "v1", LINKS);
  }

  /// Its short names are compared with other articles, to no effect.
  private void compare(String id) {
    store
        .crossDocument()
        .save(
            List.of(new ResolvedArticle(store.articles().byId(id).orElseThrow(), Map.of())), LINKS);
  }

  private long kim() {
    return store
        .names()
        .known(NameNormalizer.key(EntityType.PERSON, "Kim Jong Un"))
        .orElseThrow()
        .entity();
  }

  private List<Long> fresh() {
    return searches.all().stream().map(SavedSearch::fresh).toList();
  }

  @Test
  void articles_that_come_are_counted_for_every_search_that_finds_them() {
    put("old", "rain and wind");
    searches.save("rain", SearchQuery.of("rain"));
    searches.save("wind", SearchQuery.of("wind"));
    put("a", "rain");
    put("b", "rain and wind");
    index();

    assertThat(fresh()).containsExactly(2L, 1L);
    assertThat(changes).hasValue(1);
  }

  @Test
  void only_articles_that_come_are_asked_for() {
    long old = put("old", "rain");
    searches.save("rain", SearchQuery.of("rain"));
    index();
    store.articles().setStarred(old, true);
    index();
    assertThat(asked).isEmpty();

    long a = put("a", "rain");
    store.articles().setStarred(old, false);
    index();
    assertThat(asked).containsExactly(a);
  }

  @Test
  void what_comes_back_from_the_trash_is_not_new() {
    put("old", "wind");
    searches.save("rain", SearchQuery.of("rain"));
    long a = put("a", "rain");
    index();
    searches.looked(searches.named("rain").number());

    store.trash().delete(List.of(a));
    store.trash().restore(List.of(a), LINKS);
    index();

    assertThat(fresh()).containsExactly(0L);
  }

  @Test
  void a_removed_search_comes_back_without_what_was_deleted_meanwhile() {
    put("old", "wind");
    searches.save("rain", SearchQuery.of("rain"));
    long a = put("a", "rain");
    put("b", "rain");
    index();
    assertThat(fresh()).containsExactly(2L);

    Runnable back = searches.remove(searches.named("rain").number());
    store.trash().delete(List.of(a));
    back.run();

    assertThat(fresh()).containsExactly(1L);
  }

  @Test
  void an_article_whose_names_are_found_is_counted_then_and_only_once() {
    put("old", "Kim Jong Un, again");
    recognise("old");
    searches.save("Kim", SearchQuery.mentioning(kim()));
    searches.save("rain", SearchQuery.of("rain"));
    put("a", "Kim Jong Un, in the rain");
    index();
    assertThat(fresh()).containsExactly(0L, 1L);

    recognise("a");
    index();
    assertThat(fresh()).containsExactly(1L, 1L);
    compare("a");
    recognise("a");
    index();
    assertThat(fresh()).containsExactly(1L, 1L);
  }

  @Test
  void what_is_seen_before_its_names_are_found_is_not_new_again() {
    SavedSearch rain = searches.save("rain", SearchQuery.of("rain"));
    long a = put("a", "Kim Jong Un, in the rain");
    index();
    assertThat(searches.looked(rain.number())).containsExactly(a);

    recognise("a");
    index();
    assertThat(fresh()).containsExactly(0L);
  }

  @Test
  void what_was_not_seen_because_its_names_were_not_found_is_new_when_they_are() {
    put("old", "Kim Jong Un, again");
    recognise("old");
    SavedSearch search = searches.save("Kim", SearchQuery.mentioning(kim()));
    long a = put("a", "Kim Jong Un, in the rain");
    index();
    searches.looked(search.number());

    recognise("a");
    index();
    assertThat(searches.looked(search.number())).containsExactly(a);
  }

  @Test
  void an_article_that_was_there_before_a_search_is_not_new_when_its_names_are_found() {
    put("old", "Kim Jong Un, again");
    recognise("old");
    put("a", "Kim Jong Un, in the rain");
    searches.save("Kim", SearchQuery.mentioning(kim()));
    index();
    recognise("a");
    index();

    assertThat(fresh()).containsExactly(0L);
  }

  @Test
  void a_star_makes_nothing_new_but_what_is_unread_no_more_is_not_new() {
    searches.save("starred", SearchQuery.ALL.with(new Filter.StarredFilter()));
    searches.save("unread", SearchQuery.ALL.with(new Filter.UnreadFilter()));
    long a = put("a", "rain");
    index();
    assertThat(fresh()).containsExactly(0L, 1L);

    store.articles().setStarred(a, true);
    store.articles().setUnread(a, false);
    index();
    assertThat(fresh()).containsExactly(0L, 0L);
    store.articles().setUnread(a, true);
    index();
    assertThat(fresh()).containsExactly(0L, 0L);
  }

  @Test
  void an_article_whose_text_is_another_now_is_new_only_where_it_is_found() {
    searches.save("rain", SearchQuery.of("rain"));
    searches.save("wind", SearchQuery.of("wind"));
    put("a", "rain");
    index();
    put("a", "wind");
    index();

    assertThat(fresh()).containsExactly(0L, 1L);
  }

  @Test
  void what_was_not_counted_before_a_kill_is_counted_after_it() {
    searches.save("rain", SearchQuery.of("rain"));
    put("a", "rain");
    // The index has taken it in, and the process ends before it is counted: nothing was committed.
    store.close();
    open();
    index();
    assertThat(fresh()).containsExactly(1L);

    // It is counted, and the process ends before the index is committed.
    reached = 0;
    index();
    assertThat(fresh()).containsExactly(1L);
  }

  @Test
  void an_index_that_is_made_anew_counts_nothing_again() {
    SavedSearch search = searches.save("rain", SearchQuery.of("rain"));
    put("a", "Kim Jong Un, in the rain");
    index();
    recognise("a");
    compare("a");
    index();
    searches.looked(search.number());
    asked.clear();
    reached = 0;
    index();

    assertThat(fresh()).containsExactly(0L);
    assertThat(asked).isEmpty();
  }

  @Test
  void nothing_is_told_when_no_search_finds_what_comes() {
    searches.save("rain", SearchQuery.of("rain"));
    put("a", "wind");
    index();

    assertThat(fresh()).containsExactly(0L);
    assertThat(changes).hasValue(0);
  }
}
