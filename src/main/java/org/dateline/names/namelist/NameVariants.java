package org.dateline.names.namelist;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.names.namelist.NameTokens.NameToken;

/// The sequences of words that a listed name is found by, beside its own.
final class NameVariants {

  private static final Pattern CAPITALS =
      Pattern.compile("(?<![\\p{L}\\p{N}\\p{M}])[A-Z]{2,4}(?![\\p{L}\\p{N}\\p{M}])");

  private NameVariants() {}

  /// The other sequences of a name that is found without case: initials may be written together or
  /// apart ("US", "U.S."), and commas and the like left out. Of most names there are none.
  static Set<List<NameToken>> others(String name) {
    List<NameToken> words = NameTokens.folded(name);
    List<NameToken> plain = plain(words);
    Set<List<NameToken>> others = new LinkedHashSet<>();
    others.add(plain);
    others.add(joined(plain));
    Matcher capitals = CAPITALS.matcher(name);
    if (capitals.find()) {
      others.add(plain(NameTokens.folded(apart(capitals))));
    }
    others.remove(words);
    return others;
  }

  /// Without anything between the words.
  private static List<NameToken> plain(List<NameToken> words) {
    return words.stream().allMatch(word -> word.gap().isEmpty())
        ? words
        : words.stream().map(word -> new NameToken("", word.letters())).toList();
  }

  /// "u s navy" as "us navy".
  private static List<NameToken> joined(List<NameToken> words) {
    if (words.stream().filter(NameVariants::isInitial).count() < 2) {
      return words;
    }
    List<NameToken> joined = new ArrayList<>();
    boolean initialBefore = false;
    for (NameToken word : words) {
      boolean initial = isInitial(word);
      if (initial && initialBefore) {
        joined.add(new NameToken("", joined.removeLast().letters() + word.letters()));
      } else {
        joined.add(word);
      }
      initialBefore = initial;
    }
    return joined;
  }

  private static boolean isInitial(NameToken word) {
    return word.letters().length() == 1 && Character.isLetter(word.letters().charAt(0));
  }

  /// "US Navy" as "U.S. Navy".
  private static String apart(Matcher capitals) {
    return capitals.replaceAll(
        word -> word.group().chars().mapToObj(c -> (char) c + ".").collect(Collectors.joining()));
  }
}
