package org.dateline.ui.correction;

import java.util.Arrays;
import java.util.List;
import org.dateline.library.correction.Corrections;
import org.dateline.model.EntityType;

/// All that the reader can say of selected text.
///
/// @param types what it could be the name of
record TextChoices(List<CorrectionChoice> types) {

  TextChoices {
    types = List.copyOf(types);
  }

  /// Asks what can be said. Touches files.
  static TextChoices of(Corrections corrections, TextTarget target) {
    return new TextChoices(
        Arrays.stream(EntityType.values())
            .map(type ->
                corrections.newName(target.article().id(), target.part(), target.span(), type))
            .map(name -> new CorrectionChoice(name, corrections.preview(name)))
            .toList());
  }

  /// Whether any of it can be said.
  boolean isPossible() {
    return types.stream().anyMatch(choice -> !choice.preview().isEmpty());
  }
}
