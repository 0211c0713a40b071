package org.dateline.names.recognition;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.EntityType;

/// Persons whose family name stands first: "Moon Jae-in", and "Moon Jae In, the president", where
/// without a hyphen what follows must tell that it is a person. The family name is one of East
/// Asia.
final class KoreanNames {

  private static final int LONGEST_WORD = 6;

  private static final Pattern HYPHENATED =
      Pattern.compile(
          "(?=\\p{Lu})(?<![\\p{L}-])(?<family>\\p{Lu}\\p{Ll}{1,5}) \\p{Lu}\\p{Ll}{1,5}-\\p{Ll}{2,5}(?![\\p{L}-])");
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
      if (HyphenatedNames.isEastAsianFamily(name.group("family").toLowerCase(Locale.ROOT))) {
        names.complete(name.start(), name.end(), EntityType.PERSON);
      }
    }
  }
}
