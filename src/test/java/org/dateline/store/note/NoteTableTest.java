package org.dateline.store.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Article;
import org.dateline.model.ArticlePart;
import org.dateline.model.Note;
import org.dateline.model.NoteColour;
import org.dateline.model.Passage;
import org.dateline.model.Span;
import org.dateline.store.ArticleTable.IncomingArticle;
import org.dateline.store.NameLinks.NameLink;
import org.dateline.store.PutResult;
import org.dateline.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoteTableTest {

  private static final Instant MADE = Instant.parse("2018-05-09T10:00:00Z");
  private static final String TEXT = "Kim flew to Dalian. He met Xi Jinping for two days of talks.";

  @TempDir Path folder;
  private Store store;
  private NoteTable notes;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("library.db"), List.of());
    notes = store.notes();
    put("a", TEXT);
    put("b", "Rain fell.");
  }

  @AfterEach
  void close() {
    store.close();
  }

  private PutResult put(String id, String text) {
    Article article =
        new Article(id, "Talks of " + id, "", List.of(), Optional.empty(), "x:" + id, "en", text);
    return store.articles().put(List.of(new IncomingArticle(article, "file"))).getFirst();
  }

  private static Passage passage(String text, String exact) {
    int at = text.indexOf(exact);
    return Passage.of(ArticlePart.TEXT, text, new Span(at, at + exact.length()));
  }

  private static Note note(String id, long article, Optional<Passage> passage, String text) {
    return new Note(0, id, article, passage, NoteColour.YELLOW, text, MADE, MADE);
  }

  private Note made(String id, String exact, String text) {
    return notes.put(List.of(note(id, 1, Optional.of(passage(TEXT, exact)), text))).getFirst();
  }

  private String marked(String text) {
    return notes.of(1).getFirst().passage().orElseThrow().place().orElseThrow().of(text);
  }

  private long change() {
    return store.articles().lastChange();
  }

  @Test
  void notes_are_there_in_the_order_of_their_passages_after_reopening() {
    Note second = made("n2", "two days", "Two only?");
    Note first = made("n1", "Dalian", "");
    Note whole = notes.put(List.of(note("n3", 1, Optional.empty(), "Read again"))).getFirst();
    store.close();
    store = Store.open(folder.resolve("library.db"), List.of());
    notes = store.notes();

    assertThat(notes.of(1)).containsExactly(whole, first, second);
    assertThat(notes.of(2)).isEmpty();
    assertThat(notes.of(List.of(1L, 2L))).containsOnlyKeys(1L);
    assertThat(notes.articles()).containsExactly(1L);
    assertThat(first.number()).isPositive();
    assertThat(second.passage().orElseThrow().quote().before()).endsWith("Xi Jinping for ");
  }

  @Test
  void two_notes_of_different_articles_with_one_id_are_both_kept_and_known_again() {
    Note first = made("1", "Dalian", "Of the first");
    Note other = note("1", 2, Optional.empty(), "Of the second");

    assertThat(notes.put(List.of(other))).hasSize(1);
    assertThat(notes.put(List.of(other))).as("known again").isEmpty();

    assertThat(notes.of(1)).containsExactly(first);
    assertThat(notes.of(2)).extracting(Note::text).containsExactly("Of the second");
  }

  @Test
  void what_is_changed_here_is_newer_than_what_a_clock_that_is_ahead_wrote() {
    Note ahead = made("n", "Dalian", "Theirs");
    assertThat(
            notes.change(
                ahead.number(), NoteColour.BLUE, Optional.of("Mine"), MADE.minusSeconds(60)))
        .isPresent();

    assertThat(notes.put(List.of(ahead))).isEmpty();
    assertThat(notes.of(1)).extracting(Note::text).containsExactly("Mine");
  }

  @Test
  void each_change_has_its_article_indexed_again_and_no_other() {
    long before = change();
    Note note = made("n", "Dalian", "");
    assertThat(change()).isEqualTo(before + 1);
    assertThat(
            notes.change(note.number(), NoteColour.BLUE, Optional.of("Port"), MADE.plusSeconds(1)))
        .contains(note);
    assertThat(notes.of(1).getFirst())
        .isEqualTo(note.changed(NoteColour.BLUE, "Port", MADE.plusSeconds(1)));
    assertThat(notes.remove(note.number())).isPresent();
    assertThat(notes.of(1)).isEmpty();
    assertThat(change()).isEqualTo(before + 3);
    assertThat(store.articles().changedAfter(before, 9))
        .extracting(a -> a.number())
        .containsExactly(1L);

    assertThat(notes.remove(note.number())).isEmpty();
    assertThat(notes.change(99, NoteColour.BLUE, Optional.of(""), MADE)).isEmpty();
    assertThat(notes.put(List.of(note("x", 99, Optional.empty(), "On nothing")))).isEmpty();
    assertThat(change()).isEqualTo(before + 3);
  }

  @Test
  void a_removed_note_comes_back_under_its_number() {
    Note note = made("n", "Dalian", "Port");
    assertThat(notes.remove(note.number())).contains(note);
    assertThat(notes.put(List.of(note))).containsExactly(note);
    assertThat(made("m", "Kim", "").number()).isGreaterThan(note.number());
  }

  @Test
  void an_id_is_one_note_and_the_later_change_counts() {
    Note note = made("n", "Dalian", "Port");
    assertThat(notes.put(List.of(note("n", 1, Optional.empty(), "Other")))).isEmpty();
    Note later = note.changed(NoteColour.PINK, "Harbour", MADE.plusSeconds(60));
    assertThat(notes.put(List.of(later))).containsExactly(later);
    assertThat(notes.of(1)).containsExactly(later);
  }

  @Test
  void a_passage_holds_its_place_when_the_article_is_updated() {
    made("n", "two days of talks", "");
    String text = "Correction. " + TEXT.replace("Dalian", "the port of Dalian");
    assertThat(put("a", text)).isEqualTo(PutResult.UPDATED);
    assertThat(marked(text)).isEqualTo("two days of talks");
    String edited = text.replace("two days", "2 days");
    assertThat(put("a", edited)).isEqualTo(PutResult.UPDATED);
    assertThat(marked(edited)).isEqualTo("2 days of talks");
    assertThat(notes.of(1).getFirst().quoted()).isEqualTo("two days of talks");
  }

  @Test
  void a_passage_that_is_gone_is_kept_and_found_when_it_comes_back() {
    made("n", "two days of talks", "Two?");
    assertThat(put("a", "Nothing of it.")).isEqualTo(PutResult.UPDATED);
    assertThat(notes.of(1))
        .singleElement()
        .satisfies(note -> {
          assertThat(note.isLost()).isTrue();
          assertThat(note.quoted()).isEqualTo("two days of talks");
          assertThat(note.text()).isEqualTo("Two?");
        });
    assertThat(put("a", TEXT)).isEqualTo(PutResult.UPDATED);
    assertThat(marked(TEXT)).isEqualTo("two days of talks");
  }

  @Test
  void a_note_made_on_an_older_text_finds_its_passage_in_the_present_one() {
    Passage seen = passage(TEXT, "two days of talks");
    String text = "A new first sentence. " + TEXT;
    put("a", text);
    notes.put(List.of(note("n", 1, Optional.of(seen), "")));
    assertThat(marked(text)).isEqualTo("two days of talks");
  }

  @Test
  void notes_go_to_the_trash_with_their_article_and_come_back_with_it() {
    Note note = made("n", "Dalian", "Port");
    assertThat(store.trash().delete(List.of(1L))).containsExactly(1L);
    assertThat(notes.of(1)).isEmpty();
    assertThat(notes.newest(9)).isEmpty();
    assertThat(notes.articles()).isEmpty();
    assertThat(notes.put(List.of(note))).isEmpty();

    assertThat(store.trash().restore(List.of(1L), _ -> new NameLink("x", ""))).containsExactly(1L);
    assertThat(notes.of(1)).containsExactly(note);
  }

  @Test
  void with_the_trash_they_are_gone() {
    made("n", "Dalian", "Port");
    store.trash().delete(List.of(1L));
    assertThat(store.trash().purge(Instant.now().plusSeconds(9), 99)).isEqualTo(1);
    assertThat(store.trash().readmit()).isEqualTo(1);
    put("a", TEXT);
    assertThat(notes.newest(9)).isEmpty();
  }

  @Test
  void what_the_reader_notes_something_on_is_no_arrival_any_more() {
    store.savedSearches().save("search", "q", 9);
    put("c", TEXT);
    assertThat(store.arrivals().among(List.of(3L)).articles()).containsExactly(3L);
    notes.put(List.of(note("n", 3, Optional.empty(), "Seen")));
    assertThat(store.arrivals().among(List.of(3L)).articles()).isEmpty();
  }

  @Test
  void an_address_tells_an_article_where_only_one_has_it() {
    assertThat(notes.articlesAt(List.of("x:a", "x:none"))).containsExactly(Map.entry("x:a", 1L));
    assertThat(notes.articlesWith(List.of("a", "none \" it"))).containsExactly(Map.entry("a", 1L));
  }

  @Test
  void another_colour_leaves_the_words_as_they_are_by_now() {
    Note note = made("n1", "Dalian", "First");
    notes.change(note.number(), NoteColour.YELLOW, Optional.of("Later"), MADE.plusSeconds(1));

    notes.change(note.number(), NoteColour.BLUE, Optional.empty(), MADE.plusSeconds(2));

    assertThat(notes.of(1))
        .singleElement()
        .satisfies(it -> {
          assertThat(it.text()).isEqualTo("Later");
          assertThat(it.colour()).isEqualTo(NoteColour.BLUE);
        });
  }

  @Test
  void what_is_put_back_while_its_article_is_in_the_trash_comes_back_with_that() {
    made("n1", "Dalian", "Port");
    Note removed = notes.remove(notes.of(1).getFirst().number()).orElseThrow();
    assertThat(store.trash().delete(List.of(1L))).containsExactly(1L);

    assertThat(notes.putBack(removed)).isTrue();
    assertThat(notes.of(1)).isEmpty();
    store.trash().restore(List.of(1L), _ -> new NameLink("x", ""));

    assertThat(notes.of(1)).containsExactly(removed);
  }

  @Test
  void what_is_put_back_on_an_article_that_has_gone_for_good_is_not() {
    Note removed = notes.remove(made("n1", "Dalian", "Port").number()).orElseThrow();
    store.trash().delete(List.of(1L));
    store.trash().purge(Instant.now().plusSeconds(60), 99);

    assertThat(notes.putBack(removed)).isFalse();
  }

  @Test
  void of_one_id_twice_among_many_the_later_change_counts() {
    Note first = note("n1", 1, Optional.of(passage(TEXT, "Dalian")), "First");
    Note later = first.changed(NoteColour.PINK, "Later", MADE.plusSeconds(9));
    Note elsewhere = note("n1", 2, Optional.empty(), "On another");

    List<Note> written = notes.put(List.of(first, elsewhere, later));

    assertThat(written).extracting(Note::text).containsExactlyInAnyOrder("Later", "On another");
    assertThat(written).extracting(Note::number).doesNotContain(0L).doesNotHaveDuplicates();
    assertThat(notes.put(List.of(first, elsewhere, later))).isEmpty();
  }
}
