package org.dateline.names.text;

import java.text.Normalizer;
import org.dateline.model.Span;
import org.dateline.text.Characters;

/// A text as it looks to a reader, with the way back to the text as it is stored: without invisible
/// characters, each letter and its diacritics one character (Unicode's NFC), and every blank within
/// a line a plain space. So a name is the same however it was typed. Immutable.
public final class NormalizedText {

  private static final int[] UNMOVED = {};

  private final String text;

  /// Where each character begins and ends in the original; empty where nothing moved.
  private final int[] starts;

  private final int[] ends;

  private NormalizedText(String text, int[] starts, int[] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  /// The normal form of a text. Linear; a text that is in normal form is read once and not copied.
  public static NormalizedText of(String original) {
    for (int i = 0; i < original.length(); i++) {
      if (isAbnormal(original.charAt(i))) {
        return normalized(original, i);
      }
    }
    return asIs(original);
  }

  /// A text taken as it is.
  public static NormalizedText asIs(String original) {
    return new NormalizedText(original, UNMOVED, UNMOVED);
  }

  private static boolean isAbnormal(char c) {
    return c >= 0x80 && (Characters.isInvisible(c) || Characters.isDiacritic(c) || isFixedBlank(c));
  }

  /// Blanks of typesetting; separators of lines and paragraphs are none.
  private static boolean isFixedBlank(char c) {
    return c >= 0x80 && Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  private static NormalizedText normalized(String original, int from) {
    StringBuilder text = new StringBuilder(original.length()).append(original, 0, from);
    int[] starts = new int[original.length()];
    int[] ends = new int[original.length()];
    for (int i = 0; i < from; i++) {
      starts[i] = i;
      ends[i] = i + 1;
    }
    for (int at = from; at < original.length(); at++) {
      char c = original.charAt(at);
      if (Characters.isDiacritic(c) && !text.isEmpty()) {
        compose(c, at, text, starts, ends);
      } else if (!Characters.isInvisible(c)) {
        starts[text.length()] = at;
        ends[text.length()] = at + 1;
        text.append(isFixedBlank(c) ? ' ' : c);
      }
    }
    return new NormalizedText(text.toString(), starts, ends);
  }

  /// Joins a diacritic to the letter before it; where Unicode has no letter for both, it stays.
  private static void compose(char mark, int at, StringBuilder text, int[] starts, int[] ends) {
    int last = text.length() - 1;
    String both = Normalizer.normalize("" + text.charAt(last) + mark, Normalizer.Form.NFC);
    if (both.length() == 1) {
      text.setCharAt(last, both.charAt(0));
      ends[last] = at + 1;
    } else {
      starts[last + 1] = at;
      ends[last + 1] = at + 1;
      text.append(mark);
    }
  }

  /// The text in normal form.
  public String text() {
    return text;
  }

  /// The place in the original of a range of the normal form. What is invisible at its ends is
  /// outside.
  public Span original(Span span) {
    return starts.length == 0 ? span : new Span(starts[span.start()], ends[span.end() - 1]);
  }
}
