package org.dateline.cli.output;

import java.util.stream.Collectors;
import org.dateline.library.failure.Failure;

/// Text from outside, such as a path, a headline or a name, as a terminal may show it. Signs that
/// would move the cursor, ring, colour, or turn the direction of what follows are shown as U+FFFD:
/// a file's name shall not be able to write what looks like Dateline's own words.
public final class Printable {

  private static final char SHOWN = '\uFFFD';

  private Printable() {}

  /// On one line, with tabs and line ends shown too.
  public static String line(String text) {
    return without(text, "");
  }

  /// With its tabs and line feeds.
  public static String text(String text) {
    return without(text, "\t\n");
  }

  /// What failed. Only that of a bad file of names, which lists its lines, has several lines.
  public static String words(Failure failure) {
    return FailureText.lines(failure).stream()
        .map(Printable::line)
        .collect(Collectors.joining("\n"));
  }

  private static String without(String text, String kept) {
    if (text.chars().noneMatch(c -> isHidden((char) c))) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      shown.append(isHidden(c) && kept.indexOf(c) < 0 ? SHOWN : c);
    }
    return shown.toString();
  }

  /// The marks U+200E and U+200F stay: Arabic and Hebrew need them, and they turn nothing round.
  private static boolean isHidden(char c) {
    return Character.isISOControl(c)
        || (c >= '\u2028' && c <= '\u202E') // line ends, embeddings, overrides
        || (c >= '\u2066' && c <= '\u2069'); // isolates
  }
}
