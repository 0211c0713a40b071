package org.dateline.names.dictionary;

import java.util.regex.Pattern;

/// Which titles of the encyclopedia are things that news names, and not lists, pages on a name or a
/// year, or of the encyclopedia itself.
final class TitleRules {

  private static final String DISAMBIGUATION = " (disambiguation)";

  private static final Pattern NO_THING =
      Pattern.compile(
          "(?:Lists?|Index|Indices|Outlines?|Timelines?|Glossary) of .*"
              + "|(?:File|Image|Category|Template|Portal|Help|User|MediaWiki|Wikipedia)"
              + "(?: talk)?:.*"
              + "|\\d{1,4}s?(?: BC)?(?: in .*)?"
              + "|(?:January|February|March|April|May|June|July|August|September|October|November"
              + "|December) \\d{1,4}"
              + "|.*\\((?:disambiguation|.*\\b[Nn]ames?|surname)\\)",
          Pattern.DOTALL);

  private TitleRules() {}

  /// Whether a title, with its spaces, is a thing. Linear in its length.
  static boolean isThing(String title) {
    return !title.isEmpty() && title.indexOf('\ufffd') < 0 && !NO_THING.matcher(title).matches();
  }

  /// Whether an alias shows that its title only tells things of one name apart: "Kim" is such a
  /// page because "Kim (disambiguation)" leads to it.
  static boolean tellsApart(String alias, String title) {
    return alias.length() == title.length() + DISAMBIGUATION.length()
        && alias.endsWith(")")
        && alias.replace('_', ' ').equals(title + DISAMBIGUATION);
  }

  /// The title without what tells it apart from others: "Georgia" of "Georgia (U.S. state)".
  static String name(String title) {
    int bracket = title.lastIndexOf(" (");
    return bracket > 0 && title.endsWith(")") ? title.substring(0, bracket) : title;
  }
}
