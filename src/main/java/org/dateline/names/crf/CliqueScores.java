package org.dateline.names.crf;

import java.util.List;
import org.dateline.names.crf.TokenFeatures.FeatureRole;

/// How well each label and each pair of labels fits each word of a sentence: the sums of the
/// weights of all its features.
final class CliqueScores {

  private static final FeatureHash DOTS = FeatureHash.of("...");
  private static final FeatureHash DASH = FeatureHash.of("-");

  private static final FeatureHash PREVIOUS_WORD_SHAPE = FeatureHash.of("-PW_CTYPE|C");
  private static final FeatureHash SHAPE_NEXT_WORD = FeatureHash.of("-NW_CTYPE|C");
  private static final FeatureHash PREVIOUS_SHAPE_SHAPE = FeatureHash.of("-PCTYPE|C");
  private static final FeatureHash SHAPE_NEXT_SHAPE = FeatureHash.of("-CNTYPE|C");
  private static final FeatureHash THREE_SHAPES = FeatureHash.of("-PCNTYPE|C");
  private static final FeatureHash SECOND_WORD_BEFORE_SHAPE = FeatureHash.of("-PPW_CTYPE|C");
  private static final FeatureHash SECOND_WORD_AFTER_SHAPE = FeatureHash.of("-NNW_CTYPE|C");
  private static final FeatureHash TWO_WORDS = FeatureHash.of("-PSEQW2|CpC");
  private static final FeatureHash TWO_CLUSTERS = FeatureHash.of("-PSEQpcDS|CpC");
  private static final FeatureHash TWO_SHAPES = FeatureHash.of("-TYPES|CpC");
  private static final long NOT_AGAIN = FeatureHash.of("NO-OCCURRENCE-PATTERN|C").value();
  private static final long AGAIN_LATER = FeatureHash.of("X-NEXT-OCCURRENCE-X|C").value();
  private static final long AGAIN_EARLIER = FeatureHash.of("X-PREV-OCCURRENCE-X|C").value();

  private static final int FARTHEST_NEIGHBOUR = 2;

  /// Words up to this length, such as articles, are looked past to the word beyond.
  private static final int MAX_SKIPPED_LETTERS = 3;

  /// A name is looked for again from this many words away, to so many less one.
  private static final int MIN_REPEAT_DISTANCE = 3;

  private static final int MAX_REPEAT_DISTANCE = 150;

  private final FeatureWeights nodeWeights;
  private final FeatureWeights edgeWeights;
  private final int labels;
  private final int reach;

  /// How much of what stands beyond the ends is before the words, and again behind them.
  private final int margin;

  private final int size;
  private final TokenFeatures[] words;

  /// The texts of the words as numbers, side by side, for they are compared most often.
  private final long[] texts;

  private final double[] nodes;
  private final double[] edges;
  private final FeatureBatch batch = new FeatureBatch();

  private CliqueScores(
      FeatureWeights nodeWeights,
      FeatureWeights edgeWeights,
      List<TokenFeatures> sentence,
      TokenFeatures none,
      int reach) {
    this.nodeWeights = nodeWeights;
    this.edgeWeights = edgeWeights;
    this.labels = nodeWeights.width();
    this.reach = reach;
    this.margin = Math.max(reach, FARTHEST_NEIGHBOUR);
    this.size = sentence.size();
    this.words = new TokenFeatures[margin + size + margin];
    this.texts = new long[words.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = i >= margin && i < margin + size ? sentence.get(i - margin) : none;
      texts[i] = words[i].word().value();
    }
    this.nodes = new double[size * labels];
    this.edges = new double[size * labels * labels];
  }

  /// @param none what stands beyond the ends of the sentence
  /// @param reach how many words on either side count wherever they stand
  static Lattice of(
      FeatureWeights nodeWeights,
      FeatureWeights edgeWeights,
      List<TokenFeatures> words,
      TokenFeatures none,
      int reach) {
    CliqueScores scores = new CliqueScores(nodeWeights, edgeWeights, words, none, reach);
    for (int i = 0; i < words.size(); i++) {
      scores.score(i);
    }
    return new Lattice(scores.labels, scores.nodes, scores.edges);
  }

