package org.dateline.text;

/// Characters that are the same to a reader and several to Unicode: apostrophes, hyphens, spaces,
/// marks over letters. One list of each.
///
/// Whoever compares by fewer of them says why where it does.
public final class Characters {

  /// What is written for an apostrophe, by people and by machines; to stand anywhere within
  /// brackets of a regular expression.
  public static final String APOSTROPHES =
      "'" // APOSTROPHE
          + "`" // GRAVE ACCENT
          + "\u00B4" // ACUTE ACCENT
          + "\u02BB" // MODIFIER LETTER TURNED COMMA, the ʻokina of Hawaiian
          + "\u02BC" // MODIFIER LETTER APOSTROPHE
          + "\u2018" // LEFT SINGLE QUOTATION MARK
          + "\u2019" // RIGHT SINGLE QUOTATION MARK
          + "\u201B" // SINGLE HIGH-REVERSED-9 QUOTATION MARK
          + "\u2032" // PRIME
          + "\uFF07"; // FULLWIDTH APOSTROPHE

  /// What joins the parts of one word; to stand first within brackets of a regular expression.
  public static final String HYPHENS =
      "-" // HYPHEN-MINUS
          + "\u00AD" // SOFT HYPHEN
          + "\u2010" // HYPHEN
          + "\u2011"; // NON-BREAKING HYPHEN

  /// What stands between words, and in some hands for a hyphen.
  private static final String DASHES =
      "\u2012" // FIGURE DASH
          + "\u2013" // EN DASH
          + "\u2014" // EM DASH
          + "\u2212"; // MINUS SIGN

  private static final char ZERO_WIDTH_SPACE = '\u200B';

  private static final char ZERO_WIDTH_JOINER = '\u200D';

  private Characters() {}

  /// Whether a character is one of [#APOSTROPHES].
  public static boolean isApostrophe(int c) {
    return c < 0x80 ? c == '\'' || c == '`' : APOSTROPHES.indexOf(c) >= 0;
  }

  /// Whether a character is one of [#HYPHENS].
  public static boolean isHyphen(int c) {
    return HYPHENS.indexOf(c) >= 0;
  }

  /// Whether a character is a dash that some write for a hyphen; hyphens are none.
  public static boolean isDash(int c) {
    return DASHES.indexOf(c) >= 0;
  }

  /// Whether a character parts words for a reader: white space, and the fixed blanks of
  /// typesetting.
  public static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /// Whether a character is one that no reader sees and that parts no words: soft hyphens, joiners,
  /// blanks of no width, marks of the direction of writing, the byte order mark.
  public static boolean isInvisible(int c) {
    return c >= 0x80
        && (c == 0xAD // SOFT HYPHEN
            || c == 0x61C // ARABIC LETTER MARK
            || c == 0x180E // MONGOLIAN VOWEL SEPARATOR
            || (c >= 0x200B && c <= 0x200F) // ZERO WIDTH SPACE to RIGHT-TO-LEFT MARK
            || (c >= 0x202A && c <= 0x202E) // the embeddings and overrides
            || (c >= 0x2060 && c <= 0x206F) // WORD JOINER to NOMINAL DIGIT SHAPES
            || c == 0xFEFF); // ZERO WIDTH NO-BREAK SPACE
  }

  /// Whether a character is part of the one before it, as the accents of Latin and the vowels of
  /// Hindi are when they stand by themselves.
  public static boolean isCombiningMark(int c) {
    return c >= 0x300
        && switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK ->
              true;
          default -> false;
        };
  }

  /// Whether a character is a mark over, under or through a letter of Latin, Greek or Cyrillic
  /// (Unicode's block Combining Diacritical Marks).
  public static boolean isDiacritic(int c) {
    return c >= 0x300 && c <= 0x36F;
  }

  /// Whether a character is a mark that a reader may leave away in any script: [#isDiacritic], the
  /// points of Hebrew, the vowels of Arabic, and what chooses between two pictures of one sign.
  public static boolean isOptionalMark(int c) {
    return isDiacritic(c)
        || (c >= 0x591 && c <= 0x5C7 && c != 0x5BE) // HEBREW PUNCTUATION MAQAF is a hyphen
        || (c >= 0x64B && c <= 0x65F)
        || c == 0x670 // ARABIC LETTER SUPERSCRIPT ALEF
        || (c >= 0xFE00 && c <= 0xFE0F); // VARIATION SELECTORS
  }

  /// Whether a character is a letter or digit of ASCII.
  public static boolean isAsciiLetterOrDigit(int c) {
    return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') || ('0' <= c && c <= '9');
  }

  /// The small letter of a capital of ASCII; any other character as it is.
  public static char toAsciiLowerCase(char c) {
    return 'A' <= c && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
  }

  /// Whether an invisible character of a text does what is seen after all: it makes one picture of
  /// two, or parts the words of a script that has no blanks.
  public static boolean joinsVisibly(CharSequence text, int at) {
    if (at == 0 || at + 1 == text.length()) {
      return false;
    }
    int before = Character.codePointBefore(text, at);
    int behind = Character.codePointAt(text, at + 1);
    return switch (text.charAt(at)) {
      case ZERO_WIDTH_JOINER -> isPicture(before) || isPicture(behind);
      case ZERO_WIDTH_SPACE -> hasNoBlanks(before) && hasNoBlanks(behind);
      default -> false;
    };
  }

  private static boolean isPicture(int c) {
    return c > 0xFF && (Character.isExtendedPictographic(c) || c == 0xFE0F);
  }

  private static boolean hasNoBlanks(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }
}
