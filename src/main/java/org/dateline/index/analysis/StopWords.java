package org.dateline.index.analysis;

import java.util.Set;

/// Stop words: English words that are in nearly every article and say nothing of what it is about.
public final class StopWords {

  private static final Set<String> WORDS =
      Set.of(
          "a", "an", "and", "are", "as", "at", "be", "been", "but", "by", "did", "do", "does",
          "for", "from", "had", "has", "have", "he", "her", "his", "how", "i", "in", "into", "is",
          "it", "its", "of", "on", "or", "she", "so", "that", "the", "their", "them", "then",
          "there", "these", "they", "this", "those", "to", "was", "we", "were", "what", "when",
          "where", "which", "who", "whom", "why", "will", "with", "would", "you", "your");

  private StopWords() {}

  /// Whether a word is a stop word.
  ///
  /// @param word folded ([TermFolding])
  public static boolean contains(String word) {
    return WORDS.contains(word);
  }
}
