package org.dateline.index;

import java.util.List;
import java.util.Random;

/// Texts as they come: words of a script, with everything that stands in and around words. The same
/// for the same seed.
public final class RandomText {

  private static final List<String> APOSTROPHES =
      List.of("'", "’", "‘", "ʼ", "ʻ", "＇", "´", "`", "′");

  private static final List<String> HYPHENS =
      List.of("-", "‐", "‑", "\u00AD", "–", "—", "_", "/", "&", "·");

  /// Around words; nothing that means something in a query.
  private static final List<String> BEFORE =
      List.of(
          "", "", "", "", "(", "“", "‘", "«", "„", "[", "…", "$", "#", "@", "<", "¿", "•", "\u200F",
          "{");

  private static final List<String> AFTER =
      List.of(
          "", "", "", "", ".", ",", ";", ":", "?", "!", ")", "”", "’", "»", "]", "…", "%", "’s",
          ">", "\u200B", "™");

  /// Written as they stand.
  private static final List<String> SPECIMENS =
      List.of(
          "1,000",
          "3.5",
          "10:30",
          "50%",
          "1.000.000,50",
          "9/11",
          "2018-05-08",
          "£1.5bn",
          "1st",
          "24/7",
          "+850-2-381",
          "https://www.example.org/world/asia?id=7&x=y#top",
          "http://example.org:8080/~me/",
          "www.example.co.kr",
          "ann.lee@example.org",
          "a.b@c.org",
          "#KimXiSummit",
          "#metoo",
          "@realUser_1",
          "snake_case_word",
          "__init__",
          "C++",
          "C#",
          ".NET",
          "AT&T",
          "R&D",
          "U.S.",
          "U.S.-led",
          "e.g.",
          "a.m.",
          "Ph.D.",
          "J.K.",
          "O’Brien-Smith’s",
          "rock’n’roll",
          "’90s",
          "1990's",
          "don’t",
          "l’Élysée",
          "mother-in-law",
          "re-re-election",
          "Jong-un",
          "COVID-19",
          "F-35B",
          "v2.0.1",
          "x86_64",
          "H₂O",
          "m²",
          "½",
          "№5",
          "Ⅷ",
          "①",
          "🌏",
          "❤️",
          "👨‍👩‍👧",
          "🇰🇵",
          "👍🏽",
          "🌏Dalian",
          "Dalian🌏",
          "ﬁnal",
          "ﷺ",
          "Ǆ",
          "zero\u200Bwidth",
          "zero\u200Cwidth",
          "zero\u200Dwidth",
          "word\u2060joiner",
          "\uFEFFmark",
          "soft\u00ADhyphen",
          "é\u0301\u0302",
          "Z\u0351\u036F\u0321a\u0334l\u0348go",
          "ſtraße",
          "İIıi",
          "ÅÅ",
          "Ⅳ",
          "㎏",
          "ｶﾀｶﾅ",
          "Ｋｉｍ",
          "foo[bar]",
          "foo(bar)baz",
          "foo|bar",
          "foo\\bar",
          "foo=bar",
          "foo;bar",
          "foo…bar",
          "foo—bar",
          "foo<bar>");

