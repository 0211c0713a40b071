package org.dateline.names.coreference;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// What an article tells of a person beside the name: the gender, by titles, relations, pronouns
/// and the given name; offices; whose relative she is.
///
/// Of a short name it is what stands beside that one mention, of a full name what stands beside all
/// its mentions.
///
/// @param gender as titles and relations say; empty where they say nothing or both
/// @param pronouns the gender of the pronouns near
record PersonContext(
    Optional<Gender> gender, Optional<Gender> pronouns, OfficeCues office, FamilyCues family) {

  /// The gender that is most certain: that of titles and relations; else that of a full name's
  /// given name, unless pronouns say otherwise; else that of pronouns.
  Optional<Gender> gender(String folded) {
    if (gender.isPresent()) {
      return gender;
    }
    Optional<Gender> given = GivenNameGenders.of(folded);
    if (given.isPresent() && pronouns.isPresent() && !given.equals(pronouns)) {
      return Optional.empty();
    }
    return given.or(() -> pronouns);
  }

  /// Whether a mention with this beside it cannot be of a person.
  ///
  /// @param name the mention, folded
  /// @param full the full name of that person, folded
  /// @param other what the article tells of the person
  boolean excludes(String name, String full, PersonContext other) {
    return family.couple()
        || isOtherGender(full, other)
        || office.isOther(full, other)
        || office.isOtherMonarch(name, full, other.office())
        || family.isOtherGeneration(full, other.family());
  }

  private boolean isOtherGender(String full, PersonContext other) {
    Optional<Gender> his = other.gender(full);
    return gender.isPresent() && his.isPresent() && !gender.equals(his);
  }

  /// Whether what stands beside a mention speaks for a person: the same gender or office.
  boolean confirms(String full, PersonContext other) {
    return (gender.isPresent() && gender.equals(other.gender(full)))
        || office.confirms(other.office());
  }

  /// What several mentions tell together.
  static final class CueCollector {

    private final Map<Gender, Integer> certain = new EnumMap<>(Gender.class);
    private final Map<Gender, Integer> pronouns = new EnumMap<>(Gender.class);
    private OfficeCues office = OfficeCues.NONE;
    private FamilyCues family = FamilyCues.NONE;

    void add(PersonContext one) {
      one.gender().ifPresent(gender -> certain.merge(gender, 1, Integer::sum));
      one.pronouns().ifPresent(gender -> pronouns.merge(gender, 1, Integer::sum));
      office = office.and(one.office());
      family = family.and(one.family());
    }

    PersonContext collected() {
      return new PersonContext(most(certain), most(pronouns), office, family);
    }

    /// The one that is named at least twice as often as the other.
    private static Optional<Gender> most(Map<Gender, Integer> counts) {
      int she = counts.getOrDefault(Gender.FEMININE, 0);
      int he = counts.getOrDefault(Gender.MASCULINE, 0);
      if (she > 0 && she >= 2 * he) {
        return Optional.of(Gender.FEMININE);
      }
      return he > 0 && he >= 2 * she ? Optional.of(Gender.MASCULINE) : Optional.empty();
    }
  }
}
