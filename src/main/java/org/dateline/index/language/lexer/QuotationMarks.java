package org.dateline.index.language.lexer;

/// Quotation marks, straight and curly, as they come in pairs.
final class QuotationMarks {

  private static final char STRAIGHT = '"';
  private static final String CURLY_OPENING = "“„‟«";
  private static final String CURLY_CLOSING = "”»";

  private QuotationMarks() {}

  static boolean is(char sign) {
    return sign == STRAIGHT || CURLY_OPENING.indexOf(sign) >= 0 || CURLY_CLOSING.indexOf(sign) >= 0;
  }

  /// The partner of the mark at `open`, or -1 if it has none. Any mark closes what a curly one
  /// opened, for „these“, «these», »these« and “these" are all written; between two straight ones
  /// curly ones may stand in pairs.
  static int close(String text, int open) {
    boolean straight = text.charAt(open) == STRAIGHT;
    int inner = 0;
    for (int i = open + 1; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (!is(sign)) {
        continue;
      }
      if (!straight || sign == STRAIGHT) {
        return i;
      }
      if (CURLY_OPENING.indexOf(sign) >= 0) {
        inner++;
      } else if (inner == 0) {
        return i;
      } else {
        inner--;
      }
    }
    return -1;
  }
}
