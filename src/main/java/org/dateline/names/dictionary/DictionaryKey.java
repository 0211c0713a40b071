package org.dateline.names.dictionary;

import java.util.Optional;
import org.dateline.names.text.NameNormalizer;
import org.dateline.text.Characters;

/// What an alias is looked up by: its letters as [NameNormalizer#letters] leaves them, in one of
/// three spaces, so that "US" is not "us" and "Moody's" is not "Moody".
final class DictionaryKey {

  /// Before the letters of an acronym and of a name that ends in a genitive. Folded letters never
  /// have them.
  private static final String ACRONYM = "=";

  private static final String GENITIVE = "'";
  private static final int MAX_ACRONYM_LETTERS = 6;

  /// Basis and prime of the 64-bit FNV-1a hash (Fowler, Noll and Vo), and the multipliers of
  /// MurmurHash3's last mix (Appleby). Of the 8.1 million keys of the real dictionary no two have
  /// the same hash, nor the same first 49 bits.
  private static final long BASIS = 0xcbf29ce484222325L;

  private static final long PRIME = 0x100000001b3L;
  private static final long MIX_1 = 0xff51afd7ed558ccdL;
  private static final long MIX_2 = 0xc4ceb9fe1a85ec53L;

  private DictionaryKey() {}

  /// The key of a name without its genitive; empty if it has no letter or digit.
  static String of(String name) {
    String letters = letters(name);
    return isAcronym(withoutGenitive(name.strip())) ? ACRONYM + letters : letters;
  }

  /// The key of a name with the genitive that belongs to it, as in "McDonald's"; empty where the
  /// name has no genitive.
  static Optional<String> withGenitive(String name) {
    return isGenitive(name.strip()) ? Optional.of(GENITIVE + letters(name)) : Optional.empty();
  }

  /// Whether a name ends in "'s".
  static boolean isGenitive(String name) {
    int end = name.length();
    return end > 1 && name.charAt(end - 1) == 's' && Characters.isApostrophe(name.charAt(end - 2));
  }

  /// Whether a name is written as acronyms are: two to six capitals with dots, or spaces after the
  /// dots, and nothing else: "US", "U.S.", "U. S.".
  static boolean isAcronym(String name) {
    int letters = 0;
    int before = ' ';
    for (int i = 0; i < name.length(); i += Character.charCount(before)) {
      int c = name.codePointAt(i);
      if (Character.isUpperCase(c)) {
        letters++;
      } else if (letters == 0 || !(c == '.' || (c == ' ' && before == '.'))) {
        return false;
      }
      before = c;
    }
    return 2 <= letters && letters <= MAX_ACRONYM_LETTERS;
  }

  /// The hash of a key, spread over all 64 bits.
  static long hash(String key) {
    long hash = BASIS;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * PRIME;
    }
    hash = (hash ^ (hash >>> 33)) * MIX_1;
    hash = (hash ^ (hash >>> 33)) * MIX_2;
    return hash ^ (hash >>> 33);
  }

  /// The same as [NameNormalizer#letters], ten times as fast where the name is plain ASCII.
  static String letters(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) < ' ' || name.charAt(i) > '~') {
        return NameNormalizer.letters(name);
      }
    }
    return asciiLetters(withoutGenitive(name.strip()));
  }

  private static String asciiLetters(String name) {
    StringBuilder words = new StringBuilder(name.length());
    boolean initialBefore = false;
    int at = 0;
    while (at < name.length()) {
      int start = words.length();
      if (name.charAt(at) == '&') {
        words.append(start == 0 ? "and" : " and");
        initialBefore = false;
        at++;
        continue;
      }
      at = appendWord(name, at, words);
      int length = words.length() - start;
      boolean initial = length == 1 && words.charAt(start) >= 'a';
      if (length > 0) {
        if (start > 0 && !(initial && initialBefore)) {
          words.insert(start, ' ');
        }
        initialBefore = initial;
      }
    }
    return words.toString();
  }

  /// Appends the letters up to where a word ends, without its apostrophes; returns where to go on.
  private static int appendWord(String name, int from, StringBuilder words) {
    for (int at = from; at < name.length(); at++) {
      char c = name.charAt(at);
      if (Characters.isAsciiLetterOrDigit(c)) {
        words.append(Characters.toAsciiLowerCase(c));
      } else if (c == '&') {
        return at;
      } else if (!Characters.isApostrophe(c)) {
        return at + 1;
      }
    }
    return name.length();
  }

  private static String withoutGenitive(String name) {
    return isGenitive(name) ? name.substring(0, name.length() - 2) : name;
  }
}
