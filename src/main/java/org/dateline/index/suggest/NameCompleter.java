package org.dateline.index.suggest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Stream;
import org.dateline.index.suggest.NamePrefixes.WordRange;
import org.dateline.index.suggest.TopWeightIterator.WeightedRange;
import org.dateline.model.query.CancellationSignal;

/// Completes names: looks them up by what is typed of them (autocomplete), in several sets at once.
/// What is found comes the heaviest first, each number once, and is looked for only as far as it is
/// asked for. Thread-safe; what it gives is not.
public final class NameCompleter {

  /// One typed letter is rather the beginning of a word than a whole one.
  private static final int MIN_WHOLE_WORD_LETTERS = 2;

  /// The largest number of names looked at for words that stand apart.
  private static final int MAX_NAMES_EXAMINED = 400;

  private static final int MAX_WORDS = 8;

  private static final int MAX_EDITS = 2;

  private final List<NamePrefixes> sets;

  /// By slips: what was typed last that no name begins nearly as. No name does as more of it.
  private final AtomicReferenceArray<String> hopeless = new AtomicReferenceArray<>(MAX_EDITS + 1);

  /// @param sets names by the beginnings of their words; a number may be in several
  public NameCompleter(List<NamePrefixes> sets) {
    this.sets = List.copyOf(sets);
  }

  /// The names in which what is typed stands as it is, from the beginning of a word on; all names
  /// where nothing is typed. Those where it ends with a word weigh more.
  ///
  /// The cost hardly depends on how many there are.
  public Iterator<NameMatch> beginning(FoldedName typed) {
    return new TopWeightIterator(runs(typed.text(), typed.ended()));
  }

  private List<WeightedRange> runs(String typed, boolean ended) {
    int bytes = typed.getBytes(StandardCharsets.UTF_8).length;
    boolean longEnough = typed.length() - typed.lastIndexOf(' ') > MIN_WHOLE_WORD_LETTERS;
    List<WeightedRange> runs = new ArrayList<>();
    for (NamePrefixes names : sets) {
      WordRange run = names.run(typed);
      WordRange whole =
          typed.isEmpty() ? new WordRange(run.from(), run.from()) : names.ending(run, bytes);
      runs.add(new WeightedRange(names, whole, longEnough ? NameWeight.WHOLE_WORD : 0));
      if (!ended) {
        runs.add(new WeightedRange(names, new WordRange(whole.to(), run.to()), 0));
      }
    }
    return runs;
  }

  /// The names that have each typed word at the beginning of another word of theirs, in whatever
  /// order, of the heaviest that have the rarest of them.
  public Iterator<NameMatch> scattered(FoldedName typed) {
    List<String> words = typed.words();
    if (words.size() < 2 || words.size() > MAX_WORDS) {
      return Collections.emptyIterator();
    }
    List<WeightedRange> rarest =
        words.stream()
            .map(word -> runs(word, false))
            .min(Comparator.comparingInt(NameCompleter::size))
            .orElseThrow();
    return Stream.iterate(new TopWeightIterator(rarest), Iterator::hasNext, it -> it)
        .map(TopWeightIterator::next)
        .limit(MAX_NAMES_EXAMINED)
        .filter(match -> !FoldedName.of(match.name()).find(typed).isEmpty())
        .iterator();
  }

  private static int size(List<WeightedRange> runs) {
    return runs.stream().mapToInt(found -> found.run().size()).sum();
  }

  /// The names that begin, from one of their words on, nearly as what is typed: with up to so many
  /// letters too many, missing, wrong or exchanged with their neighbours. Those without a slip are
  /// among them.
  ///
  /// @param slips 1, or 2: then the first letter must be right
  /// @throws java.util.concurrent.CancellationException if asked to stop
  public Iterator<NameMatch> near(FoldedName typed, int slips, CancellationSignal stop) {
    String text = typed.text();
    String vain = hopeless.get(slips);
    if (text.isEmpty()
        || text.length() > FuzzyPrefixMatcher.MAX_TYPED_LETTERS
        || (vain != null && text.startsWith(vain))) {
      return Collections.emptyIterator();
    }
    List<WeightedRange> runs = new ArrayList<>();
    for (NamePrefixes names : sets) {
      for (WordRange run : FuzzyPrefixMatcher.find(names, text, slips, stop)) {
        runs.add(new WeightedRange(names, run, 0));
      }
    }
    if (runs.isEmpty()) {
      hopeless.set(slips, text);
    }
    return new TopWeightIterator(runs);
  }
}
