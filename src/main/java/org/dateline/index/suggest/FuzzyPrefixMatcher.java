package org.dateline.index.suggest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.dateline.index.suggest.NamePrefixes.WordRange;
import org.dateline.model.query.CancellationSignal;

/// Finds the words whose prefix is within an edit distance of what is typed: with a letter too
/// many, missing or wrong, or two neighbours exchanged.
///
/// Goes down the sorted words letter by letter as in a tree, with the set of all places that it may
/// have reached in what is typed: a bit a place, and a word of bits for each number of edits (Wu
/// and Manber, "Fast text searching allowing errors", 1992). So each beginning is looked at once,
/// and left as soon as it has too many edits.
final class FuzzyPrefixMatcher {

  /// What is typed has one bit for each place between its letters.
  static final int MAX_TYPED_LETTERS = Long.SIZE - 4;

  /// Runs this short are looked through word by word.
  private static final int MAX_SCANNED_RANGE = 12;

  /// More letters are not looked at, so that nothing takes long. In a million names, one slip took
  /// up to 500 and two up to 4,000.
  private static final int MAX_STEPS = 20_000;

  private final NamePrefixes names;
  private final int[] typed;
  private final String[] rest;

  /// Where each ASCII letter stands in what is typed.
  private final long[] ascii = new long[0x80];

  private final int slips;
  private final CancellationSignal stop;
  private final List<WordRange> found = new ArrayList<>();
  private int steps;

  private FuzzyPrefixMatcher(NamePrefixes names, int[] typed, int slips, CancellationSignal stop) {
    this.names = names;
    this.typed = typed;
    this.slips = slips;
    this.stop = stop;
    this.rest = new String[typed.length];
    for (int i = 0; i < typed.length; i++) {
      rest[i] = new String(typed, i, typed.length - i);
      if (typed[i] < ascii.length) {
        ascii[typed[i]] |= 1L << i;
      }
    }
  }

  /// The words that begin with up to one or two slips as what is typed, those without any among
  /// them, in runs that are apart.
  ///
  /// @param typed up to [#MAX_TYPED_LETTERS] code points, at least one
  /// @param slips 1, or 2: then the first letter must be right
  /// @throws CancellationException if asked to stop
  static List<WordRange> find(
      NamePrefixes names, String typed, int slips, CancellationSignal stop) {
    FuzzyPrefixMatcher near =
        new FuzzyPrefixMatcher(names, typed.codePoints().toArray(), slips, stop);
    WordRange all = new WordRange(0, names.size());
    if (slips == 1) {
      near.look(all, 0, BitParallelState.START);
    } else {
      int first = near.typed[0];
      WordRange run = names.run(Character.toString(first), 0, all);
      near.look(run, PackedNames.bytes(first), BitParallelState.FIRST_RIGHT);
    }
    return near.found;
  }

  /// Which places of what is typed may have been reached: bit i says that i letters of it have been
  /// met.
  ///
  /// @param none with no slip
  /// @param one with one
  /// @param two with two
  /// @param noneBefore with no slip, before the last letter
  /// @param oneBefore with one, before the last letter
  /// @param last the last letter; -1 for none yet
  private record BitParallelState(
      long none, long one, long two, long noneBefore, long oneBefore, int last) {

    static final BitParallelState START = new BitParallelState(1, 0b11, 0b111, 0, 0, -1);

    /// After the first letter, which was met.
    static final BitParallelState FIRST_RIGHT = new BitParallelState(0b10, 0b100, 0b1000, 0, 0, -1);
  }

  private BitParallelState next(BitParallelState state, int letter) {
    long here = places(letter);
    long exchanged = here & (places(state.last()) >>> 1);
    long none = (state.none() & here) << 1;
    long one =
        ((state.one() & here) << 1)
            | slip(state.none(), none)
            | ((state.noneBefore() & exchanged) << 2);
    long two =
        slips < 2
            ? 0
            : ((state.two() & here) << 1)
                | slip(state.one(), one)
                | ((state.oneBefore() & exchanged) << 2);
    return new BitParallelState(none, one, two, state.none(), state.one(), letter);
  }

