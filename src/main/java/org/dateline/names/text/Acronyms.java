package org.dateline.names.text;

import java.util.ArrayList;
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
  private static final String INNER = "'’&-";
  private static final char HYPHEN = '-';
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
    List<String> words = words(name);
    Set<String> acronyms = new LinkedHashSet<>();
    if (words.size() < 2 || words.size() > MAX_WORDS) {
      return acronyms;
    }
    boolean small = words.stream().anyMatch(SMALL::contains);
    boolean legal = words.stream().anyMatch(LEGAL::contains);
    boolean halves = name.indexOf(HYPHEN) >= 0;
    for (boolean withHalves : choices(halves)) {
      for (boolean withLegal : choices(legal)) {
        for (boolean withSmall : choices(small)) {
          String acronym = initials(words, withSmall, withLegal, withHalves);
          if (acronym.length() > 1) {
            acronyms.add(acronym);
          }
        }
      }
    }
    return acronyms;
  }

  /// Without what may be left out, and with it if there is any.
  private static boolean[] choices(boolean any) {
    return any ? new boolean[] {false, true} : new boolean[] {false};
  }

  /// The words of a name in lower case, with their apostrophes and hyphens.
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int at = 0; at < name.length(); at += Character.charCount(name.codePointAt(at))) {
      if (!isInner(name.codePointAt(at))) {
        addWord(name, start, at, words);
        start = -1;
      } else if (start < 0) {
        start = at;
      }
    }
    addWord(name, start, name.length(), words);
    return words;
  }

  private static void addWord(String name, int start, int end, List<String> words) {
    if (start >= 0) {
      words.add(name.substring(start, end).toLowerCase(Locale.ROOT));
    }
  }

  private static boolean isInner(int c) {
    return switch (Character.getType(c)) {
      case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> Character.isLetterOrDigit(c) || INNER.indexOf(c) >= 0;
    };
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
      if ((small || !SMALL.contains(word)) && (legal || !LEGAL.contains(word))) {
        addInitials(word, halves, initials);
      }
    }
    return initials.toString();
  }

  /// Adds the first letter of a word, or of each of its halves.
  private static void addInitials(String word, boolean halves, StringBuilder initials) {
    boolean begins = true;
    for (int at = 0; at < word.length(); at++) {
      char c = word.charAt(at);
      if (begins && c != HYPHEN) {
        initials.appendCodePoint(word.codePointAt(at));
        if (!halves) {
          return;
        }
      }
      begins = c == HYPHEN;
    }
  }
}
