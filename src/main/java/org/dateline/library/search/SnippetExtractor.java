package org.dateline.library.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.model.Span;
import org.dateline.model.query.Snippet;

/// Extracts snippets, the passages of an article's text to show in a list.
public final class SnippetExtractor {

  /// Longer passages are cut, in UTF-16 units: three lines of a list.
  private static final int MAX_LENGTH = 240;

  /// What two lines of a list hold, in UTF-16 units.
  private static final int PASSAGE_LENGTH = 160;

  /// How much more another word counts than the same again.
  private static final int DISTINCT_WORD_WEIGHT = 10;

  /// The largest number of places compared.
  private static final int MAX_MATCHES_COMPARED = 64;

  private static final String CUT = "…";

  private static final String ENDS = ".?!…。！？．";

  private SnippetExtractor() {}

  /// The sentence where most of these places stand together, those of different words first; of
  /// equals the first.
  ///
  /// @param places spans of the text, in order; with none, the text's beginning
  static Snippet best(String text, List<Span> places) {
    return sentence(text, places.subList(bestPlace(text, places), places.size()));
  }

  /// The sentences where most of these places stand together, the best first, none twice.
  ///
  /// @param places spans of the text, in order
  /// @param most how many sentences at most
  static List<Snippet> passages(String text, List<Span> places, int most) {
    List<Snippet> passages = new ArrayList<>();
    List<Span> left = new ArrayList<>(places);
    while (!left.isEmpty() && passages.size() < most) {
      int best = bestPlace(text, left);
      Snippet passage = sentence(text, left.subList(best, left.size()));
      passages.add(passage);
      left.subList(best, best + Math.max(1, passage.matches().size())).clear();
    }
    return passages;
  }

  private static int bestPlace(String text, List<Span> places) {
    int best = 0;
    int most = 0;
    for (int i = 0; i < places.size() && i < MAX_MATCHES_COMPARED; i++) {
      int worth = worth(text, places, i);
      if (worth > most) {
        most = worth;
        best = i;
      }
    }
    return best;
  }

  /// How much stands in the passage that begins with a place: a word that is there again counts
  /// little.
  private static int worth(String text, List<Span> places, int first) {
    Set<String> words = new HashSet<>();
    int count = 0;
    int end = places.get(first).start() + PASSAGE_LENGTH;
    for (int i = first; i < places.size() && places.get(i).end() <= end; i++) {
      words.add(places.get(i).of(text).toLowerCase(Locale.ROOT));
      count++;
    }
    return DISTINCT_WORD_WEIGHT * words.size() + count;
  }

  /// The sentence of the first of these places, with those of them that stand in it.
  ///
  /// @param places spans of the text, in order; with none, the text's beginning
  public static Snippet sentence(String text, List<Span> places) {
    int at = places.isEmpty() ? 0 : places.getFirst().start();
    int paragraphStart = text.lastIndexOf('\n', at) + 1;
    int paragraphEnd = text.indexOf('\n', at);
    Span paragraph = new Span(paragraphStart, paragraphEnd < 0 ? text.length() : paragraphEnd);
    Span sentence = places.isEmpty() ? paragraph : sentence(text, paragraph, places.getFirst());
    return cut(text, sentence, places);
  }

  /// Looks from some sentences before the place on, and from farther before as long as none ends in
  /// between: where a sentence ends is told by what stands there.
  private static Span sentence(String text, Span paragraph, Span place) {
    int end = Math.min(paragraph.end(), place.end() + 2 * MAX_LENGTH);
    int from = place.start();
    while (true) {
      // Twice as far each time, so that the cost is linear.
      int farther = Math.max(paragraph.start(), place.start() - 2 * (place.start() - from));
      from = before(text, paragraph.start(), farther);
      Span sentence = sentence(text, from, end, place);
      if (from == paragraph.start() || sentence.start() > from) {
        return sentence;
      }
    }
  }

  /// Behind a sign that may end a sentence, with another one between it and a place.
  private static int before(String text, int start, int place) {
    int signs = 0;
    for (int at = place; at > start; at--) {
      if (ENDS.indexOf(text.charAt(at - 1)) >= 0 && ++signs > 1) {
        return at;
      }
    }
    return start;
  }

  private static Span sentence(String text, int from, int to, Span place) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(text.substring(from, to));
    int at = place.start() - from;
    // Forwards only: backwards, the JDK's iterator loses its way among surrogate pairs.
    int start = sentences.first();
    int end = sentences.next();
    while (end != BreakIterator.DONE && end <= at) {
      start = end;
      end = sentences.next();
    }
    int stop = Math.max(end, Math.min(place.end(), to) - from);
    return new Span(start, stop).shift(from);
  }

  private static Snippet cut(String text, Span passage, List<Span> places) {
    int start = passage.start();
    int end = passage.end();
    while (end > start + 1 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int first = places.isEmpty() ? start : places.getFirst().end();
    if (first - start > MAX_LENGTH) {
      start = wordStart(text, Math.max(start, places.getFirst().start() - MAX_LENGTH / 2));
    }
    boolean long_ = end - start > MAX_LENGTH;
    if (long_) {
      end = Math.max(first, wordEnd(text, start + MAX_LENGTH));
    }
    String before = start > passage.start() ? CUT : "";
    String words = before + text.substring(start, end).replace('\n', ' ') + (long_ ? CUT : "");
    int shift = before.length() - start;
    int from = start;
    int to = end;
    return new Snippet(
        words,
        places.stream()
            .filter(place -> place.start() >= from && place.end() <= to)
            .map(place -> place.shift(shift))
            .toList());
  }

  private static int wordStart(String text, int at) {
    int space = text.indexOf(' ', at);
    return space < 0 || space - at > MAX_LENGTH / 4 ? whole(text, at) : space + 1;
  }

  private static int wordEnd(String text, int at) {
    int space = text.lastIndexOf(' ', at);
    return at - space > MAX_LENGTH / 4 ? whole(text, at) : space;
  }

  /// The same place, not between the halves of a surrogate pair.
  private static int whole(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
