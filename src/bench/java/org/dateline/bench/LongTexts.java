package org.dateline.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Texts of any length: prose, and what is none. The same at every call.
final class LongTexts {

  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final Pattern LONG_NAME = Pattern.compile("\\b\\p{Lu}\\p{Ll}{4,}\\b");
  private static final Pattern LINE_END = Pattern.compile("\\s*\\R\\s*");
  private static final Pattern FULL_STOP = Pattern.compile("[.!?;:]");

  /// What is hung on names to make other names of them.
  private static final List<String> ENDINGS =
      List.of("", "a", "er", "in", "o", "sen", "ov", "ez", "ian", "ski", "ley", "mann", "ville");

  private static final int MEGA = 1_000_000;
  private static final String CONSONANTS = "bcdfghjklmnprstvwz";
  private static final String VOWELS = "aeiou";

  private final String articles =
      Corpus.articles().stream()
          .map(article -> article.title() + "\n\n" + article.text())
          .collect(Collectors.joining("\n\n"));

  /// The bundled articles one after another, again and again, each time with other endings to a
  /// third of their names, until there are so many words.
  String prose(int words) {
    StringBuilder prose = new StringBuilder();
    Matcher word = WORD.matcher(articles);
    int count = 0;
    for (int round = 0; count < words; round++) {
      String changed = changed(round);
      word.reset(changed);
      int end = 0;
      while (count < words && word.find()) {
        count++;
        end = word.end();
      }
      prose.append(changed, 0, end).append("\n\n");
    }
    return prose.toString();
  }

  private String changed(int round) {
    int size = ENDINGS.size();
    String ending = ENDINGS.get(round % size) + ENDINGS.get(round / size % size);
    return LONG_NAME
        .matcher(articles)
        .replaceAll(
            name -> name.group().hashCode() % 3 == 0 ? name.group() + ending : name.group());
  }

  private String characters(int size) {
    // Words are six characters or so.
    StringBuilder prose = new StringBuilder(prose(size / 5));
    prose.setLength(Math.min(size, prose.length()));
    return prose.toString();
  }

  /// What is no prose, by what it is: a text for every size in characters, and the size to try.
  Map<String, Odd> odd() {
    Map<String, Odd> odd = new LinkedHashMap<>();
    addSentences(odd);
    addScripts(odd);
    addRuns(odd);
    addNames(odd);
    return odd;
  }

  /// @param size in UTF-16 units, the longest to try
  /// @param text a text of about so many units
  record Odd(int size, IntFunction<String> text) {}

  private void addSentences(Map<String, Odd> odd) {
    odd.put("a sentence of 20,000 words", new Odd(120_000, n -> inOneLine(noFullStop(n))));
    odd.put("no full stop", new Odd(MEGA, this::noFullStop));
    odd.put("10 MB on one line", new Odd(10 * MEGA, n -> inOneLine(characters(n))));
    odd.put("a word a line", new Odd(MEGA, n -> characters(n).replaceAll("\\s+", "\n")));
    odd.put("a word a paragraph", new Odd(MEGA, n -> characters(n).replaceAll("\\s+", "\n\n")));
    odd.put("all in capitals", new Odd(MEGA, n -> characters(n).toUpperCase(Locale.ROOT)));
  }

  private String noFullStop(int size) {
    return FULL_STOP.matcher(characters(size)).replaceAll("");
  }

  private static String inOneLine(String text) {
    return LINE_END.matcher(text).replaceAll(" ");
  }

  private static void addScripts(Map<String, Odd> odd) {
    repeat(odd, "emoji", MEGA, "😀👩‍🚀🇩🇪");
    repeat(odd, "Arabic", MEGA, "قال الرئيس يوم الجمعة إن الوزير سافر إلى المدينة. ");
    repeat(odd, "Hebrew", MEGA, "הנשיא אמר ביום שישי כי השר נסע לעיר הגדולה. ");
    repeat(odd, "Chinese", MEGA, "总统星期五在柏林说，部长已经去了上海。");
    repeat(odd, "Chinese, no stop", MEGA, "总统星期五在柏林说部长已经去了上海");
    repeat(odd, "marks over letters", MEGA, "A" + "\u0301\u0302".repeat(8) + "b");
    repeat(odd, "half surrogates", MEGA, "A\uD83Db\uDE00 ");
    repeat(odd, "control characters", MEGA, "Ab\u0000\u0007\u001b ");
  }

