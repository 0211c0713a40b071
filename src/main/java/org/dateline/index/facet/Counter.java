package org.dateline.index.facet;

import java.io.IOException;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.dateline.index.analysis.Fields;
import org.dateline.index.document.Budget;
import org.dateline.index.facet.Counts.Counted;
import org.dateline.index.facet.Matches.Found;
import org.dateline.index.facet.Numbering.Met;
import org.dateline.index.facet.Spread.Ends;
import org.dateline.model.query.Overview;

/// Counts what searches of one index find. What it has worked out of a segment it keeps as long as
/// that is in use: at most 50 bytes a document. Thread-safe.
public final class Counter {

  private static final List<BytesRef> TRUE = List.of(new BytesRef("1"));

  private final Facet names =
      new Facet(Fields.NAME, new Numbering.Decimals(), new Column.Numbers(Fields.NAME_VALUE));
  private final Words sources = Words.of(Fields.SOURCE);
  private final Words authors = Words.of(Fields.AUTHOR_NAME);
  private final Words languages = Words.of(Fields.LANGUAGE);
  private final BySegment<DocSet> unread = flag(Fields.UNREAD);
  private final BySegment<DocSet> starred = flag(Fields.STARRED);
  private final Spread spread = new Spread();

  /// A field of words and what they are.
  private record Words(Facet facet, Numbering numbering) {

    static Words of(String field) {
      Met numbering = new Met();
      BySegment<int[]> numbers =
          new BySegment<>(segment -> Column.Words.numbers(segment, field, numbering));
      return new Words(new Facet(field, numbering, new Column.Words(field, numbers)), numbering);
    }

    private Overview.Counted counted(Counted word) {
      return new Overview.Counted(numbering.term(word.number()).utf8ToString(), word.documents());
    }
  }

  private static BySegment<DocSet> flag(String field) {
    return new BySegment<>(segment -> DocSet.read(segment, field, TRUE));
  }

  /// Works out what the first count would else have to, about a tenth of a second for a million
  /// documents.
  void prepare(IndexReader index, Owners owners) throws IOException {
    names.prepare(index, owners);
    for (Words words : List.of(sources, authors, languages)) {
      words.facet().prepare(index, Owners.THEMSELVES);
    }
    for (LeafReaderContext leaf : index.leaves()) {
      prepare(leaf.reader());
    }
  }

  /// The same for a segment that no reader has yet: what a merge has made.
  public void prepare(LeafReader segment) throws IOException {
    names.prepare(segment);
    for (Words words : List.of(sources, authors, languages)) {
      words.facet().prepare(segment);
    }
    unread.of(segment);
    starred.of(segment);
    spread.prepare(segment);
  }

  /// Counts what a search finds.
  ///
  /// @throws java.util.concurrent.CancellationException if asked to stop
  public Counts count(IndexSearcher searcher, Query query, Wanted wanted, Budget budget)
      throws IOException {
    Matches matches = Matches.of(searcher, query, budget);
    budget.check();
    IndexReader index = searcher.getIndexReader();
    SortedMap<YearMonth, Long> months = spread.months(matches, budget);
    Ends ends = wanted.ends() ? spread.ends(matches, months, budget) : Ends.UNKNOWN;
    return new Counts(
        matches.count(),
        among(matches, unread),
        among(matches, starred),
        wanted.entities() == 0
            ? List.of()
            : names.best(
                index, matches, wanted.owners(), wanted.kinds(), wanted.entities(), budget),
        best(sources, index, matches, wanted, budget),
        best(authors, index, matches, wanted, budget),
        best(languages, index, matches, wanted, budget),
        months,
        ends.first(),
        ends.last(),
        matches.complete());
  }

  /// In how many documents each of these entities is, in the same order. Some microseconds each for
  /// those that are among the most frequent, else a look into the dictionary of each segment.
  List<Long> documents(
      IndexSearcher searcher, Collection<Long> entities, Owners owners, Budget budget)
      throws IOException {
    Matches all = Matches.of(searcher, MatchAllDocsQuery.INSTANCE, budget);
    return names.documents(searcher.getIndexReader(), all, entities, owners, budget);
  }

  private static long among(Matches matches, BySegment<DocSet> flag) throws IOException {
    long count = 0;
    for (Found found : matches.segments()) {
      count += flag.of(found.segment().reader()).among(found.docs());
    }
    return count;
  }

  private static List<Overview.Counted> best(
      Words words, IndexReader index, Matches matches, Wanted wanted, Budget budget)
      throws IOException {
    if (wanted.values() == 0) {
      return List.of();
    }
    return words
        .facet()
        .best(index, matches, Owners.THEMSELVES, Kinds.ONE, wanted.values(), budget)
        .stream()
        .map(words::counted)
        .sorted(
            Comparator.comparingLong(Overview.Counted::articles)
                .reversed()
                .thenComparing(Overview.Counted::value))
        .toList();
  }
}
