package org.dateline.index.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.model.Part;
import org.dateline.model.Span;

/// Headline and body of an article as one row of words: so a word is looked for once, and a phrase
/// never goes from one into the other.
public final class IndexedText {

  /// So many words may stand between what is near, at most.
  public static final int FARTHEST = 100;

  /// Nothing in the headline is near anything in the body.
  private static final int GAP = FARTHEST + 2;

  private final List<Token> title;
  private final List<Token> all;

  /// How far the body's offsets are from those of the text, and its positions.
  private final int bodyOffset;

  private IndexedText(List<Token> title, List<Token> body, int bodyOffset) {
    this.title = title;
    this.bodyOffset = bodyOffset;
    this.all = new ArrayList<>(title.size() + body.size());
    all.addAll(title);
    int first = bodyPosition(title);
    for (Token token : body) {
      all.add(
          new Token(
              token.term(),
              token.start() + bodyOffset,
              token.end() + bodyOffset,
              token.position() + first));
    }
  }

  public static IndexedText of(String title, String text) {
    return new IndexedText(
        ArticleAnalyzer.tokens(title), ArticleAnalyzer.tokens(text), bodyOffset(title));
  }

  /// How far the body's offsets are from those of the text.
  public static int bodyOffset(String title) {
    return title.length() + 1;
  }

  private static int bodyPosition(List<Token> title) {
    return title.isEmpty() ? 0 : title.getLast().position() + GAP;
  }

  /// The words of the headline.
  public List<Token> title() {
    return title;
  }

  /// The words of both.
  public List<Token> all() {
    return all;
  }

  /// The beginnings of words, of up to [Fields#START_LETTERS] letters.
  public static Set<String> starts(List<Token> words) {
    Set<String> starts = new HashSet<>();
    for (Token token : words) {
      String term = token.term();
      int end = 0;
      for (int letters = 1; letters <= Fields.START_LETTERS && end < term.length(); letters++) {
        end += Character.charCount(term.codePointAt(end));
        starts.add(term.substring(0, end));
      }
    }
    return starts;
  }

  /// The positions of the first and the last word of a place; as many as it has ends, from 0 to 2.
  public List<Integer> ends(Part part, Span span) {
    int shift = part == Part.TITLE ? 0 : bodyOffset;
    int start = span.start() + shift;
    int end = span.end() + shift;
    int next = firstFrom(start);
    if (next == all.size() || all.get(next).start() >= end) {
      return next > 0 && all.get(next - 1).end() > start
          ? List.of(all.get(next - 1).position())
          : List.of();
    }
    int first = all.get(next).position();
    int last = first;
    for (int i = next; i < all.size() && all.get(i).start() < end; i++) {
      last = Math.max(last, all.get(i).position());
    }
    return last == first ? List.of(first) : List.of(first, last);
  }

  /// The first word that begins at an offset or after it.
  private int firstFrom(int offset) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).start() >= offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