  /// Letters of a script, as ranges of code points.
  public enum Script {
    LATIN('a', 'z', 'A', 'Z'),
    LATIN_WITH_DIACRITICS(
        0xC0, 0xD6, 0xD8, 0xF6, 0xF8, 0x13E, 0x141, 0x24F, 0x1E00, 0x1EFF, 'a', 'z'),
    GREEK(0x386, 0x386, 0x388, 0x38A, 0x38E, 0x3A1, 0x3A3, 0x3CE, 0x1F80, 0x1FB4),
    CYRILLIC(0x400, 0x481, 0x48A, 0x52F),
    ARMENIAN(0x531, 0x556, 0x561, 0x586),
    HEBREW(0x5D0, 0x5EA, 0x5B0, 0x5BD, 0x5D0, 0x5EA),
    ARABIC(0x620, 0x64A, 0x64B, 0x652, 0x671, 0x6D3),
    DEVANAGARI(0x904, 0x939, 0x904, 0x939, 0x93E, 0x94D),
    BENGALI(0x985, 0x98C, 0x995, 0x9A8, 0x9BE, 0x9C4),
    TAMIL(0xB95, 0xB95, 0xBAE, 0xBB9, 0xBBE, 0xBC2),
    THAI(0xE01, 0xE30, 0xE40, 0xE46, 0xE34, 0xE39),
    GEORGIAN(0x10D0, 0x10FA, 0x1C90, 0x1CBA),
    ETHIOPIC(0x1200, 0x1248),
    HAN(0x4E00, 0x9FA5, 0x3400, 0x4DB5, 0x20000, 0x2A6D6),
    KANA(0x3041, 0x3096, 0x30A1, 0x30FA, 0xFF66, 0xFF9D),
    HANGUL(0xAC00, 0xD7A3),
    MATHEMATICAL(0x1D400, 0x1D454, 0x1D7CE, 0x1D7FF),
    DIGITS('0', '9', 0x660, 0x669, 0x966, 0x96F, 0xFF10, 0xFF19),
    WITH_MARKS('a', 'z', 0x300, 0x36F, 0x3B1, 0x3C9, 0x430, 0x44F);

    private final int[] ranges;

    Script(int... ranges) {
      this.ranges = ranges;
    }
  }

  private final Random random;

  public RandomText(long seed) {
    this.random = new Random(seed);
  }

  /// Words of one script, among what is written in all.
  public String text(Script script) {
    StringBuilder text = new StringBuilder();
    for (int words = 5 + random.nextInt(25); words > 0; words--) {
      text.append(random.nextInt(6) == 0 ? one(SPECIMENS) : around(compound(script)));
      text.append(blank());
    }
    return text.toString();
  }

  /// Words of all scripts.
  public String mixture() {
    StringBuilder text = new StringBuilder();
    for (int words = 5 + random.nextInt(30); words > 0; words--) {
      Script script = one(List.of(Script.values()));
      text.append(random.nextInt(4) == 0 ? one(SPECIMENS) : around(compound(script)));
      text.append(blank());
    }
    return text.toString();
  }

  /// Words of any letters that Unicode has.
  public String anyLetters() {
    StringBuilder text = new StringBuilder();
    for (int words = 5 + random.nextInt(30); words > 0; words--) {
      for (int letters = 1 + random.nextInt(6); letters > 0; letters--) {
        text.appendCodePoint(letter());
      }
      text.append(blank());
    }
    return text.toString();
  }

  private int letter() {
    while (true) {
      int letter = random.nextInt(random.nextBoolean() ? 0x3000 : 0x20000);
      if (Character.isLetterOrDigit(letter)) {
        return letter;
      }
    }
  }

  private String blank() {
    return one(List.of(" ", " ", " ", " ", "\n\n", "\t", "  "));
  }

  private String around(String word) {
    return one(BEFORE) + word + one(AFTER);
  }

  private String compound(Script script) {
    String word = word(script, 9);
    return switch (random.nextInt(13)) {
      case 0 -> word + one(APOSTROPHES) + word(script, 9);
      case 1 -> word + one(HYPHENS) + word(script, 9);
      case 2 -> word + one(HYPHENS) + word(script, 9) + one(HYPHENS) + word(script, 9);
      case 3 -> word + random.nextInt(100);
      case 4 -> random.nextInt(5) == 0 ? word(script, 700) : word;
      default -> word;
    };
  }

  /// A word that begins with a letter, as every word does.
  private String word(Script script, int most) {
    StringBuilder word = new StringBuilder();
    for (int letters = 1 + random.nextInt(most); letters > 0; letters--) {
      int letter = letter(script);
      while (word.isEmpty() && !Character.isLetterOrDigit(letter)) {
        letter = letter(script);
      }
      word.appendCodePoint(letter);
    }
    return word.toString();
  }

  private int letter(Script script) {
    int range = 2 * random.nextInt(script.ranges.length / 2);
    int first = script.ranges[range];
    return first + random.nextInt(script.ranges[range + 1] - first + 1);
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
