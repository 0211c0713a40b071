package org.dateline.index.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.dateline.index.IndexFixture;
import org.dateline.index.document.ArticleDraft;
import org.dateline.index.query.IndexCondition;
import org.dateline.index.query.IndexQuery;
import org.dateline.index.search.MatchExplainer.DocumentExplanation;
import org.dateline.index.search.MatchExplainer.TermExplanation;
import org.dateline.model.EntityType;
import org.dateline.model.query.LastWord;
import org.dateline.model.query.SortOrder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Of an article that was found it can be told what it has of each word.
class MatchExplainerTest {

  @TempDir Path folder;
  private IndexFixture fixture;

  @BeforeEach
  void open() {
    fixture = IndexFixture.open(folder);
    fixture.with(
        ArticleDraft.of(1, "The ferry struck the pier. Two ferries sank.").title("Ferry lost"),
        ArticleDraft.of(2, "The weather and the pier."));
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  private DocumentExplanation explained(String words, long number) {
    return fixture
        .index()
        .explain(IndexFixture.query(words, SortOrder.RELEVANCE), number, SemanticSource.NONE);
  }

  @Test
  void each_word_has_its_places_and_its_score() {
    List<TermExplanation> terms = explained("the ferry pier wombat", 1).terms();

    assertThat(terms).extracting(TermExplanation::text).containsExactly("ferry", "pier", "wombat");
    assertThat(terms.get(0).places().title()).hasSize(1);
    assertThat(terms.get(0).places().text()).hasSize(2);
    assertThat(terms.get(1).places().text()).hasSize(1);
    assertThat(terms.get(2).places().text()).isEmpty();
    assertThat(terms.get(0).score()).isGreaterThan(terms.get(1).score());
    assertThat(terms.get(1).score()).isPositive();
    assertThat(terms.get(2).score()).isZero();
  }

  @Test
  void phrases_patterns_fields_and_neighbours_are_told_as_they_were_typed() {
    assertThat(
            explained(
                    "(\"struck the pier\" OR fer* OR sink~1 OR /s[ae]nk/) title:lost ferry NEAR/3 pier"
                        + " -weather date:2018",
                    1)
                .terms())
        .extracting(TermExplanation::text)
        .containsExactly(
            "\"struck the pier\"", "fer*", "sink~1", "/s[ae]nk/", "lost", "ferry NEAR/3 pier");
  }

  @Test
  void a_field_counts_in_its_part_only() {
    TermExplanation title = explained("title:ferry", 1).terms().getFirst();

    assertThat(title.places().title()).hasSize(1);
    assertThat(title.places().text()).isEmpty();
  }

  @Test
  void an_article_like_another_has_the_words_and_names_of_both() {
    fixture.with(
        ArticleDraft.of(3, "A ferry and a pier in the fog.")
            .title("Harbour")
            .naming(7, EntityType.LOCATION, "pier"),
        ArticleDraft.of(4, "The Pier was built of oak. A ferry came.")
            .title("Timber")
            .naming(7, EntityType.LOCATION, "Pier"));

    DocumentExplanation explained =
        fixture
            .index()
            .explain(
                new IndexQuery(
                    "",
                    LastWord.WHOLE,
                    List.of(new IndexCondition.SimilarCondition(3)),
                    SortOrder.RELEVANCE,
                    false),
                4,
                SemanticSource.NONE);

    assertThat(explained.terms()).extracting(TermExplanation::text).contains("ferry", "Pier");
    assertThat(explained.terms()).allSatisfy(term -> assertThat(term.places().text()).isNotEmpty());
    assertThat(explained.terms()).extracting(TermExplanation::text).doesNotContain("fog", "oak");
    assertThat(explained.names()).containsExactly(7L);
  }

  @Test
  void without_words_or_without_the_article_there_is_nothing_to_tell() {
    assertThat(explained("", 1)).isEqualTo(DocumentExplanation.NONE);
    assertThat(explained("ferry", 99)).isEqualTo(DocumentExplanation.NONE);
  }
}
