package org.dateline.names.text;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.dateline.names.text.AdjacentWords.CuedPattern;

/// Tells whether a capitalised word stands alone as a name: "Waters said", but not "Warhol
/// Foundation", "Mary Waters" or "the Moon".
///
/// A word that also is an ordinary one ("Moon", "Park", "Waters") must be in the middle of a
/// sentence besides, where a capital means something.
public final class StandaloneNameCheck {

  /// How far back is looked for what stands before.
  private static final int CONTEXT_LENGTH = 24;

  /// A word with a capital is a name, but for those that open sentences: "In Roe's absence".
  private static final String NO_OPENER =
      "(?!(?:In|At|On|For|From|By|With|When|As|But|And|After|Before|Later|To|If|While|Since|Then)\\s)";

  private static final Pattern NAME_OR_ARTICLE =
      Pattern.compile(
          "(?:(?<!\\p{L})"
              + NO_OPENER
              + "(?:\\p{Lu}[\\p{L}\\p{M}’'-]*|[Tt]he|[Aa]n?)\\s+|[-–'’.@#/&])$");
  private static final Pattern NAME =
      Pattern.compile(
          "(?:(?<!\\p{L})(?!The\\s)" + NO_OPENER + "\\p{Lu}[\\p{L}\\p{M}’'-]*\\s+|[-–'’.@#/&])$");
  private static final Pattern BASED = Pattern.compile("-(?:based|born|led|backed|owned|bound)\\b");
  private static final Pattern NOUN =
      Pattern.compile(
          "\\s(?:administration|government|regime|dictatorship|presidency|cabinet|family|brothers|camp|campaign|team|affair|case|trial|era"
              + "|settlement|village|district|region|area)(?!\\p{L})");
  private static final Pattern MODEL = Pattern.compile("\\s\\p{Lu}{0,2}-?\\d");
  private static final CuedPattern TITLED =
      CuedPattern.of(
          "mr mrs ms dr president minister chairman secretary prof sen gen",
          "(?<!\\p{L})(?:Mr|Mrs|Ms|Dr|President|Minister|Chairman|Secretary|Prof|Sen|Gen)\\.?\\s$");
  private static final Pattern MID_SENTENCE = Pattern.compile("[\\p{Ll},]\\s$");
  private static final Pattern GOES_ON =
      Pattern.compile(
          "\\s\\p{Lu}|[-–@&/](?!(?:based|born|led|backed|owned|bound)\\b)\\S|\\.\\p{L}|\\s&");

  private final Predicate<String> ordinary;

  /// @param ordinary whether a word in lower case is one that English texts use
  public StandaloneNameCheck(Predicate<String> ordinary) {
    this.ordinary = ordinary;
  }

  /// Whether a word is an ordinary one too, in lower case.
  public boolean isOrdinary(String word) {
    return ordinary.test(word.toLowerCase(Locale.ROOT));
  }

  /// Whether a word stands as a name where the text has it.
  ///
  /// @param frequent whether the article has it as a name elsewhere, and never as another word
  /// @param group whether it is known for an organization, which may stand before what it makes
  ///   ("the Airbus A320") and behind an article ("the Boeing deal")
  public boolean at(String text, int start, int end, boolean group, boolean frequent) {
    String before = text.substring(Math.max(0, start - CONTEXT_LENGTH), start);
    if (GOES_ON.matcher(text).region(end, text.length()).lookingAt()
        && !(group && MODEL.matcher(text).region(end, text.length()).lookingAt())) {
      return false;
    }
    if (TITLED.isFound(AdjacentWords.before(text, start), before)) {
      return true;
    }
    if (BASED.matcher(text).region(end, text.length()).lookingAt()) {
      return !NAME.matcher(before).find();
    }
    boolean ordinary = isOrdinary(text.substring(start, end));
    // "The Roe administration" is his, "the Moon" is nobody's.
    boolean articled =
        group || (!ordinary && NOUN.matcher(text).region(end, text.length()).lookingAt());
    if ((articled ? NAME : NAME_OR_ARTICLE).matcher(before).find()) {
      return false;
    }
    return !ordinary || frequent || MID_SENTENCE.matcher(before).find();
  }
}
