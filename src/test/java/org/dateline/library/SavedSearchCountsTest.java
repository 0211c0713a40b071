package org.dateline.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.EntityType;
import org.dateline.model.FullName;
import org.dateline.model.correction.Correction;
import org.dateline.model.query.Filter;
import org.dateline.model.query.Hit;
import org.dateline.model.query.SavedSearch;
import org.dateline.model.query.SearchQuery;
import org.dateline.names.text.NameNormalizer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Saved searches of a whole library say what is new in them.
public class SavedSearchCountsTest {

  @TempDir Path temp;
  private Library library;

  @BeforeEach
  void open() {
    library = Samples.empty(temp.resolve("library"));
  }

  @AfterEach
  void close() {
    library.close();
  }

  private void take(String id, String text) throws InterruptedException {
    Samples.take(
        library, Samples.write(temp.resolve(id + ".json"), Samples.json(id, "Talks", text)));
    library.awaitNames();
  }

  private SearchQuery mentioning(String name) {
    return SearchQuery.mentioning(library.entities().named(name).number());
  }

  private List<Long> fresh() {
    return library.savedSearches().all().stream().map(SavedSearch::fresh).toList();
  }

  /// The ids of the articles that were new.
  private Set<String> looked(SavedSearch search) {
    Set<Long> fresh = library.savedSearches().looked(search.number());
    return library.search(search.query(), 100).hits().stream()
        .filter(hit -> fresh.contains(hit.number()))
        .map(Hit::id)
        .collect(Collectors.toSet());
  }

  private static FullName person(String name) {
    return new FullName(NameNormalizer.key(EntityType.PERSON, name), name);
  }

  @Test
  void what_comes_after_a_search_was_saved_is_new_until_the_reader_looks()
      throws InterruptedException {
    take("old", "The zyxcorp rose.");
    SavedSearch search = library.savedSearches().save("Zyx", SearchQuery.of("zyxcorp"));
    assertThat(fresh()).containsExactly(0L);

    take("a", "The zyxcorp fell.");
    take("b", "Rain fell.");
    assertThat(fresh()).containsExactly(1L);
    assertThat(looked(search)).containsExactly("a");
    assertThat(fresh()).containsExactly(0L);

    take("c", "A zyxcorp again.");
    assertThat(looked(search)).containsExactly("c");
  }

  @Test
  void an_article_on_a_person_is_new_once_her_name_has_been_found() throws InterruptedException {
    take("old", "Angela Merkel arrived on Monday, officials said.");
    SavedSearch search = library.savedSearches().save("Merkel", mentioning("Angela Merkel"));
    take("a", "Angela Merkel left on Friday, officials said.");
    take("b", "Emmanuel Macron left on Friday, officials said.");

    assertThat(fresh()).containsExactly(1L);
    assertThat(looked(search)).containsExactly("a");
  }

  @Test
  void a_person_who_was_joined_to_another_is_found_in_what_comes_later()
      throws InterruptedException {
    take("old", "Angela Merkel met Shinzo Abe in the morning, officials said.");
    SavedSearch search = library.savedSearches().save("Merkel", mentioning("Angela Merkel"));
    library
        .corrections()
        .make(new Correction.EntityMerge(person("Angela Merkel"), person("Shinzo Abe")));
    library.awaitNames();
    take("a", "Shinzo Abe left on Friday, officials said.");

    assertThat(fresh()).containsExactly(1L);
    assertThat(looked(search)).containsExactly("a");
    assertThat(library.savedSearches().named("Merkel").query()).isEqualTo(mentioning("Shinzo Abe"));
  }

  @Test
  void a_star_makes_nothing_new_and_what_is_read_is_not_new_among_the_unread()
      throws InterruptedException {
    library.savedSearches().save("Starred", SearchQuery.ALL.with(new Filter.StarredFilter()));
    library.savedSearches().save("Unread", SearchQuery.ALL.with(new Filter.UnreadFilter()));
    take("a", "The zyxcorp rose.");
    assertThat(fresh()).containsExactly(0L, 1L);
    Hit hit = library.search(SearchQuery.ALL, 1).hits().getFirst();
    library.marks().setStarred(hit.number(), true);
    library.marks().setUnread(hit.number(), false);
    library.awaitIndexed();

    assertThat(library.search(SearchQuery.ALL.with(new Filter.StarredFilter()), 1).total()).isOne();
    assertThat(fresh()).containsExactly(0L, 0L);
  }

  @Test
  void names_found_again_in_what_is_there_make_nothing_new() throws InterruptedException {
    take("old", "The zyxcorp rose.");
    library.savedSearches().save("Zyx", SearchQuery.of("zyxcorp"));
    Path names = Samples.write(temp.resolve("names.csv"), "Zyx Corporation,company,zyxcorp");
    library.listedNames().add(names, true);
    library.awaitNames();

    assertThat(library.entities().named("Zyx Corporation").articles()).isOne();
    assertThat(fresh()).containsExactly(0L);
  }

  @Test
  void counts_are_the_same_after_a_restart_and_whether_or_not_the_index_is_made_anew()
      throws InterruptedException, IOException {
    library.savedSearches().save("Zyx", SearchQuery.of("zyxcorp"));
    take("a", "The zyxcorp fell.");
    library.close();
    open();
    assertThat(fresh()).containsExactly(1L);
    library.close();
    deleteIndex();
    open();
    library.awaitNames();

    assertThat(library.search(SearchQuery.of("zyxcorp"), 1).total()).isOne();
    assertThat(fresh()).containsExactly(1L);
  }

  private void deleteIndex() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(temp.resolve("library"))) {
      files = all.filter(path -> path.toString().contains("index")).toList();
    }
    assertThat(files).isNotEmpty();
    for (Path file : files.reversed()) {
      Files.delete(file);
    }
  }

  @Test
  void listeners_hear_of_new_counts_when_these_are_there() throws InterruptedException {
    library.savedSearches().save("Zyx", SearchQuery.of("zyxcorp"));
    List<Long> heard = new CopyOnWriteArrayList<>();
    Runnable _ = library.listen(_ -> heard.addAll(fresh()));
    take("a", "The zyxcorp fell.");

    assertThat(heard).contains(1L);
  }
}
