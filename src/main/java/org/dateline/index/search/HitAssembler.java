package org.dateline.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.dateline.index.document.DocIdMatcher;
import org.dateline.index.document.DocValuesLookup;
import org.dateline.index.document.TextSource;
import org.dateline.index.document.TextSource.SourceText;
import org.dateline.index.highlight.MatchHighlighter;
import org.dateline.index.highlight.MatchSpans;
import org.dateline.index.search.ResultPage.CollapsedHit;
import org.dateline.index.search.SearchPage.IndexHit;
import org.dateline.index.search.SearchPlan.OptionalTerm;

/// Assembles the hits of a page: documents with their matches, names and missing words.
public final class HitAssembler {

  private final IndexSearcher searcher;
  private final List<OptionalTerm> words;
  private final MatchHighlighter highlighter;
  private final TextSource source;

  /// @param words asked for one by one, where an article may have only some of them
  /// @param highlighter marks nothing where there are no words
  public HitAssembler(
      IndexSearcher searcher,
      List<OptionalTerm> words,
      MatchHighlighter highlighter,
      TextSource source) {
    this.searcher = searcher;
    this.words = words;
    this.highlighter = highlighter;
    this.source = source;
  }

  public List<IndexHit> of(ResultPage page) throws IOException {
    List<ScoredDocument> documents = page.shown().stream().map(CollapsedHit::document).toList();
    List<Weight> weights = new ArrayList<>();
    for (OptionalTerm word : words) {
      weights.add(
          searcher.createWeight(searcher.rewrite(word.query()), ScoreMode.COMPLETE_NO_SCORES, 1));
    }
    List<MatchSpans> places = places(documents);
    List<IndexHit> hits = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      ScoredDocument document = documents.get(i);
      hits.add(
          new IndexHit(
              document.number(),
              document.ranked(),
              places.get(i),
              DocValuesLookup.topNames(searcher, document.doc()),
              document.byMeaning() ? List.of() : missing(weights, document.doc()),
              page.shown().get(i).similar(),
              document.byMeaning()));
    }
    return hits;
  }

  /// Where the words stand in each; nowhere in an article whose text has gone.
  private List<MatchSpans> places(List<ScoredDocument> documents) throws IOException {
    if (highlighter.isEmpty()) {
      return Collections.nCopies(documents.size(), MatchSpans.NONE);
    }
    Map<Long, SourceText> texts =
        source.texts(documents.stream().map(ScoredDocument::number).toList());
    return highlighter.in(
        documents.stream().mapToInt(ScoredDocument::doc).toArray(),
        documents.stream()
            .map(document -> texts.getOrDefault(document.number(), SourceText.NONE))
            .toList());
  }

  private List<String> missing(List<Weight> weights, int doc) throws IOException {
    if (weights.isEmpty()) {
      return List.of();
    }
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < weights.size(); i++) {
      Scorer scorer = weights.get(i).scorer(leaf);
      int in = doc - leaf.docBase;
      if (scorer == null || !new DocIdMatcher(scorer).has(in)) {
        missing.add(words.get(i).text());
      }
    }
    return missing;
  }
}
