package org.dateline.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.dateline.index.analysis.IndexFields;
import org.dateline.index.document.DocIdMatcher;
import org.dateline.index.document.TextSource.SourceText;
import org.dateline.index.highlight.MatchHighlighter;
import org.dateline.index.highlight.MatchSpans;
import org.dateline.index.language.ParsedQuery;
import org.dateline.index.query.ClauseQueries;
import org.dateline.index.query.QueryTerms;
import org.dateline.index.vector.VectorNeighbours.NearestPassage;
import org.dateline.model.Span;
import org.dateline.model.query.Clause;
import org.dateline.model.query.LastWord;

/// Explains why one document is found: looks for every word of a query by itself. Takes some tenths
/// of a millisecond a word; for a reader who asks, not for a list.
public final class MatchExplainer {

  private final IndexSearcher searcher;
  private final ClauseQueries queries;
  private final RelevanceQuery relevance;

  public MatchExplainer(IndexSearcher searcher, ClauseQueries queries, RelevanceQuery relevance) {
    this.searcher = searcher;
    this.queries = queries;
    this.relevance = relevance;
  }

  /// What a document has of a query.
  ///
  /// @param terms its words, phrases and patterns, in order
  /// @param names the numbers of the names that it speaks of
  /// @param meaning the passage that is near in meaning to what was asked; empty for none
  public record DocumentExplanation(
      List<TermExplanation> terms, Set<Long> names, Optional<NearestPassage> meaning) {

    public static final DocumentExplanation NONE =
        new DocumentExplanation(List.of(), Set.of(), Optional.empty());

    /// The same, near in meaning.
    public DocumentExplanation near(NearestPassage passage) {
      return new DocumentExplanation(terms, names, Optional.of(passage));
    }

    public DocumentExplanation {
      terms = List.copyOf(terms);
      names = Set.copyOf(names);
    }
  }

  /// What a document has of a word, phrase or pattern.
  ///
  /// @param text as typed
  /// @param places where it stands
  /// @param score what it scores there, with what the headline adds; 0 where it is not there, or
  ///   not scored by itself
  public record TermExplanation(String text, MatchSpans places, double score) {}

  /// Explains what a document has of a query.
  ///
  /// @param words as typed
  /// @param parsed what they ask for
  /// @param doc the document's number in the searcher's reader
  /// @param text its text
  public DocumentExplanation of(String words, ParsedQuery parsed, int doc, SourceText text)
      throws IOException {
    List<TermExplanation> terms = new ArrayList<>();
    for (WeightedTerm term : weighted(parsed)) {
      double score = term.boost() * score(term.clause(), doc);
      if (term.isTelling() || score > 0) {
        Clause clause = term.clause();
        terms.add(new TermExplanation(typed(words, clause), places(clause, doc, text), score));
      }
    }
    return new DocumentExplanation(
        terms, queries.translate(parsed.clause()).names(), Optional.empty());
  }

  /// Explains what a document has in common with the article that others are to be like.
  ///
  /// @param like what is like that article ([org.dateline.index.query.SimilarArticlesQuery])
  public DocumentExplanation of(Query like, int doc, SourceText text) throws IOException {
    Set<Term> asked = new HashSet<>();
    like.visit(QueryVisitor.termCollector(asked));
    List<SharedTerm> shared = new ArrayList<>();
    Set<Long> names = new HashSet<>();
    for (Term term : asked) {
      if (term.field().equals(IndexFields.NAME)) {
        names.add(Long.parseLong(term.text()));
      } else if (term.field().equals(IndexFields.TEXT)) {
        shared.add(new SharedTerm(term.text(), score(new TermQuery(term), doc)));
      }
    }
    List<TermExplanation> terms = new ArrayList<>();
    for (SharedTerm term : SharedTerm.best(shared)) {
      Clause word =
          new Clause.WordClause(term.text(), new Span(0, term.text().length()), LastWord.WHOLE);
      MatchSpans places = places(word, doc, text);
      terms.add(new TermExplanation(written(places, text).orElse(term.text()), places, 0));
    }
    return new DocumentExplanation(terms, names, Optional.empty());
  }

  /// How a term is written where it stands first: it is indexed without case and hyphens.
  private static Optional<String> written(MatchSpans places, SourceText text) {
    return Stream.concat(
            places.title().stream().map(span -> span.of(text.title())),
            places.text().stream().map(span -> span.of(text.text())))
        .findFirst();
  }

