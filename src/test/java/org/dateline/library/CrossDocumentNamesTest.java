package org.dateline.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.dateline.model.ReadableArticle;
import org.dateline.model.ReadableArticle.LinkedMention;
import org.dateline.model.correction.Correction;
import org.dateline.model.query.Hit;
import org.dateline.model.query.SearchQuery;
import org.dateline.store.NameLinks.NameLink;
import org.dateline.store.NameTable.RecognizedArticle;
import org.dateline.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Short names without their full ones as the window and the command line see them, on names really
/// found.
class CrossDocumentNamesTest {

  private static final String FILM =
      "Jeanne Moreau met Francois Truffaut and Louis Malle in Cannes on Monday. The critics said that"
          + " Moreau was glad to be back, and that Truffaut was tired.";
  private static final String LONE =
      "It was Moreau who spoke first on Tuesday. Francois Truffaut and Louis Malle listened while"
          + " Moreau read the letter, officials said.";
  private static final String CRASH =
      "The Civil Aviation Authority (CAA) has asked Angela Merkel and Emmanuel Macron for help, it"
          + " said on Monday. The CAA has a plan, officials said.";
  private static final String REPORT =
      "A spokesman for the CAA said on Tuesday that Angela Merkel and Emmanuel Macron had agreed.";

  @TempDir Path folder;
  private Library library;

  @BeforeEach
  void open() throws InterruptedException {
    library = Samples.empty(folder.resolve("library"));
    Samples.take(
        library,
        Samples.write(
            folder.resolve("articles.jsonl"),
            String.join(
                "\n",
                Samples.json("lone", "A letter is read", LONE),
                Samples.json("film", "A meeting of friends", FILM),
                Samples.json("crash", "A plan is made", CRASH),
                Samples.json("report", "A plan is agreed", REPORT))));
    library.awaitNames();
  }

  @AfterEach
  void close() {
    library.close();
  }

  private List<String> articlesOn(String name) {
    return library
        .search(SearchQuery.mentioning(library.entities().named(name).number()), 100)
        .hits()
        .stream()
        .map(Hit::id)
        .sorted()
        .toList();
  }

  private List<String> reasons(String article, String text) {
    ReadableArticle readable = library.article(article);
    return readable.mentions().all().stream()
        .filter(linked -> linked.mention().in(readable.article()).equals(text))
        .map(LinkedMention::mention)
        .map(mention -> mention.why().kind() + " " + mention.why().names())
        .distinct()
        .toList();
  }

  @Test
  void a_click_on_an_entity_finds_the_articles_that_have_only_its_short_name() {
    assertThat(articlesOn("Jeanne Moreau")).containsExactly("film", "lone");
    assertThat(articlesOn("Civil Aviation Authority")).containsExactly("crash", "report");
    assertThat(library.entities().named("Jeanne Moreau").articles()).isEqualTo(2);
    assertThat(reasons("lone", "Moreau")).containsExactly("ELSEWHERE [Jeanne Moreau]");
  }

  @Test
  void it_stays_so_after_a_restart_and_when_all_names_are_found_again()
      throws InterruptedException {
    library.close();
    library = Samples.empty(folder.resolve("library"));
    library.awaitNames();
    assertThat(articlesOn("Jeanne Moreau")).containsExactly("film", "lone");

    library.close();
    forgetNames();
    library = Samples.empty(folder.resolve("library"));
    library.awaitNames();
    assertThat(articlesOn("Jeanne Moreau")).containsExactly("film", "lone");
    assertThat(articlesOn("Civil Aviation Authority")).containsExactly("crash", "report");
  }

  /// As if another version of the program had found them.
  private void forgetNames() {
    try (Store store = Store.open(folder.resolve("library/library.db"), List.of())) {
      store
          .names()
          .save(
              store.articles().changedAfter(0, 100).stream()
                  .map(article -> new RecognizedArticle(article, List.of()))
                  .toList(),
              "another version",
              name -> new NameLink(name.key().folded(), ""));
    }
  }

  @Test
  void a_correction_of_it_survives_finding_all_names_again() throws InterruptedException {
    library
        .corrections()
        .make(
            new Correction.NotAMentionInArticle(
                "lone", library.corrections().named("Jeanne Moreau", null)));
    library.awaitIndexed();
    assertThat(articlesOn("Jeanne Moreau")).containsExactly("film");
    assertThat(reasons("lone", "Moreau")).isEmpty();

    library.close();
    forgetNames();
    library = Samples.empty(folder.resolve("library"));
    library.awaitNames();
    assertThat(articlesOn("Jeanne Moreau")).containsExactly("film");
    assertThat(reasons("lone", "Moreau")).isEmpty();

    library.corrections().undo(1);
    library.awaitIndexed();
    assertThat(articlesOn("Jeanne Moreau")).containsExactly("film", "lone");
  }
}
