package org.dateline.index;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.dateline.index.language.Clause;

/// Clauses of the query language as Lucene's queries, for one search. What they find, they also
/// score, but for what the headline adds.
final class ClauseQueries {

  private final IndexReader reader;
  private final Forms forms;
  private final Beginnings beginnings;
  private final WordQueries words;

  /// The same, where every word is looked for: of a pattern, none may be left out.
  private final WordQueries all;

  private final Patterns patterns;
  private final Nearness nearness;
  private final NamesAsked names;
  private final List<String> unknown = new ArrayList<>();

  ClauseQueries(IndexReader reader, Forms forms, KnownNames known, Budget budget) {
    this.reader = reader;
    this.forms = forms;
    this.beginnings = new Beginnings(reader, budget);
    this.patterns = new Patterns(reader, budget);
    this.names = new NamesAsked(known);
    this.all = new WordQueries(reader, forms, beginnings, false);
    this.words = all;
    this.nearness = new Nearness(reader, forms, words, patterns, names);
  }

  private ClauseQueries(ClauseQueries all) {
    this.reader = all.reader;
    this.forms = all.forms;
    this.beginnings = all.beginnings;
    this.patterns = all.patterns;
    this.names = all.names;
    this.all = all.all;
    this.words = new WordQueries(reader, forms, beginnings, true);
    this.nearness = new Nearness(reader, forms, words, patterns, names);
  }

  /// The same, where of many words that an unfinished one may become, only the most frequent are
  /// looked for.
  ClauseQueries likely() {
    return new ClauseQueries(this);
  }

  /// Whether some of the words that an unfinished one may become are not looked for.
  boolean narrowed() {
    return words.narrowed();
  }

  /// The names that the clauses spoke of.
  Set<Long> names() {
    return names.all();
  }

  /// What was called by a name that nobody has.
  List<String> unknown() {
    return List.copyOf(unknown);
  }

  /// Whether a pattern has fitted more words than are searched for.
  boolean cut() {
    return patterns.cut();
  }

  /// Whether a pattern is too complicated to be searched for.
  boolean refused() {
    return patterns.refused();
  }

  /// A clause as a query; one without clauses where there is no word in it ([WordQueries#nothing]).
  Query query(Clause clause) throws IOException {
    return query(Fields.TEXT, clause);
  }

  /// A clause of words in one field.
  Query query(String field, Clause clause) throws IOException {
    return switch (clause) {
      case Clause.Word word ->
          field.equals(Fields.URL)
              ? words.everyOf(field, word.text(), word.unfinished())
              : words.word(field, word.text(), word.unfinished());
      case Clause.Phrase(String text, int within, _) ->
          field.equals(Fields.URL)
              ? words.everyOf(field, text, false)
              : within == 0 ? words.phrase(field, text) : nearness.together(field, text, within);
      case Clause.Pattern(String pattern, _) -> pattern(field, pattern);
      case Clause.Fuzzy(String word, _, _) ->
          new BooleanQuery.Builder()
              .add(WordQueries.anyOf(field, words(field, clause)), Occur.FILTER)
              .add(new TermQuery(new Term(field, Patterns.folded(word))), Occur.SHOULD)
              .build();
      case Clause.Regex _ -> WordQueries.anyOf(field, words(field, clause));
      case Clause.In(Clause.Field in, Clause inner) -> in(in, inner);
      case Clause.Language(String language) -> new TermQuery(new Term(Fields.LANGUAGE, language));
      case Clause.Unread() -> new TermQuery(new Term(Fields.UNREAD, "1"));
      case Clause.Starred() -> new TermQuery(new Term(Fields.STARRED, "1"));
      case Clause.Published(var first, var last) ->
          published(
              first.map(ClauseQueries::startOf).orElse(Long.MIN_VALUE),
              last.map(day -> startOf(day.plusDays(1)) - 1).orElse(Long.MAX_VALUE));
      case Clause.Named named -> named(named);
      case Clause.Anyone(var type) -> new TermQuery(new Term(Fields.MENTION, type.name()));
      case Clause.Near near -> nearness.near(field, near);
      case Clause.All(List<Clause> clauses) -> all(clauses, one -> query(field, one));
      case Clause.Any(List<Clause> clauses) -> any(clauses, one -> query(field, one));
      case Clause.Not(Clause inner) -> not(query(field, inner));
    };
  }

