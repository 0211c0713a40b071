package org.dateline.names.coreference;

import java.util.Optional;
import java.util.Set;
import org.dateline.text.WordList;

/// The gender of those given names that nearly always have one. Names of both, such as "Andrea" and
/// "Leslie", have none here.
public final class GivenNameGenders {

  private static final Set<String> FEMININE =
      WordList.read(GivenNameGenders.class, "given-names-feminine.txt");
  private static final Set<String> MASCULINE =
      WordList.read(GivenNameGenders.class, "given-names-masculine.txt");

  private GivenNameGenders() {}

  /// Whether a folded word is a given name of either gender.
  public static boolean contains(String folded) {
    return FEMININE.contains(folded) || MASCULINE.contains(folded);
  }

  /// The gender that the given name tells of a full name, folded; none for a name of one word.
  public static Optional<Gender> of(String folded) {
    int space = folded.indexOf(' ');
    if (space < 0) {
      return Optional.empty();
    }
    String given = folded.substring(0, space);
    if (FEMININE.contains(given)) {
      return Optional.of(Gender.FEMININE);
    }
    return MASCULINE.contains(given) ? Optional.of(Gender.MASCULINE) : Optional.empty();
  }
}
