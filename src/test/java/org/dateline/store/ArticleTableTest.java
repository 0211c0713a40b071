package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.model.Article;
import org.dateline.model.PublicationDate;
import org.dateline.store.ArticleTable.IncomingArticle;
import org.dateline.store.NameTable.RecognizedArticle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleTableTest {

  @TempDir Path folder;
  private Store store;
  private ArticleTable articles;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("library.db"), List.of());
    articles = store.articles();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void a_new_article_is_added_unread_and_without_names() {
    assertThat(articles.put(List.of(SampleArticles.incoming("a", "Text."))))
        .containsExactly(PutResult.ADDED);

    StoredArticle stored = SampleArticles.stored(store, "a");
    assertThat(stored.article()).isEqualTo(SampleArticles.article("a", "Text."));
    assertThat(stored.unread()).isTrue();
    assertThat(stored.starred()).isFalse();
    assertThat(stored.recognised()).isEmpty();
    assertThat(stored.revision()).isOne();
  }

  @Test
  void the_same_article_again_changes_nothing() {
    articles.put(List.of(SampleArticles.incoming("a", "Text.")));
    long change = articles.lastChange();

    assertThat(articles.put(List.of(SampleArticles.incoming("a", "Text."))))
        .containsExactly(PutResult.UNCHANGED);
    assertThat(
            articles.put(
                List.of(new IncomingArticle(SampleArticles.article("a", "Text."), "file:///b"))))
        .containsExactly(PutResult.UNCHANGED);
    assertThat(articles.lastChange()).isEqualTo(change);
    assertThat(articles.count()).isOne();
  }

  @Test
  void an_article_twice_in_one_batch_is_stored_once() {
    assertThat(
            articles.put(
                List.of(
                    SampleArticles.incoming("a", "Text."), SampleArticles.incoming("a", "Text."))))
        .containsExactly(PutResult.ADDED, PutResult.UNCHANGED);
  }

  @Test
  void a_changed_text_from_the_same_file_takes_the_place_of_the_old_and_waits_for_names() {
    articles.put(List.of(SampleArticles.incoming("a", "Text.")));
    StoredArticle before = recognised("a");

    assertThat(articles.put(List.of(SampleArticles.incoming("a", "Another text."))))
        .containsExactly(PutResult.UPDATED);

    StoredArticle after = SampleArticles.stored(store, "a");
    assertThat(after.number()).isEqualTo(before.number());
    assertThat(after.article().text()).isEqualTo("Another text.");
    assertThat(after.revision()).isEqualTo(before.revision() + 1);
    assertThat(after.recognised()).isEmpty();
    assertThat(after.change()).isGreaterThan(before.change());
  }

  @Test
  void another_source_from_the_same_file_keeps_the_names() {
    articles.put(List.of(SampleArticles.incoming("a", "Text.")));
    recognised("a");
    Article a = SampleArticles.article("a", "Text.");
    Article renamed =
        new Article(
            a.id(),
            a.title(),
            "Other",
            a.authors(),
            a.published(),
            a.url(),
            a.language(),
            a.text());

    assertThat(articles.put(List.of(new IncomingArticle(renamed, SampleArticles.FILE))))
        .containsExactly(PutResult.UPDATED);

    assertThat(SampleArticles.stored(store, "a").article().source()).isEqualTo("Other");
    assertThat(SampleArticles.stored(store, "a").recognised()).isEqualTo("v1");
  }

  @Test
  void the_id_of_an_article_from_elsewhere_is_taken() {
    articles.put(List.of(SampleArticles.incoming("a", "Text.")));

    assertThat(
            articles.put(
                List.of(new IncomingArticle(SampleArticles.article("a", "Other."), "file:///b"))))
        .containsExactly(PutResult.ID_TAKEN);

    assertThat(SampleArticles.stored(store, "a").article().text()).isEqualTo("Text.");
  }

  @Test
  void the_same_words_from_elsewhere_are_the_same_article_whatever_else_is_said_of_them() {
    articles.put(List.of(SampleArticles.incoming("a", "Text.")));
    Article bare = new Article("a", "Title of a", "", List.of(), Optional.empty(), "", "", "Text.");

    assertThat(articles.put(List.of(new IncomingArticle(bare, "file:///b"))))
        .containsExactly(PutResult.UNCHANGED);
    assertThat(SampleArticles.stored(store, "a").article().source()).isEqualTo("Sample");
  }

  @Test
  void every_change_takes_the_next_number_and_can_be_read_from_where_one_stopped() {
    articles.put(List.of(SampleArticles.incoming("a", "A."), SampleArticles.incoming("b", "B.")));
    long a = SampleArticles.stored(store, "a").number();
    long before = articles.lastChange();
    articles.setStarred(a, true);
    articles.setStarred(a, true);
    articles.setUnread(a, false);

    assertThat(articles.lastChange()).isEqualTo(before + 2);
    assertThat(articles.changedAfter(before, 10))
        .containsExactly(SampleArticles.stored(store, "a"));
    assertThat(articles.changedAfter(0, 10))
        .extracting(stored -> stored.article().id())
        .containsExactly("b", "a");
    assertThat(articles.changedAfter(articles.lastChange(), 10)).isEmpty();
  }

  @Test
  void a_batch_of_long_texts_is_shorter() {
    String novel = "word ".repeat(500_000);
    articles.put(
        IntStream.range(0, 6).mapToObj(i -> SampleArticles.incoming("n" + i, novel)).toList());

    assertThat(articles.changedAfter(0, 500)).hasSize(4);
    assertThat(articles.unrecognised("v1", List.of(), 32)).hasSize(4);
  }

  @Test
  void what_has_no_names_of_this_version_is_given_once_each() {
    for (String id : List.of("a", "b", "c", "d")) {
      articles.put(List.of(SampleArticles.incoming(id, "Text.")));
    }
    save("b", "v0");
    save("c", "v2");
    save("d", "v1");

    List<String> given = new ArrayList<>();
    assertThat(articles.countUnrecognised("v1")).isEqualTo(3);
    for (var batch = articles.unrecognised("v1", List.of(), 1);
        !batch.isEmpty();
        batch = articles.unrecognised("v1", List.of(), 1)) {
      given.add(batch.getFirst().article().id());
      save(given.getLast(), "v1");
    }

    assertThat(given).containsExactly("a", "b", "c");
    assertThat(articles.countUnrecognised("v1")).isZero();
  }

  @Test
  void a_headline_is_found_without_case() {
    articles.put(List.of(SampleArticles.incoming("a", "A."), SampleArticles.incoming("b", "B.")));

    assertThat(articles.byTitle("title OF b").map(s -> s.article().id())).contains("b");
    assertThat(articles.byTitle("Title")).isEmpty();
  }

  @Test
  void numbers_are_looked_up_in_the_order_asked_for() {
    articles.put(List.of(SampleArticles.incoming("a", "A."), SampleArticles.incoming("b", "B.")));

    assertThat(articles.byNumber(List.of(2L, 99L, 1L)).keySet()).containsExactly(2L, 1L);
  }

  @Test
  void every_date_that_an_article_can_have_comes_back() {
    List<PublicationDate> dates =
        Stream.of("2018-05-08", "2018-05-08T09:30:00.5Z", "-0044-03-15", "+12018-01-01")
            .map(PublicationDate::parse)
            .toList();
    for (int i = 0; i < dates.size(); i++) {
      Article article =
          new Article("d" + i, "T", "", List.of(), Optional.of(dates.get(i)), "", "", "Text.");
      articles.put(List.of(new IncomingArticle(article, SampleArticles.FILE)));

      assertThat(SampleArticles.stored(store, "d" + i).article()).isEqualTo(article);
    }
  }

  private StoredArticle recognised(String id) {
    save(id, "v1");
    return SampleArticles.stored(store, id);
  }

  private void save(String id, String version) {
    store
        .names()
        .save(
            List.of(new RecognizedArticle(SampleArticles.stored(store, id), List.of())),
            version,
            SampleArticles.LINKS);
  }
}
