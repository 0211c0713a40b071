package org.dateline.index.highlight;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.dateline.index.analysis.IndexFields;
import org.dateline.index.query.ClauseQueries;
import org.dateline.index.query.WordQueries;
import org.dateline.model.query.Clause;
import org.jspecify.annotations.Nullable;

/// What is highlighted of a query: where the places of its words come from. They are read from the
/// offsets in the index, but for patterns ([TermMatcher]).
final class HighlightSources {

  /// Of more words near each other every one is marked wherever it stands: Lucene fails to remember
  /// the places of many.
  private static final int MAX_NEAR_WORDS = 40;

  private final IndexSearcher searcher;
  private final ClauseQueries queries;
  private final List<HighlightTarget> targets = new ArrayList<>();
  private final List<TermTarget> tests = new ArrayList<>();

  /// Something with places in the index, and in which part they count.
  record HighlightTarget(OffsetSource source, boolean title, boolean body) {}

  /// Where places come from, in one segment after another.
  interface OffsetSource {
    OffsetReader in(LeafReaderContext segment) throws IOException;
  }

  /// Tells the places in a document, whose number is greater than those before.
  interface OffsetReader {
    void read(int doc, OffsetConsumer consumer) throws IOException;
  }

  interface OffsetConsumer {
    void add(int start, int end);
  }

  record TermTarget(TermMatcher words, boolean title, boolean body) {}

  /// @param clause what is looked for; what is excluded is not marked
  HighlightSources(IndexSearcher searcher, ClauseQueries queries, Clause clause)
      throws IOException {
    this.searcher = searcher;
    this.queries = queries;
    seek(clause, true, true);
  }

  /// What has places in the index.
  List<HighlightTarget> targets() {
    return targets;
  }

  /// What is looked for in the texts themselves.
  List<TermTarget> tests() {
    return tests;
  }

  private void seek(Clause clause, boolean title, boolean body) throws IOException {
    switch (clause) {
      case Clause.WordClause word -> {
        String text = word.text();
        if (word.ending().isPrefix()) {
          test(beginning(text), title, body);
        }
        if (word.ending().isPrefix() && WordQueries.TermPositions.of(text).positions().size() > 1) {
          add(queries.query(clause), title, body);
        }
        add(queries.query(word.whole()), title, body);
      }
      case Clause.PhraseClause _ -> add(queries.query(clause), title, body);
      case Clause.NearClause near -> {
        if (words(near) <= MAX_NEAR_WORDS) {
          add(queries.query(near), title, body);
        } else {
          for (Clause side : sides(near)) {
            seek(side, title, body);
          }
        }
      }
      case Clause.WildcardClause _, Clause.FuzzyClause _, Clause.RegexClause _ ->
          test(oneOf(queries.words(clause)), title, body);
      case Clause.FieldClause(Clause.ArticleField field, Clause inner) -> {
        switch (field) {
          case TITLE -> seek(inner, title, false);
          case TEXT -> seek(inner, false, body);
          case SOURCE, AUTHOR, URL, NOTE -> {}
        }
      }
      case Clause.AndClause(List<Clause> clauses) ->
          seek(ClauseQueries.telling(clauses), title, body);
      case Clause.OrClause(List<Clause> clauses) -> seek(clauses, title, body);
      case Clause.NotClause _,
          Clause.LanguageClause _,
          Clause.UnreadClause _,
          Clause.StarredClause _,
          Clause.TagClause _,
          Clause.NotedClause _,
          Clause.DateClause _,
          Clause.EntityClause _,
          Clause.EntityTypeClause _ -> {}
    }
  }

  private void seek(List<Clause> clauses, boolean title, boolean body) throws IOException {
    for (Clause clause : clauses) {
      seek(clause, title, body);
    }
  }

  private static List<Clause> sides(Clause clause) {
    return clause instanceof Clause.NearClause(Clause left, Clause right, _)
        ? Stream.of(left, right).flatMap(side -> sides(side).stream()).toList()
        : List.of(clause);
  }

  private static int words(Clause.NearClause near) {
    return sides(near).stream().mapToInt(HighlightSources::wordsOfOne).sum();
  }

  private static int wordsOfOne(Clause side) {
    return switch (side) {
      case Clause.WordClause(String text, _, _) ->
          WordQueries.TermPositions.of(text).positions().size();
      case Clause.PhraseClause(String text, _, _) ->
          WordQueries.TermPositions.of(text).positions().size();
      case Clause.OrClause(List<Clause> any) ->
          any.stream()
              .flatMap(one -> sides(one).stream())
              .mapToInt(HighlightSources::wordsOfOne)
              .sum();
      default -> 1;
    };
  }

  private static TermMatcher beginning(String text) {
    WordQueries.TermPositions row = WordQueries.TermPositions.of(text);
    String start =
        row.positions().size() == 1 ? row.positions().getFirst().getFirst() : row.joined();
    return start.isEmpty()
        ? new TermMatcher.TermSetMatcher(Set.of())
        : new TermMatcher.TermPrefixMatcher(start);
  }

  private static TermMatcher oneOf(List<BytesRef> words) {
    return new TermMatcher.TermSetMatcher(
        words.stream().map(BytesRef::utf8ToString).collect(Collectors.toSet()));
  }

  private void test(TermMatcher words, boolean title, boolean body) {
    tests.add(new TermTarget(words, title, body));
  }

  private void add(Query query, boolean title, boolean body) throws IOException {
    switch (query) {
      case BooleanQuery all -> {
        for (BooleanClause clause : all.clauses()) {
          add(clause.query(), title, body);
        }
      }
      case BoostQuery boosted -> add(boosted.getQuery(), title, body);
      case ConstantScoreQuery _, PrefixQuery _ -> {}
      case TermQuery word -> add(List.of(word.getTerm()), title, body);
      case SynonymQuery words -> add(words.getTerms(), title, body);
      default -> {
        Weight weight =
            searcher.rewrite(query).createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1);
        targets.add(
            new HighlightTarget(
                segment -> (doc, consumer) -> read(weight.matches(segment, doc), consumer),
                title,
                body));
      }
    }
  }

  private void add(List<Term> words, boolean title, boolean body) {
    if (words.getFirst().field().equals(IndexFields.TEXT)) {
      targets.add(new HighlightTarget(segment -> words(segment, words), title, body));
    }
  }

  private static OffsetReader words(LeafReaderContext segment, List<Term> words)
      throws IOException {
    List<PostingsEnum> all = new ArrayList<>();
    for (Term word : words) {
      PostingsEnum one = segment.reader().postings(word, PostingsEnum.OFFSETS);
      if (one != null) {
        all.add(one);
      }
    }
    return (doc, consumer) -> {
      for (PostingsEnum one : all) {
        if ((one.docID() < doc ? one.advance(doc) : one.docID()) == doc) {
          for (int i = one.freq(); i > 0; i--) {
            one.nextPosition();
            consumer.add(one.startOffset(), one.endOffset());
          }
        }
      }
    };
  }

  private static void read(@Nullable Matches matches, OffsetConsumer consumer) throws IOException {
    MatchesIterator places = matches == null ? null : matches.getMatches(IndexFields.TEXT);
    while (places != null && places.next()) {
      add(places, consumer);
    }
  }

  /// What stands near each other is marked word by word.
  private static void add(MatchesIterator place, OffsetConsumer consumer) throws IOException {
    MatchesIterator within = place.getSubMatches();
    if (within == null) {
      consumer.add(place.startOffset(), place.endOffset());
      return;
    }
    while (within.next()) {
      add(within, consumer);
    }
  }
}
