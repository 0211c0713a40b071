package org.dateline.index.spell;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.dateline.index.analysis.ArticleAnalyzer;
import org.dateline.index.analysis.IndexToken;
import org.dateline.model.Span;

/// A word of a query, as the index knows it.
///
/// @param term how it would be indexed
/// @param at where it stands in the query; of "Jong-un" each half is a word
/// @param documents how many articles have it
record QueryWord(String term, Span at, int documents) {

  /// The words of a query.
  ///
  /// @param parts where words stand in it, one or several in each, none overlapping
  /// @param most how many words are read
  static List<QueryWord> of(String query, List<Span> parts, SimilarTerms near, int most)
      throws IOException {
    List<QueryWord> words = new ArrayList<>();
    for (Span part : new TreeSet<>(parts)) {
      List<IndexToken> tokens = ArticleAnalyzer.tokens(part.of(query));
      for (int i = 0; i < tokens.size() && words.size() < most; i++) {
        if (isSmallest(i, tokens)) {
          IndexToken token = tokens.get(i);
          Span at = new Span(token.start(), token.end()).shift(part.start());
          words.add(new QueryWord(token.term(), at, near.documents(token.term())));
        }
      }
    }
    return words;
  }

  /// Whether it is the first of those in its place, and no other stands within it.
  private static boolean isSmallest(int index, List<IndexToken> tokens) {
    IndexToken token = tokens.get(index);
    for (int i = 0; i < tokens.size(); i++) {
      IndexToken other = tokens.get(i);
      boolean same = other.start() == token.start() && other.end() == token.end();
      boolean within = other.start() >= token.start() && other.end() <= token.end();
      if (same ? i < index : within) {
        return false;
      }
    }
    return true;
  }
}