  /// One slip more: the letter is too many, or wrong; or one is missing after it.
  private static long slip(long before, long after) {
    return before | (before << 1) | (after << 1);
  }

  /// Where a letter stands in what is typed.
  private long places(int letter) {
    if (letter >= 0 && letter < ascii.length) {
      return ascii[letter];
    }
    long places = 0;
    for (int i = 0; i < typed.length; i++) {
      if (typed[i] == letter) {
        places |= 1L << i;
      }
    }
    return places;
  }

  private boolean isMet(BitParallelState state) {
    return ((state.none() | state.one() | atMost(state)) & (1L << typed.length)) != 0;
  }

  /// Reached with as many slips as there may be.
  private long atMost(BitParallelState state) {
    return slips < 2 ? state.one() : state.two();
  }

  /// Reached with room for a slip.
  private long free(BitParallelState state) {
    return slips < 2 ? state.none() : state.none() | state.one();
  }

  /// Places where two letters may turn out to have been exchanged.
  private long exchanging(BitParallelState state) {
    long before = slips < 2 ? state.noneBefore() : state.noneBefore() | state.oneBefore();
    return before & (places(state.last()) >>> 1);
  }

  private boolean isLost(BitParallelState state) {
    long within = (1L << typed.length) - 1;
    return ((free(state) | atMost(state) | exchanging(state)) & within) == 0;
  }

  private void look(WordRange run, int depth, BitParallelState state) {
    if (run.isEmpty() || steps++ > MAX_STEPS) {
      return;
    }
    if (stop.isCancelled()) {
      throw new CancellationException();
    }
    if (isMet(state)) {
      add(run);
    } else if (run.size() <= MAX_SCANNED_RANGE) {
      for (int word = run.from(); word < run.to(); word++) {
        lookAt(word, depth, state);
      }
    } else if (free(state) == 0) {
      followExactly(run, depth, state);
    } else {
      followAll(run, depth, state);
    }
  }

  private void lookAt(int word, int depth, BitParallelState begun) {
    BitParallelState state = begun;
    int at = depth;
    for (int letter = names.codePoint(word, at);
        letter >= 0 && !isLost(state) && !isMet(state);
        letter = names.codePoint(word, at)) {
      state = next(state, letter);
      at += PackedNames.bytes(letter);
      steps++;
    }
    if (isMet(state)) {
      add(new WordRange(word, word + 1));
    }
  }

  private void followAll(WordRange run, int depth, BitParallelState state) {
    int from = run.from();
    while (from < run.to()) {
      int letter = names.codePoint(from, depth);
      WordRange same = names.sameNext(new WordRange(from, run.to()), depth);
      if (letter >= 0) {
        BitParallelState next = next(state, letter);
        if (!isLost(next) || isMet(next)) {
          look(same, depth + PackedNames.bytes(letter), next);
        }
      }
      from = same.to();
    }
  }

  /// There is no room for a slip any more: the next letter must be one that is typed.
  private void followExactly(WordRange run, int depth, BitParallelState state) {
    long places = atMost(state) | exchanging(state);
    if (Long.bitCount(places) == 1 && exchanging(state) == 0) {
      WordRange met = names.run(rest[Long.numberOfTrailingZeros(places)], depth, run);
      if (!met.isEmpty()) {
        add(met);
      }
      return;
    }
    Set<Integer> letters = new HashSet<>();
    for (long left = places; left != 0; left &= left - 1) {
      int place = Long.numberOfTrailingZeros(left);
      if (place < typed.length && letters.add(typed[place])) {
        int letter = typed[place];
        look(
            names.run(Character.toString(letter), depth, run),
            depth + PackedNames.bytes(letter),
            next(state, letter));
      }
    }
  }

  private void add(WordRange run) {
    if (!found.isEmpty() && found.getLast().to() == run.from()) {
      found.add(new WordRange(found.removeLast().from(), run.to()));
    } else {
      found.add(run);
    }
  }
}
