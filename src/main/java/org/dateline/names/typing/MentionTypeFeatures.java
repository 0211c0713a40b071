package org.dateline.names.typing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.dateline.model.EntityType;
import org.dateline.names.coreference.GivenNameGenders;
import org.dateline.names.crf.TokenProbabilities;
import org.dateline.names.place.PlaceKnowledge;
import org.dateline.names.text.ArticleParagraphs;
import org.dateline.names.text.NameNormalizer;
import org.dateline.names.text.RecognizedName;
import org.dateline.text.WordList;

/// What is known of a name in an article before [MentionTypeClassifier] decides: what the
/// recogniser holds probable, in the mean over all its mentions; the words beside them; its own
/// words; and what the longer names of the article have in common with it.
///
/// A feature is called in plain words, "title" is the share of the name's mentions that have a
/// title; its value is mostly from 0 to 1, or a natural logarithm. For one article and thread.
final class MentionTypeFeatures {

  /// What is added to a probability before its logarithm is taken, so that none is endless.
  private static final double SMOOTHING = 0.005;

  /// What the words around a name tell ([TypeEvidence]) counts up to this.
  private static final double MOST_TOLD = 4;

  private static final String READ = "read";
  private static final String MENTIONS = "mentions";
  private static final String PROBABLE = "probable ";
  private static final String NONE = PROBABLE + "none";
  private static final Map<EntityType, String> PROBABLE_TYPES = ofTypes(PROBABLE);
  private static final Map<EntityType, String> VOTED_TYPES = ofTypes("voted ");

  private static final Set<String> ORGANIZATION_WORDS =
      WordList.read(MentionTypeFeatures.class, "organization-words.txt");
  private static final Pattern PARTS = Pattern.compile("[\\s-]+");
  private static final Set<String> INNER = Set.of("of for and & de in".split(" "));

  /// Where one mention that has it is enough, beside the share of those that have it.
  private static final Set<String> ONCE_IS_ENOUGH =
      Set.of("title", "said after", "said before", "organization's", "the");

  private final ArticleParagraphs article;
  private final List<RecognizedName> names;
  private final PlaceKnowledge placeKnowledge;
  private final Predicate<String> ordinary;

  private final List<String> letters = new ArrayList<>();
  private final Map<String, TypeEvidence> told = new HashMap<>();
  private final Map<String, Map<String, Double>> features = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Integer> surnames = new HashMap<>();
  private final Set<String> givenNames = new HashSet<>();
  private final Set<String> organizationWords = new HashSet<>();
  private final Set<String> placeWords = new HashSet<>();

  private MentionTypeFeatures(
      ArticleParagraphs article,
      List<RecognizedName> names,
      PlaceKnowledge placeKnowledge,
      Predicate<String> ordinary) {
    this.article = article;
    this.names = names;
    this.placeKnowledge = placeKnowledge;
    this.ordinary = ordinary;
  }

  /// Reads the mentions of an article. Linear in their number.
  ///
  /// @param ordinary whether a word in lower case is one that English texts use
  static MentionTypeFeatures of(
      ArticleParagraphs article,
      List<RecognizedName> names,
      TokenProbabilities probabilities,
      PlaceKnowledge placeKnowledge,
      Predicate<String> ordinary) {
    MentionTypeFeatures features =
        new MentionTypeFeatures(article, names, placeKnowledge, ordinary);
    for (RecognizedName name : names) {
      features.read(name, probabilities.of(name));
    }
    for (int i = 0; i < names.size(); i++) {
      features.complete(i);
    }
    return features;
  }

  /// The features of a name; empty if the recogniser saw it nowhere in the article.
  ///
  /// @param at the place of one of its mentions among the names
  Map<String, Double> of(int at) {
    Map<String, Double> of = features.getOrDefault(letters.get(at), Map.of());
    return of.containsKey(NONE) ? of : Map.of();
  }

  /// The letters of a name, by which mentions are the same.
  String letters(int at) {
    return letters.get(at);
  }

  private void read(RecognizedName name, Optional<Map<EntityType, Double>> probable) {
    String key = NameNormalizer.letters(name.text());
    Map<String, Double> sums = features.computeIfAbsent(key, _ -> new HashMap<>());
    probable.ifPresent(ofTypes -> {
      sums.merge(READ, 1.0, Double::sum);
      double none = 1;
      for (EntityType type : EntityType.values()) {
        double probability = ofTypes.getOrDefault(type, 0.0);
        none -= probability;
        sums.merge(
            PROBABLE_TYPES.getOrDefault(type, PROBABLE), logarithm(probability), Double::sum);
      }
      sums.merge(NONE, logarithm(Math.max(0, none)), Double::sum);
    });
    sums.merge(VOTED_TYPES.getOrDefault(name.type(), ""), 1.0, Double::sum);
    for (String feature :
        ContextFeatures.features(article.of(name.part()), names, letters.size())) {
      sums.merge(feature, 1.0, Double::sum);
    }
    told.computeIfAbsent(key, _ -> new TypeEvidence()).read(article.of(name.part()), name);
    letters.add(key);
    countWords(name, key);
    counts.merge(key, 1, Integer::sum);
  }