  private static void addRuns(Map<String, Odd> odd) {
    repeat(odd, "quotation marks", 100_000, "\"");
    repeat(odd, "curly quotation marks", 100_000, "“’”");
    repeat(odd, "capital letters in one word", MEGA, "KZ");
    repeat(odd, "small letters in one word", MEGA, "kz");
    repeat(odd, "small letters and hyphens", MEGA, "ab-");
    repeat(odd, "capitals and hyphens", MEGA, "Ab-");
    repeat(odd, "words of capitals", MEGA, "KIM PARK MOON ");
    repeat(odd, "digits in one word", MEGA, "12");
    repeat(odd, "“A.B.C. ”", MEGA, "A.B.C. ");
    repeat(odd, "“A.B.”", MEGA, "A.B.");
    repeat(odd, "“U. S. ”", MEGA, "U. S. ");
    repeat(odd, "“'s's”", MEGA, "'s");
    repeat(odd, "brackets", MEGA, "(");
    repeat(odd, "commas", MEGA, ", ");
    repeat(odd, "a table of dots", MEGA, ". . ");
    repeat(odd, "white space", MEGA, " \n\t");
    around(odd, "blanks within a name", "He works for General", " ", "Motors in Detroit. ");
    around(odd, "blanks within a person", "It was Barack", " ", "Obama. ");
    around(odd, "blank lines behind a name", "He lives in Berlin", " \n", ", Germany. ");
    around(odd, "line ends behind a name", "He lives in Georgia", "\r\n", ". ");
  }

  private static void repeat(Map<String, Odd> odd, String what, int size, String piece) {
    odd.put(what, new Odd(size, n -> piece.repeat(Math.max(1, n / piece.length()))));
  }

  private static void around(
      Map<String, Odd> odd, String what, String before, String piece, String behind) {
    odd.put(what, new Odd(MEGA, n -> before + piece.repeat(n / piece.length()) + behind));
  }

  private static void addNames(Map<String, Odd> odd) {
    odd.put("20,000 persons", new Odd(800_000, n -> each(n / 40, LongTexts::person)));
    odd.put("20,000 persons, then by surname", new Odd(MEGA, n -> namedAgain(n / 50)));
    odd.put("20,000 persons of one surname", new Odd(MEGA, n -> oneSurname(n / 50)));
    odd.put("20,000 universities", new Odd(MEGA, n -> universities(n / 50)));
    odd.put("20,000 ministries", new Odd(MEGA, n -> each(n / 50, LongTexts::ministry)));
    repeat(odd, "one name 100,000 times", 3 * MEGA, "Then Angela Merkel was in Rome. ");
    repeat(odd, "one name and nothing else", MEGA, "Angela Merkel ");
    repeat(odd, "one surname", MEGA, "Then Mr. Merkel said so. ");
    repeat(
        odd,
        "100,000 acronyms",
        5 * MEGA,
        "compact fluorescent light (CFL) and the NASA (agency) ");
    repeat(odd, "full names with acronyms", MEGA, "the World Health Organization (WHO) said, ");
    repeat(odd, "places and commas", MEGA, "Paris, Texas, Georgia, Berlin, Germany, ");
    repeat(odd, "“Georgia” and “Washington”", MEGA, "Georgia and Washington met in New York. ");
    repeat(odd, "“Church of Church of”", MEGA, "Church of ");
    repeat(odd, "“University of New York State”", MEGA, "University of New York State House ");
    repeat(odd, "“City of Aa”", MEGA, "City of Aa ");
    repeat(odd, "nationalities", MEGA, "The South Korean and Chinese ministers spoke French. ");
    repeat(
        odd, "words of capitals and “of”", MEGA, "The Ministry of Health and the State of Texas. ");
  }

  private static String each(int count, IntFunction<String> sentence) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(sentence.apply(i));
      text.append(i % 5 == 4 ? "\n\n" : " ");
    }
    return text.toString();
  }

  private static String person(int i) {
    return "Yesterday %s %s met them.".formatted(word(2 * i), word(2 * i + 1));
  }

  private static String ministry(int i) {
    return "The Ministry of %s is in the village of %s.".formatted(word(2 * i), word(2 * i + 1));
  }

  private static String namedAgain(int count) {
    return each(count, LongTexts::person)
        + each(count, i -> "Mr. %s said so.".formatted(word(2 * i + 1)));
  }

  private static String oneSurname(int count) {
    return each(count, i -> "Yesterday %s Johnson met them.".formatted(word(i)))
        + each(count, _ -> "Mr. Johnson said so.");
  }

  private static String universities(int count) {
    return each(count, i -> "He left the %s University.".formatted(word(i)))
        + each(count, _ -> "The University said so.");
  }

  /// A made-up word with a capital; another for every number below some millions.
  private static String word(int number) {
    Random random = new Random(number);
    StringBuilder word = new StringBuilder();
    int syllables = 2 + random.nextInt(2);
    for (int i = 0; i < syllables; i++) {
      word.append(one(CONSONANTS, random));
      word.append(one(VOWELS, random));
    }
    word.append(one(CONSONANTS, random));
    word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
    return word.toString();
  }

  private static char one(String letters, Random random) {
    return letters.charAt(random.nextInt(letters.length()));
  }
}
