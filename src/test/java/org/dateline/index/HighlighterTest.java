package org.dateline.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.dateline.index.Found.FoundArticle;
import org.dateline.model.Snippet;
import org.dateline.model.Sort;
import org.dateline.model.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where the words that were searched for stand.
class HighlighterTest {

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
    for (int i = 1; i <= 60; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(200); n >= 0; n--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      shelf.with(Shelf.article(i, "Title", text.append(" dalian").toString()));
    }

    List<FoundArticle> hits = shelf.index().search(DALIAN, 0, 60).hits();

    assertThat(hits).hasSize(60);
    for (FoundArticle hit : hits) {
      String text = hit.snippet().text();
      assertThat(text.codePoints()).noneMatch(c -> Character.getType(c) == Character.SURROGATE);
      assertThat(hit.snippet().matches()).isNotEmpty();
      assertThat(hit.snippet().matches().stream().map(match -> match.of(text)))
          .allMatch("dalian"::equals);
    }
  }

  @Test
  void a_long_article_is_searched_to_its_end() {
    String text = "Rain fell on the port. ".repeat(20_000) + "At last, Dalian.";
    shelf.with(Shelf.article(1, "A", text));

    assertThat(shelf.marked("dalian")).containsExactly("Dalian");
    assertThat(shelf.places("port dalian", 1)).hasSize(20_001);
  }
}
