package org.dateline.names.text;

import java.util.Arrays;
import org.dateline.text.Characters;

/// Where the paragraphs of a text begin: after every blank line. Lines may end in CR, LF, CR LF or
/// the breaks of Unicode.
public final class Paragraphs {

  private final int[] starts;

  private Paragraphs(int[] starts) {
    this.starts = starts;
  }

  public static Paragraphs of(String text) {
    int[] starts = new int[16];
    int count = 0;
    int breaks = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isLineBreak(c)) {
        boolean crLf = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
        breaks += crLf ? 0 : c == '\u2029' ? 2 : 1;
      } else if (!Characters.isSpace(c)) {
        if (breaks > 1 && i > 0) {
          starts = count < starts.length ? starts : Arrays.copyOf(starts, 2 * count);
          starts[count++] = i;
        }
        breaks = 0;
      }
    }
    return new Paragraphs(Arrays.copyOf(starts, count));
  }

  /// The number of the paragraph at an offset, from 1.
  int at(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return 1 + (found >= 0 ? found + 1 : -found - 1);
  }

  static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }
}
