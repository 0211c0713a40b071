package org.dateline.names.coreference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.names.text.GenerationalSuffix;

/// The shorter forms of a folded name.
public final class NameShortening {

  /// Names of more words than this are not names of persons.
  private static final int MAX_WORDS = 8;

  private NameShortening() {}

  /// What a name of several words is called for short: its words from the first on ("Kim" and "Kim
  /// Jong" of "Kim Jong Un", "Boeing" of "Boeing Commercial Airplanes"), its words up to the last
  /// ("Jong Un", "Trump"), the first and the last ("Donald Trump" of "Donald John Trump"), and the
  /// last with the initial of the first ("D Trump"). A "Jr." at the end may be left out, or be all
  /// that is behind the family name ("Trump Jr.").
  public static Set<String> of(String folded) {
    Set<String> forms = new LinkedHashSet<>();
    List<String> words = List.of(folded.split(" "));
    if (words.size() > 1 && words.size() <= MAX_WORDS) {
      if (GenerationalSuffix.isOne(words.getLast())) {
        String suffix = ' ' + words.getLast();
        words = words.subList(0, words.size() - 1);
        forms.add(String.join(" ", words));
        forms.add(words.getLast() + suffix);
        forms.add(words.getFirst() + suffix);
        forms.add(words.getFirst() + ' ' + words.getLast() + suffix);
      }
      addRuns(words, forms);
    }
    forms.remove(folded);
    return forms;
  }

  private static void addRuns(List<String> words, Set<String> forms) {
    int count = words.size();
    for (int i = 1; i < count; i++) {
      forms.add(String.join(" ", words.subList(0, i)));
      forms.add(String.join(" ", words.subList(i, count)));
    }
    if (count > 1) {
      String last = words.getLast();
      forms.add(words.getFirst() + " " + last);
      forms.add(
          words.getFirst().substring(0, words.getFirst().offsetByCodePoints(0, 1)) + " " + last);
    }
  }
}
