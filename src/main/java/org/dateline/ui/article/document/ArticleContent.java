package org.dateline.ui.article.document;

import java.util.List;
import org.dateline.model.ArticlePart;
import org.dateline.model.Span;
import org.dateline.ui.article.text.ArticleText;

/// What [ArticleText] shows of an article.
///
/// @param title the headline, on one line
/// @param meta the line below it (source, byline, date); empty for none
/// @param text the body, paragraphs parted by line feeds
/// @param names the names to underline, in any order
/// @param matches the search matches to fill, in any order; they may overlap
public record ArticleContent(
    String title, String meta, String text, List<NameSpan> names, List<MatchPosition> matches) {

  /// Nothing at all.
  public static final ArticleContent NOTHING = new ArticleContent("", "", "", List.of(), List.of());

  /// @throws IllegalArgumentException if a name or match lies outside its part
  public ArticleContent {
    names = List.copyOf(names);
    matches = List.copyOf(matches);
    for (NameSpan name : names) {
      check(name.part(), name.span(), title, text);
    }
    for (MatchPosition match : matches) {
      check(match.part(), match.span(), title, text);
    }
  }

  private static void check(ArticlePart part, Span span, String title, String text) {
    int length = part == ArticlePart.TITLE ? title.length() : text.length();
    if (span.end() > length) {
      throw new IllegalArgumentException(span + " lies outside the " + part + " of " + length);
    }
  }
}
