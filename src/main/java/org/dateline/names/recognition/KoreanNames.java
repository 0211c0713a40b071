package org.dateline.names.recognition;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.EntityType;
import org.dateline.names.text.GivenNames;
import org.dateline.names.text.NameNormalizer;
import org.dateline.names.text.RecognizedName;
import org.dateline.text.WordList;

/// Persons whose family name stands first: "Moon Jae-in", and "Moon Jae In, the president", where
/// without a hyphen what follows must tell that it is a person. The family name is one of East
/// Asia.
final class KoreanNames {

  private static final int LONGEST_WORD = 6;

  private static final Set<String> FAMILY_WORDS =
      WordList.read(KoreanNames.class, "east-asian-family-words.txt");

  /// "Hong Kong-based" is nobody.
  private static final Set<String> COMPOUNDS =
      Set.of("based born led owned backed bound listed made".split(" "));

  private static final Pattern HYPHENATED =
      Pattern.compile(
          "(?=\\p{Lu})(?<![\\p{L}-])(?<family>\\p{Lu}\\p{Ll}{1,5}) \\p{Lu}\\p{Ll}{1,5}-\\p{L}\\p{Ll}{1,5}(?![\\p{L}-])");
  private static final Pattern IN_APPOSITION =
      Pattern.compile(
          "(?=\\p{Lu})(?<![\\p{L}-])(?<family>\\p{Lu}\\p{Ll}{1,5}) \\p{Lu}\\p{Ll}{1,5} \\p{Lu}\\p{Ll}{1,5}"
              + "(?=, (?:the|an?|who|whose|then) \\p{Ll})");

  private KoreanNames() {}

  /// Puts them among the names of a text. Linear in the text; where none can be, a look at its
  /// commas and hyphens.
  static void complete(MentionEditor names) {
    if (hasShortNameBefore(", ", names.text())) {
      add(IN_APPOSITION, names);
    }
    if (hasShortNameBefore("-", names.text())) {
      add(HYPHENATED, names);
    }
    names.names().forEach(name -> addFamily(name, names));
  }

  /// "Ro Kwang Chol", whose family name the recogniser cuts off.
  private static void addFamily(RecognizedName name, MentionEditor names) {
    int end = name.span().start() - 1;
    if (name.type() != EntityType.PERSON || end < 1 || !isGiven(name.text())) {
      return;
    }
    String text = names.text();
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String family = text.substring(start, end).toLowerCase(Locale.ROOT);
    boolean within =
        start > 1 && (Character.isLetter(text.charAt(start - 2)) || text.charAt(start - 2) == ',');
    boolean known =
        HyphenatedNames.isEastAsianFamily(family) || (within && FAMILY_WORDS.contains(family));
    if (text.charAt(end) == ' '
        && start < end
        && Character.isUpperCase(text.charAt(start))
        && known
        && names.over(start, end).isEmpty()) {
      names.complete(start, name.span().end(), EntityType.PERSON);
    }
  }

  /// Whether a name has the look of a given name of two syllables: "Kwang Chol", and no "Mary Roe".
  private static boolean isGiven(String name) {
    int space = name.indexOf(' ');
    return space > 1
        && space <= LONGEST_WORD
        && space == name.lastIndexOf(' ')
        && name.length() - space - 1 > 1
        && name.length() - space - 1 <= LONGEST_WORD
        && !GivenNames.contains(NameNormalizer.letters(name.substring(0, space)));
  }

  /// Whether a short word with a capital, a word before it, stands before a mark anywhere.
  private static boolean hasShortNameBefore(String mark, String text) {
    for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      int start = at - 1;
      while (start > at - LONGEST_WORD && start > 0 && Character.isLowerCase(text.charAt(start))) {
        start--;
      }
      if (start > 0
          && start < at - 1
          && Character.isUpperCase(text.charAt(start))
          && text.charAt(start - 1) == ' ') {
        return true;
      }
    }
    return false;
  }

  private static void add(Pattern pattern, MentionEditor names) {
    Matcher name = pattern.matcher(names.text());
    while (name.find()) {
      String family = name.group("family").toLowerCase(Locale.ROOT);
      boolean known =
          HyphenatedNames.isEastAsianFamily(family)
              || (pattern == HYPHENATED && FAMILY_WORDS.contains(family));
      if (known && !COMPOUNDS.contains(name.group().substring(name.group().indexOf('-') + 1))) {
        names.complete(name.start(), name.end(), EntityType.PERSON);
      }
    }
  }
}
