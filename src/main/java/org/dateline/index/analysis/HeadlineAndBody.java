package org.dateline.index.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.model.ArticlePart;
import org.dateline.model.Span;

/// Headline and body of an article as one field, a row of words: so a word is looked for once, and
/// a phrase never goes from one into the other.
public final class HeadlineAndBody {

  /// The largest number of words between what is near.
  public static final int MAX_DISTANCE = 100;

  /// Nothing in the headline is near anything in the body.
  private static final int POSITION_GAP = MAX_DISTANCE + 2;

  private final List<IndexToken> title;
  private final List<IndexToken> all;

  /// How far the body's offsets are from those of the text, and its positions.
  private final int bodyOffset;

  private HeadlineAndBody(List<IndexToken> title, List<IndexToken> all, int bodyOffset) {
    this.title = title;
    this.all = all;
    this.bodyOffset = bodyOffset;
  }

  public static HeadlineAndBody of(String title, String text) {
    List<IndexToken> words = ArticleAnalyzer.tokens(title);
    List<IndexToken> all = new ArrayList<>(words);
    ArticleAnalyzer.addTokens(text, bodyOffset(title), bodyPosition(words), all);
    return new HeadlineAndBody(words, all, bodyOffset(title));
  }

  /// How far the body's offsets are from those of the text.
  public static int bodyOffset(String title) {
    return title.length() + 1;
  }

  private static int bodyPosition(List<IndexToken> title) {
    return title.isEmpty() ? 0 : title.getLast().position() + POSITION_GAP;
  }

  /// The words of the headline.
  public List<IndexToken> title() {
    return title;
  }

  /// The words of both.
  public List<IndexToken> all() {
    return all;
  }

  /// The beginnings of words, of up to [IndexFields#MAX_INDEXED_PREFIX_LETTERS] letters.
  public static Set<String> starts(List<IndexToken> words) {
    Set<String> starts = new HashSet<>();
    for (IndexToken token : words) {
      String term = token.term();
      int end =
          term.offsetByCodePoints(
              0,
              Math.min(
                  IndexFields.MAX_INDEXED_PREFIX_LETTERS, term.codePointCount(0, term.length())));
      // With one beginning, all that are shorter are there.
      while (end > 0 && starts.add(term.substring(0, end))) {
        end = term.offsetByCodePoints(end, -1);
      }
    }
    return starts;
  }

  /// The positions of the first and the last word of a place; as many as it has ends, from 0 to 2.
  public List<Integer> ends(ArticlePart part, Span span) {
    int shift = part == ArticlePart.TITLE ? 0 : bodyOffset;
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
