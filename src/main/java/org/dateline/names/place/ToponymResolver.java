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
import org.dateline.model.LinkReason;
import org.dateline.model.NameKey;
import org.dateline.names.text.ArticleParagraphs;
import org.dateline.names.text.CountryNames;
import org.dateline.names.text.RecognizedName;

/// Resolves toponyms, which of several places of one name an article means: "Paris, Texas" is not
/// Paris, and Georgia is a state where Atlanta is near it.
///
/// The usual one keeps the plain key. Another's key says which it is: "paris texas", "georgia
/// state". Where the article does not tell, it is the usual one.
public final class ToponymResolver {

  private static final Set<String> DISTRICT = Set.of("washington dc", "dc");
  private static final String CAPITAL = "washington";
  private static final String LOS_ANGELES = "la";
  private static final String STATE_OF = "state of ";

  /// The key of a mention, and why.
  public record ResolvedToponym(NameKey key, LinkReason why) {}

  private final ArticleParagraphs article;
  private final PlaceTable table;
  private final List<RecognizedName> places;
  private final Map<RecognizedName, PlaceContainment> inner = new HashMap<>();
  private final Map<RecognizedName, PlaceContainment> outer = new HashMap<>();
  private final Set<String> named;

  /// What an article says cities to be in, by the city's name, then by the region's.
  private final Map<String, Map<String, PlaceContainment>> regions = new HashMap<>();

  private final StateDisambiguation senses;

  private ToponymResolver(
      ArticleParagraphs article,
      List<RecognizedName> names,
      Gazetteer gazetteer,
      PlaceTable table) {
    this.article = article;
    this.table = table;
    this.places = names.stream().filter(name -> name.type() == EntityType.LOCATION).toList();
    this.named = names.stream().map(name -> name.key().folded()).collect(Collectors.toSet());
    List<PlaceContainment> contained = PlaceContainment.in(article, names, gazetteer, table);
    for (PlaceContainment one : contained) {
      inner.put(one.inner(), one);
      outer.put(one.outer(), one);
      regions
          .computeIfAbsent(one.inner().key().folded(), _ -> new LinkedHashMap<>())
          .putIfAbsent(one.region().folded(), one);
    }
    this.senses = new StateDisambiguation(article, named, contained, table);
  }

  /// The keys of the places of an article that are not what [RecognizedName#key()] says, or not for
  /// the reason that they are written out. Linear in the number of names.
  ///
  /// @param names all names of the article, in order
  static Map<RecognizedName, ResolvedToponym> keys(
      ArticleParagraphs article,
      List<RecognizedName> names,
      Gazetteer gazetteer,
      PlaceTable table) {
    ToponymResolver places = new ToponymResolver(article, names, gazetteer, table);
    Map<RecognizedName, ResolvedToponym> keys = new HashMap<>();
    for (RecognizedName place : places.places) {
      NameKey plain = place.key();
      // What everyone knows as something else is that, whatever it was taken for: "EU".
      if (plain.type() == EntityType.LOCATION) {
        ResolvedToponym placed = places.place(place, plain.folded());
        if (!placed.equals(new ResolvedToponym(plain, LinkReason.WRITTEN))) {
          keys.put(place, placed);
        }
      }
    }
    return keys;
  }

  private ResolvedToponym place(RecognizedName name, String folded) {
    if (DISTRICT.contains(folded)) {
      return written(CAPITAL);
    }
    PlaceContainment within = outer.get(name);
    if (within != null && within.region().abbreviated()) {
      return written(table.stateKey(within.region().folded()));
    }
    Optional<UsStates.UsState> abbreviated = UsStates.abbreviated(name.text());
    if (abbreviated.isPresent() && !folded.equals(LOS_ANGELES)) {
      // By itself too, where the recogniser took it for a place.
      return written(table.stateKey(abbreviated.get().folded()));
    }
    if (folded.startsWith(STATE_OF)) {
      return UsStates.named(folded.substring(STATE_OF.length()))
          .map(state -> written(table.stateKey(state.folded())))
          .orElse(written(folded));
    }
    PlaceContainment itself = inner.get(name);
    if (itself != null && (table.homes().containsKey(folded) || isTown(itself))) {
      return written(qualified(folded, itself));
    }
    if (table.senses().containsKey(folded)) {
      return written(senses.key(name, within));
    }
    return itself == null ? bare(name, folded) : written(qualified(folded, itself));
  }

  /// Whether it is a town with the name of a state or country: "Lebanon, Pa."
  private static boolean isTown(PlaceContainment one) {
    NameKey name = one.inner().key();
    return one.region().abbreviated()
        && !name.folded().equals(one.region().folded())
        && (UsStates.named(name.folded()).isPresent() || CountryNames.contains(name));
  }

  /// A name without its region: the place that the article told of with it, if it told of one.
  private ResolvedToponym bare(RecognizedName name, String folded) {
    Map<String, PlaceContainment> told = regions.getOrDefault(folded, Map.of());
    Set<String> keys = new HashSet<>();
    told.values().forEach(one -> keys.add(qualified(folded, one)));
    if (keys.isEmpty() || keys.equals(Set.of(folded))) {
      return written(folded);
    }
    PlaceContainment first = told.values().iterator().next();
    if (keys.size() == 1 && !isHomeNamed(folded, first.region())) {
      LinkReason why =
          LinkReason.of(
              LinkReason.LinkRule.SHORT_FOR, words(first), article.paragraph(first.inner()));
      return new ResolvedToponym(key(keys.iterator().next()), why);
    }
    List<String> candidates =
        keys.size() > 1
            ? told.values().stream().map(ToponymResolver::words).toList()
            : List.of(name.text(), words(first));
    int paragraph = article.paragraph(first.inner());
    return new ResolvedToponym(
        key(folded), new LinkReason(LinkReason.LinkRule.UNDECIDED, candidates, paragraph));
  }

  /// Whether the article names a state or country that the usual one of a name is in, and that the
  /// one it told of is not in.
  private boolean isHomeNamed(String folded, PlaceContainment.AdminRegion told) {
    String country = UsStates.named(told.folded()).map(UsStates.UsState::country).orElse("");
    return table.homes().getOrDefault(folded, Set.of()).stream()
        .anyMatch(home -> !home.equals(country) && named.contains(home));
  }

  /// The name with its region, unless it is the usual one of its name or the only one.
  private String qualified(String folded, PlaceContainment one) {
    PlaceContainment.AdminRegion region = one.region();
    Set<String> homes = table.homes().get(folded);
    boolean other =
        homes == null
            ? isTown(one) || isSeveral(folded, region)
            : !homes.contains(region.folded()) && !(homes.isEmpty() && isVague(region));
    return other ? folded + ' ' + region.folded() : folded;
  }

  /// A country that has too many cities of one name to tell of which it is.
  private static boolean isVague(PlaceContainment.AdminRegion region) {
    return region.folded().equals("united states") || region.folded().equals("canada");
  }

  /// Whether the article has two of the name, in two states.
  private boolean isSeveral(String folded, PlaceContainment.AdminRegion region) {
    return !region.country()
        && regions.getOrDefault(folded, Map.of()).values().stream()
            .map(PlaceContainment::region)
            .anyMatch(other -> !other.country() && !other.folded().equals(region.folded()));
  }

  private static String words(PlaceContainment one) {
    return one.inner().text() + ", " + one.outer().text();
  }

  private static ResolvedToponym written(String folded) {
    return new ResolvedToponym(key(folded), LinkReason.WRITTEN);
  }

  private static NameKey key(String folded) {
    return new NameKey(EntityType.LOCATION, folded);
  }
}
