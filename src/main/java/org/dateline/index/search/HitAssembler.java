package org.dateline.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
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
    List<Long> numbers = page.shown().stream().map(shown -> shown.document().number()).toList();
    Map<Long, SourceText> texts = highlighter.isEmpty() ? Map.of() : source.texts(numbers);
    List<Weight> weights = new ArrayList<>();
    for (OptionalTerm word : words) {
      weights.add(
          searcher.createWeight(searcher.rewrite(word.query()), ScoreMode.COMPLETE_NO_SCORES, 1));
    }
    Map<Long, MatchSpans> places = places(page, texts);
    List<IndexHit> hits = new ArrayList<>();
    for (CollapsedHit shown : page.shown()) {
      int doc = shown.document().doc();
      long number = shown.document().number();
      hits.add(
          new IndexHit(
              number,
              shown.document().ranked(),
              places.getOrDefault(number, MatchSpans.NONE),
              DocValuesLookup.topNames(searcher, doc),
              shown.document().byMeaning() ? List.of() : missing(weights, doc),
              shown.similar(),
              shown.document().byMeaning()));
    }
    return hits;
  }

  private Map<Long, MatchSpans> places(ResultPage page, Map<Long, SourceText> texts)
      throws IOException {
    List<ScoredDocument> read =
        page.shown().stream()
            .map(CollapsedHit::document)
            .filter(document -> texts.containsKey(document.number()))
            .toList();
    if (read.isEmpty()) {
      return Map.of();
    }
    List<MatchSpans> places =
        highlighter.in(
            read.stream().mapToInt(ScoredDocument::doc).toArray(),
            read.stream()
                .map(document -> texts.getOrDefault(document.number(), SourceText.NONE))
                .toList());
    Map<Long, MatchSpans> all = new HashMap<>();
    for (int i = 0; i < read.size(); i++) {
      all.put(read.get(i).number(), places.get(i));
    }
    return all;
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
