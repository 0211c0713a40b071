package org.dateline.index.suggest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;
import org.dateline.model.query.CancellationSignal;

/// An index of names for completion: found by the prefix of any of their words, the heaviest first.
/// Immutable and thread-safe.
///
/// The places where a word begins are sorted by what stands there, up to the end of the name (a
/// suffix array), so the names that have what is typed are a range of places, found by binary
/// search; a tree of the greatest weights ([MaxWeightTree]) gives the heaviest of a range without
/// looking at the others. So one letter costs no more than many, and a million names with two
/// million words take some 40 MB.
public final class NamePrefixes {

  /// No names.
  public static final NamePrefixes NONE = new NamePrefixesBuilder().build(CancellationSignal.NEVER);

  private final PackedNames text;

  /// Where words begin, in order.
  private final int[] places;

  private final MaxWeightTree weights;

  private NamePrefixes(PackedNames text, int[] places) {
    this.text = text;
    this.places = places;
    byte[] weights = new byte[places.length];
    for (int i = 0; i < places.length; i++) {
      int weight = text.weight(text.end(places[i]));
      weights[i] = (byte) (text.isFirst(places[i]) ? weight + NameWeight.FIRST_WORD : weight);
    }
    this.weights = new MaxWeightTree(weights);
  }

  /// How many beginnings of words there are.
  public int size() {
    return places.length;
  }

  /// The numbers of the names.
  public Set<Long> numbers() {
    Set<Long> numbers = new HashSet<>();
    for (int first = 0; first < text.length(); ) {
      int end = text.end(first);
      numbers.add(text.number(end));
      first = text.next(end);
    }
    return numbers;
  }

  /// The weights of the beginnings of words, in order; from a name's first word on it weighs a
  /// little more.
  MaxWeightTree weights() {
    return weights;
  }

  /// The number of the name that has a word.
  long number(int word) {
    return text.number(text.end(places[word]));
  }

  /// The whole name that has a word.
  String name(int word) {
    return text.name(places[word]);
  }

  /// A code point of a name.
  ///
  /// @param depth how many bytes after the beginning of the word
  /// @return -1 at the end of the name
  int codePoint(int word, int depth) {
    return text.codePoint(places[word] + depth);
  }

  /// The words that what is typed stands at.
  WordRange run(String typed) {
    return run(typed, 0, new WordRange(0, places.length));
  }

  /// The words of a run, which all have the same bytes up to a depth, that have these letters next.
  WordRange run(String letters, int depth, WordRange of) {
    byte[] next = letters.getBytes(StandardCharsets.UTF_8);
    int from = halve(of, word -> compare(word, depth, next) < 0);
    int to = halve(new WordRange(from, of.to()), word -> compare(word, depth, next) <= 0);
    return new WordRange(from, to);
  }

  /// Those of a run that have the same bytes up to a depth whose word ends there; they come first.
  WordRange ending(WordRange run, int depth) {
    return new WordRange(
        run.from(), halve(run, word -> text.letter(places[word] + depth) <= PackedNames.LETTERS));
  }

  /// Those of a run that have the same bytes up to a depth, and the same code point there as the
  /// first.
  WordRange sameNext(WordRange run, int depth) {
    int next = codePoint(run.from(), depth);
    return new WordRange(run.from(), halve(run, word -> codePoint(word, depth) <= next));
  }

  /// The first for which something does not hold that holds for all before it.
  private static int halve(WordRange run, IntPredicate before) {
    int low = run.from();
    int high = run.to();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (before.test(middle)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// Beyond the end of the name stand bytes below any letter.
  private int compare(int word, int depth, byte[] letters) {
    int place = places[word] + depth;
    for (int i = 0; i < letters.length; i++) {
      int difference = text.letter(place + i) - (letters[i] & 0xFF);
      if (difference != 0) {
        return difference;
      }
    }
    return 0;
  }

  /// A range of the sorted words.
  ///
  /// @param from the first
  /// @param to the one after the last, not before the first
  record WordRange(int from, int to) {

    int size() {
      return to - from;
    }

    boolean isEmpty() {
      return from == to;
    }
  }

  /// Builds the index of the names given to it. Not thread-safe.
  public static final class NamePrefixesBuilder {

    /// Names longer than this are cut, in UTF-16 units.
    private static final int MAX_NAME_LENGTH = 120;

    private final PackedNames.PackedNamesWriter writer = new PackedNames.PackedNamesWriter();
    private int words;

    /// Adds a name; one without letters and digits is left out. A number may have several.
    ///
    /// @param number what the name is known by, from 0
    /// @param folded the name as [FoldedName] folds it
    /// @param weight from [NameWeight]
    public NamePrefixesBuilder add(long number, String folded, int weight) {
      if (!folded.isEmpty()) {
        String cut = cut(folded);
        writer.add(cut.getBytes(StandardCharsets.UTF_8), weight, number);
        words += words(cut);
      }
      return this;
    }

    private static String cut(String folded) {
      if (folded.length() <= MAX_NAME_LENGTH) {
        return folded;
      }
      int blank = folded.lastIndexOf(' ', MAX_NAME_LENGTH);
      return folded.substring(
          0, blank > 0 ? blank : folded.offsetByCodePoints(0, MAX_NAME_LENGTH / 2));
    }

    private static int words(String folded) {
      return 1 + (int) folded.chars().filter(c -> c == ' ').count();
    }

    /// Adds all names that others have, but for those with these numbers.
    public NamePrefixesBuilder addAll(NamePrefixes others, Set<Long> without) {
      PackedNames text = others.text;
      for (int first = 0; first < text.length(); ) {
        int end = text.end(first);
        int next = text.next(end);
        if (!without.contains(text.number(end))) {
          writer.add(text, first, next);
          for (int at = first; at < end; at++) {
            words += at == first || text.letter(at) == PackedNames.LETTERS ? 1 : 0;
          }
        }
        first = next;
      }
      return this;
    }

    /// The names, found by their words; nothing can be added afterwards. The cost is that of
    /// sorting their words, about a second a million; meanwhile eight more bytes a word are needed.
    ///
    /// @throws java.util.concurrent.CancellationException if asked to stop
    public NamePrefixes build(CancellationSignal stop) {
      PackedNames text = writer.text();
      int[] places = places(text);
      SuffixSort.sort(text.bytes(), places, stop);
      return new NamePrefixes(text, places);
    }

    private int[] places(PackedNames text) {
      int[] places = new int[words];
      int count = 0;
      for (int at = 0; at < text.length(); at++) {
        boolean begins =
            text.letter(at) > PackedNames.LETTERS
                && (at == 0 || text.letter(at - 1) <= PackedNames.LETTERS);
        if (begins) {
          places[count++] = at;
        }
      }
      return count == words ? places : Arrays.copyOf(places, count);
    }
  }
}
