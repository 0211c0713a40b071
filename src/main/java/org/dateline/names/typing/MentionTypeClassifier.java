package org.dateline.names.typing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.dateline.model.EntityType;
import org.dateline.names.crf.TokenProbabilities;
import org.dateline.names.place.PlaceKnowledge;
import org.dateline.names.text.ArticleParagraphs;
import org.dateline.names.text.CountryNames;
import org.dateline.names.text.GivenNames;
import org.dateline.names.text.NameNormalizer;
import org.dateline.names.text.RecognizedName;
import org.dateline.text.WordList;

/// The trained decision of a mention's type: a multinomial logistic regression over what the
/// recogniser holds probable of the name, the words beside its mentions, its own words, and the
/// rest of the article ([MentionTypeFeatures]).
///
/// Its weights stand in a table that `src/tables/mention_types.py` makes. Immutable, so one serves
/// all threads; some microseconds a mention.
public final class MentionTypeClassifier {

  /// The types in the order of arrays.
  private static final List<EntityType> ORDER = List.of(EntityType.values());

  private static final String WEIGHTS = "mention-type-weights.tsv";

  /// The weights that every mention has.
  private static final String BIAS = "bias";

  /// How much more probable another type must be than the one that was voted. From a tenth to a
  /// fifth the figures are the same within .001.
  private static final double MARGIN = 0.2;

  private final Map<String, double[]> weights;
  private final PlaceKnowledge placeKnowledge;
  private final Predicate<String> ordinary;

  private MentionTypeClassifier(
      Map<String, double[]> weights, PlaceKnowledge placeKnowledge, Predicate<String> ordinary) {
    this.weights = weights;
    this.placeKnowledge = placeKnowledge;
    this.ordinary = ordinary;
  }

  /// Reads the table of weights: a few milliseconds.
  ///
  /// @param ordinary whether a word in lower case is one that English texts use
  /// @throws IllegalStateException if the program was put together without it
  public static MentionTypeClassifier load(
      PlaceKnowledge placeKnowledge, Predicate<String> ordinary) {
    Map<String, double[]> weights = new HashMap<>();
    for (String line : WordList.lines(MentionTypeClassifier.class, WEIGHTS)) {
      String[] row = line.split("\t");
      double[] ofTypes = new double[EntityType.values().length];
      for (int i = 0; i < ofTypes.length; i++) {
        ofTypes[i] = Double.parseDouble(row[i + 1]);
      }
      weights.put(row[0], ofTypes);
    }
    return new MentionTypeClassifier(weights, placeKnowledge, ordinary);
  }

