package org.dateline.library.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.index.suggest.FoldedName;
import org.dateline.index.suggest.NamePrefixes;
import org.dateline.index.suggest.NameWeight;
import org.dateline.store.SuggestedNames.Name;
import org.dateline.store.SuggestedNames.Written;

/// Makes of the ways in which a name is written those that a reader can begin to type: each once,
/// however it is spelt, and none that is a part of another.
final class AliasFolding {

  /// So many ways of writing one name are enough.
  private static final int MOST = 32;

  private static final Comparator<Alias> LONGEST =
      Comparator.comparingInt((Alias alias) -> -alias.folded().length())
          .thenComparing(Alias::folded);

  private AliasFolding() {}

  private record Alias(String folded, long times) {

    /// Whether its words stand in a row in these; then it begins wherever it does there.
    boolean isPartOf(String other) {
      return (' ' + other + ' ').contains(' ' + folded + ' ');
    }
  }

  /// Adds a name under each of its aliases.
  static void add(Name name, NamePrefixes.Builder to) {
    for (Alias alias : aliases(name.forms())) {
      to.add(
          name.number(),
          alias.folded(),
          NameWeight.of(name.articles(), alias.times(), name.mentions()));
    }
  }

  private static List<Alias> aliases(List<Written> forms) {
    if (forms.size() == 1) {
      Written only = forms.getFirst();
      return List.of(new Alias(FoldedName.of(only.text()).text(), only.times()));
    }
    Map<String, Long> times = new HashMap<>();
    forms.stream()
        .sorted(Comparator.comparingLong(Written::times).reversed().thenComparing(Written::text))
        .limit(MOST)
        .forEach(form -> times.merge(FoldedName.of(form.text()).text(), form.times(), Long::sum));
    List<Alias> longestFirst = new ArrayList<>();
    times.forEach((folded, written) -> longestFirst.add(new Alias(folded, written)));
    longestFirst.sort(LONGEST);
    return apart(longestFirst);
  }

  /// Those that are no part of another, which is written as often as its parts are.
  private static List<Alias> apart(List<Alias> longestFirst) {
    List<Alias> apart = new ArrayList<>();
    for (Alias alias : longestFirst) {
      boolean part = false;
      for (int i = 0; i < apart.size() && !part; i++) {
        Alias whole = apart.get(i);
        part = alias.isPartOf(whole.folded());
        if (part) {
          apart.set(i, new Alias(whole.folded(), whole.times() + alias.times()));
        }
      }
      if (!part) {
        apart.add(alias);
      }
    }
    return apart;
  }
}
