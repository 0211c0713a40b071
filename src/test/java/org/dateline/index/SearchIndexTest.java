package org.dateline.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.dateline.index.Found.FoundArticle;
import org.dateline.model.Published;
import org.dateline.model.Snippet;
import org.dateline.model.Sort;
import org.dateline.model.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {

  private static final IndexQuery DALIAN = new IndexQuery("dalian", List.of(), Sort.NEWEST);

  @TempDir Path folder;
  private Shelf shelf;

  @BeforeEach
  void open() {
    shelf = Shelf.open(folder);
  }

  @AfterEach
  void close() {
    shelf.close();
  }

  @Test
  void every_word_must_occur_in_the_headline_or_the_text() {
    shelf.with(
        Shelf.article(1, "Talks in Dalian", "Xi received his guest."),
        Shelf.article(2, "Talks in Beijing", "Xi received his guest."),
        Shelf.article(3, "Weather in Dalian", "It rained."));

    assertThat(shelf.numbers("Dalian Xi")).containsExactly(1L);
    assertThat(shelf.numbers("Dalian AND Xi")).containsExactly(1L);
    assertThat(shelf.numbers("Dalian OR Xi")).containsExactlyInAnyOrder(1L, 2L, 3L);
    assertThat(shelf.numbers("Dalian NOT Xi")).containsExactly(3L);
    assertThat(shelf.numbers("Dalian -Xi")).containsExactly(3L);
    assertThat(shelf.numbers("Dalian (rained OR guest)")).containsExactlyInAnyOrder(1L, 3L);
    assertThat(shelf.numbers("Xi Wonsan")).isEmpty();
  }

  @Test
  void what_must_not_occur_alone_leaves_everything_else() {
    shelf.with(
        Shelf.article(1, "Talks in Dalian", "Xi."),
        Shelf.article(2, "Talks in Beijing", "Xi."),
        Shelf.article(3, "Weather", "Rain."));

    assertThat(shelf.numbers("-Xi")).containsExactly(3L);
    assertThat(shelf.numbers("NOT Dalian")).containsExactly(3L, 2L);
    assertThat(shelf.numbers("Talks AND (NOT Dalian)")).containsExactly(2L);
  }

  @Test
  void a_phrase_stands_as_it_is_asked_for() {
    shelf.with(
        Shelf.article(1, "A", "They signed a joint statement."),
        Shelf.article(2, "B", "The statement was joint."));

    assertThat(shelf.numbers("\"joint statement\"")).containsExactly(1L);
    assertThat(shelf.numbers("“joint statement”")).containsExactly(1L);
    assertThat(shelf.numbers("„joint statement“")).containsExactly(1L);
    assertThat(shelf.numbers("joint statement")).containsExactly(1L, 2L);
    assertThat(shelf.numbers("\"to be\"")).isEmpty();
  }

  @Test
  void a_phrase_runs_over_curly_quotes_and_hyphens_in_the_text() {
    shelf.with(Shelf.article(1, "A", "China’s “dual-track” approach, said Moon Jae-in."));

    assertThat(shelf.numbers("\"china dual track approach\"")).containsExactly(1L);
    assertThat(shelf.numbers("\"China's “dual-track” approach\"")).containsExactly(1L);
    assertThat(shelf.numbers("Jae-in")).containsExactly(1L);
    assertThat(shelf.numbers("in-Jae")).isEmpty();
    assertThat(shelf.marked("\"dual track approach\"")).containsExactly("dual-track” approach");
  }

  @Test
  void case_accents_possessives_and_endings_do_not_matter() {
    shelf.with(Shelf.article(1, "A", "The Élysée’s denuclearization meetings."));

    for (String words :
        List.of("elysee", "ÉLYSÉE", "Elysee's", "meeting", "meet", "denuclearized", "DENUCLE*")) {
      assertThat(shelf.numbers(words)).as(words).containsExactly(1L);
    }
  }

  @Test
  void a_word_as_it_is_written_counts_for_more_than_another_form() {
    shelf.with(
        Shelf.article(1, "A", "They meet."),
        Shelf.article(2, "B", "They were meeting."),
        Shelf.article(3, "C", "They met."));

    assertThat(shelf.numbers("meeting")).containsExactly(2L, 1L);
  }

  @Test
  void a_prefix_finds_every_word_that_begins_so() {
    shelf.with(
        Shelf.article(1, "Denuclearization", "A."),
        Shelf.article(2, "B", "denuclearized"),
        Shelf.article(3, "C", "nuclear"));

    assertThat(shelf.numbers("denucle*")).containsExactlyInAnyOrder(1L, 2L);
    assertThat(shelf.numbers("title:denucle*")).containsExactly(1L);
    assertThat(shelf.marked("denuc* B")).containsExactly("denuclearized");
  }

  @Test
  void a_field_can_be_named() {
    shelf.with(
        Shelf.article(1, "Dalian talks", "A city."), Shelf.article(2, "Talks", "In Dalian."));

    assertThat(shelf.numbers("title:Dalian")).containsExactly(1L);
    assertThat(shelf.numbers("text:Dalian")).containsExactly(2L);
    assertThat(shelf.numbers("author:lee")).containsExactlyInAnyOrder(1L, 2L);
    assertThat(shelf.numbers("title:\"dalian talks\" city")).containsExactly(1L);
  }

  @Test
  void a_word_in_the_headline_counts_for_more() {
    shelf.with(
        Shelf.article(1, "News of the day", "Dalian and other places, Dalian."),
        Shelf.article(2, "Dalian and other places", "News of the day, in short."));

    assertThat(shelf.numbers("Dalian")).containsExactly(2L, 1L);
  }

  @Test
  void words_that_stand_together_count_for_more() {
    shelf.with(
        Shelf.article(1, "A", "A joint effort. Much later, after a long pause, a statement."),
        Shelf.article(2, "B", "After a long pause, much later: a joint statement. An effort."));

    assertThat(shelf.numbers("joint statement")).containsExactly(2L, 1L);
  }

  @Test
  void equals_in_relevance_are_ordered_by_date() {
    shelf.with(
        Shelf.dated(1, "Summit", "2018-06-12"),
        Shelf.dated(2, "Summit", "2019-02-28"),
        Shelf.dated(3, "Summit", "2018-04-27"));

    assertThat(shelf.numbers("summi*")).containsExactly(2L, 1L, 3L);
    assertThat(shelf.numbers("summit")).containsExactly(2L, 1L, 3L);
  }

  @Test
  void dates_give_the_order_and_articles_without_one_come_last() {
    shelf.with(
        Shelf.dated(1, "A", ""),
        Shelf.dated(2, "B", "2018-06-12T10:00:00Z"),
        Shelf.dated(3, "C", "1945-08-15"),
        Shelf.dated(4, "D", "2018-06-12"),
        Shelf.dated(5, "E", ""));

    assertThat(shelf.numbers("", Sort.NEWEST)).containsExactly(2L, 4L, 3L, 5L, 1L);
    assertThat(shelf.numbers("", Sort.OLDEST)).containsExactly(3L, 4L, 2L, 1L, 5L);
  }

  @Test
  void scores_are_told_where_they_give_the_order() {
    shelf.with(Shelf.article(1, "Dalian", "A."), Shelf.article(2, "B", "Dalian."));

    assertThat(shelf.search("Dalian").hits())
        .extracting(FoundArticle::score)
        .allSatisfy(score -> assertThat(score).isPositive())
        .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    assertThat(shelf.search("Dalian", Sort.NEWEST).hits())
        .extracting(FoundArticle::score)
        .containsOnly(0.0);
  }

  @Test
  void pages_follow_each_other_and_know_the_total() {
    for (int i = 1; i <= 25; i++) {
      shelf.with(Shelf.article(i, "Dalian", "Text."));
    }
    SearchIndex index = shelf.index();

    assertThat(index.search(DALIAN, 0, 10).hits()).hasSize(10);
    assertThat(index.search(DALIAN, 20, 10).hits())
        .extracting(FoundArticle::number)
        .containsExactly(5L, 4L, 3L, 2L, 1L);
    assertThat(index.search(DALIAN, 25, 10).hits()).isEmpty();
    assertThat(index.search(DALIAN, 1_000_000, 10).total()).isEqualTo(25);
    assertThat(index.search(DALIAN, 5, Integer.MAX_VALUE).hits()).hasSize(20);
    assertThat(index.search(DALIAN, Integer.MAX_VALUE, Integer.MAX_VALUE).hits()).isEmpty();
  }

  @Test
  void a_snippet_is_the_best_passage_with_its_matches_marked() {
    shelf.with(
        Shelf.article(
            1,
            "Talks",
            "The day began with rain, as days in May often do on this coast of the peninsula, and"
                + " the airport was closed until noon for all but a few flights.\n\nThen Xi and his"
                + " guest walked by the sea in Dalian. Dalian is a port."));

    Snippet snippet = shelf.search("dalian").hits().getFirst().snippet();

    assertThat(snippet.text()).startsWith("Then Xi").endsWith("a port.").doesNotContain("\n");
    assertThat(shelf.marked("dalian")).containsExactly("Dalian", "Dalian");
    assertThat(shelf.marked("\"guest walked\"")).containsExactly("guest walked");
  }

  @Test
  void a_match_in_the_headline_alone_shows_the_beginning_of_the_text() {
    shelf.with(Shelf.article(1, "Talks in Dalian", "Xi received his guest. They talked."));

    FoundArticle hit = shelf.search("Dalian").hits().getFirst();

    assertThat(hit.titleMatches()).containsExactly(new Span(9, 15));
    assertThat(hit.snippet().text()).startsWith("Xi received");
    assertThat(hit.snippet().matches()).isEmpty();
  }

  @Test
  void without_words_there_is_no_snippet() {
    shelf.with(Shelf.article(1, "Talks", "In Dalian."));

    assertThat(shelf.search("").hits().getFirst().snippet()).isEqualTo(Snippet.NONE);
  }

  @Test
  void places_are_counted_in_utf_16_units_of_headline_and_text() {
    shelf.with(Shelf.article(1, "Café Dalian", "🌏 In Dalian, 🌏🌏 dalian’s port.\n\nDALIAN"));

    assertThat(shelf.places("dalian", 1)).containsExactly("Dalian", "dalian’s", "DALIAN");
    assertThat(shelf.index().places("dalian", 1).title()).containsExactly(new Span(5, 11));
    assertThat(shelf.places("\"in dalian\" OR port", 1)).containsExactly("In Dalian", "port");
    assertThat(shelf.places("dal*", 1)).hasSize(3);
    assertThat(shelf.places("wonsan", 1)).isEmpty();
    assertThat(shelf.places("", 1)).isEmpty();
    assertThat(shelf.places("dalian", 99)).isEmpty();
    assertThat(shelf.places("title:dalian", 1)).isEmpty();
  }

  @Test
  void snippets_among_emoji_are_whole_and_mark_what_was_searched_for() {
    Random random = new Random(20180508);
    String[] pieces = {"😀", "𝔎", ". ", " ", "word ", "“so” ", "é", "! ", "\n\n", " dalian "};
    for (int i = 1; i <= 300; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(200); n >= 0; n--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      shelf.with(Shelf.article(i, "Title", text.append(" dalian").toString()));
    }

    List<FoundArticle> hits = shelf.index().search(DALIAN, 0, 300).hits();

    assertThat(hits).hasSize(300);
    for (FoundArticle hit : hits) {
      String text = hit.snippet().text();
      assertThat(text.codePoints()).noneMatch(c -> Character.getType(c) == Character.SURROGATE);
      assertThat(hit.snippet().matches()).isNotEmpty();
      assertThat(hit.snippet().matches().stream().map(match -> match.of(text)))
          .allMatch("dalian"::equals);
    }
  }

  @Test
  void an_emoji_can_be_searched_for() {
    shelf.with(Shelf.article(1, "A", "Hello 🌏"), Shelf.article(2, "B", "Hello"));

    assertThat(shelf.numbers("🌏")).containsExactly(1L);
    assertThat(shelf.marked("🌏")).containsExactly("🌏");
  }

  @Test
  void conditions_must_all_be_met() {
    shelf.with(
        new Indexed(1, "A", "x", "Press TV", List.of(), Optional.empty(), true, true, List.of(7L)),
        new Indexed(2, "B", "x", "CGTN", List.of(), Optional.empty(), true, false, List.of(7L, 8L)),
        new Indexed(3, "C", "x", "CGTN", List.of(), Optional.empty(), false, true, List.of(8L)));

    assertThat(found(new Condition.Source("CGTN"))).containsExactly(3L, 2L);
    assertThat(found(new Condition.Source("cgtn"))).isEmpty();
    assertThat(found(new Condition.Unread())).containsExactly(2L, 1L);
    assertThat(found(new Condition.Starred())).containsExactly(3L, 1L);
    assertThat(found(new Condition.AnyName(Set.of(7L, 99L)))).containsExactly(2L, 1L);
    assertThat(found(new Condition.AnyName(Set.of()))).isEmpty();
    assertThat(found(new Condition.AnyName(Set.of(8L)), new Condition.Starred()))
        .containsExactly(3L);
    assertThat(shelf.numbers("-title:A", Sort.NEWEST, new Condition.Unread())).containsExactly(2L);
  }

  private List<Long> found(Condition... conditions) {
    return shelf.numbers("", Sort.NEWEST, conditions);
  }

  @Test
  void everything_found_is_counted() {
    shelf.with(
        new Indexed(
            1,
            "A",
            "dalian",
            "Press TV",
            List.of(),
            Optional.of(Published.parse("2018-05-08")),
            true,
            true,
            List.of(7L)),
        new Indexed(
            2,
            "B",
            "dalian",
            "CGTN",
            List.of(),
            Optional.of(Published.parse("2018-05-31T23:30:00Z")),
            false,
            false,
            List.of(7L, 8L)),
        new Indexed(3, "C", "dalian", "", List.of(), Optional.empty(), false, true, List.of()),
        new Indexed(4, "D", "rain", "CGTN", List.of(), Optional.empty(), true, true, List.of(7L)));

    Counts counts = shelf.index().counts(DALIAN);

    assertThat(counts.articles()).isEqualTo(3);
    assertThat(counts.unread()).isEqualTo(1);
    assertThat(counts.starred()).isEqualTo(2);
    assertThat(counts.names()).isEqualTo(Map.of(7L, 2L, 8L, 1L));
    assertThat(counts.sources()).isEqualTo(Map.of("Press TV", 1L, "CGTN", 1L));
    assertThat(counts.months()).isEqualTo(Map.of(YearMonth.of(2018, 5), 2L));
    assertThat(counts.first()).contains(Published.parse("2018-05-08"));
    assertThat(counts.last()).contains(Published.parse("2018-05-31T23:30:00Z"));
  }

  @Test
  void counting_nothing_has_no_dates() {
    Counts counts = shelf.index().counts(DALIAN);

    assertThat(counts.articles()).isZero();
    assertThat(counts.first()).isEmpty();
    assertThat(counts.last()).isEmpty();
  }

  @Test
  void an_article_put_again_takes_its_own_place() {
    shelf.with(Shelf.article(1, "Dalian", "A."), Shelf.article(1, "Beijing", "B."));
    shelf.with(Shelf.article(1, "Wonsan", "C."));

    assertThat(shelf.numbers("Dalian OR Beijing")).isEmpty();
    assertThat(shelf.numbers("Wonsan")).containsExactly(1L);
    assertThat(shelf.index().size()).isOne();
  }

  @Test
  void only_what_was_committed_is_there_after_reopening() {
    shelf.with(Shelf.article(1, "Dalian", "A."));
    shelf.index().commit(41);
    shelf.with(Shelf.article(2, "Dalian", "B."));
    shelf.close();
    shelf = Shelf.open(folder);

    assertThat(shelf.index().reached()).isEqualTo(41);
    assertThat(shelf.numbers("Dalian")).containsExactly(1L);
  }

  @Test
  void the_index_of_another_store_is_begun_anew() {
    shelf.with(Shelf.article(1, "Dalian", "A."));
    shelf.index().commit(41);
    shelf.close();
    shelf = Shelf.open(folder, "another store");

    assertThat(shelf.index().reached()).isZero();
    assertThat(shelf.index().size()).isZero();
  }

  @Test
  void a_second_opening_is_refused_and_changes_nothing() {
    shelf.with(Shelf.article(1, "Dalian", "A."));
    shelf.index().commit(41);

    assertThatThrownBy(() -> Shelf.open(folder)).hasMessageContaining(folder.toString());

    assertThat(shelf.numbers("Dalian")).containsExactly(1L);
    shelf.with(Shelf.article(2, "Dalian", "B."));
    shelf.index().commit(42);
    assertThat(shelf.numbers("Dalian")).hasSize(2);
  }

  @Test
  void a_long_article_is_searched_to_its_end() {
    String text = "Rain fell on the port. ".repeat(20_000) + "At last, Dalian.";
    shelf.with(Shelf.article(1, "A", text));

    assertThat(shelf.marked("dalian")).containsExactly("Dalian");
    assertThat(shelf.places("port dalian", 1)).hasSize(20_001);
  }
}
