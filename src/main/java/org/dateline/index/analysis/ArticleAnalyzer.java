package org.dateline.index.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/// The analyzer: makes terms of text, the same of articles and of queries, so that neither case,
/// diacritics, apostrophes, hyphens nor the dots of initials stand between a reader and an article.
///
/// Words are those of Unicode's word breaks (UAX 29). Of "Jong-un", both words are there and, in
/// the places of both, "jongun", as of "J. K." "jk"; of "O’Brien", in one place "obrien", "o" and
/// "brien"; of "U.S." "us", "u" and "s"; of "leader’s" only "leader"; of "#tag" "#tag" and "tag",
/// but of "C++" only "c++"; of "서울에서" every syllable, every two of them, and the whole. Stems are
/// not made: forms of a word are looked up when it is searched ([Inflections]).
///
/// Keeps the values of a field apart, so that no phrase goes from one author into the next.
/// Thread-safe.
public final class ArticleAnalyzer extends Analyzer {

  private static final ArticleAnalyzer SHARED = new ArticleAnalyzer();

  /// The terms of a text, in order of their positions. Cost is linear.
  public static List<IndexToken> tokens(String text) {
    List<IndexToken> tokens = new ArrayList<>();
    addTokens(text, 0, 0, tokens);
    return tokens;
  }

  /// Adds the terms of a text that goes on from another.
  ///
  /// @param shift how far its offsets are from those of the whole
  /// @param first the position of its first word
  static void addTokens(String text, int shift, int first, List<IndexToken> tokens) {
    try (TokenStream stream = SHARED.tokenStream("", text)) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
      TypeAttribute type = stream.getAttribute(TypeAttribute.class);
      PositionIncrementAttribute increment = stream.getAttribute(PositionIncrementAttribute.class);
      int position = first - 1;
      stream.reset();
      while (stream.incrementToken()) {
        position += increment.getPositionIncrement();
        boolean compound = type.type().equals(WordVariantsFilter.COMPOUND);
        tokens.add(
            new IndexToken(
                term.toString(),
                offset.startOffset() + shift,
                offset.endOffset() + shift,
                position,
                compound));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string cannot fail to be read
    }
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    ArticleTokenizer words = new ArticleTokenizer();
    return new TokenStreamComponents(words, new WordVariantsFilter(words));
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return HeadlineAndBody.MAX_DISTANCE;
  }
}
