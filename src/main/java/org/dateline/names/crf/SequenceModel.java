package org.dateline.names.crf;

import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// A linear-chain conditional random field that was trained with CoreNLP, run without it: the same
/// labels as from its CRFClassifier, about ten times faster. Thread-safe.
///
/// CoreNLP builds some sixty strings a token, the names of its features, and looks each up. Here a
/// name is a number, put together of the numbers of its parts, and the features that depend on one
/// word alone are summed once, when the word is first met.
final class SequenceModel {

  private final List<String> labels;
  private final FeatureWeights nodes;
  private final FeatureWeights edges;
  private final int reach;
  private final TokenFeatureCache forms;
  private final Set<String> lowerCaseWords;

  private SequenceModel(ModelFile file) {
    this.labels = List.copyOf(file.labels());
    this.nodes = FeatureWeights.ofLabels(file);
    this.edges = FeatureWeights.ofPairs(file);
    this.reach = file.flags().number("disjunctionWidth");
    this.lowerCaseWords = file.lowerCaseWords();
    WordFeatures features = new WordFeatures(nodes, edges, unseenPairs(file), file.flags());
    this.forms =
        new TokenFeatureCache(file.flags(), lowerCaseWords, WordClusters.of(file), features);
  }

  /// Reads a model from the class path: somewhat less than a second. It then takes 25 to 45 MB.
  ///
  /// @throws UncheckedIOException if it is missing or cannot be read
  static SequenceModel load(String resource) {
    return new SequenceModel(ModelFile.read(resource));
  }

  /// All labelings of a sentence and their scores.
  Lattice lattice(List<String> sentence) {
    List<TokenFeatures> words = sentence.stream().map(forms::of).toList();
    return CliqueScores.of(nodes, edges, words, forms.none(), reach);
  }

  /// The names of the labels, by their numbers.
  List<String> labels() {
    return labels;
  }

  /// The words that were seen in lower case in training.
  Set<String> lowerCaseWords() {
    return lowerCaseWords;
  }

  /// No score for pairs of labels; for those that the training never had, a score that excludes
  /// them.
  private static double[] unseenPairs(ModelFile file) {
    int labels = file.labels().size();
    double[] pairs = new double[labels * labels];
    Arrays.fill(pairs, Double.NEGATIVE_INFINITY);
    for (int seen : FeatureWeights.cells(file.labelings().getLast(), labels)) {
      pairs[seen] = 0;
    }
    return pairs;
  }
}
