package org.dateline.names.coreference;

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
/// @param relative whether it is named as somebody's relative
/// @param generation "elder" or "younger" where one says so of it; else empty
/// @param couple whether two are named at once: "Mr. and Mrs."
record PersonContext(
    Optional<Gender> gender,
    Optional<Gender> pronouns,
    Set<String> offices,
    String titled,
    boolean reigns,
    boolean relative,
    String generation,
    boolean couple) {

  /// Who has one of these is not first named as somebody's relative.
  private static final Set<String> HEADS_OF_STATE =
      Set.of("president", "prime minister", "premier", "chancellor", "king", "queen", "pope");

  static final PersonContext NONE =
      new PersonContext(Optional.empty(), Optional.empty(), Set.of(), "", false, false, "", false);

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
  /// @param folded the full name of that person
  /// @param other what the article tells of the person
  boolean excludes(String folded, PersonContext other) {
    Optional<Gender> his = other.gender(folded);
    boolean otherGender = gender.isPresent() && his.isPresent() && !gender.equals(his);
    boolean otherOffice =
        HEADS_OF_STATE.contains(titled)
            && !other.offices().contains(titled)
            && (other.relative()
                || (titled.equals("president") && his.equals(Optional.of(Gender.FEMININE)))
                || isJunior(folded));
    boolean noMonarch = reigns && !other.reigns() && !mayReign(folded);
    boolean otherGeneration =
        !generation.isEmpty()
            && !other.generation().equals(generation)
            && !hasGeneration(folded, generation);
    return couple || otherGender || otherOffice || noMonarch || otherGeneration;
  }

  private static boolean isJunior(String folded) {
    return folded.endsWith(" jr");
  }

  private static boolean hasGeneration(String folded, String generation) {
    return generation.equals("younger") ? isJunior(folded) : folded.endsWith(" sr");
  }

  /// "King Salman" may be Salman bin Abdulaziz, "King Charles" Charles III.
  private static boolean mayReign(String folded) {
    if (!GenerationalSuffix.base(folded).equals(folded)) {
      return true;
    }
    for (String word : folded.split(" ")) {
      if (PersonCues.REIGNING_NAMES.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /// What several mentions tell together.
  static final class Collector {

    private final Map<Gender, Integer> certain = new EnumMap<>(Gender.class);
    private final Map<Gender, Integer> pronouns = new EnumMap<>(Gender.class);
    private final Set<String> offices = new HashSet<>();
    private boolean reigns;
    private boolean relative;
    private String generation = "";

    void add(PersonContext one) {
      one.gender().ifPresent(gender -> certain.merge(gender, 1, Integer::sum));
      one.pronouns().ifPresent(gender -> pronouns.merge(gender, 1, Integer::sum));
      offices.addAll(one.offices());
      reigns |= one.reigns();
      relative |= one.relative();
      generation = generation.isEmpty() ? one.generation() : generation;
    }

    PersonContext collected() {
      return new PersonContext(
          most(certain), most(pronouns), offices, "", reigns, relative, generation, false);
    }

    /// The one that is named twice as often as the other.
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
