package org.dateline.names.typing;

import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private static final double WAY_WEIGHT = 2;

  private static final CuedPattern LEADS =
      CuedPattern.of(
          "in from near to across left leaving",
          "(?<!\\p{L})(?:[Ii]n|[Ff]rom|[Nn]ear|to|across|left|leaving)\\s$");
  private static final Set<String> WAY_LEADS = Set.of("from", "left", "leaving");
  private static final Pattern POSSESSED = Pattern.compile("[’']s(?!\\p{L})");

  /// Behind a comma alone a sentence may go on with who acts: “in Europe, Wendy's said”.
  private static final Pattern LIST_GOES_ON = Pattern.compile("(?:,| and|, and) \\p{Lu}");

  private static final int LONGEST_LEAD = 8;

  /// "From Hue to Vinh", "left Hue for Vinh": with both ends of a way named.
  private static final List<String> WAYS = List.of(" to ", " for ");

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
      String between =
          led ? text.substring(names.get(i - 1).span().end(), name.span().start()) : "";
      boolean way = way(text, names, i) && WAYS.contains(between);
      boolean follows = led && (way || isListed(between, isAt(LIST_GOES_ON, text, end)));
      if (follows && (way || name.text().indexOf(' ') < 0) && !isAt(POSSESSED, text, end)) {
        evidence
            .getOrDefault(NameNormalizer.letters(name.text()), new TypeEvidence())
            .add(EntityType.LOCATION, way ? WAY_WEIGHT : WEIGHT);
      }
      led = follows || (name.type() == EntityType.LOCATION && isLed(text, name.span().start()));
    }
  }

  /// Whether a way begins at the name before, which is told by the word before that.
  private static boolean way(String text, List<RecognizedName> names, int i) {
    return i > 0 && WAY_LEADS.contains(AdjacentWords.before(text, names.get(i - 1).span().start()));
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
