package org.dateline.index.analysis;

import java.util.List;
import java.util.Set;
import org.dateline.text.WordList;

/// Words of a long query that say how it is asked and not what about: function words, and nouns of
/// asking with a preposition behind them, as in “background of” or “information about”.
public final class RequestWords {

  private static final Set<String> FUNCTION_WORDS =
      WordList.read(RequestWords.class, "function-words.txt");
  private static final Set<String> NOUNS = WordList.read(RequestWords.class, "request-nouns.txt");

  /// What follows a noun of asking.
  private static final Set<String> PREPOSITIONS =
      Set.of("of", "about", "on", "for", "regarding", "concerning");

  private RequestWords() {}

  /// Whether a word of a query says nothing of what is asked about.
  ///
  /// @param words of the query in order, with stop words, folded ([TermFolding])
  public static boolean is(List<String> words, int at) {
    String word = words.get(at);
    return FUNCTION_WORDS.contains(word)
        || StopWords.contains(word)
        || (NOUNS.contains(word)
            && at + 1 < words.size()
            && PREPOSITIONS.contains(words.get(at + 1)));
  }
}
