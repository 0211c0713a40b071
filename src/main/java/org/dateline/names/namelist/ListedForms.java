package org.dateline.names.namelist;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.names.namelist.NameWords.Word;

/// The sequences of words that a listed name is found by, beside its own.
final class ListedForms {

  private static final Pattern CAPITALS =
      Pattern.compile("(?<![\\p{L}\\p{N}\\p{M}])[A-Z]{2,4}(?![\\p{L}\\p{N}\\p{M}])");

  private ListedForms() {}

  /// The other sequences of a name that is found without case: initials may be written together or
  /// apart ("US", "U.S."), and commas and the like left out. Of most names there are none.
  static Set<List<Word>> others(String name) {
    List<Word> words = NameWords.folded(name);
    List<Word> plain = plain(words);
    Set<List<Word>> others = new LinkedHashSet<>();
    others.add(plain);
    others.add(joined(plain));
    Matcher capitals = CAPITALS.matcher(name);
    if (capitals.find()) {
      others.add(plain(NameWords.folded(apart(capitals))));
    }
    others.remove(words);
    return others;
  }

  /// Without anything between the words.
  private static List<Word> plain(List<Word> words) {
    return words.stream().allMatch(word -> word.gap().isEmpty())
        ? words
        : words.stream().map(word -> new Word("", word.letters())).toList();
  }

  /// "u s navy" as "us navy".
  private static List<Word> joined(List<Word> words) {
    if (words.stream().filter(ListedForms::isInitial).count() < 2) {
      return words;
    }
    List<Word> joined = new ArrayList<>();
    boolean initialBefore = false;
    for (Word word : words) {
      boolean initial = isInitial(word);
      if (initial && initialBefore) {
        joined.add(new Word("", joined.removeLast().letters() + word.letters()));
      } else {
        joined.add(word);
      }
      initialBefore = initial;
    }
    return joined;
  }

  private static boolean isInitial(Word word) {
    return word.letters().length() == 1 && Character.isLetter(word.letters().charAt(0));
  }

  /// "US Navy" as "U.S. Navy".
  private static String apart(Matcher capitals) {
    return capitals.replaceAll(
        word -> word.group().chars().mapToObj(c -> (char) c + ".").collect(Collectors.joining()));
  }
}
