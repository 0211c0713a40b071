package org.dateline.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// Words as they are searched: Unicode word breaks, without case, diacritics and possessives, each
/// as it is written and as its Porter stem in the same place.
///
/// The written form is kept so that a prefix finds what it is a prefix of, and so that it counts
/// for more than another form of the word. No word is left out: phrases of small words are found
/// too.
final class EnglishNewsAnalyzer extends Analyzer {

  /// Longer words are split, in UTF-16 units; what Lucene's own analyzers use.
  private static final int MAX_WORD = 255;

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    StandardTokenizer words = new StandardTokenizer();
    words.setMaxTokenLength(MAX_WORD);
    TokenStream stream = new EnglishPossessiveFilter(words);
    stream = fold(stream);
    stream = new KeywordRepeatFilter(stream);
    stream = new PorterStemFilter(stream);
    stream = new RemoveDuplicatesTokenFilter(stream);
    Tokenizer source = words;
    return new TokenStreamComponents(source, stream);
  }

  /// How a prefix or a wildcard is folded, so that it meets the words as they are indexed.
  @Override
  protected TokenStream normalize(String fieldName, TokenStream in) {
    return fold(in);
  }

  private static TokenStream fold(TokenStream in) {
    return new ASCIIFoldingFilter(new LowerCaseFilter(in));
  }
}
