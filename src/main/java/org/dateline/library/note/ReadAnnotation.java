package org.dateline.library.note;

import java.util.Optional;
import org.dateline.model.Article;
import org.dateline.model.ArticlePart;
import org.dateline.model.Note;
import org.dateline.model.Passage;
import org.dateline.model.QuoteAnchoring;
import org.dateline.model.TextQuote;

/// An annotation of a file, whose article is to be found.
///
/// @param article the id that it had where it was written
/// @param address its address
/// @param called what tells it to the reader
/// @param start where the passage begins, in code points of headline, line feed and text; less than
///   0 where the file does not say
record ReadAnnotation(
    Note note,
    Optional<String> article,
    String address,
    String called,
    Optional<TextQuote> quote,
    int start) {

  /// The note on an article of the library.
  Note on(long number, Article article) {
    Optional<Passage> passage = quote.map(it -> passage(it, article));
    return new Note(
        0, note.id(), number, passage, note.colour(), note.text(), note.made(), note.changed());
  }

  /// In the part of the article that says it, with what stood around it: what other programs count
  /// places in is not this text. Where both say it as well, the place tells.
  private Passage passage(TextQuote exact, Article article) {
    int title = article.title().codePointCount(0, article.title().length());
    boolean isTitle = start >= 0 && start <= title;
    Passage placed = in(isTitle ? ArticlePart.TITLE : ArticlePart.TEXT, exact, article, title);
    double fits = fit(exact, article, placed);
    if (fits >= QuoteAnchoring.MAX_FIT) {
      return placed;
    }
    Passage other = in(isTitle ? ArticlePart.TEXT : ArticlePart.TITLE, exact, article, title);
    return fit(exact, article, other) > fits ? other : placed;
  }

  private Passage in(ArticlePart part, TextQuote exact, Article article, int title) {
    String text = part.of(article);
    int near = part == ArticlePart.TITLE ? start : start - title - 1;
    return new Passage(part, exact, Optional.empty()).in(text, units(text, near));
  }

  /// Less than 0 where it is not there.
  private static double fit(TextQuote exact, Article article, Passage passage) {
    return passage
        .place()
        .map(it -> QuoteAnchoring.fit(exact, passage.part().of(article), it))
        .orElse(-1.0);
  }

  private static int units(String text, int points) {
    if (points <= 0) {
      return 0;
    }
    return points > text.codePointCount(0, text.length())
        ? text.length()
        : text.offsetByCodePoints(0, points);
  }
}
