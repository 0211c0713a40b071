package org.dateline.names.crf;

/// What a model needs to know of a word, wherever it stands.
///
/// @param text the word as it stands in the text
/// @param word as the model spells it
/// @param shape its pattern of capitals, digits and marks
/// @param dottedShape the shape behind three dots, as it stands in the names of features
/// @param cluster the cluster of words that it is used like
/// @param length in UTF-16 units, as the model spells it
/// @param letters what is known of its letters
/// @param sums the summed weights of all features that name this word alone; see [FeatureRole]
record TokenFeatures(
    String text,
    FeatureHash word,
    FeatureHash shape,
    FeatureHash dottedShape,
    FeatureHash cluster,
    int length,
    CaseShape letters,
    double[] sums) {

  /// How a word may stand to the one that is looked at, and so which features name it. The sums
  /// have a row of labels for each role, then a row of pairs of labels for each of the first three.
  enum FeatureRole {
    ITSELF(0),
    PREVIOUS(1),
    NEXT(2),
    SOMEWHERE_AFTER(3),
    SOMEWHERE_BEFORE(4);

    private static final int COUNT = 5;
    private static final int WITH_PAIRS = 3;

    private final int place;

    FeatureRole(int place) {
      this.place = place;
    }

    /// The length of all rows.
    static int size(int labels) {
      return COUNT * labels + WITH_PAIRS * labels * labels;
    }

    /// Where the row of labels begins.
    int nodes(int labels) {
      return place * labels;
    }

    /// Where the row of pairs begins.
    int edges(int labels) {
      return COUNT * labels + place * labels * labels;
    }
  }

  /// @param nameCase a capital first and no other
  /// @param noCapital not empty and without capitals
  /// @param any whether there is a letter at all
  record CaseShape(boolean nameCase, boolean noCapital, boolean any) {

    static CaseShape of(String word) {
      boolean capital = false;
      boolean laterCapital = false;
      boolean any = false;
      for (int i = 0; i < word.length(); i++) {
        char c = word.charAt(i);
        capital |= Character.isUpperCase(c);
        laterCapital |= i > 0 && Character.isUpperCase(c);
        any |= Character.isLetter(c);
      }
      boolean title =
          word.length() > 1
              && (Character.isUpperCase(word.charAt(0)) || Character.isTitleCase(word.charAt(0)));
      return new CaseShape(title && !laterCapital, !word.isEmpty() && !capital, any);
    }
  }

  /// Adds what this word in a role says about the labels.
  void addNodes(FeatureRole role, int labels, double[] sums, int to) {
    add(role.nodes(labels), labels, sums, to);
  }

  /// Adds what this word in a role, one of the first three, says about pairs of labels.
  void addEdges(FeatureRole role, int labels, double[] sums, int to) {
    add(role.edges(labels), labels * labels, sums, to);
  }

  private void add(int from, int count, double[] target, int to) {
    for (int i = 0; i < count; i++) {
      target[to + i] += sums[from + i];
    }
  }
}
