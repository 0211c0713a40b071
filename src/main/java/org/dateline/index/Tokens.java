package org.dateline.index;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.standard.StandardTokenizerImpl;

/// Cuts text into words, so that neither case, diacritics, apostrophes, hyphens nor the dots of
/// initials stand between a reader and an article.
///
/// Words are those of Unicode's word breaks (UAX 29). Of "Jong-un", both words are there and, in
/// the places of both, "jongun", as of "J. K." "jk"; of "O’Brien", in one place "obrien", "o" and
/// "brien"; of "U.S." "us", "u" and "s"; of "leader’s" only "leader". Stems are not made: forms of
/// a word are looked up when it is searched ([Inflections]).
final class Tokens {

  /// Longer words are cut, in UTF-16 units; what Lucene's own analyzers use.
  private static final int LONGEST = 255;

  static final String HYPHENS = "-\u2010\u2011\u00AD";

  /// What is written for an apostrophe, and parts words for Unicode or is a letter to it.
  private static final String OTHER_APOSTROPHES = "\u02BC\u02BB\u00B4`\u2032\u201B";

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int position = -1;

  /// Where the row of hyphenated words begins that the last word may go on: its tokens, its place.
  private int rowStart;

  private int rowPosition;
  private StringBuilder row = new StringBuilder();
  private int lastStart;
  private int lastEnd = -1;

  private Tokens(String text) {
    this.text = plain(text);
  }

  /// The same with one kind of apostrophe within words; as long as it was.
  private static String plain(String text) {
    StringBuilder plain = null;
    for (int i = 1; i + 1 < text.length(); i++) {
      if (OTHER_APOSTROPHES.indexOf(text.charAt(i)) >= 0
          && Character.isLetter(text.charAt(i - 1))
          && Character.isLetter(text.charAt(i + 1))) {
        plain = plain == null ? new StringBuilder(text) : plain;
        plain.setCharAt(i, '\'');
      }
    }
    return plain == null ? text : plain.toString();
  }

  /// The words of a text, in order of their positions. Cost is linear.
  static List<Token> of(String text) {
    Tokens words = new Tokens(text);
    try {
      words.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string cannot fail to be read
    }
    return words.tokens;
  }

  private void read() throws IOException {
    StandardTokenizerImpl words = new StandardTokenizerImpl(new StringReader(text));
    words.setBufferSize(LONGEST);
    int read = 0;
    while (words.getNextToken() != StandardTokenizerImpl.YYEOF) {
      int start = words.yychar();
      addLettersLeftOut(read, start);
      read = start + words.yylength();
      add(start, read);
    }
    addLettersLeftOut(read, text.length());
    endRow();
  }

  /// Letters of scripts that are newer than the tokenizer.
  private void addLettersLeftOut(int from, int to) {
    for (int i = from; i < to; ) {
      int end = i;
      while (end < to && Character.isLetterOrDigit(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
      if (end > i && end - i <= LONGEST) {
        add(i, end);
      }
      i = Math.max(end, i + Character.charCount(text.codePointAt(i)));
    }
  }

  private void add(int start, int end) {
    if (!goesOn(start, end)) {
      endRow();
      rowStart = start;
      rowPosition = position + 1;
    }
    position++;
    String whole = Folding.folded(text, start, withoutPossessive(start, end));
    Set<String> terms = new LinkedHashSet<>();
    terms.add(Folding.joined(whole));
    terms.addAll(Folding.parts(whole));
    terms.remove("");
    for (String term : terms) {
      tokens.add(new Token(term, start, end, position));
    }
    row.append(Folding.joined(whole));
    lastStart = start;
    lastEnd = end;
  }

  /// Whether a word is joined to the one before: by a hyphen, or as an initial to an initial.
  private boolean goesOn(int start, int end) {
    if (lastEnd < 0) {
      return false;
    }
    if (start == lastEnd + 1) {
      return HYPHENS.indexOf(text.charAt(lastEnd)) >= 0;
    }
    return start == lastEnd + 2
        && text.charAt(lastEnd) == '.'
        && text.charAt(lastEnd + 1) == ' '
        && isInitial(lastStart, lastEnd)
        && isInitial(start, end);
  }

  private boolean isInitial(int start, int end) {
    return end == start + 1 && Character.isUpperCase(text.charAt(start));
  }

  /// Adds the hyphenated words as one, in the places of the first and the last of them: a phrase
  /// may end with it or begin.
  private void endRow() {
    if (position > rowPosition && row.length() <= LONGEST && !row.isEmpty()) {
      int at = tokens.size();
      while (at > 0 && tokens.get(at - 1).position() > rowPosition) {
        at--;
      }
      tokens.add(at, new Token(row.toString(), rowStart, lastEnd, rowPosition, true));
      tokens.add(new Token(row.toString(), lastStart, lastEnd, position, true));
    }
    row = new StringBuilder();
    rowPosition = Integer.MAX_VALUE;
  }

  private int withoutPossessive(int start, int end) {
    boolean possessive =
        end - start > 2
            && Folding.isApostrophe(text.charAt(end - 2))
            && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S');
    return possessive ? end - 2 : end;
  }
}
