package org.dateline.ui.kit;

import java.text.Bidi;
import java.util.regex.Pattern;

/// Words that are put together with others, which may be written the other way: each part keeps its
/// own order, by the isolates of Unicode (UAX #9).
public final class BidiText {

  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';
  private static final char RIGHT_TO_LEFT_MARK = '\u200f';

  private static final Pattern ADDED = Pattern.compile("\u200f(?=\u2068)|[\u2068\u2069]");

  private BidiText() {}

  /// Whether any of a text is written from right to left.
  public static boolean isMixed(String text) {
    return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
  }

  /// Whether a text begins from the right.
  public static boolean isRightToLeft(String text) {
    return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
  }

  /// A part to be put among other words; as it is where nothing of it is written from right to
  /// left.
  public static String part(String text) {
    return isMixed(text) ? isolate(text) : text;
  }

  /// Parts one after another; as they are where all are written from left to right. Otherwise the
  /// first says on which side the line begins.
  public static String join(String between, Iterable<String> parts) {
    String plain = String.join(between, parts);
    if (!isMixed(plain)) {
      return plain;
    }
    StringBuilder line = new StringBuilder();
    for (String part : parts) {
      line.append(line.isEmpty() ? "" : between).append(isolate(part));
    }
    return isRightToLeft(plain) ? RIGHT_TO_LEFT_MARK + line.toString() : line.toString();
  }

  private static String isolate(String text) {
    return FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE;
  }

  /// The same without the signs that this class adds, as it is to be copied.
  public static String plain(String text) {
    return ADDED.matcher(text).replaceAll("");
  }
}
