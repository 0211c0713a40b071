package org.dateline.names.coreference;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.dateline.names.text.GenerationalSuffix;

/// The offices that an article names beside a person.
///
/// @param named all of them, as "president" and "prime minister"
/// @param title the one that stands before the name here; empty for none
/// @param reigns whether a title of those that are called by their given names is before it
/// @param reignsByGivenName whether that is never said with a surname
record OfficeCues(Set<String> named, String title, boolean reigns, boolean reignsByGivenName) {

  static final OfficeCues NONE = new OfficeCues(Set.of(), "", false, false);

  /// Who has one of these is not first named as somebody's relative.
  private static final Set<String> HEADS_OF_STATE =
      Set.of("president", "prime minister", "premier", "chancellor", "king", "queen", "pope");

  /// Words in the names of those who reign, and of few others.
  private static final Set<String> REIGNING_NAMES =
      Set.of("bin", "bint", "ibn", "al", "king", "queen", "prince", "princess", "pope", "emperor");

  OfficeCues {
    named = Set.copyOf(named);
  }

  /// What two mentions tell together. The titles that stand before each are no longer told apart.
  OfficeCues and(OfficeCues other) {
    return new OfficeCues(union(named, other.named()), "", reigns || other.reigns(), false);
  }

  private static Set<String> union(Set<String> some, Set<String> more) {
    if (some.containsAll(more)) {
      return some;
    }
    Set<String> both = new HashSet<>(some);
    both.addAll(more);
    return both;
  }

  /// Whether the title here is another's than of a person.
  ///
  /// @param full the full name of that person, folded
  /// @param person what the article tells of the person
  boolean isOther(String full, PersonContext person) {
    boolean firstLady =
        title.equals("president") && person.gender(full).equals(Optional.of(Gender.FEMININE));
    return HEADS_OF_STATE.contains(title)
        && !person.office().named().contains(title)
        && (person.family().relative() || firstLady || FamilyCues.isJunior(full));
  }

  /// "King Salman" may be Salman bin Abdulaziz, "King Charles" Charles III, "Emperor Norton" Joshua
  /// Norton; but "King Charles" is no Charles Michel.
  boolean isOtherMonarch(String name, String full, OfficeCues person) {
    boolean given = full.startsWith(name + ' ');
    boolean mayReign =
        person.reigns()
            || !GenerationalSuffix.base(full).equals(full)
            || Arrays.stream(full.split(" ")).anyMatch(REIGNING_NAMES::contains);
    return (given ? reigns : reignsByGivenName && GivenNameGenders.of(name + ' ').isPresent())
        && !mayReign;
  }

  /// Whether the title here is one that a person is known to have.
  boolean confirms(OfficeCues person) {
    return !title.isEmpty() && person.named().contains(title);
  }
}
