package org.dateline.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Span;

/// A word of a query, as the index knows it.
///
/// @param term how it would be indexed
/// @param at where it stands in the query; of "Jong-un" each half is a word
/// @param documents how many articles have it
record TypedWord(String term, Span at, int documents) {

  /// The words of a query.
  ///
  /// @param parts where words stand in it, one or several in each, in order
  /// @param most how many words are read
  static List<TypedWord> of(String query, List<Span> parts, NearWords near, int most)
      throws IOException {
    List<TypedWord> words = new ArrayList<>();
    for (Span part : parts) {
      List<Token> tokens = Tokens.of(part.of(query));
      for (Token token : tokens) {
        if (words.size() < most && isSmallest(token, tokens)) {
          Span at = new Span(token.start(), token.end()).shift(part.start());
          words.add(new TypedWord(token.term(), at, near.documents(token.term())));
        }
      }
    }
    return words;
  }

  /// Whether it is the first of those in its place, and no other stands within it.
  private static boolean isSmallest(Token token, List<Token> tokens) {
    for (Token other : tokens) {
      boolean same = other.start() == token.start() && other.end() == token.end();
      if (same && other != token && tokens.indexOf(other) < tokens.indexOf(token)) {
        return false;
      }
      if (!same && other.start() >= token.start() && other.end() <= token.end()) {
        return false;
      }
    }
    return true;
  }
}
