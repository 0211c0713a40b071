package org.dateline.names.crf;

import java.util.List;
import java.util.stream.IntStream;

/// The weights of a model's features, a row each: how much the feature speaks for every label, or
/// for every pair of labels.
final class FeatureWeights {

  private final HashIndex names;
  private final float[] weights;
  private final int width;

  private FeatureWeights(HashIndex names, float[] weights, int width) {
    this.names = names;
    this.weights = weights;
    this.width = width;
  }

  /// The features of single labels; a row has a weight for each.
  static FeatureWeights ofLabels(ModelFile file) {
    return of(file, "|C", 0, file.labels().size());
  }

  /// The features of pairs of labels; a row has a weight for each, by the label of the word before
  /// and then that of the word.
  static FeatureWeights ofPairs(ModelFile file) {
    return of(file, "|CpC", 1, file.labels().size() * file.labels().size());
  }

  private static FeatureWeights of(ModelFile file, String ending, int order, int width) {
    int[] numbers =
        IntStream.range(0, file.features().size())
            .filter(i -> file.features().get(i).endsWith(ending))
            .toArray();
    int[] cells = cells(file.labelings().get(order), file.labels().size());
    long[] names = new long[numbers.length];
    float[] rows = new float[numbers.length * width];
    for (int row = 0; row < numbers.length; row++) {
      names[row] = FeatureHash.valueOf(file.features().get(numbers[row]));
      double[] weights = file.weights().get(numbers[row]);
      for (int i = 0; i < cells.length; i++) {
        // CoreNLP, too, computes with the weights cut to this precision.
        rows[row * width + cells[i]] = (float) weights[i];
      }
    }
    return new FeatureWeights(HashIndex.of(names), rows, width);
  }

  /// Where in a row the weights of the labelings belong, which the file has in any order.
  static int[] cells(List<int[]> labelings, int labels) {
    int[] cells = new int[labelings.size()];
    for (int i = 0; i < cells.length; i++) {
      for (int label : labelings.get(i)) {
        cells[i] = cells[i] * labels + label;
      }
    }
    return cells;
  }

  int width() {
    return width;
  }

  /// Adds the rows of features to sums, in order, of those that the model knows.
  ///
  /// @param features their names, as [FeatureHash#value()]; overwritten
  void add(long[] features, int count, double[] sums, int from) {
    int known = names.find(features, count);
    for (int i = 0; i < known; i++) {
      int row = (int) features[i] * width;
      for (int label = 0; label < width; label++) {
        sums[from + label] += weights[row + label];
      }
    }
  }
}
