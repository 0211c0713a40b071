package org.dateline.ui.correction;

import java.util.Arrays;
import java.util.List;
import org.dateline.library.Library;
import org.dateline.library.correction.Corrections;
import org.dateline.model.EntityType;
import org.dateline.model.ListedName;
import org.dateline.model.correction.Correction;
import org.dateline.model.query.SearchQuery;
import org.dateline.model.query.SearchResults;

/// All that the reader can say of selected text.
///
/// @param types what it could be the name of, in its article
/// @param everywhere the same in every article; nothing for text that cannot stand on a list of
///   names
record TextChoices(List<CorrectionChoice> types, List<ListedNameChoice> everywhere) {

  TextChoices {
    types = List.copyOf(types);
    everywhere = List.copyOf(everywhere);
  }

  /// Asks what can be said. Touches files.
  static TextChoices of(Library library, TextTarget target) {
    Corrections corrections = library.corrections();
    List<Correction.NewMention> names =
        Arrays.stream(EntityType.values())
            .map(type ->
                corrections.newName(target.article().id(), target.part(), target.span(), type))
            .toList();
    return new TextChoices(
        names.stream().map(name -> new CorrectionChoice(name, corrections.preview(name))).toList(),
        everywhere(library, names));
  }

  private static List<ListedNameChoice> everywhere(
      Library library, List<Correction.NewMention> names) {
    String words = names.getFirst().name().written();
    if (!ListedName.isSpelling(words)) {
      return List.of();
    }
    SearchResults found = library.search(SearchQuery.of("\"" + words.replace('"', ' ') + "\""), 1);
    return names.stream()
        .map(name ->
            new ListedNameChoice(
                new ListedName(name.name().key().type(), words, List.of(), false),
                name,
                Math.max(1, found.total()),
                found.complete()))
        .toList();
  }

  /// Whether any of it can be said.
  boolean isPossible() {
    return types.stream().anyMatch(choice -> !choice.preview().isEmpty());
  }
}
