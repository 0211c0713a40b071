package org.dateline.index.query;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.dateline.index.analysis.Fields;
import org.dateline.model.query.Clause;

/// Translates one clause, once.
final class ClauseTranslator {

  private final TermLookup terms;
  private final Translation.Builder remarks = new Translation.Builder();
  private final WordQueries words;
  private final Nearness nearness;

  ClauseTranslator(TermLookup terms) {
    this.terms = terms;
    this.words = new WordQueries(terms, remarks);
    this.nearness = new Nearness(terms, words, remarks);
  }

  /// The clause's query, and what came up.
  Translation translate(TermScope scope, Clause clause) throws IOException {
    return remarks.of(query(scope, clause));
  }

  private Query query(TermScope scope, Clause clause) throws IOException {
    String field = scope.field();
    return switch (clause) {
      case Clause.Word word ->
          field.equals(Fields.URL)
              ? words.everyOf(field, word.text(), word.unfinished())
              : words.word(scope, word.text(), word.unfinished());
      case Clause.Phrase(String text, int within, _) ->
          field.equals(Fields.URL)
              ? words.everyOf(field, text, false)
              : within == 0 ? words.phrase(field, text) : nearness.together(field, text, within);
      case Clause.Pattern(String pattern, _) -> pattern(scope, clause, pattern);
      case Clause.Fuzzy(String word, _, _) ->
          new BooleanQuery.Builder()
              .add(anyFitting(field, clause), Occur.FILTER)
              .add(new TermQuery(new Term(field, Patterns.folded(word))), Occur.SHOULD)
              .build();
      case Clause.Regex _ -> anyFitting(field, clause);
      case Clause.In(Clause.Field in, Clause inner) -> in(scope, in, inner);
      case Clause.Language(String language) -> new TermQuery(new Term(Fields.LANGUAGE, language));
      case Clause.Unread() -> new TermQuery(new Term(Fields.UNREAD, "1"));
      case Clause.Starred() -> new TermQuery(new Term(Fields.STARRED, "1"));
      case Clause.Published(var first, var last) ->
          ClauseQueries.published(
              first.map(ClauseTranslator::startOf).orElse(Long.MIN_VALUE),
              last.map(day -> startOf(day.plusDays(1)) - 1).orElse(Long.MAX_VALUE));
      case Clause.Named named -> named(named);
      case Clause.Anyone(var type) -> new TermQuery(new Term(Fields.MENTION, type.name()));
      case Clause.Near near -> nearness.near(field, near);
      case Clause.All(List<Clause> clauses) -> all(clauses, one -> query(scope, one));
      case Clause.Any(List<Clause> clauses) -> any(clauses, one -> query(scope, one));
      case Clause.Not(Clause inner) -> not(query(scope, inner));
    };
  }

  private Query pattern(TermScope scope, Clause clause, String pattern) throws IOException {
    String folded = Patterns.folded(pattern);
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

  private Query in(TermScope scope, Clause.Field field, Clause clause) throws IOException {
    return switch (field) {
      case TITLE -> query(scope.in(Fields.TITLE), clause);
      case TEXT -> inBody(scope, clause);
      case SOURCE -> query(scope.in(Fields.SOURCE_WORDS), clause);
      case AUTHOR -> query(scope.in(Fields.AUTHOR), clause);
      case URL -> query(scope.in(Fields.URL), clause);
    };
  }

  /// What stands in the body; of several things, each by itself.
  private Query inBody(TermScope scope, Clause clause) throws IOException {
    return switch (clause) {
      case Clause.All(List<Clause> clauses) -> all(clauses, one -> inBody(scope, one));
      case Clause.Any(List<Clause> clauses) -> any(clauses, one -> inBody(scope, one));
      case Clause.Not(Clause inner) -> not(inBody(scope, inner));
      default -> {
        Query both = query(scope.withPlaces().in(Fields.TEXT), clause);
        Query title = query(scope.withPlaces().in(Fields.TITLE), clause);
        yield WordQueries.isNothing(both) ? both : new BodyQuery(both, title);
      }
    };
  }

  private Query named(Clause.Named named) {
    Set<Long> called = remarks.names(terms.names(), named);
    if (called.isEmpty()) {
      remarks.unknownName(named.name());
      return new MatchNoDocsQuery("nobody is called " + named.name());
    }
    return Conditions.scored(called);
  }

  private interface Step {
    Query of(Clause clause) throws IOException;
  }

  /// Words that are in nearly every article are asked for only where there are no others.
  private static Query all(List<Clause> clauses, Step each) throws IOException {
    List<Clause> telling = ClauseQueries.telling(clauses);
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean asked = false;
    boolean excluded = false;
    for (Clause clause : telling) {
      boolean not = clause instanceof Clause.Not;
      Query query = each.of(clause instanceof Clause.Not(Clause inner) ? inner : clause);
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

  private static Query any(List<Clause> clauses, Step each) throws IOException {
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
