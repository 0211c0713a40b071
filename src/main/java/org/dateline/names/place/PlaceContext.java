package org.dateline.names.place;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.dateline.names.text.AdjacentWords;
import org.dateline.names.text.AdjacentWords.CuedPattern;
import org.dateline.names.text.ArticleParagraphs;
import org.dateline.names.text.NameNormalizer;
import org.dateline.names.text.RecognizedName;

/// What the words around a name say about whether it is a place. Conservative: where they say
/// nothing, it says no.
public final class PlaceContext {

  /// How far before a name is looked.
  private static final int CONTEXT_LENGTH = 40;

  private static final String KIND =
      "(?:city|town|village|hamlet|municipality|suburb|township|seaport|province|district|county"
          + "|island|resort|settlement)";

  private static final CuedPattern KIND_BEFORE =
      CuedPattern.of(
          "of",
          "(?<!\\p{L})(?i:the|a|an|nearby|port)\\s(?:[\\p{Ll}-]{1,20}\\s){0,2}"
              + KIND
              + "\\sof\\s$");
  private static final Pattern KIND_BEHIND =
      Pattern.compile(
          "(?:,\\s|\\s(?:is|was)\\s)(?:the|an?)\\s(?:[\\p{Ll}-]{1,20}\\s){0,3}(?!district)"
              + KIND
              + "\\s(?:in|of|on|near|about|some|north|south|east|west|outside)(?!\\p{L})");
  private static final CuedPattern IN =
      CuedPattern.of("in", "(?:^|(\\p{L}+)\\s|[^\\p{L}\\s]\\s?)[Ii]n\\s$");

  /// What one is or has in persons and companies: "confidence in Obama", "shares in Orange".
  private static final Pattern IN_SOMEONE =
      Pattern.compile(
          "(?i)(?:confiden\\p{L}*|trust\\p{L}*|interest\\p{L}*|faith|belie\\p{L}*|stakes?"
              + "|shares?"
              + "|invest\\p{L}*|stocks?|holdings?|role|change\\p{L}*|disappoint\\p{L}*"
              + "|differen\\p{L}*"
              + "|hope|see|sees|saw|found|finds|find|qualities|something|everything|nothing)");

  private static final Pattern LONGER = Pattern.compile("[-/&@]\\p{L}|\\s\\p{Lu}|['’]s(?!\\p{L})");
  private static final Pattern BEHIND_COMMA =
      Pattern.compile(",\\s(\\p{Lu}[\\p{L}.]{0,20}(?:\\s\\p{Lu}[\\p{L}.]{0,20}){0,2})");
  private static final CuedPattern THE = CuedPattern.of("the", "(?<!\\p{L})[Tt]he\\s$");

  /// Those that belong to a person: "the Moon administration".
  private static final Pattern OF_PERSON =
      Pattern.compile(
          "\\s(?:administration|government|cabinet|family|campaign|presidency|camp|era|team|regime"
              + "|years|brothers|sisters|case|trial|scandal)(?!\\p{L})");

  private PlaceContext() {}

  /// Whether a name of one word, whatever it was taken for, is a place here: "Osan is a village
  /// in", "the town of Moon", "Baton Rouge, LA", "in Jordan".
  static boolean isPlaceHere(ArticleParagraphs article, RecognizedName name, Gazetteer gazetteer) {
    String text = article.of(name.part());
    int end = name.span().end();
    String before =
        text.substring(Math.max(0, name.span().start() - CONTEXT_LENGTH), name.span().start());
    String wordBefore = AdjacentWords.before(text, name.span().start());
    boolean longer = LONGER.matcher(text).region(end, text.length()).lookingAt();
    if ((!longer && KIND_BEFORE.isFound(wordBefore, before))
        || KIND_BEHIND.matcher(text).region(end, text.length()).lookingAt()) {
      return true;
    }
    String letters = NameNormalizer.letters(name.text());
    return isBeforeRegion(text, end, letters, gazetteer)
        || (!longer && isIn(wordBefore, before) && isKnown(letters, gazetteer));
  }

  /// Whether an ordinary word is a thing behind its article, and so no person: "the Moon", but not
  /// "the Moon administration", nor "the Warhol exhibition".
  ///
  /// @param ordinary whether a word in lower case is one that English texts use
  public static boolean isThing(
      ArticleParagraphs article, RecognizedName name, Predicate<String> ordinary) {
    String text = article.of(name.part());
    int start = name.span().start();
    int end = name.span().end();
    return THE.isFound(
            AdjacentWords.before(text, start),
            text.substring(Math.max(0, start - CONTEXT_LENGTH), start))
        && ordinary.test(name.text().toLowerCase(Locale.ROOT))
        && !LONGER.matcher(text).region(end, text.length()).lookingAt()
        && !OF_PERSON.matcher(text).region(end, text.length()).lookingAt();
  }

  private static boolean isBeforeRegion(String text, int end, String letters, Gazetteer gazetteer) {
    var comma = BEHIND_COMMA.matcher(text).region(end, text.length());
    if (!comma.lookingAt() || !gazetteer.isCity(letters)) {
      return false;
    }
    String region = comma.group(1);
    String plain = NameNormalizer.letters(region);
    return UsStates.of(region).isPresent()
        || gazetteer.isState(plain)
        || gazetteer.isCountry(plain);
  }

  private static boolean isIn(String wordBefore, String before) {
    if (!IN.words().contains(wordBefore)) {
      return false;
    }
    var in = IN.pattern().matcher(before);
    return in.find() && (in.group(1) == null || !IN_SOMEONE.matcher(in.group(1)).matches());
  }

  private static boolean isKnown(String letters, Gazetteer gazetteer) {
    return gazetteer.isCountry(letters)
        || gazetteer.isState(letters)
        || (gazetteer.isCity(letters) && !gazetteer.isSurname(letters));
  }
}
