package org.dateline.index.query;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.dateline.index.analysis.IndexFields;
import org.dateline.model.query.Clause;
import org.dateline.model.query.LastWord;
import org.dateline.model.query.SearchNotice;

/// Translates one clause, once.
final class ClauseTranslator {

  private final TermLookup terms;
  private final TranslatedClause.TranslatedClauseBuilder remarks =
      new TranslatedClause.TranslatedClauseBuilder();
  private final WordQueries words;
  private final ProximityQueries proximity;

  ClauseTranslator(TermLookup terms) {
    this.terms = terms;
    this.words = new WordQueries(terms, remarks);
    this.proximity = new ProximityQueries(terms, words, remarks);
  }

  /// The clause's query, and what came up.
  TranslatedClause translate(TermScope scope, Clause clause) throws IOException {
    return remarks.of(query(scope, clause));
  }

  private Query query(TermScope scope, Clause clause) throws IOException {
    String field = scope.field();
    return switch (clause) {
      case Clause.WordClause word ->
          field.equals(IndexFields.URL)
              ? words.everyOf(field, word.text(), word.ending())
              : words.word(scope, word.text(), word.ending());
      case Clause.PhraseClause(String text, int within, _) ->
          field.equals(IndexFields.URL)
              ? words.everyOf(field, text, LastWord.WHOLE)
              : within == 0 ? words.phrase(field, text) : proximity.together(field, text, within);
      case Clause.WildcardClause(String pattern, _) -> pattern(scope, clause, pattern);
      case Clause.FuzzyClause(String word, _, _) ->
          new BooleanQuery.Builder()
              .add(anyFitting(field, clause), Occur.FILTER)
              .add(new TermQuery(new Term(field, PatternExpansion.folded(word))), Occur.SHOULD)
              .build();
      case Clause.RegexClause _ -> anyFitting(field, clause);
      case Clause.FieldClause(Clause.ArticleField in, Clause inner) -> in(scope, in, inner);
      case Clause.LanguageClause(String language) ->
          new TermQuery(new Term(IndexFields.LANGUAGE, language));
      case Clause.UnreadClause() -> new TermQuery(new Term(IndexFields.UNREAD, "1"));
      case Clause.StarredClause() -> new TermQuery(new Term(IndexFields.STARRED, "1"));
      case Clause.TagClause(String name, _) -> tagged(name);
      case Clause.NotedClause() -> new TermQuery(new Term(IndexFields.NOTED, "1"));
      case Clause.DateClause(var first, var last) ->
          ClauseQueries.published(
              first.map(ClauseTranslator::startOf).orElse(Long.MIN_VALUE),
              last.map(day -> startOf(day.plusDays(1)) - 1).orElse(Long.MAX_VALUE));
      case Clause.EntityClause named -> named(named);
      case Clause.EntityTypeClause(var type) ->
          new TermQuery(new Term(IndexFields.MENTION, type.name()));
      case Clause.NearClause near -> proximity.near(field, near);
      case Clause.AndClause(List<Clause> clauses) -> all(clauses, one -> query(scope, one));
      case Clause.OrClause(List<Clause> clauses) -> any(clauses, one -> query(scope, one));
      case Clause.NotClause(Clause inner) -> not(query(scope, inner));
    };
  }

  private Query pattern(TermScope scope, Clause clause, String pattern) throws IOException {
    String folded = PatternExpansion.folded(pattern);
    boolean beginning =
        folded.length() > 1
            && folded.indexOf('*') == folded.length() - 1
            && folded.indexOf('?') < 0;
    // Of a pattern, no word may be left out.
    return beginning
        ? words.beginning(scope.complete(), folded.substring(0, folded.length() - 1))
        : anyFitting(scope.field(), clause);
  }

  private Query anyFitting(String field, Clause pattern) throws IOException {
    List<BytesRef> fitting = remarks.terms(terms.patterns().of(field, pattern));
    return WordQueries.anyOf(field, fitting);
  }

  private Query in(TermScope scope, Clause.ArticleField field, Clause clause) throws IOException {
    return switch (field) {
      case TITLE -> query(scope.in(IndexFields.TITLE), clause);
      case TEXT -> inBody(scope, clause);
      case SOURCE -> query(scope.in(IndexFields.SOURCE_WORDS), clause);
      case AUTHOR -> query(scope.in(IndexFields.AUTHOR), clause);
      case URL -> query(scope.in(IndexFields.URL), clause);
      case NOTE -> query(scope.in(IndexFields.NOTE), clause);
    };
  }

  /// What stands in the body; of several things, each by itself.
  private Query inBody(TermScope scope, Clause clause) throws IOException {
    return switch (clause) {
      case Clause.AndClause(List<Clause> clauses) -> all(clauses, one -> inBody(scope, one));
      case Clause.OrClause(List<Clause> clauses) -> any(clauses, one -> inBody(scope, one));
      case Clause.NotClause(Clause inner) -> not(inBody(scope, inner));
      default -> {
        Query both = query(scope.withPlaces().in(IndexFields.TEXT), clause);
        Query title = query(scope.withPlaces().in(IndexFields.TITLE), clause);
        yield WordQueries.isNothing(both) ? both : new BodyQuery(both, title);
      }
    };
  }

  private Query named(Clause.EntityClause named) {
    Set<Long> called = remarks.names(terms.names(), named);
    if (called.isEmpty()) {
      remarks.unknown(new SearchNotice.UnknownName(named.name()));
      return new MatchNoDocsQuery("nobody is called " + named.name());
    }
    return ConditionQueries.scored(called);
  }

  private Query tagged(String name) {
    OptionalLong tag = terms.names().tag(name);
    if (tag.isEmpty()) {
      remarks.unknown(new SearchNotice.UnknownTag(name));
      return new MatchNoDocsQuery("no tag is called " + name);
    }
    return ConditionQueries.tagged(tag.getAsLong());
  }

  private interface TranslationStep {
    Query of(Clause clause) throws IOException;
  }

  /// Words that are in nearly every article are asked for only where there are no others.
  private static Query all(List<Clause> clauses, TranslationStep each) throws IOException {
    List<Clause> telling = ClauseQueries.telling(clauses);
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean asked = false;
    boolean excluded = false;
    for (Clause clause : telling) {
      boolean not = clause instanceof Clause.NotClause;
      Query query = each.of(clause instanceof Clause.NotClause(Clause inner) ? inner : clause);
      if (!WordQueries.isNothing(query)) {
        all.add(query, not ? Occur.MUST_NOT : Occur.MUST);
        asked |= !not;
        excluded |= not;
      }
    }
    if (!asked && (excluded || clauses.isEmpty())) {
      all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    }
    return all.build();
  }

  private static Query any(List<Clause> clauses, TranslationStep each) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Clause clause : clauses) {
      Query query = each.of(clause);
      if (!WordQueries.isNothing(query)) {
        any.add(query, Occur.SHOULD);
      }
    }
    return any.build();
  }

  private static Query not(Query query) {
    return WordQueries.isNothing(query)
        ? query
        : new BooleanQuery.Builder()
            .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
            .add(query, Occur.MUST_NOT)
            .build();
  }

  private static long startOf(LocalDate day) {
    return day.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
  }
}
