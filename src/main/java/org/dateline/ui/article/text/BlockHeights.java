package org.dateline.ui.article.text;

import java.util.Arrays;
import java.util.List;
import org.dateline.ui.article.document.TextBlock;

/// The heights of an article's blocks, in pixels: measured where it has been laid out, estimated
/// from its length and the others where not.
final class BlockHeights {

  private final int[] lengths;
  private final double[] measured;
  private double pixels;
  private long characters;

  /// Nothing measured yet.
  BlockHeights(List<TextBlock> blocks) {
    lengths = blocks.stream().mapToInt(block -> block.span().length()).toArray();
    measured = new double[lengths.length];
    forget();
  }

  /// A block, and how far below its top a point is.
  record ColumnPoint(int block, double below) {}

  int size() {
    return lengths.length;
  }

  /// Drops what was measured: the width or the font is another.
  void forget() {
    Arrays.fill(measured, Double.NaN);
    pixels = 0;
    characters = 0;
  }

  boolean isMeasured(int block) {
    return !Double.isNaN(measured[block]);
  }

  void measure(int block, double height) {
    if (isMeasured(block)) {
      pixels -= measured[block];
      characters -= lengths[block];
    }
    measured[block] = height;
    pixels += height;
    characters += lengths[block];
  }

  double of(int block) {
    if (isMeasured(block)) {
      return measured[block];
    }
    return characters == 0 ? 0 : lengths[block] * pixels / characters;
  }

  /// The height of all blocks before one; of all, for [#size]. Takes O(n).
  double before(int block) {
    double sum = 0;
    for (int index = 0; index < block; index++) {
      sum += of(index);
    }
    return sum;
  }

  /// The block at a height from the top of the first. Takes O(n).
  ColumnPoint at(double y) {
    int block = 0;
    double below = y;
    while (block < size() - 1 && below >= of(block)) {
      below -= of(block);
      block++;
    }
    return new ColumnPoint(block, below);
  }
}
