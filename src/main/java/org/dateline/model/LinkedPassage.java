package org.dateline.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A passage that a link leads to: where it stood, and how it begins, by which it is found where
/// the text has changed since.
///
/// @param part where in the article `span` counts
/// @param span the characters of the passage when the link was made
/// @param quote how the text goes on from its beginning: its first [#MAX_QUOTE] characters at most,
///   and of a short one [#MIN_QUOTE] with what follows it, for a word or two stand in many places;
///   not blank
public record LinkedPassage(ArticlePart part, Span span, String quote) {

  /// The longest quote, in UTF-16 units: enough to be found by, and short enough for a link.
  public static final int MAX_QUOTE = 80;

  /// The shortest quote where the text does not end before, in UTF-16 units.
  public static final int MIN_QUOTE = 40;

  /// @throws IllegalArgumentException if the quote is blank
  public LinkedPassage {
    if (quote.isBlank()) {
      throw new IllegalArgumentException("a passage at " + span + " without its words");
    }
  }

  /// A passage of an article.
  ///
  /// @throws IllegalArgumentException if it is blank
  public static LinkedPassage of(Article article, ArticlePart part, Span span) {
    String text = text(article, part);
    int length = Math.clamp(span.length(), MIN_QUOTE, MAX_QUOTE);
    int end = Math.min(text.length(), span.start() + length);
    boolean cut = end < text.length() && Character.isLowSurrogate(text.charAt(end));
    return new LinkedPassage(part, span, text.substring(span.start(), cut ? end - 1 : end));
  }

  private static String text(Article article, ArticlePart part) {
    return part == ArticlePart.TITLE ? article.title() : article.text();
  }

  /// Where the passage is now: where it was, or else at the nearest place where the text goes on as
  /// the quote does, whatever blanks are between its words, or at least as the passage does; empty
  /// where there is none.
  public Optional<Span> in(Article article) {
    String text = text(article, part);
    if (span.end() <= text.length() && text.startsWith(quote, span.start())) {
      return Optional.of(span);
    }
    String own = quote.substring(0, Math.min(quote.length(), span.length()));
    return nearest(text, quote).or(() -> own.isBlank() ? Optional.empty() : nearest(text, own));
  }

  private Optional<Span> nearest(String text, String words) {
    String pattern =
        Stream.of(words.strip().split("\\s+", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining("\\s+"));
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    return matcher
        .results()
        .min((one, other) ->
            Integer.compare(
                Math.abs(one.start() - span.start()), Math.abs(other.start() - span.start())))
        .map(found ->
            new Span(found.start(), Math.min(text.length(), found.start() + span.length())));
  }
}
