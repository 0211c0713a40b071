package org.dateline.index.language.lexer;

import java.util.Optional;
import org.dateline.model.Span;
import org.dateline.text.Characters;
import org.dateline.text.SignedWords;

/// What makes a word, of the signs that stand between two blanks.
public final class CharacterClasses {

  private CharacterClasses() {}

  /// Whether a character can be a word by itself: a letter, a digit, a picture.
  public static boolean isWord(int character) {
    return Character.isAlphabetic(character)
        || Character.isDigit(character)
        || Character.isEmojiPresentation(character)
        || Character.isExtendedPictographic(character);
  }

  /// Whether a character belongs to the word that it touches: [#isWord] and accents, joiners, and
  /// the underscore, which Unicode counts to the word.
  public static boolean inWord(int character) {
    return isWord(character)
        || Characters.isCombiningMark(character)
        || switch (Character.getType(character)) {
          case Character.CONNECTOR_PUNCTUATION, Character.FORMAT -> true;
          case Character.MODIFIER_SYMBOL -> character > 0x7F;
          default -> false;
        };
  }

  /// Whether there is a word.
  public static boolean haveWord(String text) {
    return text.codePoints().anyMatch(CharacterClasses::isWord);
  }

  /// A range without the punctuation at its ends; empty if it holds no word. The last dot of "U.S."
  /// belongs to it, and the sign of "#tag" and "C++" ([SignedWords]).
  public static Optional<Span> trim(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && !inWord(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    while (end > start && !inWord(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    if (!haveWord(text.substring(start, end))) {
      return Optional.empty();
    }
    int signed = SignedWords.start(text, start);
    if (signed >= from && signed < start) {
      return Optional.of(new Span(signed, end));
    }
    int behind = SignedWords.end(text, wordStart(text, start, end), end);
    if (behind <= to && behind > end) {
      return Optional.of(new Span(start, behind));
    }
    boolean dot = end < to && text.charAt(end) == '.' && isAcronym(text, start, end);
    return Optional.of(new Span(start, dot ? end + 1 : end));
  }

  /// Where the last word of a range begins.
  private static int wordStart(String text, int start, int end) {
    int at = end;
    while (at > start && inWord(text.codePointBefore(at))) {
      at -= Character.charCount(text.codePointBefore(at));
    }
    return at;
  }

  /// Single letters with dots between: "U.S" of "U.S.".
  private static boolean isAcronym(String text, int start, int end) {
    if (end - start < 3 || (end - start) % 2 == 0) {
      return false;
    }
    for (int i = start; i < end; i++) {
      boolean fits =
          (i - start) % 2 == 0 ? Character.isLetter(text.charAt(i)) : text.charAt(i) == '.';
      if (!fits) {
        return false;
      }
    }
    return true;
  }
}