  private record SharedTerm(String text, double score) {

    /// More words are not told.
    private static final int MAX_SHARED_TERMS = 8;

    /// Those that are there, by what they score.
    static List<SharedTerm> best(List<SharedTerm> terms) {
      return terms.stream()
          .filter(term -> term.score() > 0)
          .sorted(
              Comparator.comparingDouble(SharedTerm::score)
                  .reversed()
                  .thenComparing(SharedTerm::text))
          .limit(MAX_SHARED_TERMS)
          .toList();
    }
  }

  private MatchSpans places(Clause term, int doc, SourceText text) throws IOException {
    return new MatchHighlighter(searcher, queries, term)
        .in(new int[] {doc}, List.of(text))
        .getFirst();
  }

  /// The words, phrases and patterns, with what each counts for: one as another, but in a query of
  /// many words.
  private List<WeightedTerm> weighted(ParsedQuery parsed) throws IOException {
    if (BestMatches.isFor(parsed)
        && parsed.clause() instanceof Clause.AndClause(List<Clause> clauses)) {
      return WeightedTerm.of(searcher.getIndexReader(), clauses, queries);
    }
    List<WeightedTerm> weighted = new ArrayList<>();
    for (Clause term : terms(parsed.clause())) {
      weighted.add(new WeightedTerm(term, queries.query(term), 0, 1));
    }
    return weighted;
  }

  /// The parts that ask for words of headline or text, one by one.
  private static List<Clause> terms(Clause clause) {
    return switch (clause) {
      case Clause.AndClause(List<Clause> all) ->
          ClauseQueries.telling(all).stream().flatMap(one -> terms(one).stream()).toList();
      case Clause.OrClause(List<Clause> any) ->
          any.stream().flatMap(one -> terms(one).stream()).toList();
      case Clause.FieldClause(Clause.ArticleField field, Clause inner) ->
          field == Clause.ArticleField.TITLE || field == Clause.ArticleField.TEXT
              ? terms(inner).stream()
                  .<Clause>map(one -> new Clause.FieldClause(field, one))
                  .toList()
              : List.of();
      case Clause.WordClause _,
          Clause.PhraseClause _,
          Clause.WildcardClause _,
          Clause.FuzzyClause _,
          Clause.RegexClause _,
          Clause.NearClause _ ->
          List.of(clause);
      case Clause.NotClause _,
          Clause.LanguageClause _,
          Clause.UnreadClause _,
          Clause.StarredClause _,
          Clause.TagClause _,
          Clause.NotedClause _,
          Clause.DateClause _,
          Clause.EntityClause _,
          Clause.EntityTypeClause _ ->
          List.of();
    };
  }

  private static String typed(String words, Clause term) {
    List<Span> places = places(term).toList();
    int start = places.stream().mapToInt(Span::start).min().orElse(0);
    int end = places.stream().mapToInt(Span::end).max().orElse(0);
    return words.substring(start, end);
  }

  private static Stream<Span> places(Clause term) {
    return switch (term) {
      case Clause.WildcardClause(_, Span at) -> Stream.of(at);
      case Clause.FuzzyClause(_, _, Span at) -> Stream.of(at);
      case Clause.RegexClause(_, Span at) -> Stream.of(at);
      case Clause.EntityClause(_, _, Span at) -> Stream.of(at);
      case Clause.FieldClause(_, Clause inner) -> places(inner);
      case Clause.NearClause(Clause left, Clause right, _) ->
          Stream.concat(places(left), places(right));
      default -> QueryTerms.in(term).stream();
    };
  }

  private double score(Clause term, int doc) throws IOException {
    double score = score(queries.query(term), doc);
    if (!(term instanceof Clause.WordClause || term instanceof Clause.PhraseClause)) {
      return score;
    }
    var title = relevance.title(term);
    return title.isPresent() ? score + score(title.get(), doc) : score;
  }

  private double score(Query query, int doc) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    Scorer scorer =
        searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1).scorer(leaf);
    if (scorer == null) {
      return 0;
    }
    return new DocIdMatcher(scorer).has(doc - leaf.docBase) ? scorer.score() : 0;
  }
}