  private void score(int i) {
    TokenFeatures previous = at(i - 1);
    TokenFeatures word = at(i);
    TokenFeatures next = at(i + 1);
    addAlone(i, previous, word, next);
    addSurroundings(i);
    addShapes(i, previous, word, next);
    addRepeats(i, previous, word, next);
    batch.addTo(nodes, i * labels, nodeWeights);
    addPairs(previous, word);
    batch.addTo(edges, i * labels * labels, edgeWeights);
  }

  private TokenFeatures at(int i) {
    return words[margin + i];
  }

  private void addAlone(int i, TokenFeatures previous, TokenFeatures word, TokenFeatures next) {
    int node = i * labels;
    word.addNodes(FeatureRole.ITSELF, labels, nodes, node);
    previous.addNodes(FeatureRole.PREVIOUS, labels, nodes, node);
    next.addNodes(FeatureRole.NEXT, labels, nodes, node);
    int edge = node * labels;
    word.addEdges(FeatureRole.ITSELF, labels, edges, edge);
    previous.addEdges(FeatureRole.PREVIOUS, labels, edges, edge);
    next.addEdges(FeatureRole.NEXT, labels, edges, edge);
  }

  private void addSurroundings(int i) {
    for (int distance = 1; distance <= reach; distance++) {
      addUnlessNearer(FeatureRole.SOMEWHERE_AFTER, i, distance, 1);
      addUnlessNearer(FeatureRole.SOMEWHERE_BEFORE, i, distance, -1);
    }
  }

  /// A word that stands there twice is one feature.
  private void addUnlessNearer(FeatureRole role, int i, int distance, int direction) {
    int middle = margin + i;
    long text = texts[middle + distance * direction];
    for (int nearer = 1; nearer < distance; nearer++) {
      if (texts[middle + nearer * direction] == text) {
        return;
      }
    }
    at(i + distance * direction).addNodes(role, labels, nodes, i * labels);
  }

  private void addShapes(int i, TokenFeatures previous, TokenFeatures word, TokenFeatures next) {
    FeatureHash shape = word.dottedShape();
    batch.add(FeatureHash.join(previous.word(), shape, PREVIOUS_WORD_SHAPE));
    batch.add(FeatureHash.join(word.shape(), DOTS, next.word(), SHAPE_NEXT_WORD));
    batch.add(FeatureHash.join(previous.shape(), shape, PREVIOUS_SHAPE_SHAPE));
    batch.add(FeatureHash.join(word.shape(), next.dottedShape(), SHAPE_NEXT_SHAPE));
    batch.add(FeatureHash.join(previous.shape(), shape, next.dottedShape(), THREE_SHAPES));
    if (previous.length() <= MAX_SKIPPED_LETTERS) {
      batch.add(FeatureHash.join(at(i - 2).word(), shape, SECOND_WORD_BEFORE_SHAPE));
    }
    if (next.length() <= MAX_SKIPPED_LETTERS) {
      batch.add(FeatureHash.join(at(i + 2).word(), shape, SECOND_WORD_AFTER_SHAPE));
    }
  }

  /// Whether a word with a capital, within a sentence, stands in the sentence again.
  private void addRepeats(int i, TokenFeatures previous, TokenFeatures word, TokenFeatures next) {
    if (word.letters().nameCase()
        && next.letters().noCapital()
        && next.letters().any()
        && previous.letters().any()) {
      if (isAgain(i, i + MIN_REPEAT_DISTANCE, i + MAX_REPEAT_DISTANCE)) {
        batch.add(AGAIN_LATER);
      }
      if (isAgain(i, i - MAX_REPEAT_DISTANCE + 1, i - MIN_REPEAT_DISTANCE + 1)) {
        batch.add(AGAIN_EARLIER);
      }
    } else {
      batch.add(NOT_AGAIN);
    }
  }

  private boolean isAgain(int word, int from, int to) {
    for (int i = Math.max(from, 0); i < Math.min(to, size); i++) {
      if (texts[margin + i] == texts[margin + word]) {
        return true;
      }
    }
    return false;
  }

  private void addPairs(TokenFeatures previous, TokenFeatures word) {
    batch.add(FeatureHash.join(previous.word(), DASH, word.word(), TWO_WORDS));
    batch.add(FeatureHash.join(previous.cluster(), DASH, word.cluster(), TWO_CLUSTERS));
    batch.add(FeatureHash.join(previous.shape(), DASH, word.shape(), TWO_SHAPES));
  }
}
