package org.dateline.names.crf;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.names.crf.LabeledSentence.LabelProbabilities;
import org.dateline.names.text.RecognizedName;

/// What the recogniser holds probable of the words of an article that may be of names. For one
/// article and thread; memory grows with the number of those words.
public final class TokenProbabilities {

  /// The types in the order of arrays.
  private static final List<EntityType> ORDER = List.of(EntityType.values());

  private static final int TYPES = EntityType.values().length;

  /// @param end the place behind the word
  /// @param ofTypes how probable it is of a name of each type
  private record Word(int end, float[] ofTypes) {}

  private final boolean wanted;
  private final Map<ArticlePart, NavigableMap<Integer, Word>> words =
      new EnumMap<>(ArticlePart.class);

  private TokenProbabilities(boolean wanted) {
    this.wanted = wanted;
  }

  /// Of no word yet.
  public static TokenProbabilities empty() {
    return new TokenProbabilities(true);
  }

  /// Of no word, and none is to be added.
  public static TokenProbabilities unwanted() {
    return new TokenProbabilities(false);
  }

  /// Takes a sentence in which there are names; only its words with a capital are kept.
  ///
  /// @param sentence with the places of the words in the article
  public void add(ArticlePart part, List<CoreLabel> sentence, LabeledSentence labeled) {
    if (!wanted) {
      return;
    }
    LabelProbabilities probabilities = labeled.probabilities();
    NavigableMap<Integer, Word> of = words.computeIfAbsent(part, _ -> new TreeMap<>());
    for (int i = 0; i < sentence.size(); i++) {
      CoreLabel token = sentence.get(i);
      if (token.word().codePoints().anyMatch(Character::isUpperCase)) {
        float[] ofTypes = new float[TYPES];
        for (EntityType type : EntityType.values()) {
          ofTypes[ORDER.indexOf(type)] = (float) probabilities.of(i, type);
        }
        of.put(token.beginPosition(), new Word(token.endPosition(), ofTypes));
      }
    }
  }

  /// How probable each type of a name is, the mean over its words; empty if it stands where no
  /// names were seen.
  public Optional<Map<EntityType, Double>> of(RecognizedName name) {
    NavigableMap<Integer, Word> of = words.get(name.part());
    if (of == null) {
      return Optional.empty();
    }
    int start = name.span().start();
    Map.Entry<Integer, Word> before = of.floorEntry(start);
    int from = before != null && before.getValue().end() > start ? before.getKey() : start;
    double[] sums = new double[TYPES];
    int count = 0;
    for (Word word : of.subMap(from, true, Math.max(from, name.span().end()), false).values()) {
      for (int i = 0; i < TYPES; i++) {
        sums[i] += word.ofTypes()[i];
      }
      count++;
    }
    if (count == 0) {
      return Optional.empty();
    }
    Map<EntityType, Double> means = new EnumMap<>(EntityType.class);
    for (EntityType type : EntityType.values()) {
      means.put(type, sums[ORDER.indexOf(type)] / count);
    }
    return Optional.of(means);
  }
}
