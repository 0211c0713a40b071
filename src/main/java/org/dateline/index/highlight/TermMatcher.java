package org.dateline.index.highlight;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.index.analysis.ArticleAnalyzer;
import org.dateline.index.analysis.TermFolding;
import org.dateline.model.Span;
import org.dateline.text.Characters;

/// Finds the words of a text that a pattern fits. For patterns, which may fit thousands of words of
/// the index, looking through one text is quicker than asking the index for each.
sealed interface TermMatcher {

  /// Words that begin so.
  ///
  /// @param start folded ([TermFolding])
  record TermPrefixMatcher(String start) implements TermMatcher {}

  /// These words.
  record TermSetMatcher(Set<String> words) implements TermMatcher {
    public TermSetMatcher {
      words = Set.copyOf(words);
    }
  }

  /// The places of the words in a text, in order. Cost is linear in the text.
  default List<Span> in(String text) {
    List<Span> plain = plainlyIn(text);
    return plain.isEmpty() && this instanceof TermPrefixMatcher(String start)
        ? words(text, term -> term.startsWith(start))
        : plain;
  }

  /// The same without words that only stand within others, as the second half of a number; a tenth
  /// of the cost.
  default List<Span> plainlyIn(String text) {
    return switch (this) {
      case TermPrefixMatcher(String start) -> beginning(text, start);
      case TermSetMatcher(Set<String> words) -> words(text, words::contains);
    };
  }

  private static List<Span> words(String text, Predicate<String> fits) {
    return ArticleAnalyzer.tokens(text).stream()
        .filter(token -> fits.test(token.term()))
        .map(token -> new Span(token.start(), token.end()))
        .toList();
  }

  /// Words as they stand between blanks and signs.
  private static List<Span> beginning(String text, String start) {
    List<Span> found = new ArrayList<>();
    int lower = start.codePointAt(0);
    int upper = Character.toUpperCase(lower);
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      // What is not ASCII may be folded to anything.
      if ((c == lower || c == upper || c >= 0x80)
          && isLetter(c)
          && (i == 0 || !isLetter(chars[i - 1]))) {
        int end = end(text, i);
        String word = TermFolding.joined(TermFolding.folded(text, i, end));
        if (word.startsWith(start)) {
          found.add(new Span(i, end));
        }
      }
    }
    return found;
  }

  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  private static int end(String text, int start) {
    int end = start;
    while (end < text.length() && isWithin(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean isWithin(String text, int at) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Characters.isCombiningMark(c)
        || ((Characters.isApostrophe(c) || Characters.isInvisible(c))
            && at + 1 < text.length()
            && Character.isLetter(text.charAt(at + 1)));
  }
}
