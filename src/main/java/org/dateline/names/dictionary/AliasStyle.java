package org.dateline.names.dictionary;

import java.util.Locale;
import java.util.Set;
import org.dateline.text.Characters;

/// How an alias of the source is written, by which junk is told from names and good spellings from
/// poor ones. The source took its aliases from the texts of links, so it has all that people write
/// there: addresses, sentences, headings.
enum AliasStyle {
  /// As English news writes names: "Bank of America", "Kim Jong-un", "EADS".
  ORDINARY,
  /// A name, written in another way: "the Vatican", "BANK OF AMERICA", "Vatican,", "São Paulo".
  UNUSUAL,
  /// Not written as a name.
  JUNK;

  private static final int MAX_CHARACTERS = 60;
  private static final int MAX_WORDS = 8;

  /// Words as short as this may be small in a name: "of", "bin", "the", "von".
  private static final int MAX_LOWERCASE_WORD_LETTERS = 3;

  private static final Set<String> OTHER_SMALL_WORDS =
      Set.of("upon from with della dello delle degli dalla sans sous über".split(" "));

  /// What names have between letters, beside apostrophes.
  private static final String PUNCTUATION = " .,&!/-‐‑–·";

  /// The style of an alias. Linear in its length.
  static AliasStyle of(String alias) {
    if (alias.length() > MAX_CHARACTERS || isOfTheEncyclopedia(alias)) {
      return JUNK;
    }
    boolean ordinary = beginsAndEndsWell(alias);
    boolean named = false;
    boolean plain = true;
    boolean loud = true;
    int words = 0;
    int start = 0;
    while (start < alias.length()) {
      int space = alias.indexOf(' ', start);
      int end = space < 0 ? alias.length() : space;
      if (end > start) {
        WordShape word = WordShape.read(alias, start, end);
        words++;
        if (words > MAX_WORDS || word.foreign || (word.isSmall() && !mayBeSmall(word, alias))) {
          return JUNK;
        }
        ordinary &= words > 1 || !word.isSmall();
        named |= word.capital || word.caseless;
        plain &= !word.accented;
        loud &= !word.small && !word.caseless;
      }
      start = end + 1;
    }
    if (!named) {
      return JUNK;
    }
    return ordinary && plain && (!loud || DictionaryKey.isAcronym(alias)) ? ORDINARY : UNUSUAL;
  }

  private static boolean isOfTheEncyclopedia(String alias) {
    int wiki = alias.indexOf("iki");
    if (wiki < 1 && !alias.contains("IKI")) {
      return false;
    }
    String lower = alias.toLowerCase(Locale.ROOT);
    return (lower.contains("wikip") && !lower.equals("wikipedia"))
        || lower.startsWith("wiki ")
        || lower.endsWith(" wiki");
  }

  private static boolean beginsAndEndsWell(String alias) {
    return !alias.isEmpty()
        && Character.isLetterOrDigit(alias.codePointAt(0))
        && (Character.isLetterOrDigit(alias.codePointBefore(alias.length()))
            || ".!".indexOf(alias.charAt(alias.length() - 1)) >= 0
            || Characters.isCombiningMark(alias.codePointBefore(alias.length())));
  }

  private static boolean mayBeSmall(WordShape word, String alias) {
    return word.letters <= MAX_LOWERCASE_WORD_LETTERS
        || OTHER_SMALL_WORDS.contains(alias.substring(word.start, word.end));
  }

  /// What letters a word has: capitals, small ones, ones of a script without case. Accented is one
  /// with a letter beyond the plain ones, foreign one with a character that no name has, or of
  /// punctuation alone.
  private record WordShape(
      int start,
      int end,
      int letters,
      boolean capital,
      boolean small,
      boolean caseless,
      boolean digit,
      boolean accented,
      boolean foreign) {

    static WordShape read(String alias, int start, int end) {
      int letters = 0;
      boolean capital = false;
      boolean small = false;
      boolean caseless = false;
      boolean digit = false;
      boolean accented = false;
      boolean foreign = false;
      int c;
      for (int i = start; i < end; i += Character.charCount(c)) {
        c = alias.codePointAt(i);
        if (Character.isLetter(c)) {
          letters++;
          accented |= c > '~';
          if (Character.isUpperCase(c) || Character.isTitleCase(c)) {
            capital = true;
          } else if (Character.isLowerCase(c)) {
            small = true;
          } else {
            caseless = true;
          }
        } else if (Character.isDigit(c)) {
          digit = true;
        } else {
          foreign |=
              PUNCTUATION.indexOf(c) < 0
                  && !Characters.isApostrophe(c)
                  && !Characters.isCombiningMark(c);
        }
      }
      boolean and = end - start == 1 && alias.charAt(start) == '&';
      foreign |= letters == 0 && !digit && !and;
      return new WordShape(start, end, letters, capital, small, caseless, digit, accented, foreign);
    }

    boolean isSmall() {
      return small && !capital && !digit;
    }
  }
}
