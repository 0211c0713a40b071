package org.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.bench.MadeArticle.Named;
import org.dateline.library.Library;
import org.dateline.model.Entity;
import org.dateline.model.LinkReason;
import org.dateline.model.ReadableArticle;
import org.dateline.model.query.SearchQuery;
import org.dateline.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MadeLibraryTest {

  private static final int ARTICLES = 120;

  @TempDir Path folder;

  private final MadeNews news = new MadeNews(ARTICLES);

  @Test
  void a_made_library_has_every_article_with_its_names_and_nothing_left_to_do() throws Exception {
    MadeLibrary made = MadeLibrary.make(folder, ARTICLES);
    try (Library library = made.open()) {
      library.awaitNames();
      assertThat(library.size()).isEqualTo(ARTICLES);
      assertThat(library.search(SearchQuery.ALL, 10).total()).isEqualTo(ARTICLES);
      for (int i = 0; i < ARTICLES; i++) {
        MadeArticle article = news.article(i);
        ReadableArticle read = library.article(MadeNews.id(i));
        assertThat(read.article()).isEqualTo(article.article());
        assertThat(read.mentions().all().stream().map(linked -> linked.mention().span()))
            .isEqualTo(article.names().stream().map(Named::span).toList());
      }
    }
    try (Store store = Store.open(folder.resolve("library.db"), List.of())) {
      assertThat(store.articles().lastChange()).isEqualTo(ARTICLES);
      assertThat(store.crossDocument().next(1)).isEmpty();
    }
  }

  @Test
  void an_entity_is_found_under_all_its_names_and_its_articles_are_counted_right()
      throws Exception {
    MadeEntity entity = news.entities().entity(0);
    Set<Integer> mentioning = new HashSet<>();
    Set<Integer> names = new HashSet<>();
    for (int i : IntStream.range(0, ARTICLES).toArray()) {
      for (Named named : news.article(i).names()) {
        if (named.entity().rank() == 0 && named.kind() != LinkReason.LinkRule.NATIONALITY_OF) {
          mentioning.add(i);
          names.add(named.name());
        }
      }
    }
    assertThat(names).as("names in use").hasSizeGreaterThan(1);

    try (Library library = MadeLibrary.make(folder, ARTICLES).open()) {
      Entity first = library.entities().named(entity.names().getFirst().full());
      for (int name : names) {
        assertThat(library.entities().named(entity.names().get(name).full()).number())
            .isEqualTo(first.number());
      }
      assertThat(library.search(SearchQuery.mentioning(first.number()).unfolded(), 10).total())
          .isEqualTo(mentioning.size());
    }
  }

  @Test
  void a_library_that_is_there_is_not_made_again_and_one_of_another_size_is() throws Exception {
    MadeLibrary first = MadeLibrary.make(folder, ARTICLES);
    assertThat(first.noted("index.seconds")).isPositive();
    assertThat(first.noted("text.bytes")).isGreaterThan(100_000);
    assertThat(MadeLibrary.make(folder, ARTICLES).made()).isEqualTo(first.made());

    try (Library library = MadeLibrary.make(folder, 2).open()) {
      assertThat(library.size()).isEqualTo(2);
    }
  }

  @Test
  void a_folder_of_something_else_is_left_as_it_is() throws Exception {
    Path other = Files.writeString(folder.resolve("letter.txt"), "Dear reader");

    MadeLibrary.makeStore(folder, 2);

    assertThat(other).hasContent("Dear reader");
  }

  @Test
  void a_copy_is_searched_by_itself_and_removed_when_it_is_closed() throws Exception {
    MadeLibrary made = MadeLibrary.make(folder.resolve("first"), 10);
    Path to = folder.resolve("second");
    try (MadeLibrary.Copy copy = made.copy(to);
        Library library = copy.library().open()) {
      library.marks().setStarred(1, !library.article(MadeNews.id(0)).starred());
      library.awaitIndexed();
      assertThat(library.search(SearchQuery.ALL, 20).total()).isEqualTo(10);
    }
    assertThat(to).doesNotExist();
    try (Library library = made.open()) {
      library.awaitIndexed();
      assertThat(library.article(MadeNews.id(0)).starred()).isEqualTo(news.article(0).starred());
    }
  }
}
