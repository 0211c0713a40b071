package org.dateline.index.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.model.Span;

/// A name, or the prefix of one that is typed, normalised for completion: letters and digits
/// without case and diacritics, in words parted by single blanks. Apostrophes and the dots of
/// initials are left out, hyphens and other signs part words. Knows where each letter came from.
/// Immutable.
public final class FoldedName {

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final boolean ended;

  private FoldedName(NameFoldingReader folder) {
    this.text = folder.text();
    this.starts = folder.starts();
    this.ends = folder.ends();
    this.ended = folder.ended();
  }

  /// Folds a name. The cost is linear in its length.
  public static FoldedName of(String name) {
    return new FoldedName(new NameFoldingReader(name).fold());
  }

  /// The letters and digits in words parted by single blanks; empty if there are none.
  public String text() {
    return text;
  }

  /// Whether a sign or a blank follows the last word, so that it is no beginning of a longer one.
  public boolean ended() {
    return ended;
  }

  /// How many letters and digits there are.
  public int letters() {
    return (int) text.codePoints().filter(c -> c != ' ').count();
  }

  /// The words, in order; none if there are none.
  public List<String> words() {
    return text.isEmpty() ? List.of() : List.of(text.split(" "));
  }

  /// Where this name, as it was written, has what was typed: from the beginning of a word on, or
  /// else each typed word at the beginning of another word.
  ///
  /// @return spans of the written name, in order and apart; none where it has it nowhere
  public List<Span> find(FoldedName typed) {
    if (typed.text.isEmpty()) {
      return List.of();
    }
    int at = begin(typed.text, typed.ended, new boolean[text.length()]);
    return at >= 0 ? List.of(span(at, typed.text.length())) : findWords(typed);
  }

  /// Of words that are the beginning of each other, the longest chooses first: it has the fewest
  /// places.
  private List<Span> findWords(FoldedName typed) {
    List<TypedNameWord> words = new ArrayList<>();
    for (String word : typed.words()) {
      words.add(new TypedNameWord(word, false));
    }
    if (typed.ended && !words.isEmpty()) {
      words.add(new TypedNameWord(words.removeLast().letters(), true));
    }
    words.sort(TypedNameWord.HARDEST);
    boolean[] taken = new boolean[text.length()];
    List<Span> spans = new ArrayList<>();
    for (TypedNameWord word : words) {
      int at = begin(word.letters(), word.whole(), taken);
      if (at < 0) {
        return List.of();
      }
      taken[at] = true;
      spans.add(span(at, word.letters().length()));
    }
    spans.sort(null);
    return spans;
  }

  /// A word that is typed; whole if it is not the prefix of a longer one.
  private record TypedNameWord(String letters, boolean whole) {

    static final Comparator<TypedNameWord> HARDEST =
        Comparator.comparing((TypedNameWord word) -> !word.whole)
            .thenComparingInt(word -> -word.letters.length());
  }

  /// Where a word that is not taken begins with these letters; -1 for nowhere.
  private int begin(String letters, boolean whole, boolean[] taken) {
    for (int at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + 1)) {
      int end = at + letters.length();
      boolean begins = at == 0 || text.charAt(at - 1) == ' ';
      if (begins && !taken[at] && (!whole || end == text.length() || text.charAt(end) == ' ')) {
        return at;
      }
    }
    return -1;
  }

  private Span span(int from, int length) {
    return new Span(starts[from], ends[from + length - 1]);
  }
}
