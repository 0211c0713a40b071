package org.dateline.names.crf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.EntityType;
import org.dateline.names.crf.Crf.LabeledRun;

/// A sentence labeled by a conditional random field: its best labels, and how probable the others
/// are.
public final class LabeledSentence {

  /// The types in the order of arrays.
  private static final List<EntityType> ORDER = List.of(EntityType.values());

  private final Lattice lattice;
  private final List<String> labels;

  LabeledSentence(Lattice lattice, List<String> labels) {
    this.lattice = lattice;
    this.labels = labels;
  }

  /// The names of the best labeling, in order, not overlapping.
  public List<LabeledRun> names() {
    int[] best = lattice.best();
    List<LabeledRun> runs = new ArrayList<>();
    for (int from = 0, to; from < best.length; from = to) {
      int label = best[from];
      to = from + 1;
      while (to < best.length && label == best[to]) {
        to++;
      }
      int first = from;
      int end = to;
      typeOf(labels.get(label)).ifPresent(type -> runs.add(new LabeledRun(first, end, type)));
    }
    return runs;
  }

  /// How probable the labels of each word are; about as costly as the best labeling.
  public LabelProbabilities probabilities() {
    int[] types = new int[EntityType.values().length];
    for (EntityType type : EntityType.values()) {
      types[ORDER.indexOf(type)] = labels.indexOf(type.name());
    }
    return new LabelProbabilities(lattice.marginals(), labels.size(), types);
  }

  /// The probabilities of the labels of a sentence's words, from 0 to 1.
  public static final class LabelProbabilities {

    private final double[] marginals;
    private final int labels;
    private final int[] types;

    LabelProbabilities(double[] marginals, int labels, int[] types) {
      this.marginals = marginals;
      this.labels = labels;
      this.types = types;
    }

    /// How probable it is that a word is of a name of this type.
    public double of(int word, EntityType type) {
      return marginals[word * labels + types[ORDER.indexOf(type)]];
    }
  }

  private static Optional<EntityType> typeOf(String label) {
    return switch (label) {
      case "PERSON" -> Optional.of(EntityType.PERSON);
      case "LOCATION" -> Optional.of(EntityType.LOCATION);
      case "ORGANIZATION" -> Optional.of(EntityType.ORGANIZATION);
      default -> Optional.empty();
    };
  }
}
