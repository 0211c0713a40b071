package org.dateline.ingest;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names of newspapers, broadcasters and agencies.
final class Publisher {

  private static final int MAX_WORDS = 5;

  /// Names that say of themselves that they are a publisher's, by their last word.
  private static final Set<String> LAST_WORDS =
      Set.of(
          "news",
          "times",
          "post",
          "tv",
          "press",
          "agency",
          "daily",
          "herald",
          "tribune",
          "guardian",
          "journal",
          "radio",
          "broadcasting",
          "gazette",
          "chronicle",
          "observer",
          "telegraph",
          "weekly",
          "magazine",
          "examiner",
          "inquirer",
          "courier",
          "dispatch",
          "newspaper",
          "wire",
          "television",
          "newswire");

  /// Section names that end in such a word.
  private static final Set<String> SECTIONS =
      Set.of(
          "breaking news",
          "world news",
          "latest news",
          "top news",
          "local news",
          "national news",
          "international news",
          "business news",
          "sports news",
          "live news",
          "more news",
          "related news",
          "all news",
          "us news",
          "uk news",
          "asia news",
          "political news",
          "live tv",
          "watch tv",
          "news",
          "press",
          "post",
          "tv",
          "radio",
          "daily",
          "times",
          "magazine",
          "weekly",
          "previous post",
          "next post",
          "blog post",
          "guest post",
          "featured news",
          "other news",
          "news agency");

  private static final Set<String> KNOWN =
      Set.of(
          "reuters",
          "afp",
          "ap",
          "xinhua",
          "cgtn",
          "cctv",
          "cnn",
          "bbc",
          "npr",
          "pbs",
          "abc",
          "nbc",
          "cbs",
          "msnbc",
          "cnbc",
          "upi",
          "dpa",
          "efe",
          "ansa",
          "pti",
          "ani",
          "ians",
          "tass",
          "kcna",
          "irna",
          "yonhap",
          "kyodo",
          "jiji",
          "nhk",
          "kbs",
          "interfax",
          "itar-tass",
          "ria novosti",
          "sputnik",
          "rt",
          "al jazeera",
          "al arabiya",
          "deutsche welle",
          "dw",
          "france 24",
          "rfi",
          "euronews",
          "bloomberg",
          "politico",
          "axios",
          "vox",
          "slate",
          "buzzfeed",
          "huffpost",
          "the hill",
          "the independent",
          "the guardian",
          "the economist",
          "the atlantic",
          "the hindu",
          "the standard",
          "the sun",
          "the globe and mail",
          "the straits times",
          "the conversation",
          "haaretz",
          "le monde",
          "der spiegel",
          "el país",
          "usa today",
          "newsweek",
          "time",
          "global times",
          "people's daily",
          "china daily",
          "rodong sinmun",
          "voice of america",
          "voa",
          "radio free asia",
          "rfa",
          "associated press",
          "agence france-presse",
          "daily mail",
          "the mirror",
          "sky news",
          "anadolu agency",
          "press trust of india",
          "korea herald",
          "the diplomat",
          "nk news",
          "daily nk",
          "nikkei asia",
          "channel newsasia",
          "cna");

  private static final Pattern WEBSITE =
      Pattern.compile("(?:visit |go to )?(.{2,40}?)['’]s? (?:official )?web ?site\\b.{0,160}");

  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?iu:copyright|©|\\(c\\))(?iu:[\\s:]*(?:copyright|©|\\(c\\)|by|\\d{4}(?:\\s?[-–]\\s?\\d{4})?,?))*\\s+([\\p{Lu}\\d][^.,|©:;()]{1,40}?)(?:[.,|;]?\\s*(?iu:all"
              + " rights|inc\\b|ltd\\b|llc\\b).{0,200}|[.,|;].{0,200})?",
          Pattern.DOTALL);

  private Publisher() {}

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
        && !FurnitureWords.LABELS.contains(name.substring(0, lastWord - 1))
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
    Matcher website = WEBSITE.matcher(line);
    if (website.matches()) {
      return Optional.of(website.group(1)).filter(Publisher::isName);
    }
    Matcher copyright = COPYRIGHT.matcher(line);
    return copyright.matches()
        ? Optional.of(copyright.group(1).replaceFirst("\\s+\\d{4}\\s*$", "").strip())
            .filter(Publisher::isName)
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
