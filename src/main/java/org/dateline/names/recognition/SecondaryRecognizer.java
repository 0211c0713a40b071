package org.dateline.names.recognition;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.names.crf.Crf.LabeledRun;
import org.dateline.names.text.Acronyms;

/// The second opinion on a sentence, what another model may add to it: names of which the first saw
/// no word.
///
/// It is asked only where a capitalised word inside the sentence is left over, and believed less
/// than the first: only in single words that are not ordinary ones, not where a sentence begins,
/// and for places and acronyms only after the words that lead to one. Several words that it alone
/// takes for a name mostly are the title of a work.
public final class SecondaryRecognizer {

  private static final Set<String> BEFORE_PLACES =
      Set.of("in at near to from of the around into towards across".split(" "));
  private static final Set<String> BEFORE_GROUPS = Set.of("the of by with at for".split(" "));

  private final List<CoreLabel> sentence;
  private final List<LabeledRun> certain;
  private final Predicate<String> ordinary;

  /// @param certain the names that the first model found
  /// @param ordinary whether a word in lower case is one that English texts use
  SecondaryRecognizer(
      List<CoreLabel> sentence, List<LabeledRun> certain, Predicate<String> ordinary) {
    this.sentence = sentence;
    this.certain = certain;
    this.ordinary = ordinary;
  }

  boolean wanted() {
    int next = 0;
    for (int i = 1; i < sentence.size(); i++) {
      while (next < certain.size() && certain.get(next).to() <= i) {
        next++;
      }
      boolean named = next < certain.size() && certain.get(next).from() <= i;
      if (!named && mayBeName(sentence.get(i).word())) {
        return true;
      }
    }
    return false;
  }

  private boolean mayBeName(String word) {
    return word.length() > 1
        && Character.isUpperCase(word.codePointAt(0))
        && !ordinary.test(word.toLowerCase(Locale.ROOT));
  }

  /// The names of both, in order.
  List<LabeledRun> with(List<LabeledRun> others) {
    List<LabeledRun> all = new ArrayList<>(certain);
    for (LabeledRun other : others) {
      if (isCredible(other) && certain.stream().noneMatch(other::overlaps)) {
        all.add(other);
      }
    }
    all.sort(Comparator.comparingInt(LabeledRun::from));
    return all;
  }

  private boolean isCredible(LabeledRun run) {
    if (run.from() == 0 || run.to() - run.from() > 1 || run.to() == sentence.size()) {
      return false;
    }
    String word = sentence.get(run.from()).word();
    String before = sentence.get(run.from() - 1).word().toLowerCase(Locale.ROOT);
    boolean led =
        switch (run.type()) {
          case PERSON -> true;
          case LOCATION -> BEFORE_PLACES.contains(before);
          case ORGANIZATION -> !Acronyms.isOne(word) || BEFORE_GROUPS.contains(before);
        };
    return led && mayBeName(word);
  }
}
