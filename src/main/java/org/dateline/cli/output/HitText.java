package org.dateline.cli.output;

import static org.dateline.cli.output.CommandMessages.message;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.messages.SearchMessages;
import org.dateline.model.PublicationDate;
import org.dateline.model.Span;
import org.dateline.model.query.Hit;
import org.dateline.model.query.QueryInterpretation;
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

  /// What of a query was not understood, and what the reader should know of what it finds, a line
  /// each.
  ///
  /// @param words the query
  public static List<String> remarks(QueryInterpretation reading, String words) {
    Stream<String> ignored =
        reading.ignored().stream()
            .map(part ->
                message(
                    "search.ignored",
                    part.span().of(words),
                    SearchMessages.problem(part.problem())));
    Stream<String> notice =
        reading.notice().stream()
            .map(_ -> message("search.notice", SearchMessages.notice(reading)));
    return Stream.concat(ignored, notice).map(Printable::line).toList();
  }
}
