package org.dateline.names.text;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a text must have before a phrase can be in it, found in a fraction of the time that a
/// pattern takes to look through the text in vain. Stateless.
public final class PhraseCues {

  private static final List<String> PREPOSITIONS = List.of(" of ", " for ");
  private static final List<String> OPENING_QUOTES = List.of(" \"", " “", " '", " ‘");

  private PhraseCues() {}

  /// The words before every "of" and "for": "University of", "village of".
  public static Set<String> governing(String text) {
    Set<String> words = new HashSet<>();
    for (String preposition : PREPOSITIONS) {
      for (int at = text.indexOf(preposition); at >= 0; at = text.indexOf(preposition, at + 1)) {
        int start = at;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
          start--;
        }
        words.add(text.substring(start, at));
      }
    }
    return words;
  }

  /// Whether one of these words is among others.
  public static boolean isAny(Set<String> heads, Set<String> words) {
    return !Collections.disjoint(heads, words);
  }

  /// Whether a text has one of these within it.
  public static boolean hasAny(String text, List<String> parts) {
    for (String part : parts) {
      if (text.contains(part)) {
        return true;
      }
    }
    return false;
  }

  /// Whether one of these is followed by a capital somewhere.
  public static boolean hasBeforeCapital(String text, List<String> parts) {
    for (String part : parts) {
      for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
        int next = at + part.length();
        if (next < text.length() && Character.isUpperCase(text.codePointAt(next))) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether a quotation that begins with a capital opens behind a word: "John “The Rock".
  public static boolean hasQuotedName(String text) {
    for (String quote : OPENING_QUOTES) {
      for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
        int next = at + quote.length();
        boolean behindWord = at > 0 && ",.:;!?)".indexOf(text.charAt(at - 1)) < 0;
        if (behindWord && next < text.length() && Character.isUpperCase(text.codePointAt(next))) {
          return true;
        }
      }
    }
    return false;
  }
}