  private Query pattern(String field, String pattern) throws IOException {
    String folded = Patterns.folded(pattern);
    boolean beginning =
        folded.length() > 1
            && folded.indexOf('*') == folded.length() - 1
            && folded.indexOf('?') < 0;
    return beginning
        ? all.beginning(field, folded.substring(0, folded.length() - 1))
        : WordQueries.anyOf(field, patterns.wildcard(field, pattern));
  }

  /// The words of headlines and texts that a [Clause.Pattern], [Clause.Fuzzy] or [Clause.Regex]
  /// fits.
  List<BytesRef> words(Clause pattern) throws IOException {
    return words(Fields.TEXT, pattern);
  }

  private List<BytesRef> words(String field, Clause pattern) throws IOException {
    return switch (pattern) {
      case Clause.Pattern(String text, _) -> patterns.wildcard(field, text);
      case Clause.Fuzzy(String word, int edits, _) -> patterns.fuzzy(field, word, edits);
      case Clause.Regex(String expression, _) -> patterns.regex(field, expression);
      default -> throw new IllegalArgumentException("no pattern: " + pattern);
    };
  }

  private Query in(Clause.Field field, Clause clause) throws IOException {
    return switch (field) {
      case TITLE -> query(Fields.TITLE, clause);
      case TEXT -> inBody(clause);
      case SOURCE -> query(Fields.SOURCE_WORDS, clause);
      case AUTHOR -> query(Fields.AUTHOR, clause);
      case URL -> query(Fields.URL, clause);
    };
  }

  /// What stands in the body; of several things, each by itself.
  private Query inBody(Clause clause) throws IOException {
    return switch (clause) {
      case Clause.All(List<Clause> clauses) -> all(clauses, this::inBody);
      case Clause.Any(List<Clause> clauses) -> any(clauses, this::inBody);
      case Clause.Not(Clause inner) -> not(inBody(inner));
      default -> {
        words.placed(true);
        Query both = query(Fields.TEXT, clause);
        Query title = query(Fields.TITLE, clause);
        words.placed(false);
        yield WordQueries.isNothing(both) ? both : new BodyQuery(both, title);
      }
    };
  }

  private Query named(Clause.Named named) {
    Set<Long> called = names.called(named);
    if (called.isEmpty()) {
      unknown.add(named.name());
      return new MatchNoDocsQuery("nobody is called " + named.name());
    }
    return Conditions.scored(called);
  }

  private interface Translation {
    Query of(Clause clause) throws IOException;
  }

  /// Words that are in nearly every article are asked for only where there are no others.
  private static Query all(List<Clause> clauses, Translation each) throws IOException {
    List<Clause> telling = telling(clauses);
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

  /// The clauses without words that are in nearly every article, if there are others.
  static List<Clause> telling(List<Clause> clauses) {
    List<Clause> telling =
        clauses.stream()
            .filter(clause ->
                !(clause instanceof Clause.Word(String text, _, boolean unfinished))
                    || unfinished
                    || !isStopWord(text))
            .toList();
    boolean some = telling.stream().anyMatch(clause -> !(clause instanceof Clause.Not));
    return some ? telling : clauses;
  }

  private static boolean isStopWord(String text) {
    List<Token> tokens = Tokens.of(text);
    return tokens.size() == 1 && StopWords.contains(tokens.getFirst().term());
  }

  private static Query any(List<Clause> clauses, Translation each) throws IOException {
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

  /// What was published from a second to another, both included.
  static Query published(long from, long until) {
    return from == Long.MIN_VALUE && until == Long.MAX_VALUE
        ? new FieldExistsQuery(Fields.PUBLISHED)
        : LongField.newRangeQuery(Fields.PUBLISHED, from, until);
  }
}
