package org.dateline.index;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.dateline.model.Span;

/// A name, or what is typed of one, as names are compared while a reader types: letters and digits
/// without case and diacritics, in words parted by single blanks. Apostrophes and the dots of
/// initials are left out, hyphens and other signs part words. Knows where each letter came from.
/// Immutable.
public final class FoldedName {

  /// The most ASCII letters that one letter can become.
  private static final int MOST = 4;

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final boolean ended;

  private FoldedName(Folder folder) {
    this.text = folder.out.toString();
    this.starts = folder.starts;
    this.ends = folder.ends;
    this.ended = folder.parted && !text.isEmpty();
  }

  /// Folds a name. The cost is linear in its length.
  public static FoldedName of(String name) {
    Folder folder = new Folder(name);
    folder.fold();
    return new FoldedName(folder);
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
    List<Typed> words = new ArrayList<>();
    for (String word : typed.words()) {
      words.add(new Typed(word, false));
    }
    if (typed.ended && !words.isEmpty()) {
      words.add(new Typed(words.removeLast().letters(), true));
    }
    words.sort(Typed.HARDEST);
    boolean[] taken = new boolean[text.length()];
    List<Span> spans = new ArrayList<>();
    for (Typed word : words) {
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

  /// A word that is typed; whole if it is no beginning of a longer one.
  private record Typed(String letters, boolean whole) {

    static final Comparator<Typed> HARDEST =
        Comparator.comparing((Typed word) -> !word.whole)
            .thenComparing(word -> -word.letters.length());
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

  /// Reads a name letter by letter.
  private static final class Folder {

    private final String name;
    private final StringBuilder out;
    private int[] starts;
    private int[] ends;

    /// Whether what comes next begins a word.
    private boolean parted;

    private Folder(String name) {
      this.name = name;
      this.out = new StringBuilder(name.length() + 8);
      this.starts = new int[name.length() + 8];
      this.ends = new int[name.length() + 8];
    }

    private void fold() {
      for (int i = 0; i < name.length(); ) {
        int c = name.codePointAt(i);
        int end = i + Character.charCount(c);
        if (c == '.') {
          end = dot(i);
        } else if (c < 0x80) {
          ascii((char) c, i);
        } else if (!isDropped(c)) {
          foreign(c, i, end);
        } else if (isAccent(c) && !parted && !out.isEmpty()) {
          ends[out.length() - 1] = end;
        }
        i = end;
      }
    }

    private void ascii(char c, int at) {
      if (c >= 'A' && c <= 'Z') {
        add((char) (c + ('a' - 'A')), at, at + 1);
      } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        add(c, at, at + 1);
      } else if (c == '&') {
        word("and", at);
      } else if (c != '\'' && c != '`') {
        parted = true;
      }
    }

    private void word(String word, int at) {
      parted = true;
      for (int i = 0; i < word.length(); i++) {
        add(word.charAt(i), at, at + 1);
      }
      parted = true;
    }

    /// A dot parts words, but not initials: "U.S." and "J. K. Rowling" begin with one word.
    private int dot(int at) {
      int next = nextWord(at + 1);
      if (!isInitial(at - 1) || !isInitial(next) || (next > at + 1 && !isDot(next + 1))) {
        parted = true;
      }
      return next;
    }

    private boolean isInitial(int at) {
      return isLetter(at) && !isLetter(at - 1) && !isLetter(at + 1);
    }

    private boolean isLetter(int at) {
      return at >= 0 && at < name.length() && Character.isLetterOrDigit(name.charAt(at));
    }

    private boolean isDot(int at) {
      return at < name.length() && name.charAt(at) == '.';
    }

    private int nextWord(int at) {
      int next = at;
      while (next < name.length() && name.charAt(next) == ' ') {
        next++;
      }
      return next;
    }

    private static boolean isDropped(int c) {
      return isAccent(c)
          || c == '\u2019'
          || c == '\u2018'
          || c == '\u02BC'
          || c == '\u02BB'
          || c == '\u00B4'
          || c == '\u2032'
          || c == '\uFF07'
          || Character.getType(c) == Character.FORMAT;
    }

    /// A mark over or under the letter before it.
    private static boolean isAccent(int c) {
      return c >= 0x300 && c <= 0x36F;
    }

    private void foreign(int c, int at, int end) {
      char[] plain = ascii(c);
      if (plain.length > 0 && plain[0] < 0x80) {
        for (char letter : plain) {
          plain(Character.toLowerCase((int) letter), at, end);
        }
      } else {
        Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD)
            .codePoints()
            .filter(part -> !isAccent(part))
            .forEach(part -> plain(Character.toLowerCase(part), at, end));
      }
    }

    private static char[] ascii(int c) {
      char[] in = Character.toChars(c);
      char[] folded = new char[MOST * in.length];
      return Arrays.copyOf(folded, ASCIIFoldingFilter.foldToASCII(in, 0, folded, 0, in.length));
    }

    private void plain(int c, int at, int end) {
      if (Character.isLetterOrDigit(c) || isMark(c)) {
        for (char unit : Character.toChars(c)) {
          add(unit, at, end);
        }
      } else {
        parted = true;
      }
    }

    /// A sign that is part of a letter, as the vowels of Hindi.
    private static boolean isMark(int c) {
      int type = Character.getType(c);
      return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private void add(char letter, int start, int end) {
      if (parted && !out.isEmpty()) {
        put(' ', start, start);
      }
      parted = false;
      put(letter, start, end);
    }

    private void put(char letter, int start, int end) {
      if (out.length() == starts.length) {
        starts = Arrays.copyOf(starts, 2 * starts.length);
        ends = Arrays.copyOf(ends, 2 * ends.length);
      }
      starts[out.length()] = start;
      ends[out.length()] = end;
      out.append(letter);
    }
  }
}
