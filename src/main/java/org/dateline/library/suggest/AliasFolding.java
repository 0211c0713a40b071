package org.dateline.library.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.index.suggest.FoldedName;
import org.dateline.index.suggest.NamePrefixes;
import org.dateline.index.suggest.NameWeight;
import org.dateline.store.SuggestionTable.SuggestedName;
import org.dateline.store.SuggestionTable.WrittenForm;

/// Folds aliases: makes of the ways in which a name is written those that a reader can begin to
/// type: each once, however it is spelt, and none that is a part of another.
final class AliasFolding {

  /// The largest number of spellings kept of one name.
  private static final int MAX_ALIASES = 32;

  private static final Comparator<FoldedAlias> LONGEST_FIRST =
      Comparator.comparingInt((FoldedAlias alias) -> -alias.folded().length())
          .thenComparing(FoldedAlias::folded);

  private AliasFolding() {}

  private record FoldedAlias(String folded, long times) {

    /// Whether its words stand in a row in these; then it begins wherever it does there.
    boolean isPartOf(String other) {
      return (' ' + other + ' ').contains(' ' + folded + ' ');
    }
  }

  /// Adds a name under each of its aliases.
  static void add(SuggestedName name, NamePrefixes.NamePrefixesBuilder to) {
    for (FoldedAlias alias : aliases(name.forms())) {
      to.add(
          name.number(),
          alias.folded(),
          NameWeight.of(name.articles(), alias.times(), name.mentions()));
    }
  }

  private static List<FoldedAlias> aliases(List<WrittenForm> forms) {
    if (forms.size() == 1) {
      WrittenForm only = forms.getFirst();
      return List.of(new FoldedAlias(FoldedName.of(only.text()).text(), only.times()));
    }
    Map<String, Long> times = new HashMap<>();
    forms.stream()
        .sorted(
            Comparator.comparingLong(WrittenForm::times)
                .reversed()
                .thenComparing(WrittenForm::text))
        .limit(MAX_ALIASES)
        .forEach(form -> times.merge(FoldedName.of(form.text()).text(), form.times(), Long::sum));
    List<FoldedAlias> longestFirst = new ArrayList<>();
    times.forEach((folded, written) -> longestFirst.add(new FoldedAlias(folded, written)));
    longestFirst.sort(LONGEST_FIRST);
    return apart(longestFirst);
  }

  /// Those that are no part of another, which is written as often as its parts are.
  private static List<FoldedAlias> apart(List<FoldedAlias> longestFirst) {
    List<FoldedAlias> apart = new ArrayList<>();
    for (FoldedAlias alias : longestFirst) {
      boolean part = false;
      for (int i = 0; i < apart.size() && !part; i++) {
        FoldedAlias whole = apart.get(i);
        part = alias.isPartOf(whole.folded());
        if (part) {
          apart.set(i, new FoldedAlias(whole.folded(), whole.times() + alias.times()));
        }
      }
      if (!part) {
        apart.add(alias);
      }
    }
    return apart;
  }
}
