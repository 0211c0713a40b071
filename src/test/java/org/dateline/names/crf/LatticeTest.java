package org.dateline.names.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LatticeTest {

  private static final int LABELS = 3;
  private static final double NEVER = Double.NEGATIVE_INFINITY;

  @Test
  void no_other_labeling_has_a_higher_score() {
    Random random = new Random(1);
    for (int i = 0; i < 200; i++) {
      Lattice lattice = anyLattice(random, 1 + i % 6);

      assertThat(lattice.best()).isEqualTo(bestOfAll(lattice));
    }
  }

  @Test
  void a_pair_of_labels_that_is_excluded_is_never_chosen() {
    double[] edges = {0, NEVER, 0, 0, 0, NEVER, 0, 0};

    assertThat(new Lattice(2, new double[] {0, 9, 0, 9}, edges).best()).containsExactly(0, 0);
  }

  @Test
  void of_labels_with_equal_scores_the_lower_is_chosen() {
    assertThat(new Lattice(2, new double[4], new double[8]).best()).containsExactly(0, 0);
  }

  @Test
  void the_probability_of_a_label_is_the_share_of_the_labelings_that_have_it() {
    Random random = new Random(2);
    for (int i = 0; i < 100; i++) {
      Lattice lattice = anyLattice(random, 1 + i % 6);

      assertThat(lattice.marginals()).containsExactly(sharesOfAll(lattice), within(1e-9));
    }
  }

  @Test
  void the_probabilities_of_a_long_sentence_of_clear_words_add_up_to_one() {
    double[] nodes = new double[LABELS * 1_000];
    Arrays.setAll(nodes, i -> i % LABELS == i / LABELS % LABELS ? 90 : -90);

    double[] marginals = new Lattice(LABELS, nodes, new double[nodes.length * LABELS]).marginals();

    for (int i = 0; i < 1_000; i++) {
      assertThat(marginals[i * LABELS + i % LABELS]).isCloseTo(1, within(1e-9));
    }
  }

  private static double[] sharesOfAll(Lattice lattice) {
    double[] shares = new double[lattice.nodes().length];
    double all = 0;
    for (int number = 0; number < Math.pow(LABELS, lattice.words()); number++) {
      int[] labeling = labeling(lattice, number);
      double weight = Math.exp(score(lattice, labeling));
      all += weight;
      for (int i = 0; i < labeling.length; i++) {
        shares[i * LABELS + labeling[i]] += weight;
      }
    }
    double sum = all;
    return Arrays.stream(shares).map(share -> share / sum).toArray();
  }

  private static int[] labeling(Lattice lattice, int number) {
    int[] labeling = new int[lattice.words()];
    for (int i = 0, rest = number; i < labeling.length; i++, rest /= LABELS) {
      labeling[i] = rest % LABELS;
    }
    return labeling;
  }

  private static Lattice anyLattice(Random random, int words) {
    return new Lattice(
        LABELS, anyScores(random, words * LABELS), anyScores(random, words * LABELS * LABELS));
  }

  private static double[] anyScores(Random random, int count) {
    return random.doubles(count, -5, 5).toArray();
  }

  private static int[] bestOfAll(Lattice lattice) {
    int[] best = {};
    double highest = NEVER;
    for (int number = 0; number < Math.pow(LABELS, lattice.words()); number++) {
      int[] labeling = labeling(lattice, number);
      if (score(lattice, labeling) > highest) {
        highest = score(lattice, labeling);
        best = labeling;
      }
    }
    return best;
  }

  private static double score(Lattice lattice, int[] labeling) {
    double score = 0;
    for (int i = 0; i < labeling.length; i++) {
      int before = i == 0 ? Lattice.START : labeling[i - 1];
      score += lattice.nodes()[i * LABELS + labeling[i]] + lattice.edge(i, before, labeling[i]);
    }
    return score;
  }
}
