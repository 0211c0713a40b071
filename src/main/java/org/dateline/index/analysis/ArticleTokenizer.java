package org.dateline.index.analysis;

import java.io.CharArrayReader;
import java.io.IOException;
import java.nio.CharBuffer;
import java.util.Arrays;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.dateline.text.Characters;
import org.dateline.text.SignedWords;

/// Cuts text into tokens, words as they are written: those of Unicode's word breaks (UAX 29), and
/// letters of scripts that are newer than Lucene's [StandardTokenizer].
///
/// A word that is joined to the one before, by a hyphen or as an initial to an initial, has the
/// flag [#JOINED]. Within words there is one kind of apostrophe. A word keeps the sign that is a
/// part of it ([SignedWords]) and has the flag [#SIGNED]. Of Hangul and Katakana, in which what is
/// a word and what is attached to it stand without a blank between, each syllable is a token,
/// joined to the one before, with the flag [#SYLLABLE]. Reads the whole text at once; cost is
/// linear.
public final class ArticleTokenizer extends Tokenizer {

  /// The flag of a word that is joined to the one before.
  static final int JOINED = 1;

  /// The flag of a word with a sign that is a part of it.
  static final int SIGNED = 2;

  /// The flag of a syllable of a word.
  static final int SYLLABLE = 4;

  /// Longer words are cut, in UTF-16 units; what Lucene's own analyzers use.
  static final int MAX_TOKEN_LENGTH = 255;

  /// A buffer of a longer text is not kept, in UTF-16 units.
  private static final int MAX_KEPT_BUFFER_LENGTH = 1 << 18;

  private static final char ZERO_WIDTH_SPACE = '\u200B';
  private static final char WORD_JOINER = '\u2060';

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final FlagsAttribute flags = addAttribute(FlagsAttribute.class);

  private final StandardTokenizer words = new StandardTokenizer();
  private final OffsetAttribute word = words.getAttribute(OffsetAttribute.class);

  private char[] text = new char[1 << 12];
  private int length;

  /// Up to where the text has been passed, and where the next word of Unicode's begins and ends.
  private int at;

  private int wordStart;
  private int wordEnd;

  /// Where the word of Unicode's begins of which the next token is a piece.
  private int pieceOf;

  private CharSequence visible = "";

  private int lastStart;
  private int lastEnd;

  ArticleTokenizer() {
    words.setMaxTokenLength(MAX_TOKEN_LENGTH);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    read();
    unify();
    hideZeroWidthSpaces();
    visible = CharBuffer.wrap(text, 0, length);
    words.setReader(new CharArrayReader(text, 0, length));
    words.reset();
    at = 0;
    wordEnd = 0;
    lastEnd = -1;
    advance();
  }

  private void read() throws IOException {
    if (text.length > MAX_KEPT_BUFFER_LENGTH) {
      text = new char[1 << 12];
    }
    length = 0;
    while (true) {
      int read = input.read(text, length, text.length - length);
      if (read < 0) {
        return;
      }
      length += read;
      if (length == text.length) {
        text = Arrays.copyOf(text, 2 * length);
      }
    }
  }

  /// Makes one kind of apostrophe of all that stand within words: to Unicode some part words, and
  /// some are letters.
  private void unify() {
    char before = length > 0 ? text[0] : ' ';
    for (int i = 1; i + 1 < length; i++) {
      char sign = text[i];
      if (Characters.isApostrophe(sign)
          && Character.isLetter(before)
          && Character.isLetter(text[i + 1])) {
        text[i] = '\'';
      }
      before = sign;
    }
  }

  /// A blank without width parts no word: what Unicode's word breaks pass over stands in its place.
  private void hideZeroWidthSpaces() {
    CharSequence all = CharBuffer.wrap(text, 0, length);
    for (int i = 1; i + 1 < length; i++) {
      if (text[i] == ZERO_WIDTH_SPACE
          && Character.isLetterOrDigit(text[i + 1])
          && (Character.isLetterOrDigit(text[i - 1]) || text[i - 1] == WORD_JOINER)
          && !Characters.joinsVisibly(all, i)) {
        text[i] = WORD_JOINER;
      }
    }
  }

  /// Goes to the next word of Unicode's; at the end of the text none is left.
  private void advance() throws IOException {
    if (words.incrementToken()) {
      wordStart = word.startOffset();
      wordEnd = word.endOffset();
    } else {
      wordStart = length;
      wordEnd = length;
    }
    pieceOf = wordStart;
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (at < length) {
      if (at == wordStart) {
        takePiece();
        return true;
      }
      int end = lettersEnd();
      int start = at;
      at = Math.max(end, at + Character.charCount(Character.codePointAt(text, at, length)));
      if (end > start && end - start <= MAX_TOKEN_LENGTH) {
        set(start, end);
        return true;
      }
    }
    return false;
  }

  /// Takes the next piece of a word of Unicode's: mostly all of it.
  private void takePiece() throws IOException {
    int from = at;
    int end = Syllables.pieceEnd(text, at, wordEnd);
    boolean whole = from == pieceOf && end == wordEnd;
    int start = from;
    int behind = end;
    if (whole && from > 0 && SignedWords.isSign(text[from - 1])) {
      start = SignedWords.start(visible, from);
    }
    if (whole && end < length && SignedWords.isSign(text[end])) {
      behind = SignedWords.end(visible, from, end);
    }
    set(from, end);
    int more = flags.getFlags();
    if (from > pieceOf) {
      more |= JOINED;
    }
    if (Syllables.is(text, from)) {
      more |= SYLLABLE;
    }
    if (start < from || behind > end) {
      more |= SIGNED;
      term.copyBuffer(text, start, behind - start);
      offset.setOffset(correctOffset(start), correctOffset(behind));
      lastEnd = behind;
    }
    flags.setFlags(more);
    at = behind;
    if (end == wordEnd) {
      advance();
    } else {
      wordStart = end;
    }
  }

  /// The end of the letters that Unicode's word breaks leave out here.
  private int lettersEnd() {
    int end = at;
    while (end < wordStart && Character.isLetterOrDigit(Character.codePointAt(text, end, length))) {
      end += Character.charCount(Character.codePointAt(text, end, length));
    }
    return end;
  }

  private void set(int start, int end) {
    clearAttributes();
    term.copyBuffer(text, start, end - start);
    offset.setOffset(correctOffset(start), correctOffset(end));
    flags.setFlags(isJoined(start, end) ? JOINED : 0);
    lastStart = start;
    lastEnd = end;
  }

  /// Whether a word is joined to the one before: by a hyphen, or as an initial to an initial.
  private boolean isJoined(int start, int end) {
    if (lastEnd < 0) {
      return false;
    }
    if (start == lastEnd + 1) {
      return Characters.isHyphen(text[lastEnd]);
    }
    return start == lastEnd + 2
        && text[lastEnd] == '.'
        && text[lastEnd + 1] == ' '
        && isInitial(lastStart, lastEnd)
        && isInitial(start, end);
  }

  private boolean isInitial(int start, int end) {
    return end == start + 1 && Character.isUpperCase(text[start]);
  }

  @Override
  public void end() throws IOException {
    super.end();
    words.end();
    int end = correctOffset(length);
    offset.setOffset(end, end);
  }

  @Override
  public void close() throws IOException {
    super.close();
    words.close();
  }
}
