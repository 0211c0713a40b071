package org.dateline.index.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.index.search.InMemoryIndex.NAMED;
import static org.dateline.index.search.InMemoryIndex.query;
import static org.dateline.model.EntityType.PERSON;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.dateline.index.document.ArticleDraft;
import org.dateline.index.document.TextSource;
import org.dateline.index.highlight.MatchHighlighter;
import org.dateline.index.highlight.MatchSpans;
import org.dateline.index.query.IndexQuery;
import org.dateline.index.search.SearchPage.IndexHit;
import org.dateline.model.Span;
import org.dateline.model.query.SearchResults.PageCursor;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a hit tells of its article.
class HitAssemblerTest {

  @AutoClose private final InMemoryIndex index = new InMemoryIndex();

  @BeforeEach
  void open() throws IOException {
    index.put(
        ArticleDraft.of(1, "Rain."),
        ArticleDraft.of(2, "Trade on the pier.").naming(NAMED, PERSON, "pier"));
    index.put(ArticleDraft.of(3, "Talks."), ArticleDraft.of(4, "On trade.").title("Trade talks"));
  }

  private Map<Long, IndexHit> hits(
      IndexQuery query, Optional<HybridSearch> hybrid, TextSource texts) throws IOException {
    SearchPlan plan = index.planner(query).complete();
    ResultPage page =
        ResultPage.of(
            index.searcher(), plan, index.reranker(plan, hybrid), PageCursor.START, 10, false);
    MatchHighlighter highlighter =
        new MatchHighlighter(index.searcher(), index.clauses(), plan.interpretation().marked());
    return new HitAssembler(index.searcher(), plan.interpretation().words(), highlighter, texts)
        .of(page).stream().collect(Collectors.toMap(IndexHit::number, hit -> hit));
  }

  private Map<Long, IndexHit> hits(String words) throws IOException {
    return hits(query(words), Optional.empty(), index::texts);
  }

  private static IndexHit hit(Map<Long, IndexHit> hits, long number) {
    return Objects.requireNonNull(hits.get(number));
  }

  @Test
  void each_hit_has_the_words_that_its_article_is_without() throws IOException {
    Map<Long, IndexHit> hits = hits("trade talks pier");

    assertThat(hit(hits, 2).missing()).containsExactly("talks");
    assertThat(hit(hits, 3).missing()).containsExactly("trade", "pier");
    assertThat(hit(hits, 4).missing()).containsExactly("pier");
    assertThat(hit(hits("trade"), 2).missing()).isEmpty();
  }

  @Test
  void each_hit_has_the_places_of_the_words_in_its_own_article() throws IOException {
    Map<Long, IndexHit> hits = hits("trade talks pier");

    assertThat(hit(hits, 2).places())
        .isEqualTo(new MatchSpans(List.of(), List.of(new Span(0, 5), new Span(13, 17))));
    assertThat(hit(hits, 3).places()).isEqualTo(new MatchSpans(List.of(), List.of(new Span(0, 5))));
    assertThat(hit(hits, 4).places().title()).containsExactly(new Span(0, 5), new Span(6, 11));
  }

  @Test
  void an_article_whose_text_has_gone_is_a_hit_without_places() throws IOException {
    Map<Long, IndexHit> hits =
        hits(query("trade"), Optional.empty(), numbers -> index.texts(List.of(4L)));

    assertThat(hits).containsOnlyKeys(2L, 4L);
    assertThat(hit(hits, 2).places()).isEqualTo(MatchSpans.NONE);
    assertThat(hit(hits, 4).places().text()).containsExactly(new Span(3, 8));
    assertThat(hit(hits(query("trade"), Optional.empty(), _ -> Map.of()), 4).places())
        .isEqualTo(MatchSpans.NONE);
  }

  @Test
  void where_there_is_nothing_to_mark_no_text_is_read() throws IOException {
    TextSource unread =
        _ -> {
          throw new AssertionError("nothing is to be marked");
        };

    assertThat(hits(query(""), Optional.empty(), unread)).hasSize(4);
    assertThat(hits(query("is:unread"), Optional.empty(), unread)).hasSize(4);
  }

  @Test
  void each_hit_has_the_names_that_its_article_is_about() throws IOException {
    Map<Long, IndexHit> hits = hits("trade");

    assertThat(hit(hits, 2).names()).containsExactly(NAMED);
    assertThat(hit(hits, 4).names()).isEmpty();
  }

  @Test
  void what_is_found_by_meaning_misses_no_word() throws IOException {
    Cosines cosines = new Cosines(Map.of(1L, .9), Map.of(1L, .9));

    Map<Long, IndexHit> hits =
        hits(
            query("trade pier"),
            Optional.of(new HybridSearch(cosines, MatchAllDocsQuery.INSTANCE, .4)),
            index::texts);

    assertThat(hit(hits, 1).byMeaning()).isTrue();
    assertThat(hit(hits, 1).missing()).isEmpty();
    assertThat(hit(hits, 1).score()).isEqualTo(.9);
    assertThat(hit(hits, 4).byMeaning()).isFalse();
    assertThat(hit(hits, 4).missing()).containsExactly("pier");
  }
}
