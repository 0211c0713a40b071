package org.dateline.index.analysis;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.ArrayUtil;
import org.dateline.text.Characters;
import org.dateline.text.SignedWords;

/// A token filter that makes of each word the terms that it is found by, in one position: without
/// case, diacritics and possessive ([TermFolding]), and of a word with signs in it also its parts.
/// Of words that are joined ([ArticleTokenizer#JOINED]) it adds all of them as one, in the
/// positions of the first and the last: a phrase may end with it or begin. Two syllables of a word
/// ([ArticleTokenizer#SYLLABLE]) are one term in the position of the first, before it, so that a
/// row of them is found within words only. A word with its sign ([ArticleTokenizer#SIGNED]) comes
/// before the word without.
final class WordVariantsFilter extends TokenFilter {

  /// The type of a term that is made of several words, which have terms of their own, or of a word
  /// without its sign: articles are found by it, but it is not what a query asks for that has them.
  static final String COMPOUND = "compound";

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final FlagsAttribute flags = addAttribute(FlagsAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final PositionLengthAttribute positions = addAttribute(PositionLengthAttribute.class);

  /// What is still to be given out, of one row of joined words.
  private final Deque<Variant> variants = new ArrayDeque<>();

  /// The next word, where the input has one: it may go on the row, or begin another.
  private char[] word = new char[ArticleTokenizer.MAX_TOKEN_LENGTH];

  private int length;

  /// The word before it, while that one is looked at.
  private char[] spare = new char[ArticleTokenizer.MAX_TOKEN_LENGTH];

  private int start;
  private int end;
  private int kind;
  private boolean hasWord;

  private int position;
  private int lastPosition;

  /// @param length in how many positions it stands
  /// @param compound whether its type is [#COMPOUND]
  private record Variant(
      String term, int start, int end, int position, int length, boolean compound) {}

  WordVariantsFilter(TokenStream words) {
    super(words);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    variants.clear();
    position = -1;
    lastPosition = -1;
    advance();
  }

  private void advance() throws IOException {
    hasWord = input.incrementToken();
    if (hasWord) {
      length = term.length();
      if (length > word.length) {
        word = new char[ArrayUtil.oversize(length, Character.BYTES)];
      }
      System.arraycopy(term.buffer(), 0, word, 0, length);
      start = offset.startOffset();
      end = offset.endOffset();
      kind = flags.getFlags();
    }
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (variants.isEmpty()) {
      if (!hasWord) {
        return false;
      }
      if (kind == 0 && lowerPlain()) {
        if (passPlain()) {
          return true;
        }
      } else {
        readRow(readWord());
      }
    }
    Variant variant = variants.remove();
    clearAttributes();
    term.append(variant.term());
    offset.setOffset(variant.start(), variant.end());
    increment.setPositionIncrement(variant.position() - lastPosition);
    positions.setPositionLength(variant.length());
    if (variant.compound()) {
      type.setType(COMPOUND);
    }
    lastPosition = variant.position();
    return true;
  }

  /// Whether the next word has but letters and digits of ASCII, as nearly all have; it is in lower
  /// case then, which is the one term that such a word is found by.
  private boolean lowerPlain() {
    for (int i = 0; i < length; i++) {
      if (!Characters.isAsciiLetterOrDigit(word[i])) {
        return false;
      }
    }
    for (int i = 0; i < length; i++) {
      if (word[i] <= 'Z' && word[i] >= 'A') {
        word[i] = (char) (word[i] + ('a' - 'A'));
      }
    }
    return true;
  }

  /// Gives a plain word out as it is, unless the word behind it is joined to it.
  ///
  /// @return whether it is given out; else it is among the variants of its row
  private boolean passPlain() throws IOException {
    char[] plain = word;
    int plainLength = length;
    int from = start;
    int to = end;
    word = spare;
    spare = plain;
    advance();
    if (hasWord && (kind & ArticleTokenizer.JOINED) != 0) {
      String whole = new String(plain, 0, plainLength);
      readRow(new RowWord(whole, List.of(whole), List.of(), from, to, false));
      return false;
    }
    clearAttributes();
    term.copyBuffer(plain, 0, plainLength);
    offset.setOffset(from, to);
    position++;
    increment.setPositionIncrement(position - lastPosition);
    lastPosition = position;
    return true;
  }

  /// A word of a row.
  ///
  /// @param whole the word without signs in it
  /// @param terms what it is found by, the word itself first
  /// @param bare what it is found by too, though it has a sign
  private record RowWord(
      String whole, List<String> terms, List<String> bare, int start, int end, boolean syllable) {

    /// Whether the two stand in one word without anything between.
    boolean isPairWith(RowWord next) {
      return syllable && next.syllable && end == next.start;
    }
  }

  /// Reads all that are joined to a word.
  private void readRow(RowWord first) throws IOException {
    List<RowWord> row = new ArrayList<>();
    row.add(first);
    while (hasWord && (kind & ArticleTokenizer.JOINED) != 0) {
      row.add(readWord());
    }
    int rowEnd = row.getLast().end();
    String all = compound(row);
    for (int i = 0; i < row.size(); i++) {
      RowWord one = row.get(i);
      position++;
      if (i + 1 < row.size() && one.isPairWith(row.get(i + 1))) {
        RowWord next = row.get(i + 1);
        add(one.whole() + next.whole(), one.start(), next.end(), 2, false);
      }
      for (String term : one.terms()) {
        add(term, one.start(), one.end(), 1, false);
      }
      for (String term : one.bare()) {
        add(term, one.start(), one.end(), 1, true);
      }
      if (i == 0) {
        add(all, one.start(), rowEnd, row.size(), true);
      }
      if (i == row.size() - 1) {
        add(all, one.start(), rowEnd, 1, true);
      }
    }
  }

  /// All words of a row as one; empty for one word, and for two syllables, which are a term anyway.
  private static String compound(List<RowWord> row) {
    boolean pair = row.size() == 2 && row.getFirst().isPairWith(row.getLast());
    String all = row.size() < 2 || pair ? "" : row.stream().map(RowWord::whole).collect(joining());
    return all.length() <= ArticleTokenizer.MAX_TOKEN_LENGTH ? all : "";
  }

  /// Reads the next word, and goes to the one behind it.
  private RowWord readWord() throws IOException {
    String written = new String(word, 0, length);
    boolean signed = (kind & ArticleTokenizer.SIGNED) != 0;
    String core = signed ? SignedWords.withoutSign(written) : written;
    String folded = TermFolding.folded(core, 0, withoutPossessive(core));
    String whole = TermFolding.joined(folded);
    Set<String> terms = new LinkedHashSet<>();
    terms.add(whole);
    terms.addAll(TermFolding.parts(folded));
    terms.remove("");
    List<String> bare = List.of();
    if (signed) {
      bare = SignedWords.needsSign(written) ? List.of() : List.copyOf(terms);
      terms = Set.of(written.replace(core, whole));
    }
    RowWord read =
        new RowWord(
            whole, List.copyOf(terms), bare, start, end, (kind & ArticleTokenizer.SYLLABLE) != 0);
    advance();
    return read;
  }

  private void add(String one, int from, int to, int length, boolean compound) {
    if (!one.isEmpty()) {
      variants.add(new Variant(one, from, to, position, length, compound));
    }
  }

  private static int withoutPossessive(String word) {
    int length = word.length();
    boolean possessive =
        length > 2
            && Characters.isApostrophe(word.charAt(length - 2))
            && (word.charAt(length - 1) == 's' || word.charAt(length - 1) == 'S');
    return possessive ? length - 2 : length;
  }
}
