package org.dateline.index.query;

import java.io.IOException;
import java.util.Collection;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.dateline.index.analysis.IndexFields;
import org.dateline.index.document.DocumentFactory;

/// Conditions as Lucene's queries, for one search.
public final class ConditionQueries {

  /// With more names, an entity is found but not scored; half of what Lucene lets a query have.
  private static final int MAX_SCORED_NAMES = 512;

  private final ArticleQuerySource relatives;

  public ConditionQueries(ArticleQuerySource relatives) {
    this.relatives = relatives;
  }

  /// Makes the queries for what is like an article; needs to look into it.
  public interface ArticleQuerySource {

    /// What is like an article in words and names, without the article itself.
    Query like(long article) throws IOException;

    /// What is nearly the same text as an article, and the article.
    Query copies(long article) throws IOException;
  }

  /// What meets a condition.
  Query query(IndexCondition condition) throws IOException {
    return switch (condition) {
      case IndexCondition.AnyNameCondition(Set<Long> names) -> anyName(names);
      case IndexCondition.SourceCondition(String name) ->
          is(IndexFields.SOURCE, DocumentFactory.value(name));
      case IndexCondition.AuthorCondition(String name) ->
          is(IndexFields.AUTHOR_NAME, DocumentFactory.value(name));
      case IndexCondition.LanguageCondition(String language) ->
          is(IndexFields.LANGUAGE, DocumentFactory.value(language));
      case IndexCondition.DateCondition(long from, long until) ->
          ClauseQueries.published(from, until);
      case IndexCondition.UnreadCondition() -> is(IndexFields.UNREAD, "1");
      case IndexCondition.StarredCondition() -> is(IndexFields.STARRED, "1");
      case IndexCondition.TagCondition(long tag) -> tagged(tag);
      case IndexCondition.NotedCondition() -> is(IndexFields.NOTED, "1");
      case IndexCondition.SimilarCondition(long article) -> relatives.like(article);
      case IndexCondition.DuplicateCondition(long article) -> relatives.copies(article);
      case IndexCondition.NotCondition(IndexCondition other) ->
          new BooleanQuery.Builder()
              .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
              .add(query(other), Occur.MUST_NOT)
              .build();
    };
  }

  private static Query is(String field, String value) {
    return new TermQuery(new Term(field, value));
  }

  /// What has a tag.
  static Query tagged(long tag) {
    return is(IndexFields.TAG, Long.toString(tag));
  }

  /// What has any of these names. One name is a term, which Lucene counts without reading.
  static Query anyName(Collection<Long> names) {
    return names.size() == 1
        ? new TermQuery(new Term(IndexFields.NAME, term(names.iterator().next())))
        : new TermInSetQuery(IndexFields.NAME, names.stream().map(ConditionQueries::term).toList());
  }

  private static BytesRef term(long name) {
    return new BytesRef(Long.toString(name));
  }

  /// What has any of these names; what is more about them scores higher.
  static Query scored(Set<Long> names) {
    if (names.isEmpty() || names.size() > MAX_SCORED_NAMES) {
      return anyName(names);
    }
    SynonymQuery.Builder one = new SynonymQuery.Builder(IndexFields.NAME);
    names.forEach(name -> one.addTerm(new Term(IndexFields.NAME, term(name))));
    return one.build();
  }

  /// Adds a condition to a query.
  ///
  /// @param scored whether scores are asked for: what is more about a name, or more like an
  ///   article, scores higher then
  public void add(BooleanQuery.Builder all, IndexCondition condition, boolean scored)
      throws IOException {
    switch (condition) {
      case IndexCondition.NotCondition(IndexCondition other) -> {
        all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        all.add(query(other), Occur.MUST_NOT);
      }
      case IndexCondition.AnyNameCondition(Set<Long> names) ->
          all.add(scored ? scored(names) : anyName(names), scored ? Occur.MUST : Occur.FILTER);
      case IndexCondition.SimilarCondition _ ->
          all.add(query(condition), scored ? Occur.MUST : Occur.FILTER);
      default -> all.add(query(condition), Occur.FILTER);
    }
  }

  /// What a query finds and meets a condition; scored as the query.
  public static Query both(Query query, Query condition) {
    return new BooleanQuery.Builder().add(query, Occur.MUST).add(condition, Occur.FILTER).build();
  }

  /// How many documents have any of these names. One look-up for one name where nothing has been
  /// deleted, else linear in how many.
  public static long count(IndexSearcher searcher, Collection<Long> names) throws IOException {
    return names.isEmpty() ? 0 : searcher.count(anyName(names));
  }
}
