package org.dateline.names.typing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.names.coreference.NameShortening;
import org.dateline.names.place.PlaceKnowledge;
import org.dateline.names.text.ArticleParagraphs;
import org.dateline.names.text.CountryCodes;
import org.dateline.names.text.CountryNames;
import org.dateline.names.text.GivenNames;
import org.dateline.names.text.NameNormalizer;
import org.dateline.names.text.RecognizedName;

/// Voting on types: one a name and article, where the recogniser gave several.
///
/// The type of most mentions wins; on a tie the one for which the article has a longer name ("Moon"
/// is a person where "Moon Jae-in" is), then the one that came first. A type that has both a longer
/// name and two mentions keeps them in any case: "Washington" may be the team of the "Washington
/// Capitals" and the city.
public final class TypeVoting {

  /// How much more the words around a name must tell before they outweigh the recogniser; less than
  /// one clear place. Found by trying values from 0.5 to 2.
  private static final double BENEFIT_OF_DOUBT = 0.9;

  private static final double BRACKETED_WEIGHT = 2;

  /// A surname that stands alone as often is one, whatever the given name.
  private static final int DECISIVE_SURNAME_COUNT = 3;

  private final Map<String, Map<EntityType, Integer>> counts = new HashMap<>();
  private final Map<EntityType, Set<String>> shortForms = new EnumMap<>(EntityType.class);

  private final ArticleParagraphs article;
  private final PlaceKnowledge placeKnowledge;
  private final Set<RecognizedName> contained = new HashSet<>();
  private final Set<String> places = new HashSet<>();

  /// What lists of organizations have among them.
  private final Set<String> groups = new HashSet<>();

  private final Map<String, TypeEvidence> evidence = new HashMap<>();

  private TypeVoting(
      ArticleParagraphs article, List<RecognizedName> names, PlaceKnowledge placeKnowledge) {
    this.article = article;
    this.placeKnowledge = placeKnowledge;
    findContained(names);
    for (RecognizedName name : names) {
      if (name.type() != EntityType.LOCATION
          && name.text().indexOf(' ') < 0
          && placeKnowledge.isPlace(article, name)) {
        places.add(NameNormalizer.letters(name.text()));
      }
      evidence
          .computeIfAbsent(NameNormalizer.letters(name.text()), _ -> new TypeEvidence())
          .read(article.of(name.part()), name);
      counts
          .computeIfAbsent(
              NameNormalizer.letters(name.text()), _ -> new EnumMap<>(EntityType.class))
          .merge(name.type(), 1, Integer::sum);
      Set<String> forms = shortForms.computeIfAbsent(name.type(), _ -> new HashSet<>());
      forms.addAll(NameShortening.of(name.key().folded()));
    }
    for (ArticlePart part : ArticlePart.values()) {
      List<RecognizedName> here = names.stream().filter(name -> name.part() == part).toList();
      PlaceLists.weigh(article.of(part), here, evidence);
      MatchReports.weigh(article.of(part), here, evidence);
      groups.addAll(OrganizationLists.in(article.of(part), here));
    }
    weighBracketed(names);
  }

  /// What stands in brackets behind an organization is its acronym, and behind a person a country.
  private void weighBracketed(List<RecognizedName> names) {
    for (int i = 1; i < names.size(); i++) {
      RecognizedName before = names.get(i - 1);
      RecognizedName name = names.get(i);
      String text = article.of(name.part());
      boolean bracketed =
          before.part() == name.part()
              && before.span().end() + 2 == name.span().start()
              && text.startsWith(" (", before.span().end())
              && text.startsWith(")", name.span().end());
      boolean acronym = name.type() == EntityType.ORGANIZATION && before.type() == name.type();
      boolean code = before.type() == EntityType.PERSON && CountryCodes.contains(name.text());
      if (bracketed && (acronym || code)) {
        evidence
            .getOrDefault(NameNormalizer.letters(name.text()), new TypeEvidence())
            .add(acronym ? EntityType.ORGANIZATION : EntityType.LOCATION, BRACKETED_WEIGHT);
      }
    }
  }

  /// The same names, retyped where need be.
  ///
  /// @param placeKnowledge what is known of places
  public static List<RecognizedName> decide(
      ArticleParagraphs article, List<RecognizedName> names, PlaceKnowledge placeKnowledge) {
    TypeVoting types = new TypeVoting(article, names, placeKnowledge);
    List<RecognizedName> decided = new ArrayList<>(names.size());
    for (RecognizedName name : names) {
      decided.add(name.as(types.of(name)));
    }
    return decided;
  }

