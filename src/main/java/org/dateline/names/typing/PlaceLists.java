package org.dateline.names.typing;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dateline.model.EntityType;
import org.dateline.names.text.AdjacentWords;
import org.dateline.names.text.AdjacentWords.CuedPattern;
import org.dateline.names.text.NameNormalizer;
import org.dateline.names.text.RecognizedName;

/// Lists of places: what follows a place and a comma or an "and", behind a word that leads to
/// places, weighs as one: "in Concepción and Biobío".
final class PlaceLists {

  private static final double WEIGHT = 1;

  private static final CuedPattern LEADS =
      CuedPattern.of(
          "in from near to across", "(?<!\\p{L})(?:[Ii]n|[Ff]rom|[Nn]ear|to|across)\\s$");
  private static final Pattern POSSESSED = Pattern.compile("[’']s(?!\\p{L})");

  /// Behind a comma alone a sentence may go on with who acts: “in Europe, Wendy's said”.
  private static final Pattern LIST_GOES_ON = Pattern.compile("(?:,| and|, and) \\p{Lu}");

  private static final int LONGEST_LEAD = 7;

  private PlaceLists() {}

  /// Adds to the evidence of the names that stand in such a list. Linear in their number.
  ///
  /// @param names those of one part of an article, in order
  /// @param evidence by the letters of the names
  static void weigh(String text, List<RecognizedName> names, Map<String, TypeEvidence> evidence) {
    boolean led = false;
    for (int i = 0; i < names.size(); i++) {
      RecognizedName name = names.get(i);
      int end = name.span().end();
      boolean follows =
          led
              && isListed(
                  text.substring(names.get(i - 1).span().end(), name.span().start()),
                  isAt(LIST_GOES_ON, text, end));
      if (follows && name.text().indexOf(' ') < 0 && !isAt(POSSESSED, text, end)) {
        evidence
            .getOrDefault(NameNormalizer.letters(name.text()), new TypeEvidence())
            .add(EntityType.LOCATION, WEIGHT);
      }
      led = follows || (name.type() == EntityType.LOCATION && isLed(text, name.span().start()));
    }
  }

  private static boolean isAt(Pattern pattern, String text, int at) {
    return pattern.matcher(text).region(at, text.length()).lookingAt();
  }

  private static boolean isListed(String between, boolean goesOn) {
    return between.equals(" and ") || between.equals(", and ") || (goesOn && between.equals(", "));
  }

  private static boolean isLed(String text, int start) {
    return LEADS.isFound(
        AdjacentWords.before(text, start),
        text.substring(Math.max(0, start - LONGEST_LEAD), start));
  }
}
