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
import org.dateline.index.document.Columns;
import org.dateline.index.document.SingleDocuments;
import org.dateline.index.document.TextSource;
import org.dateline.index.document.TextSource.Texts;
import org.dateline.index.highlight.Marks;
import org.dateline.index.highlight.Places;
import org.dateline.index.search.Asked.Wanted;
import org.dateline.index.search.Found.FoundArticle;
import org.dateline.index.search.Page.Shown;
import org.dateline.index.search.Ranking.Ranked;

/// What is told of the documents of a page.
public final class Hits {

  private final IndexSearcher searcher;
  private final List<Wanted> words;
  private final Marks marks;
  private final TextSource source;

  /// @param words asked for one by one, where an article may have only some of them
  /// @param marks marks nothing where there are no words
  public Hits(IndexSearcher searcher, List<Wanted> words, Marks marks, TextSource source) {
    this.searcher = searcher;
    this.words = words;
    this.marks = marks;
    this.source = source;
  }

  public List<FoundArticle> of(Page page) throws IOException {
    List<Long> numbers = page.shown().stream().map(shown -> shown.document().number()).toList();
    Map<Long, Texts> texts = marks.isEmpty() ? Map.of() : source.texts(numbers);
    List<Weight> weights = new ArrayList<>();
    for (Wanted word : words) {
      weights.add(
          searcher.createWeight(searcher.rewrite(word.query()), ScoreMode.COMPLETE_NO_SCORES, 1));
    }
    Map<Long, Places> places = places(page, texts);
    List<FoundArticle> hits = new ArrayList<>();
    for (Shown shown : page.shown()) {
      int doc = shown.document().doc();
      long number = shown.document().number();
      hits.add(
          new FoundArticle(
              number,
              shown.document().ranked(),
              places.getOrDefault(number, Places.NONE),
              Columns.topNames(searcher, doc),
              missing(weights, doc),
              shown.similar()));
    }
    return hits;
  }

  private Map<Long, Places> places(Page page, Map<Long, Texts> texts) throws IOException {
    List<Ranked> read =
        page.shown().stream()
            .map(Shown::document)
            .filter(document -> texts.containsKey(document.number()))
            .toList();
    if (read.isEmpty()) {
      return Map.of();
    }
    List<Places> places =
        marks.in(
            read.stream().mapToInt(Ranked::doc).toArray(),
            read.stream()
                .map(document -> texts.getOrDefault(document.number(), Texts.NONE))
                .toList());
    Map<Long, Places> all = new HashMap<>();
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
      if (scorer == null || !new SingleDocuments(scorer).has(in)) {
        missing.add(words.get(i).text());
      }
    }
    return missing;
  }
}
