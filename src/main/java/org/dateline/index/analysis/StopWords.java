package org.dateline.index.analysis;

import java.util.Set;
import org.dateline.text.WordList;

/// Stop words: English words that are in nearly every article and say nothing of what it is about.
public final class StopWords {

  private static final Set<String> WORDS = WordList.read(StopWords.class, "stop-words.txt");

  private StopWords() {}

  /// Whether a word is a stop word.
  ///
  /// @param word folded ([TermFolding])
  public static boolean contains(String word) {
    return WORDS.contains(word);
  }
}
