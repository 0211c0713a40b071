package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Tag;
import org.dateline.model.TagColour;
import org.dateline.store.ArticleTable.IncomingArticle;
import org.dateline.store.TagTable.TagRenaming;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TagTableTest {

  private static final int MOST = 10;

  @TempDir Path folder;
  private Store store;
  private TagTable tags;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("library.db"), List.of());
    tags = store.tags();
    store
        .articles()
        .put(List.of(SampleArticles.incoming("a", "A."), SampleArticles.incoming("b", "B.")));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void reopen() {
    store.close();
    store = Store.open(folder.resolve("library.db"), List.of());
    tags = store.tags();
  }

  private Tag make(String name) {
    return tags.make(name, TagColour.TEAL, MOST).orElseThrow();
  }

  private List<String> of(long article) {
    return tags.of(List.of(article)).getOrDefault(article, List.of()).stream()
        .map(Tag::name)
        .toList();
  }

  @Test
  void tags_and_what_has_them_are_there_after_reopening() {
    Tag check = make("to check");
    Tag korea = make("Korea");
    assertThat(tags.put(check.number(), List.of(1L, 2L, 99L))).containsExactly(1L, 2L);
    assertThat(tags.put(korea.number(), List.of(1L))).containsExactly(1L);
    reopen();

    assertThat(tags.all()).containsExactly(korea, check);
    assertThat(of(1)).containsExactly("Korea", "to check");
    assertThat(tags.countAmong(List.of(1L, 2L)))
        .isEqualTo(Map.of(check.number(), 2L, korea.number(), 1L));
  }

  @Test
  void a_name_is_one_tag_whatever_its_case_and_accents() {
    Tag cafe = make("Café");
    assertThat(make("CAFE")).isEqualTo(cafe);
    assertThat(tags.named("cafe")).contains(cafe);
    assertThat(tags.all()).containsExactly(cafe);
  }

  @Test
  void there_are_no_more_than_there_may_be() {
    make("one");
    assertThat(tags.make("two", TagColour.RED, 1)).isEmpty();
    assertThat(tags.make("One", TagColour.RED, 1)).isPresent();
  }

  @Test
  void only_articles_that_are_other_than_before_take_a_change_and_none_is_looked_through_again() {
    Tag tag = make("tag");
    tags.put(tag.number(), List.of(1L));
    long before = store.articles().lastChange();

    assertThat(tags.put(tag.number(), List.of(1L, 2L))).containsExactly(2L);
    assertThat(store.articles().lastChange()).isEqualTo(before + 1);
    assertThat(SampleArticles.stored(store, "b").change()).isEqualTo(before + 1);
    assertThat(SampleArticles.stored(store, "b").revision()).isEqualTo(1);

    assertThat(tags.take(tag.number(), List.of(1L, 2L))).containsExactly(1L, 2L);
    assertThat(tags.take(tag.number(), List.of(1L, 2L))).isEmpty();
    assertThat(store.articles().lastChange()).isEqualTo(before + 3);
  }

  @Test
  void renaming_recolouring_removing_and_bringing_back_change_no_article() {
    Tag tag = make("old");
    tags.put(tag.number(), List.of(1L));
    long before = store.articles().lastChange();

    assertThat(tags.rename(tag.number(), "new")).isEqualTo(TagRenaming.DONE);
    tags.recolour(tag.number(), TagColour.PINK);
    Tag renamed = new Tag(tag.number(), "new", TagColour.PINK);
    assertThat(tags.all()).containsExactly(renamed);

    assertThat(tags.remove(tag.number())).isTrue();
    assertThat(tags.remove(tag.number())).isFalse();
    assertThat(tags.all()).isEmpty();
    assertThat(of(1)).isEmpty();
    assertThat(tags.restore(tag.number())).isTrue();
    assertThat(of(1)).containsExactly("new");

    assertThat(store.articles().lastChange()).isEqualTo(before);
  }

  @Test
  void the_index_is_told_of_removed_tags_too_for_they_may_come_back() {
    Tag tag = make("tag");
    tags.put(tag.number(), List.of(1L));
    tags.remove(tag.number());
    assertThat(tags.numbersOf(List.of(1L))).isEqualTo(Map.of(1L, List.of(tag.number())));
  }

  @Test
  void a_removed_tag_is_gone_when_the_store_is_opened_again_and_its_number_is_never_used_again() {
    Tag tag = make("tag");
    tags.put(tag.number(), List.of(1L));
    tags.remove(tag.number());
    reopen();

    assertThat(tags.restore(tag.number())).isFalse();
    assertThat(tags.numbersOf(List.of(1L))).isEmpty();
    assertThat(make("tag").number()).isGreaterThan(tag.number());
    assertThat(of(1)).isEmpty();
  }

  @Test
  void two_tags_never_have_one_name() {
    Tag one = make("one");
    Tag two = make("two");
    assertThat(tags.rename(two.number(), "ONE")).isEqualTo(TagRenaming.NAME_TAKEN);
    assertThat(tags.rename(two.number(), "TWO")).isEqualTo(TagRenaming.DONE);
    assertThat(tags.rename(99, "x")).isEqualTo(TagRenaming.NO_TAG);

    tags.remove(one.number());
    make("One");
    assertThat(tags.restore(one.number())).isFalse();
  }

  @Test
  void tags_survive_an_update_and_the_same_import_again() {
    Tag tag = make("tag");
    tags.put(tag.number(), List.of(1L));
    IncomingArticle other = SampleArticles.incoming("a", "Another text.");
    assertThat(store.articles().put(List.of(other))).containsExactly(PutResult.UPDATED);
    assertThat(store.articles().put(List.of(other))).containsExactly(PutResult.UNCHANGED);
    assertThat(of(1)).containsExactly("tag");
  }

  @Test
  void what_the_reader_tags_is_no_arrival_any_more() {
    store.savedSearches().save("search", "q", 9);
    store.articles().put(List.of(SampleArticles.incoming("c", "C.")));
    assertThat(store.arrivals().among(List.of(3L)).articles()).containsExactly(3L);
    tags.put(make("tag").number(), List.of(3L));
    assertThat(store.arrivals().among(List.of(3L)).articles()).isEmpty();
  }

  @Test
  void marks_of_many_articles_are_set_at_once_and_tell_which_had_another() {
    assertThat(store.articles().setStarred(List.of(1L, 2L, 99L), true)).containsExactly(1L, 2L);
    assertThat(store.articles().setStarred(List.of(1L, 2L), true)).isEmpty();
    assertThat(store.articles().setUnread(List.of(2L), false)).containsExactly(2L);
    assertThat(Optional.of(SampleArticles.stored(store, "b")))
        .hasValueSatisfying(b -> {
          assertThat(b.starred()).isTrue();
          assertThat(b.unread()).isFalse();
        });
  }
}
