package org.dateline.index.suggest;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import org.dateline.model.query.CancellationSignal;

/// Makes a suffix array: sorts places in a text by the bytes that stand there, up to the end of the
/// record that each is in.
///
/// Four bytes at a time are packed with the place into one number, and numbers are sorted; places
/// with the same four bytes are sorted by the next four. That reads each text in a row and not once
/// a comparison. Needs eight bytes a place while it is at work.
final class SuffixSort {

  private static final int PACKED = 4;
  private static final int PLACE_BITS = 31;
  private static final long PLACE = (1L << PLACE_BITS) - 1;

  private final byte[] text;
  private final int[] places;
  private final long[] packed;
  private final CancellationSignal stop;

  private SuffixSort(byte[] text, int[] places, CancellationSignal stop) {
    this.text = text;
    this.places = places;
    this.packed = new long[places.length];
    this.stop = stop;
  }

  /// Sorts places, by the bytes as unsigned numbers; a record ends before the first byte below
  /// [PackedNames#LETTERS], and what ends comes before what goes on.
  ///
  /// @throws CancellationException if asked to stop
  static void sort(byte[] text, int[] places, CancellationSignal stop) {
    new SuffixSort(text, places, stop).sort(0, places.length, 0);
  }

  private void sort(int from, int to, int depth) {
    if (stop.isCancelled()) {
      throw new CancellationException();
    }
    for (int i = from; i < to; i++) {
      packed[i] = pack(places[i], depth);
    }
    Arrays.sort(packed, from, to);
    for (int i = from; i < to; i++) {
      places[i] = (int) (packed[i] & PLACE);
    }
    for (int start = from; start < to; ) {
      long bytes = packed[start] >>> PLACE_BITS;
      int end = start + 1;
      while (end < to && packed[end] >>> PLACE_BITS == bytes) {
        end++;
      }
      boolean goesOn = (bytes & 0xFF) != 0;
      if (goesOn && end - start > 1) {
        sort(start, end, depth + PACKED);
      }
      start = end;
    }
  }

  private long pack(int place, int depth) {
    long bytes = 0;
    int at = place + depth;
    int i = 0;
    for (; i < PACKED && at < text.length; i++, at++) {
      int letter = text[at] & 0xFF;
      if (letter < PackedNames.LETTERS) {
        break;
      }
      bytes = (bytes << 8) | letter;
    }
    return (bytes << (8 * (PACKED - i) + PLACE_BITS)) | place;
  }
}
