package org.dateline.ingest.page;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The headline of a page.
///
/// @param text the headline, on one line
/// @param source the publisher that the page's title names beside it; empty if none
record PageHeadline(String text, String source) {

  private static final int MAX_LENGTH = 220;
  private static final int MAX_WORDS = 32;

  /// The longest headline made of a sentence, in UTF-16 units.
  private static final int MAX_SENTENCE_HEADLINE_LENGTH = 120;

  /// A full stop ends a sentence, but neither an abbreviation (`U.S.`) nor an ellipsis.
  private static final Pattern SENTENCE =
      Pattern.compile(".*(?<![.\\s]\\p{Lu}|\\.\\.)[.。][\"”’)]*");

  private static final Pattern SITE = Pattern.compile("(.+)\\s+(\\||[-–—])\\s+([^|]{2,40})");

  /// Whether a line can be a headline: short, and not a sentence.
  static boolean isLike(PageLine line) {
    return line.text().length() <= MAX_LENGTH
        && line.words() <= MAX_WORDS
        && line.text().codePoints().anyMatch(Character::isLetter)
        && !SENTENCE.matcher(line.text()).matches();
  }

  /// Parts a headline from the name of the site: `Leaders meet in Dalian | CGTN`.
  static PageHeadline of(String line) {
    Matcher site = SITE.matcher(line);
    if (site.matches() && PageLine.words(site.group(1)) >= 3) {
      String name = site.group(3);
      if (PublisherNames.is(name) || (site.group(2).equals("|") && PublisherNames.isName(name))) {
        return new PageHeadline(site.group(1), name);
      }
    }
    return new PageHeadline(line, "");
  }

  /// A headline for a text that has none: its first sentence, cut between two words where it is
  /// longer than 120 characters.
  static PageHeadline ofText(String text) {
    String first = text.lines().findFirst().orElse(text);
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(first);
    sentences.first();
    String sentence = first.substring(0, sentences.next()).strip();
    if (sentence.length() <= MAX_SENTENCE_HEADLINE_LENGTH) {
      return new PageHeadline(sentence, "");
    }
    int end = sentence.lastIndexOf(' ', MAX_SENTENCE_HEADLINE_LENGTH - 1);
    if (end <= 0) {
      end = MAX_SENTENCE_HEADLINE_LENGTH - 1;
      end -= Character.isHighSurrogate(sentence.charAt(end - 1)) ? 1 : 0;
    }
    return new PageHeadline(sentence.substring(0, end) + "…", "");
  }

  /// Whether a line says this headline once more.
  boolean isSameAs(String line) {
    return of(line).text.equalsIgnoreCase(text);
  }
}
