package org.dateline.ingest.page;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.WordList;

/// Names of newspapers, broadcasters and agencies.
final class PublisherNames {

  private static final int MAX_WORDS = 5;

  /// The longest line of a footer that is looked at for the name of the site.
  private static final int MAX_FOOTER_LINE_LENGTH = 500;

  /// Names that say of themselves that they are a publisher's, by their last word.
  private static final Set<String> LAST_WORDS =
      WordList.read(PublisherNames.class, "publisher-last-words.txt");

  /// Section names that end in such a word.
  private static final Set<String> SECTIONS =
      WordList.read(PublisherNames.class, "publisher-sections.txt");

  private static final Set<String> KNOWN = WordList.read(PublisherNames.class, "publishers.txt");

  private static final Pattern WEBSITE =
      Pattern.compile("(?:visit |go to )?(.{2,40}?)['’]s? (?:official )?web ?site\\b.{0,160}");

  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?iu:copyright|©|\\(c\\))(?iu:[\\s:]*(?:copyright|©|\\(c\\)|by|\\d{4}(?:\\s?[-–]\\s?\\d{4})?,?)){0,12}\\s+([\\p{Lu}\\d][^.,|©:;()]{1,40}?)(?:[.,|;]?\\s*(?iu:all"
              + " rights|inc\\b|ltd\\b|llc\\b).{0,200}|[.,|;].{0,200})?",
          Pattern.DOTALL);

  private PublisherNames() {}

  /// Whether a line is the name of a publisher and nothing else. In doubt, no.
  static boolean is(String line) {
    String name = line.toLowerCase(Locale.ROOT);
    if (isKnown(line)) {
      return true;
    }
    int lastWord = name.lastIndexOf(' ') + 1;
    return lastWord > 0
        && PageLine.words(line) <= MAX_WORDS - 1
        && LAST_WORDS.contains(name.substring(lastWord))
        && !SECTIONS.contains(name)
        && !BoilerplateWords.LABELS.contains(name.substring(0, lastWord - 1))
        && isCapitalised(line);
  }

  /// Whether it is the name of one of the large publishers.
  static boolean isKnown(String line) {
    String name = line.toLowerCase(Locale.ROOT);
    return !line.isEmpty()
        && Character.isUpperCase(line.codePointAt(0))
        && (KNOWN.contains(name) || KNOWN.contains("the " + name));
  }

  /// The name of the site in a line at the foot of a page: `X’s website can also be reached at`, `©
  /// 2018 X. All rights reserved`.
  static Optional<String> inFooter(String line) {
    if (line.length() > MAX_FOOTER_LINE_LENGTH) {
      return Optional.empty();
    }
    Matcher website = WEBSITE.matcher(line);
    if (website.matches()) {
      return Optional.of(website.group(1)).filter(PublisherNames::isName);
    }
    Matcher copyright = COPYRIGHT.matcher(line);
    return copyright.matches()
        ? Optional.of(copyright.group(1).replaceFirst("\\s+\\d{4}\\s*$", "").strip())
            .filter(PublisherNames::isName)
        : Optional.empty();
  }

  /// Whether it could be a name: a few words, each with a capital but for the small ones.
  static boolean isName(String line) {
    return !line.isBlank() && PageLine.words(line) <= MAX_WORDS && isCapitalised(line);
  }

  private static boolean isCapitalised(String line) {
    for (String word : line.split(" ", -1)) {
      boolean small = Set.of("of", "the", "and", "&", "for", "de", "in").contains(word);
      if (word.isEmpty() || (!small && Character.isLowerCase(word.codePointAt(0)))) {
        return false;
      }
    }
    return line.codePoints().anyMatch(Character::isUpperCase) && !PageLine.endsSentence(line);
  }
}
