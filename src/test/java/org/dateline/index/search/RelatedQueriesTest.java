package org.dateline.index.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.model.EntityType.PERSON;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.search.Query;
import org.dateline.index.document.ArticleDraft;
import org.dateline.index.document.IndexableArticle;
import org.dateline.index.document.IndexableArticle.IndexableName;
import org.dateline.model.Article;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// What is like an article, by its words, its names and its date.
class RelatedQueriesTest {

  private static final long ANN = 11;
  private static final long BOB = 12;

  private static final String STORY =
      "The leaders met in the harbour on Tuesday and talked for hours about fishing rights, tariffs"
          + " and a bridge that neither of them had ever seen. A joint statement is to follow on Friday,"
          + " said a spokesman who did not want to be named.";

  @AutoClose private final InMemoryIndex index = new InMemoryIndex();

  private Map<Long, Float> like(long article) throws IOException {
    return index.scores(new RelatedQueries(index.searcher(), index::texts).like(article));
  }

  private Query copies(long article) throws IOException {
    return new RelatedQueries(index.searcher(), index::texts).copies(article);
  }

  @Test
  void what_shares_its_words_is_like_it_and_not_itself() throws IOException {
    index.put(ArticleDraft.of(1, "Rain."), ArticleDraft.of(2, STORY));
    index.put(ArticleDraft.of(3, "Fishing rights and tariffs were talked about at the harbour."));

    assertThat(like(2)).containsOnlyKeys(3L);
    assertThat(like(3)).containsOnlyKeys(2L);
  }

  @Test
  void the_name_that_it_is_about_most_counts_most() throws IOException {
    index.put(
        naming(1, "Rain.", name(ANN, .9), name(BOB, .2)),
        naming(2, "Fog.", name(ANN, .5)),
        naming(3, "Wind.", name(BOB, .5)),
        naming(4, "Snow."));

    Map<Long, Float> like = like(1);

    assertThat(like).containsOnlyKeys(2L, 3L);
    assertThat(like.get(2L)).isGreaterThan(Objects.requireNonNull(like.get(3L)));
  }

  private static IndexableName name(long number, double weight) {
    return new IndexableName(number, 1, 0, weight, PERSON, List.of());
  }

  private static IndexableArticle naming(long number, String text, IndexableName... names) {
    Article article = ArticleDraft.of(number, text).title(text).indexed().article();
    return new IndexableArticle(number, article, true, false, List.of(names));
  }

  @Test
  void what_was_published_in_the_same_days_is_more_like_it() throws IOException {
    index.put(
        ArticleDraft.of(1, "Fishing tariffs harbour.").date("2018-05-08"),
        ArticleDraft.of(2, "Fishing tariffs harbour today.").date("2018-05-09"),
        ArticleDraft.of(3, "Fishing tariffs harbour today.").date("2001-05-09"),
        ArticleDraft.of(4, "Fishing tariffs harbour today."));

    Map<Long, Float> like = like(1);

    assertThat(like.get(2L)).isGreaterThan(Objects.requireNonNull(like.get(3L)));
    assertThat(like.get(3L)).isEqualTo(like.get(4L));
    assertThat(like(4)).containsKeys(1L, 2L, 3L);
  }

  @Test
  void an_article_that_has_gone_or_whose_text_has_gone_is_like_none() throws IOException {
    index.put(
        ArticleDraft.of(1, "Fishing tariffs harbour."),
        ArticleDraft.of(2, "Fishing tariffs harbour."));
    RelatedQueries textless = new RelatedQueries(index.searcher(), _ -> Map.of());

    assertThat(like(1)).isNotEmpty();
    assertThat(like(99)).isEmpty();
    assertThat(index.scores(textless.like(1))).isEmpty();
  }

  @Test
  void copies_are_those_of_the_cluster_wherever_they_are() throws IOException {
    index.put(ArticleDraft.of(1, "Rain."), ArticleDraft.of(2, STORY));
    index.put(ArticleDraft.of(3, STORY + " He smiled."), ArticleDraft.of(4, "Fog."));

    assertThat(index.scores(copies(2))).containsOnlyKeys(2L, 3L);
    assertThat(index.scores(copies(3))).containsOnlyKeys(2L, 3L);
    assertThat(index.scores(copies(4))).containsOnlyKeys(4L);
    assertThat(index.scores(copies(99))).isEmpty();
  }
}
