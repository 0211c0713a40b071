package org.dateline.names.recognition;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.names.text.RecognizedName;

/// Streets and roads that no model sees: "Gouger St", "65th Street", "Central Ave" (but not "Main
/// Street", which every town has), "US-75" (and "US 75" in the same text), and by their numbers
/// "the M1" and "the A64" where an article tells of driving on one ("the M1 northbound"). The A320
/// is an aircraft.
public final class StreetNames {

  private static final Pattern STREET =
      Pattern.compile(
          "(?=[\\p{Lu}\\p{N}])(?<=[\\p{Ll}\\p{N},(;] )(?:(?:North|South|East|West|[NSEW]\\.?) )?(?:\\p{N}{1,3}(?:st|nd|rd|th)|(?!Main |High )\\p{Lu}\\p{L}+)"
              + " (?:(?:Street|Avenue|Boulevard)(?!\\p{L})|(?:St|Ave|Blvd)(?![\\p{L}.])|(?:St|Ave|Blvd)\\.)"
              + "(?! \\p{Lu})");
  private static final List<String> STREETS = List.of(" St", " Ave", " Boulevard", " Blvd");

  /// How it ends, which few texts have at all.
  private static final Pattern STREET_WORD =
      Pattern.compile(" (?:St(?:reet)?|Ave(?:nue)?|Boulevard|Blvd)(?!\\p{L})");

  /// The recogniser takes the United States out of it.
  private static final Pattern US_ROUTE =
      Pattern.compile("(?<![\\p{L}\\p{N}.-])US-\\p{N}{1,3}(?![\\p{L}\\p{N}-])");

  private static final Pattern SPACED_US_ROUTE =
      Pattern.compile("(?<![\\p{L}\\p{N}.-])US \\p{N}{1,3}(?=[,;.)]| \\()");
  private static final String US = "US-";

  private static final Pattern ROAD =
      Pattern.compile(
          "(?=[AM]\\p{N})(?<=[Tt]he )(?!A3\\p{N}0)[AM]\\p{N}{1,4}M?(?![\\p{L}\\p{N}-])");
  private static final Pattern DRIVING =
      Pattern.compile(
          "(?=[AM]\\p{N})(?<=[Tt]he )[AM]\\p{N}{1,4}M?,? (?:(?:north|south|east|west)bound|motorway|dual carriageway|(?:near|at|to) junction)(?!\\p{L})");

  private static final List<String> DRIVEN_ON =
      List.of("bound", "motorway", "carriageway", " junction");

  private StreetNames() {}

  /// The names of a part of an article with these. Headlines are left alone. Linear in the text.
  public static List<RecognizedName> complete(
      ArticlePart part, String text, List<RecognizedName> found) {
    if (part == ArticlePart.TITLE) {
      return found;
    }
    MentionEditor names = new MentionEditor(part, text, found);
    if (STREETS.stream().anyMatch(text::contains) && STREET_WORD.matcher(text).find()) {
      addAll(STREET, names);
    }
    if (DRIVEN_ON.stream().anyMatch(text::contains) && DRIVING.matcher(text).find()) {
      addAll(ROAD, names);
    }
    if (text.contains(US)) {
      addRoutes(names);
    }
    return names.names();
  }

  private static void addRoutes(MentionEditor names) {
    if (!US_ROUTE.matcher(names.text()).find()) {
      return;
    }
    for (Pattern pattern : List.of(US_ROUTE, SPACED_US_ROUTE)) {
      Matcher route = pattern.matcher(names.text());
      while (route.find()) {
        names.clear(route.start(), route.start() + US.length() - 1);
        names.complete(route.start(), route.end(), EntityType.LOCATION);
      }
    }
  }

  private static void addAll(Pattern pattern, MentionEditor names) {
    Matcher road = pattern.matcher(names.text());
    while (road.find()) {
      if (names.over(road.start(), road.end()).isEmpty()) {
        names.put(road.start(), road.end(), EntityType.LOCATION);
      }
    }
  }
}
