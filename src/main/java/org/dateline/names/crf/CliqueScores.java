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

  /// Words up to this length, such as articles, are looked past to the word beyond.
  private static final int MAX_SKIPPED_LETTERS = 3;

  /// A name is looked for again from this many words away, to so many less one.
  private static final int MIN_REPEAT_DISTANCE = 3;

  private static final int MAX_REPEAT_DISTANCE = 150;

  private final FeatureWeights nodeWeights;
  private final FeatureWeights edgeWeights;
  private final int labels;
  private final List<TokenFeatures> words;
  private final TokenFeatures none;
  private final double[] nodes;
  private final double[] edges;

  private CliqueScores(
      FeatureWeights nodeWeights,
      FeatureWeights edgeWeights,
      List<TokenFeatures> words,
      TokenFeatures none) {
    this.nodeWeights = nodeWeights;
    this.edgeWeights = edgeWeights;
    this.labels = nodeWeights.width();
    this.words = words;
    this.none = none;
    this.nodes = new double[words.size() * labels];
    this.edges = new double[words.size() * labels * labels];
  }

  /// @param none what stands beyond the ends of the sentence
  /// @param reach how many words on either side count wherever they stand
  static Lattice of(
      FeatureWeights nodeWeights,
      FeatureWeights edgeWeights,
      List<TokenFeatures> words,
      TokenFeatures none,
      int reach) {
    CliqueScores scores = new CliqueScores(nodeWeights, edgeWeights, words, none);
    for (int i = 0; i < words.size(); i++) {
      scores.score(i, reach);
    }
    return new Lattice(scores.labels, scores.nodes, scores.edges);
  }

  private void score(int i, int reach) {
    TokenFeatures previous = at(i - 1);
    TokenFeatures word = at(i);
    TokenFeatures next = at(i + 1);
    addAlone(i, previous, word, next);
    addSurroundings(i, reach);
    addShapes(i, previous, word, next);
    addRepeats(i, previous, word, next);
    addPairs(i * labels * labels, previous, word);
  }

  private TokenFeatures at(int i) {
    return i < 0 || i >= words.size() ? none : words.get(i);
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

  private void addSurroundings(int i, int reach) {
    for (int distance = 1; distance <= reach; distance++) {
      addUnlessNearer(FeatureRole.SOMEWHERE_AFTER, i, distance, 1);
      addUnlessNearer(FeatureRole.SOMEWHERE_BEFORE, i, distance, -1);
    }
  }

  /// A word that stands there twice is one feature.
  private void addUnlessNearer(FeatureRole role, int i, int distance, int direction) {
    TokenFeatures word = at(i + distance * direction);
    for (int nearer = 1; nearer < distance; nearer++) {
      if (word.isSameWord(at(i + nearer * direction))) {
        return;
      }
    }
    word.addNodes(role, labels, nodes, i * labels);
  }

  private void addShapes(int i, TokenFeatures previous, TokenFeatures word, TokenFeatures next) {
    int node = i * labels;
    FeatureHash shape = word.dottedShape();
    addNode(FeatureHash.join(previous.word(), shape, PREVIOUS_WORD_SHAPE), node);
    addNode(FeatureHash.join(word.shape(), DOTS, next.word(), SHAPE_NEXT_WORD), node);
    addNode(FeatureHash.join(previous.shape(), shape, PREVIOUS_SHAPE_SHAPE), node);
    addNode(FeatureHash.join(word.shape(), next.dottedShape(), SHAPE_NEXT_SHAPE), node);
    addNode(FeatureHash.join(previous.shape(), shape, next.dottedShape(), THREE_SHAPES), node);
    if (previous.length() <= MAX_SKIPPED_LETTERS) {
      addNode(FeatureHash.join(at(i - 2).word(), shape, SECOND_WORD_BEFORE_SHAPE), node);
    }
    if (next.length() <= MAX_SKIPPED_LETTERS) {
      addNode(FeatureHash.join(at(i + 2).word(), shape, SECOND_WORD_AFTER_SHAPE), node);
    }
  }

  /// Whether a word with a capital, within a sentence, stands in the sentence again.
  private void addRepeats(int i, TokenFeatures previous, TokenFeatures word, TokenFeatures next) {
    int node = i * labels;
    if (word.letters().nameCase()
        && next.letters().noCapital()
        && next.letters().any()
        && previous.letters().any()) {
      if (isAgain(word, i + MIN_REPEAT_DISTANCE, i + MAX_REPEAT_DISTANCE)) {
        addNode(AGAIN_LATER, node);
      }
      if (isAgain(word, i - MAX_REPEAT_DISTANCE + 1, i - MIN_REPEAT_DISTANCE + 1)) {
        addNode(AGAIN_EARLIER, node);
      }
    } else {
      addNode(NOT_AGAIN, node);
    }
  }

  private boolean isAgain(TokenFeatures word, int from, int to) {
    for (int i = Math.max(from, 0); i < Math.min(to, words.size()); i++) {
      if (words.get(i).isSameWord(word)) {
        return true;
      }
    }
    return false;
  }

  private void addPairs(int edge, TokenFeatures previous, TokenFeatures word) {
    addEdge(FeatureHash.join(previous.word(), DASH, word.word(), TWO_WORDS), edge);
    addEdge(FeatureHash.join(previous.cluster(), DASH, word.cluster(), TWO_CLUSTERS), edge);
    addEdge(FeatureHash.join(previous.shape(), DASH, word.shape(), TWO_SHAPES), edge);
  }

  private void addNode(long feature, int node) {
    nodeWeights.add(feature, nodes, node);
  }

  private void addEdge(long feature, int edge) {
    edgeWeights.add(feature, edges, edge);
  }
}
