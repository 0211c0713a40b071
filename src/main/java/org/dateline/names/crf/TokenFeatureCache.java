package org.dateline.names.crf;

import edu.stanford.nlp.process.Americanize;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.UnaryOperator;
import org.dateline.names.crf.TokenFeatures.CaseShape;
import org.jspecify.annotations.Nullable;

/// The word forms of a model, made when they are first met. Thread-safe.
///
/// The last [#CAPACITY] or so are kept, at most two for each pair of slots of a table, some 25 MB
/// of a model: texts repeat their words, and to make a form costs several times as much as all else
/// that is done for a token.
final class TokenFeatureCache {

  private static final int BITS = 15;
  private static final int CAPACITY = 1 << BITS;
  private static final FeatureHash DOTS = FeatureHash.of("...");

  private final UnaryOperator<String> spelling;
  private final AsciiWordShape shapes;
  private final WordClusters clusters;
  private final WordFeatures features;
  private final TokenFeatures none;
  private final AtomicReferenceArray<@Nullable TokenFeatures> kept =
      new AtomicReferenceArray<>(CAPACITY);

  /// @param lowerCaseWords words that were seen in lower case in training
  TokenFeatureCache(
      SerializedObject flags,
      Set<String> lowerCaseWords,
      WordClusters clusters,
      WordFeatures features) {
    this.spelling = spelling(flags);
    this.shapes = new AsciiWordShape(flags.number("wordShape"), lowerCaseWords);
    this.clusters = clusters;
    this.features = features;
    this.none = form("", "", FeatureHash.EMPTY, FeatureHash.EMPTY, features.ofNoWord());
  }

  private static UnaryOperator<String> spelling(SerializedObject flags) {
    return flags.get("wordFunction") == null ? UnaryOperator.identity() : Americanize::americanize;
  }

  /// What stands before the first word of a sentence and after the last.
  TokenFeatures none() {
    return none;
  }

  TokenFeatures of(String text) {
    int slot = (text.hashCode() * 0x9E3779B9) >>> (Integer.SIZE - BITS);
    TokenFeatures last = kept.getPlain(slot);
    if (last != null && last.text().equals(text)) {
      return last;
    }
    TokenFeatures other = kept.getPlain(slot ^ 1);
    if (other != null && other.text().equals(text)) {
      return other;
    }
    TokenFeatures made = make(text);
    // All fields of a record are final: another thread sees it whole, or not yet.
    kept.setPlain(slot ^ 1, last);
    kept.setPlain(slot, made);
    return made;
  }

  private TokenFeatures make(String text) {
    String word = spelling.apply(text);
    FeatureHash shape = FeatureHash.of(shapes.of(word));
    FeatureHash cluster = clusters.of(word);
    return form(text, word, shape, cluster, features.of(word, shape, cluster));
  }

  private static TokenFeatures form(
      String text, String word, FeatureHash shape, FeatureHash cluster, double[] sums) {
    return new TokenFeatures(
        text,
        FeatureHash.of(word),
        shape,
        DOTS.then(shape),
        cluster,
        word.length(),
        CaseShape.of(word),
        sums);
  }
}
