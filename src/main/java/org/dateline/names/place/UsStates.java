package org.dateline.names.place;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.names.text.NameNormalizer;
import org.dateline.text.WordList;

/// The states of the USA and the provinces of Canada as news write them behind a city: in full, in
/// the old abbreviation ("Calif."), or in two capitals ("CA").
final class UsStates {

  private static final String TABLE = "states.tsv";
  private static final Map<String, UsState> BY_NAME = new HashMap<>();
  private static final Map<String, UsState> BY_ABBREVIATION = new HashMap<>();

  static {
    for (String row : WordList.lines(UsStates.class, TABLE)) {
      String[] cells = row.split("\t", -1);
      UsState state = new UsState(NameNormalizer.letters(cells[0]), cells[1]);
      BY_NAME.put(state.folded, state);
      for (String abbreviation : cells[2].split(" ")) {
        BY_ABBREVIATION.put(abbreviation, state);
      }
    }
  }

  /// A state or province.
  ///
  /// @param folded its full name, folded
  /// @param country the country that it is in, folded
  record UsState(String folded, String country) {}

  private UsStates() {}

  /// The state of a name written in full, by its letters.
  static Optional<UsState> named(String letters) {
    return Optional.ofNullable(BY_NAME.get(letters));
  }

  /// The state of an abbreviation as written: "Calif.", "Calif", "N.J.", "NJ".
  static Optional<UsState> abbreviated(String written) {
    return Optional.ofNullable(BY_ABBREVIATION.get(written.replace(".", "").replace(" ", "")));
  }

  /// The state of either.
  static Optional<UsState> of(String written) {
    return abbreviated(written).or(() -> named(NameNormalizer.letters(written)));
  }
}
