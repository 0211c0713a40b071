package org.dateline.names.crf;

import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.UnaryOperator;
import org.dateline.names.crf.WordForm.Letters;
import org.jspecify.annotations.Nullable;

/// The word forms of a model, made when they are first met. Thread-safe.
///
/// The last [#KEPT] or so are kept, at most one for each slot of a table: texts repeat their words,
/// and to make a form costs several times as much as all else that is done for a token.
final class WordForms {

  private static final int BITS = 14;
  private static final int KEPT = 1 << BITS;
  private static final TextHash DOTS = TextHash.of("...");

  private final UnaryOperator<String> spelling;
  private final int shaper;
  private final Set<String> lowerCaseWords;
  private final WordClusters clusters;
  private final WordFeatures features;
  private final WordForm none;
  private final AtomicReferenceArray<@Nullable WordForm> kept = new AtomicReferenceArray<>(KEPT);

  /// @param lowerCaseWords words that were seen in lower case in training
  WordForms(
      SerializedObject flags,
      Set<String> lowerCaseWords,
      WordClusters clusters,
      WordFeatures features) {
    this.spelling = spelling(flags);
    this.shaper = flags.number("wordShape");
    this.lowerCaseWords = lowerCaseWords;
    this.clusters = clusters;
    this.features = features;
    this.none = form("", "", TextHash.EMPTY, TextHash.EMPTY, features.ofNoWord());
  }

  private static UnaryOperator<String> spelling(SerializedObject flags) {
    return flags.get("wordFunction") == null ? UnaryOperator.identity() : Americanize::americanize;
  }

  /// What stands before the first word of a sentence and after the last.
  WordForm none() {
    return none;
  }

  WordForm of(String text) {
    int slot = (text.hashCode() * 0x9E3779B9) >>> (Integer.SIZE - BITS);
    WordForm last = kept.getPlain(slot);
    if (last != null && last.text().equals(text)) {
      return last;
    }
    WordForm made = make(text);
    // All fields of a record are final: another thread sees it whole, or not yet.
    kept.setPlain(slot, made);
    return made;
  }

  private WordForm make(String text) {
    String word = spelling.apply(text);
    TextHash shape = TextHash.of(WordShapeClassifier.wordShape(word, shaper, lowerCaseWords));
    TextHash cluster = clusters.of(word);
    return form(text, word, shape, cluster, features.of(word, shape, cluster));
  }

  private static WordForm form(
      String text, String word, TextHash shape, TextHash cluster, double[] sums) {
    return new WordForm(
        text,
        TextHash.of(word),
        shape,
        DOTS.then(shape),
        cluster,
        word.length(),
        Letters.of(word),
        sums);
  }
}
