package org.dateline.text;

import java.text.Normalizer;
import java.util.Locale;

/// Letters without case and diacritics. Signs and blanks stay. Stateless; the cost of each is
/// linear.
public final class TextFolding {

  private static final char ACUTE_ACCENT = '\u00B4';

  private TextFolding() {}

  /// A text taken apart into letters and their marks (Unicode's NFKD). An acute accent by itself,
  /// which Unicode takes for a blank with a mark, is the apostrophe that it is written for.
  public static String decomposed(CharSequence text) {
    return Normalizer.normalize(text.toString().replace(ACUTE_ACCENT, '\''), Normalizer.Form.NFKD);
  }

  /// A text without case and diacritics ([Characters#isDiacritic]), and without the choice between
  /// pictures of one letter, as ligatures and full width are. Letters that Unicode does not take
  /// apart are written plainly: "Łódź" is "lodz", "Straße" "strasse".
  public static String folded(CharSequence text) {
    String letters = withoutDiacritics(decomposed(text)).toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(letters.length());
    letters.codePoints().forEach(letter -> appendPlain(letter, plain));
    return plain.toString();
  }

  private static String withoutDiacritics(String decomposed) {
    StringBuilder letters = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (!Characters.isDiacritic(c)) {
        letters.append(c);
      }
    }
    return Normalizer.normalize(letters, Normalizer.Form.NFC);
  }

  /// Letters that Unicode does not take apart into a base letter and a diacritic.
  private static void appendPlain(int letter, StringBuilder out) {
    switch (letter) {
      case 'ø' -> out.append('o');
      case 'ł' -> out.append('l');
      case 'đ', 'ð' -> out.append('d');
      case 'ħ' -> out.append('h');
      case 'ı' -> out.append('i');
      case 'ŧ' -> out.append('t');
      case 'ß' -> out.append("ss");
      case 'æ' -> out.append("ae");
      case 'œ' -> out.append("oe");
      case 'þ' -> out.append("th");
      default -> out.appendCodePoint(letter);
    }
  }
}
