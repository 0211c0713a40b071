package org.dateline.bench;

import java.util.ArrayList;
import java.util.List;
import org.dateline.bench.MadeEntity.Name;
import org.dateline.model.EntityType;

/// Makes entities by their rank: countries, cities and rulers first, towards the end people who are
/// asked in the street once. Immutable.
final class MadeEntities {

  private static final int COUNTRIES = 200;

  /// So many have several names; after that one in [#SEVERAL], and none in the tail.
  private static final int WELL_KNOWN = 60;

  private static final int SEVERAL = 7;

  private static final int GIVEN_NAMES = 1_500;
  private static final int SURNAMES = 60_000;

  private static final List<String> KINDS =
      List.of(
          "Bank",
          "Group",
          "Party",
          "University",
          "Council",
          "Institute",
          "Ministry",
          "Union",
          "Agency",
          "Airlines",
          "Motors",
          "Energy",
          "Hospital",
          "Court",
          "Commission",
          "Society",
          "News Agency",
          "Foundation",
          "United",
          "Holdings");

  private static final List<String> QUALITIES =
      List.of("National", "Central", "Royal", "General", "People’s", "International", "First");

  private static final List<String> REGIONS =
      List.of("North", "South", "New", "Port", "East", "West", "Lake", "Mount");

  /// Purposes of [Chance].
  private static final int ENTITY = 10;

  private static final int GIVEN = 11;
  private static final int SURNAME = 12;
  private static final int PLACE = 13;

  private final long seed;
  private final int common;
  private final MadeEntity[] known;

  /// @param common how many are remembered
  MadeEntities(long seed, int common) {
    this.seed = seed;
    this.common = common;
    this.known = new MadeEntity[common];
    for (int i = 0; i < common; i++) {
      known[i] = make(i);
    }
  }

  /// An entity.
  ///
  /// @param rank from 0
  MadeEntity entity(long rank) {
    return rank < common ? known[(int) rank] : make(rank);
  }

  private MadeEntity make(long rank) {
    Chance chance = Chance.of(seed, ENTITY, rank);
    EntityType type = type(rank, chance);
    boolean country = type == EntityType.LOCATION && rank < COUNTRIES;
    int names = names(rank, chance);
    List<Name> made = new ArrayList<>();
    Name first =
        switch (type) {
          case PERSON -> person(chance);
          case LOCATION -> new Name(place(rank, chance), "");
          case ORGANIZATION -> organization(chance);
        };
    made.add(first);
    for (int i = 1; i < names; i++) {
      made.add(other(type, first, i, chance));
    }
    return new MadeEntity(rank, type, made, country);
  }

  private static EntityType type(long rank, Chance chance) {
    double share = chance.share();
    if (rank == 0) {
      return EntityType.LOCATION;
    }
    double people = rank < COUNTRIES ? .4 : .6;
    double places = rank < COUNTRIES ? .35 : .15;
    return share < people
        ? EntityType.PERSON
        : share < people + places ? EntityType.LOCATION : EntityType.ORGANIZATION;
  }

  private int names(long rank, Chance chance) {
    if (rank < WELL_KNOWN) {
      return chance.from(3, 4);
    }
    return rank < common && chance.below(SEVERAL) == 0 ? chance.from(2, 3) : 1;
  }

  /// A name of two words, or three.
  Name person(Chance chance) {
    String given = given(chance);
    String surname = surname(chance);
    String middle = chance.is(.2) ? given(chance) + " " : "";
    return new Name(given + " " + middle + surname, surname);
  }

  private String given(Chance chance) {
    int rank = chance.is(.5) ? chance.early(GIVEN_NAMES) : chance.below(GIVEN_NAMES);
    Chance spelling = Chance.of(seed, GIVEN, rank);
    return accented(MadeWords.capital(MadeWords.spelled(spelling, spelling.from(1, 2))), spelling);
  }

  private String surname(Chance chance) {
    int rank = chance.is(.3) ? chance.early(SURNAMES) : chance.below(SURNAMES);
    Chance spelling = Chance.of(seed, SURNAME, rank);
    String name = MadeWords.capital(MadeWords.spelled(spelling, spelling.from(1, 3)));
    return spelling.is(.03)
        ? name + "-" + MadeWords.capital(MadeWords.spelled(spelling, 1))
        : accented(name, spelling);
  }

  /// One in twenty is not written with English letters alone.
  private static String accented(String name, Chance spelling) {
    return spelling.is(.05) ? name.replace('e', 'é').replace('o', 'ö').replace('a', 'á') : name;
  }

  private String place(long rank, Chance chance) {
    Chance spelling = Chance.of(seed, PLACE, rank);
    String name = MadeWords.capital(MadeWords.spelled(spelling, spelling.from(2, 3)));
    return rank > 0 && chance.is(.2)
        ? REGIONS.get(chance.below(REGIONS.size())) + " " + name
        : name;
  }

  private Name organization(Chance chance) {
    String kind = KINDS.get(chance.early(KINDS.size()));
    String own = MadeWords.capital(MadeWords.spelled(chance, chance.from(2, 3)));
    if (chance.is(.5)) {
      return new Name(own + " " + kind, "");
    }
    String full = own + " " + QUALITIES.get(chance.below(QUALITIES.size())) + " " + kind;
    StringBuilder initials = new StringBuilder();
    full.chars().filter(Character::isUpperCase).forEach(c -> initials.append((char) c));
    return new Name(full, initials.toString());
  }

  /// Another spelling, or another name.
  private Name other(EntityType type, Name first, int which, Chance chance) {
    if (type == EntityType.PERSON) {
      String surname = respelled(first.brief());
      String given = first.full().substring(0, first.full().indexOf(' '));
      return which == 1
          ? new Name(given + " " + surname, surname)
          : new Name(given(chance) + " " + first.brief(), first.brief());
    }
    return which == 1
        ? new Name(respelled(first.full()), "")
        : new Name(MadeWords.capital(MadeWords.spelled(chance, 3)) + " " + last(first.full()), "");
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /// As another alphabet's letters come out in another newspaper.
  private static String respelled(String name) {
    String other = name.replace("ee", "i").replace("ou", "u").replace("c", "k").replace("v", "w");
    return other.equals(name) ? name + "a" : other;
  }
}
