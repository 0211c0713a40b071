package org.dateline.names.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/// Where the words begin whose initials an acronym is, read backwards from it. Stateless.
public final class AcronymInitials {

  private static final Set<String> SMALL =
      Set.of("of and for the in on to & de la del do y e et des du at with against".split(" "));
  private static final String ENDS = "\n.;()“\"";
  private static final String INNER = "’'&-/";

  private record InitialWord(int start, String text) {

    boolean isSmall() {
      return SMALL.contains(text);
    }
  }

  private AcronymInitials() {}

  /// Where they begin; empty unless all words have a capital, but for those such as "of", every
  /// letter is an initial and there are several words.
  ///
  /// @param end where the words end
  /// @param longest how far back to look, in UTF-16 units
  public static OptionalInt start(String acronym, String text, int end, int longest) {
    List<InitialWord> words = words(text, end, longest);
    String letters = letters(acronym);
    int first = letters.length() < 2 ? -1 : first(words, words.size(), letters, letters.length());
    if (first < 0 || words.size() - first < 2) {
      return OptionalInt.empty();
    }
    boolean names =
        words.subList(first, words.size()).stream()
            .allMatch(word -> word.isSmall() || Character.isUpperCase(word.text().charAt(0)));
    InitialWord begin = words.get(first);
    return names && !begin.isSmall() && !begin.text().equals("The")
        ? OptionalInt.of(begin.start())
        : OptionalInt.empty();
  }

  /// In small, without what is no letter and the "s" of a plural.
  private static String letters(String acronym) {
    StringBuilder letters = new StringBuilder();
    acronym.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
    int last = letters.length() - 1;
    if (last > 0
        && letters.charAt(last) == 's'
        && Character.isUpperCase(letters.charAt(last - 1))) {
      letters.setLength(last);
    }
    return letters.toString().toLowerCase(Locale.ROOT);
  }

  /// The words of a sentence before an offset.
  private static List<InitialWord> words(String text, int end, int longest) {
    List<InitialWord> words = new ArrayList<>();
    int at = end;
    int limit = Math.max(0, end - longest);
    while (at > limit && ENDS.indexOf(text.charAt(at - 1)) < 0) {
      int start = at;
      while (start > limit && isInner(text.charAt(start - 1))) {
        start--;
      }
      if (start < at) {
        words.add(new InitialWord(start, text.substring(start, at)));
        at = start;
      } else {
        at--;
      }
    }
    Collections.reverse(words);
    return words;
  }

  private static boolean isInner(char c) {
    return Character.isLetterOrDigit(c) || INNER.indexOf(c) >= 0;
  }

  /// The first of the words whose initials are the first letters; -1 if there are none.
  ///
  /// @param words how many of them are left
  /// @param letters how many of them are left
  private static int first(List<InitialWord> all, int words, String acronym, int letters) {
    if (letters == 0) {
      return words;
    }
    if (words == 0) {
      return -1;
    }
    InitialWord word = all.get(words - 1);
    String initials = initials(word.text());
    if (!initials.isEmpty() && initials.charAt(0) == acronym.charAt(letters - 1)) {
      int first = first(all, words - 1, acronym, letters - 1);
      if (first >= 0) {
        return first;
      }
    }
    if (initials.length() > 1 && acronym.substring(0, letters).endsWith(initials)) {
      int first = first(all, words - 1, acronym, letters - initials.length());
      if (first >= 0) {
        return first;
      }
    }
    return word.isSmall() ? first(all, words - 1, acronym, letters) : -1;
  }

  /// Of the parts of a word with hyphens, in small.
  private static String initials(String word) {
    StringBuilder initials = new StringBuilder();
    boolean begins = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean joint = c == '-' || c == '/';
      if (begins && !joint) {
        initials.append(Character.toLowerCase(c));
      }
      begins = joint;
    }
    return initials.toString();
  }
}