  private static Map<EntityType, String> ofTypes(String feature) {
    Map<EntityType, String> features = new EnumMap<>(EntityType.class);
    for (EntityType type : EntityType.values()) {
      features.put(type, feature + type);
    }
    return features;
  }

  private static double logarithm(double probability) {
    return Math.log(probability + SMOOTHING);
  }

  /// Makes means of the sums over a name's mentions, once, and adds what holds for the name.
  private void complete(int at) {
    String key = letters.get(at);
    Map<String, Double> sums = features.getOrDefault(key, new HashMap<>());
    if (sums.containsKey(MENTIONS)) {
      return;
    }
    double count = counts.getOrDefault(key, 1);
    Double read = sums.remove(READ);
    for (String feature : ONCE_IS_ENOUGH) {
      if (sums.containsKey(feature)) {
        sums.put("once " + feature, count);
      }
    }
    sums.replaceAll(
        (feature, sum) -> sum / (read != null && feature.startsWith(PROBABLE) ? read : count));
    sums.put(MENTIONS, Math.log(count));
    TypeEvidence evidence = told.getOrDefault(key, new TypeEvidence());
    for (EntityType type : EntityType.values()) {
      sums.put("told " + type, Math.min(evidence.of(type), MOST_TOLD));
    }
    addName(at, sums);
  }

  private void countWords(RecognizedName name, String key) {
    String[] words = key.split(" ");
    if (words.length < 2) {
      return;
    }
    switch (name.type()) {
      case PERSON -> {
        surnames.merge(words[words.length - 1], 1, Integer::sum);
        givenNames.add(words[0]);
      }
      case ORGANIZATION -> organizationWords.addAll(List.of(words));
      case LOCATION -> placeWords.addAll(List.of(words));
    }
  }

  /// Adds the features of the name itself.
  private void addName(int at, Map<String, Double> of) {
    RecognizedName name = names.get(at);
    String key = letters.get(at);
    String[] words = key.split(" ");
    String[] written = PARTS.split(name.text());
    boolean several = words.length > 1;
    String last = words[words.length - 1];
    of.put("words " + Math.min(words.length, 4), 1.0);
    of.put((several ? "last " : "only ") + shape(written[written.length - 1]), 1.0);
    if (several) {
      of.put("first " + shape(written[0]), 1.0);
    } else {
      of.put("length", Math.min(key.length(), 12) / 12.0);
    }
    for (String word : name.text().split(" ")) {
      if (INNER.contains(word)) {
        of.put("with " + word, 1.0);
      }
    }
    mark(of, "hyphen", name.text().indexOf('-') >= 0);
    mark(of, "digit", name.text().codePoints().anyMatch(Character::isDigit));
    boolean ordinaryFirst = ordinary.test(written[0].toLowerCase(Locale.ROOT));
    mark(of, "ordinary first word", ordinaryFirst);
    mark(
        of,
        "ordinary words",
        ordinaryFirst
            && List.of(written).stream()
                .allMatch(word -> ordinary.test(word.toLowerCase(Locale.ROOT))));
    mark(of, "organization word", List.of(words).stream().anyMatch(ORGANIZATION_WORDS::contains));
    mark(of, "organization word last", ORGANIZATION_WORDS.contains(last));
    mark(of, "organization head", several && TypeEvidence.isGroupHead(last));
    mark(of, "place head", several && TypeEvidence.isPlaceHead(last));
    mark(of, "known place", placeKnowledge.knows(name));
    mark(of, "country", placeKnowledge.isCountry(name.text()));
    mark(of, "nationality", placeKnowledge.isNationality(name.text()));
    if (several) {
      mark(of, "country first", placeKnowledge.isCountry(written[0]));
      mark(of, "country last", placeKnowledge.isCountry(written[written.length - 1]));
    }
    mark(of, several ? "given name first" : "given name", GivenNameGenders.contains(words[0]));
    if (several) {
      int own = name.type() == EntityType.PERSON ? counts.getOrDefault(key, 0) : 0;
      mark(of, "surname last", surnames.getOrDefault(last, 0) > own);
    } else {
      boolean surname = surnames.containsKey(key);
      boolean given = givenNames.contains(key);
      mark(of, "a person's surname", surname);
      mark(of, "a person's given name", given);
      mark(of, "no person's", !surname && !given);
      mark(of, "in an organization", organizationWords.contains(key));
      mark(of, "in a place", placeWords.contains(key));
    }
  }

  private static void mark(Map<String, Double> features, String feature, boolean has) {
    if (has) {
      features.put(feature, 1.0);
    }
  }

  private static String shape(String word) {
    if (word.isEmpty() || !Character.isUpperCase(word.codePointAt(0))) {
      return "small";
    }
    String rest = word.substring(1);
    if (rest.isEmpty() || rest.equals(rest.toUpperCase(Locale.ROOT))) {
      return "capitals";
    }
    return rest.equals(rest.toLowerCase(Locale.ROOT)) ? "capitalised" : "mixed";
  }
}
