package org.dateline.index.facet;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.dateline.index.analysis.IndexFields;
import org.dateline.index.document.SearchBudget;
import org.dateline.index.facet.FacetCounts.EntityCount;
import org.dateline.index.facet.FacetCounts.PublicationRange;
import org.dateline.index.facet.MatchingDocs.SegmentMatches;
import org.dateline.index.facet.TermOrdinals.AssignedOrdinals;
import org.dateline.model.query.FacetOverview;

/// Counts the facets of what searches of one index find: entities, values of fields, dates. What it
/// has worked out of a segment it keeps as long as that is in use: at most 50 bytes a document.
/// Thread-safe.
public final class FacetCounter {

  private static final List<BytesRef> TRUE = List.of(new BytesRef("1"));

  private final FieldFacet names =
      new FieldFacet(
          IndexFields.NAME,
          new TermOrdinals.DecimalOrdinals(),
          new FacetColumn.NumericColumn(IndexFields.NAME_VALUE));
  private final TermFacet sources = TermFacet.of(IndexFields.SOURCE);
  private final TermFacet authors = TermFacet.of(IndexFields.AUTHOR_NAME);
  private final TermFacet languages = TermFacet.of(IndexFields.LANGUAGE);
  private final SegmentCache<DocSet> unread = flag(IndexFields.UNREAD);
  private final SegmentCache<DocSet> starred = flag(IndexFields.STARRED);
  private final SegmentCache<DocSet> noted = flag(IndexFields.NOTED);
  private final DateHistogram dateHistogram = new DateHistogram();

  /// A field of words and what they are.
  private record TermFacet(FieldFacet facet, TermOrdinals numbering) {

    static TermFacet of(String field) {
      AssignedOrdinals numbering = new AssignedOrdinals();
      SegmentCache<int[]> numbers =
          new SegmentCache<>(segment -> FacetColumn.TermColumn.numbers(segment, field, numbering));
      return new TermFacet(
          new FieldFacet(field, numbering, new FacetColumn.TermColumn(field, numbers)), numbering);
    }

    private FacetOverview.ValueCount counted(EntityCount word) {
      return new FacetOverview.ValueCount(
          numbering.term(word.number()).utf8ToString(), word.documents());
    }
  }

  private static SegmentCache<DocSet> flag(String field) {
    return new SegmentCache<>(segment -> DocSet.read(segment, field, TRUE));
  }

  /// Works out what the first count would else have to, about a tenth of a second for a million
  /// documents.
  void prepare(IndexReader index, EntityByName entityByName) throws IOException {
    names.prepare(index, entityByName);
    for (TermFacet words : List.of(sources, authors, languages)) {
      words.facet().prepare(index, EntityByName.THEMSELVES);
    }
    for (LeafReaderContext leaf : index.leaves()) {
      prepare(leaf.reader());
    }
  }

  /// The same for a segment that no reader has yet: what a merge has made.
  public void prepare(LeafReader segment) throws IOException {
    names.prepare(segment);
    for (TermFacet words : List.of(sources, authors, languages)) {
      words.facet().prepare(segment);
    }
    unread.of(segment);
    starred.of(segment);
    noted.of(segment);
    dateHistogram.prepare(segment);
  }

  /// Counts what a search finds.
  ///
  /// @throws java.util.concurrent.CancellationException if asked to stop
  public FacetCounts count(
      IndexSearcher searcher, Query query, FacetRequest request, SearchBudget budget)
      throws IOException {
    MatchingDocs matches = MatchingDocs.of(searcher, query, budget);
    budget.check();
    IndexReader index = searcher.getIndexReader();
    SortedMap<YearMonth, Long> months = dateHistogram.months(matches, budget);
    PublicationRange ends =
        request.ends() ? dateHistogram.ends(matches, months, budget) : PublicationRange.UNKNOWN;
    return new FacetCounts(
        new FacetOverview.ArticleTotals(
            matches.count(),
            among(matches, unread),
            among(matches, starred),
            among(matches, noted)),
        request.entities() == 0
            ? List.of()
            : names.best(
                index, matches, request.owners(), request.kinds(), request.entities(), budget),
        new FacetOverview.FieldValueCounts(
            best(sources, index, matches, request, budget),
            best(authors, index, matches, request, budget),
            best(languages, index, matches, request, budget)),
        tagged(matches, request.tags(), budget),
        months,
        ends,
        matches.complete());
  }

  private static long among(MatchingDocs matches, SegmentCache<DocSet> flag) throws IOException {
    long count = 0;
    for (SegmentMatches found : matches.segments()) {
      count += flag.of(found.segment().reader()).among(found.docs());
    }
    return count;
  }

  /// How many have each of these tags. Linear in the documents that have them.
  private static List<Long> tagged(MatchingDocs matches, List<Long> tags, SearchBudget budget)
      throws IOException {
    List<Long> counts = new ArrayList<>();
    for (long tag : tags) {
      budget.check();
      List<BytesRef> term = List.of(new BytesRef(Long.toString(tag)));
      long count = 0;
      for (SegmentMatches found : matches.segments()) {
        count += DocSet.read(found.segment().reader(), IndexFields.TAG, term).among(found.docs());
      }
      counts.add(count);
    }
    return counts;
  }

  private static List<FacetOverview.ValueCount> best(
      TermFacet words,
      IndexReader index,
      MatchingDocs matches,
      FacetRequest request,
      SearchBudget budget)
      throws IOException {
    if (request.values() == 0) {
      return List.of();
    }
    return words
        .facet()
        .best(
            index, matches, EntityByName.THEMSELVES, EntityTypeLookup.ONE, request.values(), budget)
        .stream()
        .map(words::counted)
        .sorted(
            Comparator.comparingLong(FacetOverview.ValueCount::articles)
                .reversed()
                .thenComparing(FacetOverview.ValueCount::value))
        .toList();
  }
}
