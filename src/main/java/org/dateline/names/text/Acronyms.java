package org.dateline.names.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.text.WordList;

/// The acronyms that a full name can have, by the initials of its words.
public final class Acronyms {

  /// The longest name that is looked at, in words.
  private static final int MAX_WORDS = 12;

  private static final Pattern ACRONYM = Pattern.compile("(?:\\p{Lu}[.&-]?|\\p{N}){2,10}s?\\.?");
  private static final Pattern WORD_BREAK = Pattern.compile("[^\\p{L}\\p{N}'’&-]+");
  private static final Pattern HYPHEN = Pattern.compile("-");
  private static final Set<String> SMALL = WordList.read(Acronyms.class, "small-words.txt");
  private static final Set<String> LEGAL =
      Set.of("company corporation limited incorporated group inc corp co ltd".split(" "));

  private Acronyms() {}

  /// Whether a name is written as an acronym is: two to ten capitals or digits, at least one a
  /// letter.
  public static boolean isOne(String name) {
    if (name.length() < 2 || ('a' <= name.charAt(1) && name.charAt(1) <= 'z')) {
      return false;
    }
    return ACRONYM.matcher(name).matches() && name.chars().anyMatch(Character::isUpperCase);
  }

  /// The letters of an acronym, lower case: "U.S.A." and "USA" are one.
  public static String letters(String acronym) {
    StringBuilder letters = new StringBuilder();
    acronym.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString().toLowerCase(Locale.ROOT);
  }

  /// Every acronym, in lower case, that the initials of a name can form: with and without its small
  /// words ("of"), its legal form ("Company") and the later halves of words with a hyphen. Empty
  /// for a name of one word.
  public static Set<String> of(String name) {
    List<String> words = WORD_BREAK.splitAsStream(name).filter(word -> !word.isEmpty()).toList();
    Set<String> acronyms = new LinkedHashSet<>();
    if (words.size() < 2 || words.size() > MAX_WORDS) {
      return acronyms;
    }
    for (int kept = 0; kept < 8; kept++) {
      String acronym = initials(words, (kept & 1) != 0, (kept & 2) != 0, (kept & 4) != 0);
      if (acronym.length() > 1) {
        acronyms.add(acronym);
      }
    }
    return acronyms;
  }

  /// Whether the letters of an acronym stand in a name in their order, and both begin alike:
  /// "Intur" in "Institute of Tourism".
  public static boolean isWithin(String acronym, String name) {
    String letters = letters(acronym);
    String of = name.toLowerCase(Locale.ROOT);
    int at = -1;
    for (int i = 0; i < letters.length(); i++) {
      at = of.indexOf(letters.charAt(i), at + 1);
      if (at < 0) {
        return false;
      }
    }
    return letters.charAt(0) == of.charAt(0);
  }

  private static String initials(List<String> words, boolean small, boolean legal, boolean halves) {
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      String lower = word.toLowerCase(Locale.ROOT);
      boolean counts = (small || !SMALL.contains(lower)) && (legal || !LEGAL.contains(lower));
      if (counts) {
        HYPHEN
            .splitAsStream(lower)
            .filter(half -> !half.isEmpty())
            .limit(halves ? lower.length() : 1)
            .forEach(half -> initials.appendCodePoint(half.codePointAt(0)));
      }
    }
    return initials.toString();
  }
}
