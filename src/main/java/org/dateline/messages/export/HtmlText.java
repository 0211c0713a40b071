package org.dateline.messages.export;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.messages.export.ExportCell.BodyCell;
import org.dateline.messages.export.ExportCell.NamedSpan;
import org.dateline.model.Span;

/// Words of articles in HTML, where none of their signs means anything; it can be read as XML too.
final class HtmlText {

  private static final Pattern PARAGRAPHS = Pattern.compile("\\n\\s*\\n");

  private HtmlText() {}

  /// A text, without what no page may hold.
  static String of(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints()
        .filter(HtmlText::isAllowed)
        .forEach(c -> {
          switch (c) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            default -> escaped.appendCodePoint(c);
          }
        });
    return escaped.toString();
  }

  /// What XML 1.0 calls a character, without the controls that HTML does not have.
  private static boolean isAllowed(int c) {
    return c == '\n'
        || c == '\t'
        || (c >= ' '
            && !(c >= 0x7F && c <= 0x9F)
            && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
            && (c & 0xFFFE) != 0xFFFE
            && !(c >= 0xFDD0 && c <= 0xFDEF));
  }

  /// A sentence with its places marked.
  ///
  /// @param marks in order, none overlapping
  static String marked(String text, List<Span> marks) {
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (Span mark : marks) {
      marked.append(of(text.substring(at, mark.start())));
      marked.append("<mark>").append(of(mark.of(text))).append("</mark>");
      at = mark.end();
    }
    return marked.append(of(text.substring(at))).toString();
  }

  /// The paragraphs of a text with its names marked. A name never goes beyond its paragraph: where
  /// one does, it is not marked.
  static String paragraphs(BodyCell body) {
    StringBuilder all = new StringBuilder();
    String text = body.text();
    var ends = PARAGRAPHS.matcher(text);
    int from = 0;
    int name = 0;
    boolean more = true;
    while (more) {
      more = ends.find();
      int to = more ? ends.start() : text.length();
      all.append("<p dir=\"auto\">");
      int at = from;
      while (name < body.names().size() && body.names().get(name).span().start() < to) {
        NamedSpan named = body.names().get(name++);
        Span span = named.span();
        if (span.start() >= at && span.end() <= to) {
          all.append(of(text.substring(at, span.start())));
          all.append("<mark class=\"").append(named.type().name().toLowerCase(Locale.ROOT));
          all.append("\">").append(of(span.of(text))).append("</mark>");
          at = span.end();
        }
      }
      all.append(of(text.substring(at, to))).append("</p>\n");
      from = more ? ends.end() : to;
    }
    return all.toString();
  }
}
