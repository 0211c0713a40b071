package org.dateline.names.coreference;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.names.text.GenerationalSuffix;

/// What an article tells of a person beside the name: the gender, by titles, relations, pronouns
/// and the given name; offices; whether he reigns; whose relative she is.
///
/// Of a short name it is what stands beside that one mention, of a full name what stands beside all
/// its mentions.
///
/// @param gender as titles and relations say; empty where they say nothing or both
/// @param pronouns the gender of the pronouns near
/// @param offices those named beside it, as "president" and "prime minister"
/// @param titled the office that stands before the name here; empty for none
/// @param reigns whether a title of those that are called by their given names is before it
/// @param reignsByGivenName whether that is never said with a surname
/// @param relative whether it is named as somebody's relative
/// @param kin the same, or as one whose relative another is
/// @param generation [#ELDER] or [#YOUNGER] where one says so of it; else empty
/// @param couple whether two are named at once: "Mr. and Mrs."
record PersonContext(
    Optional<Gender> gender,
    Optional<Gender> pronouns,
    Set<String> offices,
    String titled,
    boolean reigns,
    boolean reignsByGivenName,
    boolean relative,
    boolean kin,
    String generation,
    boolean couple) {

  static final String ELDER = "elder";
  static final String YOUNGER = "younger";

  /// Who has one of these is not first named as somebody's relative.
  private static final Set<String> HEADS_OF_STATE =
      Set.of("president", "prime minister", "premier", "chancellor", "king", "queen", "pope");

  /// Words in the names of those who reign, and of few others.
  private static final Set<String> REIGNING_NAMES =
      Set.of("bin", "bint", "ibn", "al", "king", "queen", "prince", "princess", "pope", "emperor");

  PersonContext {
    offices = Set.copyOf(offices);
  }

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
    return couple
        || isOtherGender(full, other)
        || isOtherOffice(full, other)
        || isOtherMonarch(name, full, other)
        || isOtherGeneration(full, other);
  }

  private boolean isOtherGender(String full, PersonContext other) {
    Optional<Gender> his = other.gender(full);
    return gender.isPresent() && his.isPresent() && !gender.equals(his);
  }

  private boolean isOtherOffice(String full, PersonContext other) {
    boolean firstLady =
        titled.equals("president") && other.gender(full).equals(Optional.of(Gender.FEMININE));
    return HEADS_OF_STATE.contains(titled)
        && !other.offices().contains(titled)
        && (other.relative() || firstLady || isJunior(full));
  }

  /// "King Salman" may be Salman bin Abdulaziz, "King Charles" Charles III, "Emperor Norton" Joshua
  /// Norton; but "King Charles" is no Charles Michel.
  private boolean isOtherMonarch(String name, String full, PersonContext other) {
    boolean given = full.startsWith(name + ' ');
    boolean mayReign =
        other.reigns()
            || !GenerationalSuffix.base(full).equals(full)
            || Arrays.stream(full.split(" ")).anyMatch(REIGNING_NAMES::contains);
    return (given ? reigns : reignsByGivenName && GivenNameGenders.of(name + ' ').isPresent())
        && !mayReign;
  }

  private boolean isOtherGeneration(String full, PersonContext other) {
    boolean said = generation.equals(YOUNGER) ? isJunior(full) : full.endsWith(" sr");
    return !generation.isEmpty() && !other.generation().equals(generation) && !said;
  }

  private static boolean isJunior(String full) {
    return full.endsWith(" jr");
  }

  /// Whether what stands beside a mention speaks for a person: the same gender or office.
  boolean confirms(String full, PersonContext other) {
    return (gender.isPresent() && gender.equals(other.gender(full)))
        || (!titled.isEmpty() && other.offices().contains(titled));
  }

  /// What several mentions tell together.
  static final class CueCollector {

    private final Map<Gender, Integer> certain = new EnumMap<>(Gender.class);
    private final Map<Gender, Integer> pronouns = new EnumMap<>(Gender.class);
    private final Set<String> offices = new HashSet<>();
    private boolean reigns;
    private boolean relative;
    private boolean kin;
    private String generation = "";

    void add(PersonContext one) {
      one.gender().ifPresent(gender -> certain.merge(gender, 1, Integer::sum));
      one.pronouns().ifPresent(gender -> pronouns.merge(gender, 1, Integer::sum));
      offices.addAll(one.offices());
      reigns |= one.reigns();
      relative |= one.relative();
      kin |= one.kin();
      generation = generation.isEmpty() ? one.generation() : generation;
    }

    PersonContext collected() {
      return new PersonContext(
          most(certain),
          most(pronouns),
          offices,
          "",
          reigns,
          false,
          relative,
          kin,
          generation,
          false);
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
