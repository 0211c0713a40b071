package org.dateline.names.namelist;

import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.model.ListedName;
import org.dateline.model.Span;
import org.dateline.names.namelist.NameList.NameListMatch;

/// Goes through the words of one text and finds the names of a list. For one thread, once.
final class NameListMatcher {

  private final NameList list;
  private final NameIndex index;
  private final String text;
  private final NameTokens words;
  private long steps;

  NameListMatcher(NameList list, String text) {
    this.list = list;
    this.index = list.index();
    this.text = text;
    this.words = NameTokens.of(text);
  }

  /// Gives every name to `sink`, in order, none overlapping another.
  void run(Consumer<? super NameListMatch> sink) {
    LeftmostLongest found = new LeftmostLongest(sink);
    for (int word = 0; word < words.count(); word++) {
      from(word, found);
    }
    found.end();
  }

  /// How many times the list was asked; what [#run] costs.
  long steps() {
    return steps;
  }

  /// Finds every name that begins with a word.
  private void from(int first, LeftmostLongest found) {
    long before = NameTokens.NOTHING;
    for (int word = first; word < words.count(); ) {
      long gap = word == first ? 0 : words.gap(word);
      if (gap == NameTokens.CLOSED) {
        return;
      }
      int last = word;
      long letters = words.letters(word);
      long sequence = look(before, gap, letters, first, last, found);
      // A name may end before an apostrophe, but goes on only after what is joined by it.
      while (words.isJoined(last + 1)) {
        last++;
        letters = words.joinedLetters(letters, last);
        sequence = look(before, gap, letters, first, last, found);
      }
      if (sequence == NameTokens.NOTHING) {
        return;
      }
      before = sequence;
      word = last + 1;
    }
  }

  /// @return the number of the words so far, or [NameTokens#NOTHING] if no name begins with them
  private long look(
      long before, long gap, long letters, int first, int last, LeftmostLongest found) {
    steps++;
    long sequence = NameTokens.next(before, gap, letters);
    int place = index.first(sequence);
    if (place == PrefixTable.ABSENT) {
      return NameTokens.NOTHING;
    }
    best(place, first, last).ifPresent(found::add);
    return sequence;
  }

  /// The longest exact name of a chain that stands here, else the one without case.
  private Optional<NameListMatch> best(int place, int first, int last) {
    Optional<NameListMatch> best = Optional.empty();
    for (int at = place; at >= 0; at = index.next(at)) {
      steps++;
      Optional<NameListMatch> match = standing(at, first, last);
      if (match.isPresent() && (best.isEmpty() || isBetter(match.get(), best.get()))) {
        best = match;
      }
    }
    return best;
  }

  private static boolean isBetter(NameListMatch one, NameListMatch other) {
    return one.name().caseBlind() == other.name().caseBlind()
        ? one.span().length() > other.span().length()
        : other.name().caseBlind();
  }

  private Optional<NameListMatch> standing(int place, int first, int last) {
    ListedName name = list.name(index.name(place));
    String spelling = index.spelling(place);
    int start = words.start(first);
    int end = words.end(last);
    if (name.caseBlind()) {
      return FoldedEquality.in(text, start, end, spelling)
          ? Optional.of(new NameListMatch(new Span(start, end), name))
          : Optional.empty();
    }
    // A mark over the last letter is a part of the word, if not of the name.
    return ExactEquality.at(text, start, spelling)
        .filter(span -> span.end() >= end)
        .map(span -> new NameListMatch(span, name));
  }
}
