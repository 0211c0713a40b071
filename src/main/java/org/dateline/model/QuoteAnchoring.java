package org.dateline.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.IntToDoubleFunction;
import org.dateline.text.ApproximateSearch;
import org.dateline.text.ApproximateSearch.ApproximateMatch;
import org.dateline.text.EditDistance;
import org.dateline.text.ExactSearch;

/// Finds a quoted passage in a text that may have been changed since: where it was, else where else
/// the text says the same in the most similar surroundings, else where it says something similar.
///
/// A few characters that stand elsewhere among other words are not taken for the passage: it has
/// lost its place then, which is better than to mark what the reader did not.
public final class QuoteAnchoring {

  /// A quote of so many UTF-16 units is known by itself wherever it stands.
  private static final int TELLING_LENGTH = 24;

  /// A shorter one is if it stands once.
  private static final int UNIQUE_LENGTH = 12;

  /// How similar the surroundings of a shorter one must be on one side, at least.
  private static final double MIN_CONTEXT = 0.6;

  /// Less of the surroundings says nothing, where the text ends before they do.
  private static final int MIN_CONTEXT_LENGTH = 8;

  /// Shorter ones are looked for as they are only.
  private static final int MIN_APPROXIMATE_LENGTH = 8;

  /// How many edits a passage may have gone through, as a part of its length. (Hypothesis allows a
  /// half, and then takes other sentences for it.)
  private static final int EDITS_PART = 4;

  /// Of a longer passage, only so much at either end is looked for.
  private static final int MAX_APPROXIMATE_LENGTH = 512;

  /// How many of the places that say the same are looked at closely.
  private static final int MAX_CANDIDATES = 64;

  /// How much of either end tells which words belong to it.
  private static final int END_LENGTH = 48;

  private static final int MAX_WORD_LENGTH = 40;

  /// The [#fit] of what says the same in the same surroundings.
  public static final double MAX_FIT = 4;

  private final TextQuote quote;
  private final String text;
  private final int near;

  private QuoteAnchoring(TextQuote quote, String text, int near) {
    this.quote = quote;
    this.text = text;
    this.near = near;
  }

  /// Where a text has the passage; empty where it has nothing like it. Takes 50 ms or so for a text
  /// of 200,000 UTF-16 units that has the passage changed, and 1 ms for one that has it as it was.
  ///
  /// @param near where it was, from 0: of several places equally good the nearest counts
  public static Optional<Span> find(TextQuote quote, String text, int near) {
    QuoteAnchoring anchoring = new QuoteAnchoring(quote, text, near);
    return anchoring.unmoved().or(anchoring::exact).or(anchoring::approximate);
  }

  /// How well a place that [#find] has found fits a quote, for a choice between texts: what says
  /// the same comes before what says something similar, and then what stands in more similar
  /// surroundings; from 0 to [#MAX_FIT].
  public static double fit(TextQuote quote, String text, Span place) {
    QuoteAnchoring anchoring = new QuoteAnchoring(quote, text, place.start());
    double same = place.of(text).equals(quote.exact()) ? 2 : 0;
    return same + anchoring.before(place) + anchoring.after(place);
  }

  /// The passage where it was, with what stood around it.
  private Optional<Span> unmoved() {
    boolean there =
        near >= 0
            && text.startsWith(quote.exact(), near)
            && text.startsWith(quote.after(), near + quote.exact().length())
            && near >= quote.before().length()
            && text.startsWith(quote.before(), near - quote.before().length());
    return there ? Optional.of(span(near, near + quote.exact().length())) : Optional.empty();
  }

  private static Span span(int start, int end) {
    return new Span(start, end);
  }

  /// A place that says the same.
  ///
  /// @param fit how many units around it are the same as around the passage, one after the other
  private record Candidate(int start, int fit) {}

  private Optional<Span> exact() {
    int length = quote.exact().length();
    PriorityQueue<Candidate> best =
        new PriorityQueue<>(
            Comparator.comparingInt(Candidate::fit)
                .thenComparingInt(it -> -Math.abs(it.start() - near)));
    int[] count = {0};
    ExactSearch.forEach(
        text,
        quote.exact(),
        at -> {
          count[0]++;
          best.add(new Candidate(at, fit(at, at + length)));
          if (best.size() > MAX_CANDIDATES) {
            best.remove();
          }
        });
    boolean alone = quote.before().isEmpty() && quote.after().isEmpty();
    boolean telling =
        length >= TELLING_LENGTH || (count[0] == 1 && (alone || length >= UNIQUE_LENGTH));
    List<Span> spans =
        best.stream()
            .map(it -> span(it.start(), it.start() + length))
            .filter(it -> telling || isTold(it))
            .toList();
    return nearest(spans);
  }

  /// How many units before and behind a place are those before and behind the passage.
  private int fit(int start, int end) {
    int before = 0;
    int most = Math.min(start, quote.before().length());
    while (before < most
        && text.charAt(start - 1 - before)
            == quote.before().charAt(quote.before().length() - 1 - before)) {
      before++;
    }
    int after = 0;
    int rest = Math.min(text.length() - end, quote.after().length());
    while (after < rest && text.charAt(end + after) == quote.after().charAt(after)) {
      after++;
    }
    return before + after;
  }

