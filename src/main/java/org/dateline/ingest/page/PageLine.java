package org.dateline.ingest.page;

import java.util.regex.Pattern;

/// A line of a page after its wrapping has been undone: a paragraph, a headline, a button.
///
/// @param text not blank, with no white space at either end and no line feed
/// @param apart whether it begins a paragraph; else it goes on the lines above, as in a poem
record PageLine(String text, boolean apart) {

  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…。！？][\"'”’)\\]]*");

  /// The fewest words of a paragraph of the article, as against a caption or a subtitle.
  private static final int BODY_WORDS = 20;

  int words() {
    return words(text);
  }

  /// The number of runs of characters between spaces; where a script has no spaces, two characters
  /// count as a word.
  static int words(String text) {
    if (text.isEmpty()) {
      return 0;
    }
    long spaces = text.chars().filter(c -> c == ' ').count();
    long unspaced = text.codePoints().filter(PageLine::isUnspaced).count();
    return (int) (1 + spaces + unspaced / 2);
  }

  private static boolean isUnspaced(int c) {
    return c >= 0x0E00
        && switch (Character.UnicodeScript.of(c)) {
          case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
          default -> false;
        };
  }

  boolean endsSentence() {
    return endsSentence(text);
  }

  /// Whether it ends in a full stop or the like, inside or outside of quotation marks.
  static boolean endsSentence(String text) {
    // Only the end matters; the pattern need not run over a long paragraph.
    return SENTENCE_END.matcher(text.substring(Math.max(0, text.length() - 8))).matches();
  }

  /// Whether it is so long that it can only be running text.
  boolean isBody() {
    return words() >= BODY_WORDS && endsSentence();
  }
}
