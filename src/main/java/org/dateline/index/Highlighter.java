package org.dateline.index;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.dateline.model.Snippet;
import org.dateline.model.Span;

/// Finds where the words of a query stand, from the offsets in the index and the texts of the
/// store.
final class Highlighter extends UnifiedHighlighter {

  /// The length that a passage should reach, in UTF-16 units: two lines of a list.
  private static final int PASSAGE = 160;

  private final TextSource source;

  private Highlighter(Builder builder, TextSource source) {
    super(builder);
    this.source = source;
  }

  /// Finds the best passages.
  static Highlighter passages(
      IndexSearcher searcher, EnglishNewsAnalyzer analyzer, TextSource source) {
    return new Highlighter(
        builder(searcher, analyzer)
            .withBreakIterator(() ->
                LengthGoalBreakIterator.createMinLength(
                    BreakIterator.getSentenceInstance(Locale.ROOT), PASSAGE, 0f))
            .withFormatter(new SnippetFormatter()),
        source);
  }

  /// Finds every place.
  static Highlighter places(
      IndexSearcher searcher, EnglishNewsAnalyzer analyzer, TextSource source) {
    return new Highlighter(
        builder(searcher, analyzer)
            .withBreakIterator(WholeBreakIterator::new)
            .withFormatter(new PlaceFormatter()),
        source);
  }

  private static Builder builder(IndexSearcher searcher, EnglishNewsAnalyzer analyzer) {
    return UnifiedHighlighter.builder(searcher, analyzer).withMaxLength(Integer.MAX_VALUE - 1);
  }

  /// One snippet a document; [Snippet#NONE] where the words do not stand in the field.
  List<Snippet> snippets(String field, Query query, int[] docs) throws IOException {
    return this.<Snippet>highlight(field, query, docs, Snippet.NONE);
  }

  /// The places in a field, for each document.
  List<List<Span>> spans(String field, Query query, int[] docs) throws IOException {
    return this.<List<Span>>highlight(field, query, docs, List.of());
  }

  @SuppressWarnings("unchecked") // the formatter decides what comes back
  private <T> List<T> highlight(String field, Query query, int[] docs, T nothing)
      throws IOException {
    if (docs.length == 0) {
      return List.of();
    }
    Object[] found =
        highlightFieldsAsObjects(new String[] {field}, query, docs, new int[] {1}).get(field);
    List<T> results = new ArrayList<>();
    for (int i = 0; i < docs.length; i++) {
      results.add(found == null || found[i] == null ? nothing : (T) found[i]);
    }
    return results;
  }

  @Override
  protected List<CharSequence[]> loadFieldValues(
      String[] fields, DocIdSetIterator docs, int cacheCharsThreshold) throws IOException {
    List<CharSequence[]> values = new ArrayList<>();
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
      NumericDocValues numbers = leaf.reader().getNumericDocValues(Fields.NUMBER_VALUE);
      numbers.advanceExact(doc - leaf.docBase);
      TextSource.Texts texts = source.texts(numbers.longValue());
      values.add(
          Arrays.stream(fields)
              .map(field -> field.equals(Fields.TITLE) ? texts.title() : texts.text())
              .toArray(CharSequence[]::new));
    }
    return values;
  }

  /// The places of a passage, merged where they overlap and cut to the text.
  private static List<Span> spans(Passage passage, int length) {
    List<Span> places = new ArrayList<>();
    for (int i = 0; i < passage.getNumMatches(); i++) {
      int end = Math.min(passage.getMatchEnds()[i], length);
      if (passage.getMatchStarts()[i] < end) {
        places.add(new Span(passage.getMatchStarts()[i], end));
      }
    }
    Collections.sort(places);
    List<Span> merged = new ArrayList<>();
    for (Span place : places) {
      if (!merged.isEmpty() && place.start() < merged.getLast().end()) {
        Span before = merged.removeLast();
        merged.add(new Span(before.start(), Math.max(before.end(), place.end())));
      } else {
        merged.add(place);
      }
    }
    return merged;
  }

  private static final class PlaceFormatter extends PassageFormatter {
    @Override
    public List<Span> format(Passage[] passages, String content) {
      List<Span> all = new ArrayList<>();
      for (Passage passage : passages) {
        all.addAll(spans(passage, content.length()));
      }
      return all;
    }
  }

  private static final class SnippetFormatter extends PassageFormatter {
    @Override
    public Snippet format(Passage[] passages, String content) {
      Passage passage = passages[0];
      int start = passage.getStartOffset();
      int end = Math.min(passage.getEndOffset(), content.length());
      while (end > start && Character.isWhitespace(content.charAt(end - 1))) {
        end--;
      }
      if (end == start) {
        return Snippet.NONE;
      }
      List<Span> matches = new ArrayList<>();
      for (Span place : spans(passage, end)) {
        if (place.start() >= start) {
          matches.add(place.shift(-start));
        }
      }
      // Line ends become blanks one by one, so that the offsets stay right.
      return new Snippet(content.substring(start, end).replace('\n', ' '), matches);
    }
  }
}
