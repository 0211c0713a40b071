package org.dateline.index.analysis;

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
import org.dateline.text.Characters;

/// A token filter that makes of each word the terms that it is found by, in one position: without
/// case, diacritics and possessive ([TermFolding]), and of a word with signs in it also its parts.
/// Of words that are joined ([ArticleTokenizer#JOINED]) it adds all of them as one, in the
/// positions of the first and the last: a phrase may end with it or begin.
final class WordVariantsFilter extends TokenFilter {

  /// The type of a term that is made of several words, which have terms of their own.
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
  private String word = "";

  private int start;
  private int end;
  private boolean joined;
  private boolean hasWord;

  private int position;
  private int lastPosition;

  /// @param length in how many positions it stands
  private record Variant(String term, int start, int end, int position, int length) {}

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
      word = term.toString();
      start = offset.startOffset();
      end = offset.endOffset();
      joined = (flags.getFlags() & ArticleTokenizer.JOINED) != 0;
    }
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (variants.isEmpty()) {
      if (!hasWord) {
        return false;
      }
      readRow();
    }
    Variant variant = variants.remove();
    clearAttributes();
    term.append(variant.term());
    offset.setOffset(variant.start(), variant.end());
    increment.setPositionIncrement(variant.position() - lastPosition);
    positions.setPositionLength(Math.max(1, variant.length()));
    if (variant.length() > 0) {
      type.setType(COMPOUND);
    }
    lastPosition = variant.position();
    return true;
  }

  /// Reads a word and all that are joined to it.
  private void readRow() throws IOException {
    int first = position + 1;
    int rowStart = start;
    String only = addWord();
    if (!hasWord || !joined) {
      return;
    }
    int behindFirst = variants.size();
    StringBuilder row = new StringBuilder(only);
    int lastStart = start;
    int rowEnd = end;
    while (hasWord && joined) {
      lastStart = start;
      rowEnd = end;
      row.append(addWord());
    }
    if (row.length() <= ArticleTokenizer.MAX_TOKEN_LENGTH && !row.isEmpty()) {
      String all = row.toString();
      List<Variant> words = new ArrayList<>(variants);
      words.add(behindFirst, new Variant(all, rowStart, rowEnd, first, position - first + 1));
      words.add(new Variant(all, lastStart, rowEnd, position, 1));
      variants.clear();
      variants.addAll(words);
    }
  }

  /// Adds the terms of the next word, and goes to the one behind it.
  ///
  /// @return the word without signs
  private String addWord() throws IOException {
    position++;
    String folded = TermFolding.folded(word, 0, withoutPossessive());
    String whole = TermFolding.joined(folded);
    List<String> parts = TermFolding.parts(folded);
    if (parts.isEmpty()) {
      add(whole);
    } else {
      Set<String> terms = new LinkedHashSet<>();
      terms.add(whole);
      terms.addAll(parts);
      terms.forEach(this::add);
    }
    advance();
    return whole;
  }

  private void add(String one) {
    if (!one.isEmpty()) {
      variants.add(new Variant(one, start, end, position, 0));
    }
  }

  private int withoutPossessive() {
    int length = word.length();
    boolean possessive =
        length > 2
            && Characters.isApostrophe(word.charAt(length - 2))
            && (word.charAt(length - 1) == 's' || word.charAt(length - 1) == 'S');
    return possessive ? length - 2 : length;
  }
}
