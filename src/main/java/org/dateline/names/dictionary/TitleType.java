package org.dateline.names.dictionary;

import java.util.regex.Pattern;
import org.dateline.model.EntityType;

/// What a title of Wikipedia may be the title of, as far as the title itself tells.
final class TitleType {

  private static final Pattern WORK =
      Pattern.compile(
          "\\((?:[^)]*\\s)?(?:film|album|song|single|EP|novel|book|play|musical|opera|series|game"
              + "|episode|soundtrack|comics?|manga|anime|painting|poem|magazine|software|ship"
              + "|character|disambiguation|surname|given name|name|dish|drink|horse|genus|moth)\\)$");
  private static final Pattern NOT_A_PERSON =
      Pattern.compile(
          "\\((?:band|company|city|town|village|state|country|river|island|organization|group)\\)$"
              + "|, \\p{Lu}|^(?:Battle|Siege|Death|Assassination|Presidency|Murder|Trial) of"
              + "|'s\\s|\\b(?:family|dynasty|Foundation|University|Institute|Airport|Bridge|Award)$");
  private static final Pattern PERSON =
      Pattern.compile(
          "\\((?:[^)]*\\s)?(?:politician|footballer|actor|actress|singer|musician|writer"
              + "|player|author|artist|born \\d+|journalist|officer|general)\\)$");
  private static final Pattern NO_NAME =
      Pattern.compile(
          "^\\P{Lu}*$|^\\.|\\b(?:language|people|[Ll]ist of|cuisine|elections?)\\b|\\d{4}");

  private TitleType() {}

  /// Whether the title does not say that it is something else.
  static boolean mayBe(String title, EntityType type) {
    if (WORK.matcher(title).find() || NO_NAME.matcher(title).find()) {
      return false;
    }
    return switch (type) {
      case PERSON -> title.indexOf(' ') > 0 && !NOT_A_PERSON.matcher(title).find();
      case LOCATION, ORGANIZATION -> !PERSON.matcher(title).find();
    };
  }
}