  /// The place in the most similar surroundings; of several the one nearest to where it was.
  private Optional<Span> nearest(List<Span> spans) {
    return spans.stream()
        .max(
            Comparator.comparingDouble((Span it) -> before(it) + after(it))
                .thenComparingInt(it -> -Math.abs(it.start() - near)));
  }

  /// How similar what stands before a place is to what stood before the passage, from 0 to 1.
  ///
  /// As far as the text goes: the passage may have been read where other things stood before it.
  private double before(Span at) {
    int length = quote.before().length();
    int room = Math.min(length, at.start());
    return room == length || room >= MIN_CONTEXT_LENGTH
        ? similarity(
            quote.before().substring(length - room),
            text.substring(at.start() - room, at.start()),
            at.start() == 0)
        : 0;
  }

  private double after(Span at) {
    int length = quote.after().length();
    int room = Math.min(length, text.length() - at.end());
    return room == length || room >= MIN_CONTEXT_LENGTH
        ? similarity(
            quote.after().substring(0, room),
            text.substring(at.end(), at.end() + room),
            at.end() == text.length())
        : 0;
  }

  /// @param edge whether the place is at the edge of the text, where nothing need stand
  private static double similarity(String one, String other, boolean edge) {
    return one.isEmpty() ? (edge ? 1 : 0) : similarity(one, other);
  }

  private static double similarity(String one, String other) {
    int longer = Math.max(one.length(), other.length());
    return 1 - (double) EditDistance.between(one, other, longer) / longer;
  }

  /// Whether a place of a short passage is told by what stands around it; a long one tells itself.
  private boolean isTold(Span place) {
    return quote.exact().length() >= TELLING_LENGTH
        || Math.max(before(place), after(place)) >= MIN_CONTEXT;
  }

  private Optional<Span> approximate() {
    int length = quote.exact().length();
    if (length < MIN_APPROXIMATE_LENGTH) {
      return Optional.empty();
    }
    if (length <= MAX_APPROXIMATE_LENGTH) {
      return nearest(similar(quote.exact()).stream().filter(this::isTold).toList())
          .map(this::onWords);
    }
    // Its ends, each by itself, as far from each other as they were or nearly so.
    int end = MAX_APPROXIMATE_LENGTH / 2;
    List<Span> pairs = new ArrayList<>();
    List<Span> tails = similar(quote.exact().substring(length - end));
    for (Span head : similar(quote.exact().substring(0, end))) {
      for (Span tail : tails) {
        int apart = tail.end() - head.start();
        if (tail.end() > head.end() && Math.abs(apart - length) <= length / EDITS_PART) {
          pairs.add(span(head.start(), tail.end()));
        }
      }
    }
    return nearest(pairs).map(this::onWords);
  }

  /// With whole words at the ends where the passage had whole words there: which letters of a word
  /// that has become another belong to the passage, the edits cannot tell.
  private Span onWords(Span found) {
    String exact = quote.exact();
    int start = found.start();
    int end = found.end();
    if (isEdge(quote.before() + exact, quote.before().length())) {
      String head = exact.substring(0, Math.min(END_LENGTH, exact.length()));
      int limit = end;
      start =
          nearer(
              edge(start, -1),
              Math.min(edge(start, 1), end - 1),
              at -> similarity(head, text.substring(at, Math.min(limit, at + head.length()))));
    }
    if (isEdge(exact + quote.after(), exact.length())) {
      String tail = exact.substring(Math.max(0, exact.length() - END_LENGTH));
      int limit = start;
      end =
          nearer(
              edge(end, 1),
              Math.max(edge(end, -1), start + 1),
              at -> similarity(tail, text.substring(Math.max(limit, at - tail.length()), at)));
    }
    return stripped(start, end).orElse(found);
  }

  private static int nearer(int wide, int narrow, IntToDoubleFunction similarity) {
    return similarity.applyAsDouble(wide) > similarity.applyAsDouble(narrow) ? wide : narrow;
  }

  /// The nearest edge of a word at an offset or further on in a direction, within a word's length.
  private int edge(int offset, int step) {
    int at = offset;
    for (int i = 0; i < MAX_WORD_LENGTH && !isEdge(text, at); i++) {
      at += step;
    }
    return isEdge(text, at) ? at : offset;
  }

  private static boolean isEdge(String text, int at) {
    return at <= 0
        || at >= text.length()
        || !Character.isLetterOrDigit(text.charAt(at - 1))
        || !Character.isLetterOrDigit(text.charAt(at));
  }

  /// Where the text says nearly what a piece of the passage says.
  private List<Span> similar(String piece) {
    List<Span> spans = new ArrayList<>();
    for (ApproximateMatch match :
        ApproximateSearch.nearest(text, piece, piece.length() / EDITS_PART, MAX_CANDIDATES)) {
      stripped(match.start(), match.end()).ifPresent(spans::add);
    }
    return spans;
  }

  /// Without blanks at the ends, which are in a match by chance.
  private Optional<Span> stripped(int from, int until) {
    int start = from;
    int end = until;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return start == end ? Optional.empty() : Optional.of(span(start, end));
  }
}