  private EntityType of(RecognizedName name) {
    String letters = NameNormalizer.letters(name.text());
    Map<EntityType, Integer> votes = counts.getOrDefault(letters, Map.of());
    Optional<EntityType> certain = CountryNames.typeOf(name.text()).or(() -> certain(name));
    if (certain.isPresent()) {
      return certain.get();
    }
    if (name.type() == EntityType.LOCATION && groups.contains(letters)) {
      return EntityType.ORGANIZATION;
    }
    if (votes.getOrDefault(name.type(), 0) > 1 && supported(name.type(), letters)) {
      return name.type();
    }
    if (votes.containsKey(EntityType.LOCATION)
        && supported(EntityType.PERSON, letters)
        && (places.contains(letters) || told(letters, EntityType.LOCATION) >= 1)
        && placeKnowledge.knows(name)) {
      // Michael Jordan in Jordan: the recogniser sees the sentence.
      return name.type();
    }
    EntityType voted = voted(name, letters, votes);
    if (bearsSurname(name, letters)) {
      return EntityType.PERSON;
    }
    boolean known =
        voted == EntityType.LOCATION
            && placeKnowledge.knows(name)
            && !supported(EntityType.PERSON, letters);
    return known || supported(voted, letters) ? voted : outweighed(name, letters, voted);
  }

  private double told(String letters, EntityType type) {
    TypeEvidence told = evidence.get(letters);
    return told == null ? 0 : told.of(type);
  }

  /// What stands right beside a mention and tells its type: "Queen Victoria", "Jackson,
  /// Mississippi", "Amman, Jordan".
  private Optional<EntityType> certain(RecognizedName name) {
    if (name.type() == EntityType.PERSON && TypeEvidence.isTitled(article.of(name.part()), name)) {
      return Optional.of(EntityType.PERSON);
    }
    // "Iraq's Yahya Sami": a country, unless it is a given name or the article has such a person.
    boolean country =
        name.type() == EntityType.PERSON
            && placeKnowledge.isCountry(name.text())
            && !GivenNames.contains(NameNormalizer.letters(name.text()))
            && !supported(EntityType.PERSON, NameNormalizer.letters(name.text()));
    boolean place =
        country
            || contained.contains(name)
            || (name.text().indexOf(' ') < 0 && placeKnowledge.isPlace(article, name));
    return place ? Optional.of(EntityType.LOCATION) : Optional.empty();
  }

  private static boolean endsPhrase(String text, int at) {
    return at == text.length() || ",.;:)".indexOf(text.charAt(at)) >= 0;
  }

  /// The places that stand behind a place and a comma, before another or the end.
  private void findContained(List<RecognizedName> names) {
    for (int i = 1; i < names.size(); i++) {
      RecognizedName before = names.get(i - 1);
      RecognizedName name = names.get(i);
      if (before.type() == EntityType.LOCATION
          && before.part() == name.part()
          && article.of(name.part()).startsWith(", ", before.span().end())
          && before.span().end() + 2 == name.span().start()
          && endsPhrase(article.of(name.part()), name.span().end())
          && placeKnowledge.knows(name)) {
        contained.add(name);
        places.add(NameNormalizer.letters(name.text()));
      }
    }
  }

  /// The type that the words around a name tell, where they tell enough.
  private EntityType outweighed(RecognizedName name, String letters, EntityType voted) {
    boolean namesake =
        supported(EntityType.PERSON, letters)
            && voted != EntityType.ORGANIZATION
            && !placeKnowledge.knows(name)
            && !places.contains(letters)
            && told(letters, EntityType.LOCATION) == 0
            && told(letters, EntityType.ORGANIZATION) < 1;
    if (namesake) {
      return EntityType.PERSON;
    }
    if (places.contains(letters)) {
      return EntityType.LOCATION;
    }
    EntityType best = voted;
    double most = told(letters, voted) + BENEFIT_OF_DOUBT;
    for (EntityType type : EntityType.values()) {
      if (told(letters, type) > most) {
        best = type;
        most = told(letters, type);
      }
    }
    return best;
  }

  private EntityType voted(RecognizedName name, String letters, Map<EntityType, Integer> votes) {
    return votes.keySet().stream()
        .max(
            Comparator.<EntityType>comparingInt(type -> votes.getOrDefault(type, 0))
                .thenComparing(type -> supported(type, letters))
                .thenComparing(Comparator.reverseOrder()))
        .orElse(name.type());
  }

  /// Whether the last word, and the first, are called a person's elsewhere in the article: "Charles
  /// Bolden" where Charles and Bolden are.
  private boolean bearsSurname(RecognizedName name, String letters) {
    int space = letters.lastIndexOf(' ');
    return space > 0
        && letters.indexOf(' ') == space
        && isPerson(letters.substring(space + 1))
        && (name.type() == EntityType.PERSON
            || isPerson(letters.substring(0, space))
            || GivenNames.contains(letters.substring(0, space))
            || persons(letters.substring(space + 1)) >= DECISIVE_SURNAME_COUNT);
  }

  private int persons(String word) {
    return counts.getOrDefault(word, Map.of()).getOrDefault(EntityType.PERSON, 0);
  }

  private boolean isPerson(String word) {
    Map<EntityType, Integer> votes = counts.getOrDefault(word, Map.of());
    int all = votes.values().stream().mapToInt(Integer::intValue).sum();
    return all > 0 && 3 * votes.getOrDefault(EntityType.PERSON, 0) > 2 * all;
  }

  private boolean supported(EntityType type, String letters) {
    return shortForms.getOrDefault(type, Set.of()).contains(letters);
  }
}