  /// The same names, retyped where another type is clearly more probable. What stays as it is:
  /// names that everyone knows for what they are, those that a rule of language found or typed,
  /// persons with a title or whose surname the article has alone, names that were voted to be two
  /// things, and what the recogniser saw nowhere in the article.
  ///
  /// @param recognized the names as the recogniser found them
  /// @param mended the same, mended by the rules
  public List<RecognizedName> decide(
      ArticleParagraphs article,
      List<RecognizedName> names,
      TokenProbabilities probabilities,
      List<RecognizedName> recognized,
      List<RecognizedName> mended) {
    Set<String> fixed = fixed(article, recognized, mended);
    fixed.addAll(clearlyVoted(names));
    MentionTypeFeatures features =
        MentionTypeFeatures.of(article, names, probabilities, placeKnowledge, ordinary);
    Map<String, EntityType> types = new HashMap<>();
    List<RecognizedName> decided = new ArrayList<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      RecognizedName name = names.get(i);
      String key = features.letters(i);
      if (fixed.contains(key)) {
        decided.add(name);
        continue;
      }
      // All mentions of a name that is decided are of one type.
      EntityType type = types.get(key);
      if (type == null) {
        Map<String, Double> of = features.of(i);
        type = of.isEmpty() ? name.type() : type(name.type(), of);
        type = type == EntityType.PERSON && isCountry(name) ? name.type() : type;
        types.put(key, type);
      }
      decided.add(name.as(type));
    }
    return decided;
  }

  /// Whether a name was voted a country, and is no given name.
  private boolean isCountry(RecognizedName name) {
    return name.type() == EntityType.LOCATION
        && placeKnowledge.isCountry(name.text())
        && !GivenNames.contains(NameNormalizer.letters(name.text()));
  }

  /// The letters of the names whose type is not to be decided.
  private static Set<String> fixed(
      ArticleParagraphs article, List<RecognizedName> recognized, List<RecognizedName> mended) {
    Set<RecognizedName> seen = Set.copyOf(recognized);
    Set<String> fixed = new HashSet<>();
    for (RecognizedName name : mended) {
      boolean titled =
          name.type() == EntityType.PERSON && TypeEvidence.isTitled(article.of(name.part()), name);
      if (titled || !seen.contains(name) || CountryNames.typeOf(name.text()).isPresent()) {
        fixed.add(NameNormalizer.letters(name.text()));
      }
    }
    return fixed;
  }

  /// The letters of the names that the vote left two types, and of the persons that the article has
  /// both in full and by the first or last word.
  private static Set<String> clearlyVoted(List<RecognizedName> names) {
    Map<String, EntityType> types = new HashMap<>();
    Set<String> clear = new HashSet<>();
    for (RecognizedName name : names) {
      String key = NameNormalizer.letters(name.text());
      EntityType other = types.putIfAbsent(key, name.type());
      if (other != null && other != name.type()) {
        clear.add(key);
      }
    }
    types.forEach((key, type) -> {
      if (type == EntityType.PERSON && key.indexOf(' ') > 0) {
        String first = key.substring(0, key.indexOf(' '));
        String last = key.substring(key.lastIndexOf(' ') + 1);
        for (String word : List.of(first, last)) {
          if (types.get(word) == type) {
            clear.add(key);
            clear.add(word);
          }
        }
      }
    });
    return clear;
  }

  /// What is known of each mention of an article, by the words of the table of weights: what they
  /// are learnt from. Empty for those that the recogniser saw nowhere.
  public List<Map<String, Double>> features(
      ArticleParagraphs article, List<RecognizedName> names, TokenProbabilities probabilities) {
    MentionTypeFeatures features =
        MentionTypeFeatures.of(article, names, probabilities, placeKnowledge, ordinary);
    return IntStream.range(0, names.size()).mapToObj(features::of).toList();
  }

  private EntityType type(EntityType voted, Map<String, Double> features) {
    double[] probable = probabilities(features);
    EntityType best = voted;
    double least = probable[ORDER.indexOf(voted)] + MARGIN;
    for (EntityType type : EntityType.values()) {
      if (probable[ORDER.indexOf(type)] > least) {
        best = type;
        least = probable[ORDER.indexOf(type)];
      }
    }
    return best;
  }

  private double[] probabilities(Map<String, Double> features) {
    double[] scores = weights.getOrDefault(BIAS, new double[EntityType.values().length]).clone();
    features.forEach((feature, value) -> {
      double[] ofFeature = weights.get(feature);
      for (int i = 0; ofFeature != null && i < scores.length; i++) {
        scores[i] += value * ofFeature[i];
      }
    });
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.exp(scores[i]);
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
    return scores;
  }

  /// What speaks for a type and against another, in the words of the table.
  ///
  /// @param weight how much; below zero, it speaks against
  record Reason(String feature, double weight) {}

  /// Why a mention is of one type rather than another, the weightiest reason first.
  List<Reason> reasons(Map<String, Double> features, EntityType type, EntityType other) {
    List<Reason> reasons = new ArrayList<>();
    features.forEach((feature, value) -> {
      double[] ofFeature = weights.get(feature);
      if (ofFeature != null) {
        reasons.add(
            new Reason(
                feature,
                value * (ofFeature[ORDER.indexOf(type)] - ofFeature[ORDER.indexOf(other)])));
      }
    });
    reasons.sort(Comparator.comparingDouble(reason -> -Math.abs(reason.weight())));
    return reasons;
  }
}
