package org.dateline.cli.output;

import static org.dateline.cli.output.CommandMessages.message;

import org.dateline.model.PublicationDate;
import org.dateline.model.Span;
import org.dateline.model.query.Hit;
import org.dateline.model.query.Snippet;

/// Hits as the plain text that commands print.
public final class HitText {

  private HitText() {}

  /// One line: id, day, source and headline, parted by tabs.
  public static String line(Hit hit) {
    return String.join(
        "\t",
        Printable.line(hit.id()),
        hit.published().map(PublicationDate::day).map(Object::toString).orElse("-"),
        hit.source().isEmpty() ? "-" : Printable.line(hit.source()),
        Printable.line(hit.title()));
  }

  /// "1 article", "1,234 articles".
  public static String articles(long count) {
    return message("articles", count);
  }

  /// A snippet with its matches in angle quotes.
  public static String marked(Snippet snippet) {
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (Span match : snippet.matches()) {
      marked.append(snippet.text(), at, match.start()).append('«');
      marked.append(match.of(snippet.text())).append('»');
      at = match.end();
    }
    return Printable.line(marked.append(snippet.text().substring(at)).toString());
  }
}
