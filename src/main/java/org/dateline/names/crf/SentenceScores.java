package org.dateline.names.crf;

import java.util.List;
import org.dateline.names.crf.WordForm.Role;

/// How well each label and each pair of labels fits each word of a sentence: the sums of the
/// weights of all its features.
final class SentenceScores {

  private static final TextHash DOTS = TextHash.of("...");
  private static final TextHash DASH = TextHash.of("-");

  private static final TextHash PREVIOUS_WORD_SHAPE = TextHash.of("-PW_CTYPE|C");
  private static final TextHash SHAPE_NEXT_WORD = TextHash.of("-NW_CTYPE|C");
  private static final TextHash PREVIOUS_SHAPE_SHAPE = TextHash.of("-PCTYPE|C");
  private static final TextHash SHAPE_NEXT_SHAPE = TextHash.of("-CNTYPE|C");
  private static final TextHash THREE_SHAPES = TextHash.of("-PCNTYPE|C");
  private static final TextHash SECOND_WORD_BEFORE_SHAPE = TextHash.of("-PPW_CTYPE|C");
  private static final TextHash SECOND_WORD_AFTER_SHAPE = TextHash.of("-NNW_CTYPE|C");
  private static final TextHash TWO_WORDS = TextHash.of("-PSEQW2|CpC");
  private static final TextHash TWO_CLUSTERS = TextHash.of("-PSEQpcDS|CpC");
  private static final TextHash TWO_SHAPES = TextHash.of("-TYPES|CpC");
  private static final long NOT_AGAIN = TextHash.of("NO-OCCURRENCE-PATTERN|C").value();
  private static final long AGAIN_LATER = TextHash.of("X-NEXT-OCCURRENCE-X|C").value();
  private static final long AGAIN_EARLIER = TextHash.of("X-PREV-OCCURRENCE-X|C").value();

  /// Words up to this length, such as articles, are looked past to the word beyond.
  private static final int SHORT = 3;

  /// A name is looked for again from this many words away, to so many less one.
  private static final int NEAREST = 3;

  private static final int FARTHEST = 150;

  private final FeatureWeights nodeWeights;
  private final FeatureWeights edgeWeights;
  private final int labels;
  private final List<WordForm> words;
  private final WordForm none;
  private final double[] nodes;
  private final double[] edges;

  private SentenceScores(
      FeatureWeights nodeWeights, FeatureWeights edgeWeights, List<WordForm> words, WordForm none) {
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
      List<WordForm> words,
      WordForm none,
      int reach) {
    SentenceScores scores = new SentenceScores(nodeWeights, edgeWeights, words, none);
    for (int i = 0; i < words.size(); i++) {
      scores.score(i, reach);
    }
    return new Lattice(scores.labels, scores.nodes, scores.edges);
  }

  private void score(int i, int reach) {
    WordForm previous = at(i - 1);
    WordForm word = at(i);
    WordForm next = at(i + 1);
    addAlone(i, previous, word, next);
    addSurroundings(i, reach);
    addShapes(i, previous, word, next);
    addRepeats(i, previous, word, next);
    addPairs(i * labels * labels, previous, word);
  }

  private WordForm at(int i) {
    return i < 0 || i >= words.size() ? none : words.get(i);
  }

  private void addAlone(int i, WordForm previous, WordForm word, WordForm next) {
    int node = i * labels;
    word.addNodes(Role.ITSELF, labels, nodes, node);
    previous.addNodes(Role.PREVIOUS, labels, nodes, node);
    next.addNodes(Role.NEXT, labels, nodes, node);
    int edge = node * labels;
    word.addEdges(Role.ITSELF, labels, edges, edge);
    previous.addEdges(Role.PREVIOUS, labels, edges, edge);
    next.addEdges(Role.NEXT, labels, edges, edge);
  }

  private void addSurroundings(int i, int reach) {
    for (int distance = 1; distance <= reach; distance++) {
      addUnlessNearer(Role.SOMEWHERE_AFTER, i, distance, 1);
      addUnlessNearer(Role.SOMEWHERE_BEFORE, i, distance, -1);
    }
  }

  /// A word that stands there twice is one feature.
  private void addUnlessNearer(Role role, int i, int distance, int direction) {
    WordForm word = at(i + distance * direction);
    for (int nearer = 1; nearer < distance; nearer++) {
      if (word.isSameWord(at(i + nearer * direction))) {
        return;
      }
    }
    word.addNodes(role, labels, nodes, i * labels);
  }

  private void addShapes(int i, WordForm previous, WordForm word, WordForm next) {
    int node = i * labels;
    TextHash shape = word.dottedShape();
    addNode(TextHash.join(previous.word(), shape, PREVIOUS_WORD_SHAPE), node);
    addNode(TextHash.join(word.shape(), DOTS, next.word(), SHAPE_NEXT_WORD), node);
    addNode(TextHash.join(previous.shape(), shape, PREVIOUS_SHAPE_SHAPE), node);
    addNode(TextHash.join(word.shape(), next.dottedShape(), SHAPE_NEXT_SHAPE), node);
    addNode(TextHash.join(previous.shape(), shape, next.dottedShape(), THREE_SHAPES), node);
    if (previous.length() <= SHORT) {
      addNode(TextHash.join(at(i - 2).word(), shape, SECOND_WORD_BEFORE_SHAPE), node);
    }
    if (next.length() <= SHORT) {
      addNode(TextHash.join(at(i + 2).word(), shape, SECOND_WORD_AFTER_SHAPE), node);
    }
  }

  /// Whether a word with a capital, within a sentence, stands in the sentence again.
  private void addRepeats(int i, WordForm previous, WordForm word, WordForm next) {
    int node = i * labels;
    if (word.letters().nameCase()
        && next.letters().noCapital()
        && next.letters().any()
        && previous.letters().any()) {
      if (isAgain(word, i + NEAREST, i + FARTHEST)) {
        addNode(AGAIN_LATER, node);
      }
      if (isAgain(word, i - FARTHEST + 1, i - NEAREST + 1)) {
        addNode(AGAIN_EARLIER, node);
      }
    } else {
      addNode(NOT_AGAIN, node);
    }
  }

  private boolean isAgain(WordForm word, int from, int to) {
    for (int i = Math.max(from, 0); i < Math.min(to, words.size()); i++) {
      if (words.get(i).isSameWord(word)) {
        return true;
      }
    }
    return false;
  }

  private void addPairs(int edge, WordForm previous, WordForm word) {
    addEdge(TextHash.join(previous.word(), DASH, word.word(), TWO_WORDS), edge);
    addEdge(TextHash.join(previous.cluster(), DASH, word.cluster(), TWO_CLUSTERS), edge);
    addEdge(TextHash.join(previous.shape(), DASH, word.shape(), TWO_SHAPES), edge);
  }

  private void addNode(long feature, int node) {
    nodeWeights.add(feature, nodes, node);
  }

  private void addEdge(long feature, int edge) {
    edgeWeights.add(feature, edges, edge);
  }
}
