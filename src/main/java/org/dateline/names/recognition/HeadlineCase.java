package org.dateline.names.recognition;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.names.typing.TypeEvidence;

/// Truecasing of headlines: in "Kim Shake Hands" and "KIM SHAKES HANDS" capitals tell nothing, so
/// the words that English texts use are given to the recogniser in small letters, but for those
/// that the article itself writes with a capital within its sentences.
final class HeadlineCase {

  private static final int MIN_WORDS = 4;
  private static final int MIN_LETTERS = 4;
  private static final int MIN_PLAIN_CAPITALS = 2;

  /// The part of the longer words that have a capital, from which on it is a style.
  private static final double CAPITAL_SHARE = 0.8;

  /// What is longer is no headline.
  private static final int MAX_WORDS = 40;

  /// A line of running text.
  private static final Pattern PROSE = Pattern.compile("(?m)^.*[.!?][\"”’')]*$");

  private static final Pattern CAPITALISED =
      Pattern.compile(
          "(?<inside>(?<=[\\p{Ll},]\\s)\\p{Lu}[\\p{L}\\p{M}]+)|(?<first>\\p{Lu}\\p{L}+)(?=\\s(?<next>\\p{Lu}[\\p{L}-]+))");
  private static final int LONGEST_ACRONYM = 3;

  private final String text;
  private final Predicate<String> ordinary;
  private Optional<Set<String>> capitalised = Optional.empty();

  /// @param text the article's text, which tells how its names are written
  /// @param ordinary whether a word in lower case is one that English texts use
  HeadlineCase(String text, Predicate<String> ordinary) {
    this.text = text;
    this.ordinary = ordinary;
  }

  /// The sentence as running text would have it, with the same offsets; empty if it is none of a
  /// headline. Linear.
  Optional<List<CoreLabel>> truecased(List<CoreLabel> sentence) {
    boolean loud = isLoud(sentence);
    return loud || isTitled(sentence) ? Optional.of(recased(sentence, loud)) : Optional.empty();
  }

  /// What the lists of words are asked for comes last: most sentences fail before.
  private boolean isTitled(List<CoreLabel> sentence) {
    if (sentence.size() > MAX_WORDS || sentence.getLast().word().equals(".")) {
      return false;
    }
    int words = 0;
    int capitals = 0;
    int commas = 0;
    for (CoreLabel token : sentence) {
      String word = token.word();
      commas += word.equals(",") || word.equals(":") || word.indexOf('@') > 0 ? 1 : 0;
      if (isLong(word)) {
        words++;
        capitals += isCapital(word) ? 1 : 0;
      }
    }
    return words >= 3
        && commas < 2
        && capitals >= CAPITAL_SHARE * words
        && plainCapitals(sentence) >= MIN_PLAIN_CAPITALS;
  }

  /// How many of the longer words have a capital and are no names, behind the first.
  private int plainCapitals(List<CoreLabel> sentence) {
    int plain = 0;
    for (int i = 1; i < sentence.size(); i++) {
      String word = sentence.get(i).word();
      boolean common =
          isLong(word) && isCapital(word) && isPlain(lower(word)) && !TypeEvidence.isHead(word);
      plain += common ? 1 : 0;
    }
    return plain;
  }

  private static boolean isLong(String word) {
    return word.length() >= MIN_LETTERS && Character.isLetter(word.codePointAt(0));
  }

  private static boolean isLoud(List<CoreLabel> sentence) {
    int words = 0;
    for (CoreLabel token : sentence) {
      String word = token.word();
      if (hasSmallLetter(word) && !word.equals("'s")) {
        return false;
      }
      words += word.length() > 1 && Character.isLetter(word.codePointAt(0)) ? 1 : 0;
    }
    return words >= MIN_WORDS;
  }

  private static boolean hasSmallLetter(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLowerCase(word.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  private List<CoreLabel> recased(List<CoreLabel> sentence, boolean loud) {
    Set<String> names = capitalised();
    List<CoreLabel> recased = new ArrayList<>(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      CoreLabel token = new CoreLabel(sentence.get(i));
      token.setWord(recased(sentence.get(i).word(), loud, i == 0, names));
      recased.add(token);
    }
    return recased;
  }

  private String recased(String word, boolean loud, boolean first, Set<String> names) {
    if (!isCapital(word) || names.contains(word)) {
      return word;
    }
    String lower = lower(word);
    String titled = word.substring(0, 1) + lower.substring(1);
    if (loud && names.contains(titled)) {
      return titled;
    }
    if (isPlain(lower)) {
      return first ? titled : lower;
    }
    return loud && word.length() > LONGEST_ACRONYM ? titled : word;
  }

  /// The words that the text writes with a capital where one means something.
  private Set<String> capitalised() {
    if (capitalised.isEmpty()) {
      Set<String> words = new HashSet<>();
      Matcher line = PROSE.matcher(text);
      while (line.find()) {
        addCapitalised(line.group(), words);
      }
      capitalised = Optional.of(words);
    }
    return capitalised.get();
  }

  /// Where a line begins, a word counts that a name goes on behind: "Moon Jae-in".
  private void addCapitalised(String line, Set<String> words) {
    Matcher word = CAPITALISED.matcher(line);
    while (word.find()) {
      if (word.group("inside") != null || !ordinary.test(lower(word.group("next")))) {
        words.add(word.group());
      }
    }
  }

  /// Whether English texts use a word or what it is a form of: "sues".
  private boolean isPlain(String lower) {
    int end = lower.length();
    return ordinary.test(lower)
        || (end >= MIN_LETTERS
            && lower.endsWith("s")
            && ordinary.test(lower.substring(0, end - 1)));
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
