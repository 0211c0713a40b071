package org.dateline.names.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.ArticlePart;
import org.dateline.text.WordList;

/// Acronyms that an article introduces for a thing and not for a name: "compact fluorescent light
/// (CFL)", "CFL (compact fluorescent light)"; in capitals too, where the last word says what thing:
/// "the Border Trade Agreement (BTA)".
public final class CommonNounAcronyms {

  private static final Pattern PARTS = Pattern.compile("[\\s)\\]]+");
  private static final Pattern AFTER =
      Pattern.compile(
          "(?<![\\p{L}-])((?:\\p{Ll}[\\p{L}-]*\\s){1,8})[(\\[]\\s?(\\p{Lu}[\\p{Lu}\\p{N}]{1,5})s?\\s?[)\\],;]");
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?=\\p{Lu})(?<![\\p{L}\\p{N}])(\\p{Lu}[\\p{Lu}\\p{N}]{1,5})s?\\s?[(\\[]\\s?((?:\\p{Ll}[\\p{L}-]*[\\s)\\]]){2,8})");

  /// Last words of what is no name of this project's three kinds, folded.
  private static final Set<String> THINGS =
      WordList.read(CommonNounAcronyms.class, "thing-heads.txt");

  private static final Set<String> SMALL = Set.of("of", "for", "and", "on", "to", "in", "the");
  private static final String INNER = "-’'";

  private static final Pattern BRACKETED =
      Pattern.compile("[(\\[]\\s?(\\p{Lu}[\\p{L}\\p{N}]{1,7}?)s?\\s?[)\\],;]");

  private static final int MAX_PHRASE_WORDS = 8;

  /// With the acronym in it, in UTF-16 units.
  private static final int MAX_BRACKET_LENGTH = 24;

  private CommonNounAcronyms() {}

  /// The acronyms, as written, and what is written out in capitals before them. Linear in the text.
  public static Set<String> in(ArticleParagraphs article) {
    Set<String> acronyms = new HashSet<>();
    for (ArticlePart part : ArticlePart.values()) {
      String text = article.of(part);
      if (bracketOpensBefore(Character.UPPERCASE_LETTER, text)) {
        findBehindPhrases(text, acronyms);
        findBehindThings(text, acronyms);
      }
      if (bracketOpensBefore(Character.LOWERCASE_LETTER, text)) {
        find(BEFORE, 1, 2, text, acronyms);
      }
    }
    return acronyms;
  }

  /// Whether what is looked for may be there: most texts have no such bracket, and are looked
  /// through for it in a fraction of the time.
  ///
  /// @param category what stands behind the bracket, perhaps after a space, as
  ///   [Character#getType(int)]
  private static boolean bracketOpensBefore(byte category, String text) {
    for (int i = 0; i < text.length() - 2; i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '[') {
        int next = Character.isWhitespace(text.charAt(i + 1)) ? i + 2 : i + 1;
        if (Character.getType(text.codePointAt(next)) == category) {
          return true;
        }
      }
    }
    return false;
  }

  /// Looked for around each bracket alone, from its words on.
  private static void findBehindPhrases(String text, Set<String> acronyms) {
    Matcher introduced = AFTER.matcher(text).useTransparentBounds(true);
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean behindWord = at > from && Character.isWhitespace(text.charAt(at - 1));
      if ((c == '(' || c == '[') && behindWord) {
        int begin = Math.max(from, phraseBegin(text, at));
        int end = Math.min(text.length(), at + MAX_BRACKET_LENGTH);
        if (introduced.region(begin, end).find()) {
          add(introduced, 2, 1, acronyms);
          from = introduced.end();
        }
      }
    }
  }

  /// "Geographic Information Systems (GIS)".
  private static void findBehindThings(String text, Set<String> acronyms) {
    for (int at = text.indexOf(" ("); at >= 0; at = text.indexOf(" (", at + 1)) {
      int head = at;
      while (head > 0 && Character.isLetter(text.charAt(head - 1))) {
        head--;
      }
      Matcher bracket = BRACKETED.matcher(text).region(at + 1, text.length());
      boolean thing =
          head < at
              && Character.isUpperCase(text.charAt(head))
              && THINGS.contains(text.substring(head, at).toLowerCase(Locale.ROOT))
              && bracket.lookingAt();
      int begin = thing ? capitalsBegin(text, at) : at;
      if (begin < head && isOf(bracket.group(1), text.substring(begin, at))) {
        acronyms.add(bracket.group(1));
        acronyms.add(text.substring(begin, at));
      }
    }
  }

  /// Where the words with capitals before a bracket begin, with the small words between them.
  private static int capitalsBegin(String text, int bracket) {
    int begin = bracket;
    int at = bracket;
    for (int words = 0; words < MAX_PHRASE_WORDS && at > 0; words++) {
      int start = at;
      while (start > 0 && isInner(text.charAt(start - 1))) {
        start--;
      }
      String word = text.substring(start, at);
      if (word.isEmpty() || word.equals("The")) {
        return begin;
      }
      if (Character.isUpperCase(word.charAt(0))) {
        begin = start;
      } else if (!SMALL.contains(word)) {
        return begin;
      }
      if (start == 0 || text.charAt(start - 1) != ' ') {
        return begin;
      }
      at = start - 1;
    }
    return begin;
  }

  private static boolean isInner(char c) {
    return Character.isLetterOrDigit(c) || INNER.indexOf(c) >= 0;
  }

  /// Whether an acronym begins as a word of a phrase does: "Korea Free Trade Agreement (KORUS)".
  private static boolean isOf(String acronym, String phrase) {
    long capitals = acronym.chars().filter(Character::isUpperCase).count();
    if (capitals < 2) {
      return false;
    }
    for (String word : PARTS.split(phrase.strip())) {
      if (!word.isEmpty() && word.charAt(0) == acronym.charAt(0)) {
        return true;
      }
    }
    return false;
  }

  /// Where the words before a bracket begin at the earliest.
  private static int phraseBegin(String text, int bracket) {
    int at = bracket;
    for (int words = 0; words <= MAX_PHRASE_WORDS && at > 0; words++) {
      at--;
      while (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
        at--;
      }
    }
    return at;
  }

  private static void find(
      Pattern pattern, int acronym, int phrase, String text, Set<String> acronyms) {
    Matcher introduced = pattern.matcher(text);
    while (introduced.find()) {
      add(introduced, acronym, phrase, acronyms);
    }
  }

  private static void add(Matcher introduced, int acronym, int phrase, Set<String> acronyms) {
    String letters = Acronyms.letters(introduced.group(acronym));
    List<String> words = List.of(PARTS.split(introduced.group(phrase).strip()));
    for (int from = 0; from < words.size(); from++) {
      for (int to = words.size(); to > from + 1; to--) {
        if (Acronyms.of(String.join(" ", words.subList(from, to))).contains(letters)) {
          acronyms.add(introduced.group(acronym));
        }
      }
    }
  }
}
