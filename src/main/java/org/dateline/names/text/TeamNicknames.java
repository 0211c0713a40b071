package org.dateline.names.text;

import java.util.Set;
import java.util.function.Predicate;
import org.dateline.text.WordList;

/// What teams are called behind their place: "Lightning" of "Tampa Bay Lightning". Stateless.
public final class TeamNicknames {

  private static final Set<String> LAST_WORDS =
      WordList.read(TeamNicknames.class, "team-nicknames.txt");

  private TeamNicknames() {}

  /// Whether a word, as written, ends the name of a team.
  public static boolean isLastWord(String word) {
    return LAST_WORDS.contains(word);
  }

  /// What stands behind the place in a team's name, if its last word is a nickname; else empty.
  ///
  /// @param placed whether it is the name of a place that has teams
  public static String of(String name, Predicate<String> placed) {
    int last = name.lastIndexOf(' ');
    if (last < 0 || !LAST_WORDS.contains(name.substring(last + 1))) {
      return "";
    }
    for (int space = last; space > 0; space = name.lastIndexOf(' ', space - 1)) {
      String place = name.substring(0, space);
      if (placed.test(place) || placed.test(place.replace("St.", "Saint"))) {
        return name.substring(space + 1);
      }
    }
    return "";
  }
}
