package org.dateline.ingest.decoding;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.dateline.text.Characters;

/// The one form of text that Dateline keeps, normalised. Everything that counts characters counts
/// them in text that has been through here, once; doing it again changes nothing.
///
/// Lines end in a line feed, with no blanks before it; at most one blank line stands between two
/// lines; every kind of space is a plain one; letters are composed (NFC); control characters,
/// byte-order marks, zero-width spaces and soft hyphens are gone, joiners are not, for other
/// scripts and emoji need them; half a surrogate pair is U+FFFD.
public final class PlainText {

  private static final int SOFT_HYPHEN = 0xAD;
  private static final int NEXT_LINE = 0x85;
  private static final int ZERO_WIDTH_SPACE = 0x200B;
  private static final int LINE_SEPARATOR = 0x2028;
  private static final int PARAGRAPH_SEPARATOR = 0x2029;
  private static final int WORD_JOINER = 0x2060;
  private static final int BYTE_ORDER_MARK = 0xFEFF;
  private static final int REPLACEMENT = 0xFFFD;

  /// The longest run of combining marks kept: that of the stream-safe format (Unicode UAX 15). No
  /// language comes near it, and composing an endless run takes time that grows with its square.
  private static final int MAX_COMBINING_MARKS = 30;

  private PlainText() {}

  /// A text of several lines.
  public static String text(String raw) {
    return lines(composed(characters(raw)));
  }

  /// A text on one line, such as a headline: every run of white space is one space.
  public static String line(String raw) {
    String text = text(raw);
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ' ' && c != '\n') {
        line.append(c);
      } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString();
  }

  private static StringBuilder characters(String raw) {
    StringBuilder out = new StringBuilder(raw.length());
    int marks = 0;
    int next;
    for (int i = 0; i < raw.length(); i = next) {
      int c = raw.codePointAt(i);
      next = i + Character.charCount(c);
      if (c >= ' ' && c <= '~') { // nearly all of most texts
        out.append((char) c);
        marks = 0;
        continue;
      }
      marks = Characters.isCombiningMark(c) ? marks + 1 : 0;
      if (marks > MAX_COMBINING_MARKS) {
        continue;
      }
      switch (c) {
        case '\r' -> {
          if (next == raw.length() || raw.charAt(next) != '\n') {
            out.append('\n');
          }
        }
        case '\n', '\f', 0x0B, NEXT_LINE, LINE_SEPARATOR -> out.append('\n');
        case PARAGRAPH_SEPARATOR -> out.append("\n\n");
        case '\t' -> out.append(' ');
        case SOFT_HYPHEN, ZERO_WIDTH_SPACE, WORD_JOINER, BYTE_ORDER_MARK -> {}
        default -> {
          if (Character.getType(c) == Character.SPACE_SEPARATOR) {
            out.append(' ');
          } else if (Character.getType(c) == Character.SURROGATE) {
            out.appendCodePoint(REPLACEMENT);
          } else if (!Character.isISOControl(c)) {
            out.appendCodePoint(c);
          }
        }
      }
    }
    return out;
  }

  private static CharSequence composed(CharSequence text) {
    return Normalizer.isNormalized(text, Form.NFC) ? text : Normalizer.normalize(text, Form.NFC);
  }

  private static String lines(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\n') {
        out.append(c);
      } else {
        trimBlanks(out);
        if (!endsInBlankLine(out)) {
          out.append(c);
        }
      }
    }
    return out.toString().strip();
  }

  private static void trimBlanks(StringBuilder out) {
    int end = out.length();
    while (end > 0 && out.charAt(end - 1) == ' ') {
      end--;
    }
    out.setLength(end);
  }

  private static boolean endsInBlankLine(StringBuilder out) {
    int end = out.length();
    return end >= 2 && out.charAt(end - 1) == '\n' && out.charAt(end - 2) == '\n';
  }
}
