package org.dateline.names.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.model.EntityType;
import org.dateline.model.NameKey;
import org.dateline.model.Why;
import org.dateline.names.text.ArticleText;
import org.dateline.names.text.FoundName;
import org.dateline.names.text.WellKnown;

/// Which of several places of one name an article means: "Paris, Texas" is not Paris, and Georgia
/// is a state where Atlanta is near it.
///
/// The usual one keeps the plain key. Another's key says which it is: "paris texas", "georgia
/// state". Where the article does not tell, it is the usual one.
public final class Places {

  private static final Set<String> DISTRICT = Set.of("washington dc", "dc");
  private static final String CAPITAL = "washington";
  private static final String LOS_ANGELES = "la";
  private static final String STATE_OF = "state of ";

  /// The key of a mention, and why.
  public record Placed(NameKey key, Why why) {}

  private final ArticleText article;
  private final PlaceTable table;
  private final List<FoundName> places;
  private final Map<FoundName, Containment> inner = new HashMap<>();
  private final Map<FoundName, Containment> outer = new HashMap<>();
  private final Set<String> named;

  /// What an article says cities to be in, by the city's name, then by the region's.
  private final Map<String, Map<String, Containment>> regions = new HashMap<>();

  private final StateSenses senses;

  private Places(
      ArticleText article, List<FoundName> names, Gazetteer gazetteer, PlaceTable table) {
    this.article = article;
    this.table = table;
    this.places = names.stream().filter(name -> name.type() == EntityType.LOCATION).toList();
    this.named = names.stream().map(name -> name.key().folded()).collect(Collectors.toSet());
    List<Containment> contained = Containment.in(article, names, gazetteer, table);
    for (Containment one : contained) {
      inner.put(one.inner(), one);
      outer.put(one.outer(), one);
      regions
          .computeIfAbsent(one.inner().key().folded(), _ -> new LinkedHashMap<>())
          .putIfAbsent(one.region().folded(), one);
    }
    this.senses = new StateSenses(article, named, contained, table);
  }

  /// The keys of the places of an article that are not what [FoundName#key()] says, or not for the
  /// reason that they are written out. Linear in the number of names.
  ///
  /// @param names all names of the article, in order
  static Map<FoundName, Placed> keys(
      ArticleText article, List<FoundName> names, Gazetteer gazetteer, PlaceTable table) {
    Places places = new Places(article, names, gazetteer, table);
    Map<FoundName, Placed> keys = new HashMap<>();
    for (FoundName place : places.places) {
      NameKey plain = place.key();
      // What everyone knows as something else is that, whatever it was taken for: "EU".
      if (plain.type() == EntityType.LOCATION) {
        Placed placed = places.place(place, plain.folded());
        if (!placed.equals(new Placed(plain, Why.WRITTEN))) {
          keys.put(place, placed);
        }
      }
    }
    return keys;
  }

  private Placed place(FoundName name, String folded) {
    if (DISTRICT.contains(folded)) {
      return written(CAPITAL);
    }
    Containment within = outer.get(name);
    if (within != null && within.region().abbreviated()) {
      return written(table.stateKey(within.region().folded()));
    }
    Optional<UsStates.State> abbreviated = UsStates.abbreviated(name.text());
    if (abbreviated.isPresent() && !folded.equals(LOS_ANGELES)) {
      // By itself too, where the recogniser took it for a place.
      return written(table.stateKey(abbreviated.get().folded()));
    }
    if (folded.startsWith(STATE_OF)) {
      return UsStates.named(folded.substring(STATE_OF.length()))
          .map(state -> written(table.stateKey(state.folded())))
          .orElse(written(folded));
    }
    Containment itself = inner.get(name);
    if (itself != null && (table.homes().containsKey(folded) || isTown(itself))) {
      return written(qualified(folded, itself));
    }
    if (table.senses().containsKey(folded)) {
      return written(senses.key(name, Optional.ofNullable(within)));
    }
    return itself == null ? bare(name, folded) : written(qualified(folded, itself));
  }

  /// Whether it is a town with the name of a state or country: "Lebanon, Pa."
  private static boolean isTown(Containment one) {
    NameKey name = one.inner().key();
    return one.region().abbreviated()
        && !name.folded().equals(one.region().folded())
        && (UsStates.named(name.folded()).isPresent() || WellKnown.contains(name));
  }

  /// A name without its region: the place that the article told of with it, if it told of one.
  private Placed bare(FoundName name, String folded) {
    Map<String, Containment> told = regions.getOrDefault(folded, Map.of());
    Set<String> keys = new HashSet<>();
    told.values().forEach(one -> keys.add(qualified(folded, one)));
    if (keys.isEmpty() || keys.equals(Set.of(folded))) {
      return written(folded);
    }
    Containment first = told.values().iterator().next();
    if (keys.size() == 1 && !isHomeNamed(folded, first.region())) {
      Why why = Why.of(Why.Kind.SHORT_FOR, words(first), article.paragraph(first.inner()));
      return new Placed(key(keys.iterator().next()), why);
    }
    List<String> candidates =
        keys.size() > 1
            ? told.values().stream().map(Places::words).toList()
            : List.of(name.text(), words(first));
    int paragraph = article.paragraph(first.inner());
    return new Placed(key(folded), new Why(Why.Kind.UNDECIDED, candidates, paragraph));
  }

  /// Whether the article names a state or country that the usual one of a name is in, and that the
  /// one it told of is not in.
  private boolean isHomeNamed(String folded, Containment.Region told) {
    String country = UsStates.named(told.folded()).map(UsStates.State::country).orElse("");
    return table.homes().getOrDefault(folded, Set.of()).stream()
        .anyMatch(home -> !home.equals(country) && named.contains(home));
  }

  /// The name with its region, unless it is the usual one of its name or the only one.
  private String qualified(String folded, Containment one) {
    Containment.Region region = one.region();
    Set<String> homes = table.homes().get(folded);
    boolean other =
        homes == null
            ? isTown(one) || isSeveral(folded, region)
            : !homes.contains(region.folded()) && !(homes.isEmpty() && isVague(region));
    return other ? folded + ' ' + region.folded() : folded;
  }

  /// A country that has too many cities of one name to tell of which it is.
  private static boolean isVague(Containment.Region region) {
    return region.folded().equals("united states") || region.folded().equals("canada");
  }

  /// Whether the article has two of the name, in two states.
  private boolean isSeveral(String folded, Containment.Region region) {
    return !region.country()
        && regions.getOrDefault(folded, Map.of()).values().stream()
            .map(Containment::region)
            .anyMatch(other -> !other.country() && !other.folded().equals(region.folded()));
  }

  private static String words(Containment one) {
    return one.inner().text() + ", " + one.outer().text();
  }

  private static Placed written(String folded) {
    return new Placed(key(folded), Why.WRITTEN);
  }

  private static NameKey key(String folded) {
    return new NameKey(EntityType.LOCATION, folded);
  }
}
