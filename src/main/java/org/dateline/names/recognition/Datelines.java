package org.dateline.names.recognition;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.names.place.PlaceKnowledge;
import org.dateline.names.text.CountryNames;
import org.dateline.names.text.RecognizedName;
import org.dateline.text.WordList;

/// Datelines, the place and the agency that open a report: "BUENOS AIRES (Reuters) -", "EL PASO,
/// Texas, May 8 (AP) —", "KARACHI:". Whatever the place looks like, it is one, and the agency is an
/// organization.
///
/// With neither an agency, a date nor a region beside it the place must be known, or at least no
/// ordinary word: "UPDATE -" and "WATCH:" open paragraphs too.
public final class Datelines {

  private static final String CAPITALS =
      "\\p{Lu}[\\p{Lu}\\p{M}.'’-]+(?:[ ](?:\\p{Lu}[\\p{Lu}\\p{M}.'’-]+|de|del|la|el|al|da|do)){0,4}";
  private static final String MIXED =
      "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:[ ]\\p{Lu}[\\p{L}\\p{M}.'’-]*){0,2}";
  private static final String MONTH =
      "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December)";
  private static final String DATE =
      "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:"
          + MONTH
          + "\\.? \\d{1,2}|\\d{1,2}(?:st|nd|rd|th)? "
          + MONTH
          + "\\.?)(?:,? \\d{4})?";
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?m)^[\\h\"“]*+(?<places>"
              + CAPITALS
              + "(?:[ ]?/[ ]?"
              + CAPITALS
              + "){0,3}|"
              + MIXED
              + "(?:/"
              + MIXED
              + ")?)(?:, (?!"
              + MONTH
              + "\\b)(?<region>"
              + MIXED
              + "))?,?(?:(?: |, )(?<date>"
              + DATE
              + "),?)?(?: ?[(/\\[](?<agency>\\p{L}[\\p{L}\\p{N}&/. -]{1,40}?)[)/\\]])?(?<end> ?[-–—]{1,3}(?=\\s|\\p{Lu})|:(?=\\s))");
  private static final Pattern PLACE = Pattern.compile("[^/\\h](?:[^/]*[^/\\h])?");
  private static final Set<String> LABELS = WordList.read(Datelines.class, "paragraph-labels.txt");

  /// In UTF-16 units, with its stop.
  private static final int LONGEST_ABBREVIATION = 5;

  private final MentionEditor names;
  private final PlaceKnowledge placeKnowledge;
  private final Predicate<String> ordinary;

  private Datelines(
      MentionEditor names, PlaceKnowledge placeKnowledge, Predicate<String> ordinary) {
    this.names = names;
    this.placeKnowledge = placeKnowledge;
    this.ordinary = ordinary;
  }

  /// The names of a part of an article with those of its datelines. Linear in the text.
  ///
  /// @param ordinary whether a word in lower case is one that English texts use
  public static List<RecognizedName> complete(
      ArticlePart part,
      String text,
      List<RecognizedName> found,
      PlaceKnowledge placeKnowledge,
      Predicate<String> ordinary) {
    Datelines datelines =
        new Datelines(new MentionEditor(part, text, found), placeKnowledge, ordinary);
    Matcher dateline = DATELINE.matcher(text);
    while (dateline.find()) {
      datelines.read(dateline);
    }
    return datelines.names.names();
  }

  private void read(Matcher dateline) {
    String places = dateline.group("places");
    boolean capitals = isCapitals(places);
    boolean agency = dateline.group("agency") != null;
    boolean dated = dateline.group("date") != null;
    boolean colon = dateline.group("end").equals(":");
    if (LABELS.contains(places.toLowerCase(Locale.ROOT))
        || CountryNames.typeOf(places).filter(EntityType.ORGANIZATION::equals).isPresent()) {
      return;
    }
    boolean known = placeKnowledge.names(places);
    boolean inRegion =
        dateline.group("region") != null && placeKnowledge.names(dateline.group("region"));
    boolean place =
        capitals
            ? known || inRegion || (!colon && (agency || dated || isNoWord(places)))
            : !colon && agency && (known || dated);
    if (!place) {
      return;
    }
    Matcher each = PLACE.matcher(places);
    while (each.find()) {
      int start = dateline.start("places") + each.start();
      int end = dateline.start("places") + each.end();
      names.put(start, withoutStop(names.text(), start, end), EntityType.LOCATION);
    }
    if (dateline.group("region") != null && (!colon || inRegion)) {
      names.put(dateline.start("region"), dateline.end("region"), EntityType.LOCATION);
    }
    if (agency) {
      addAgencies(dateline);
    }
  }

  /// "Tbilisi. 17 May (Interfax)": the stop is none of an abbreviation.
  private static int withoutStop(String text, int start, int end) {
    boolean stop =
        text.charAt(end - 1) == '.'
            && end - start > LONGEST_ABBREVIATION
            && text.indexOf('.', start) == end - 1;
    return stop ? end - 1 : end;
  }

  private void addAgencies(Matcher dateline) {
    Matcher each = PLACE.matcher(dateline.group("agency"));
    while (each.find()) {
      int start = dateline.start("agency") + each.start();
      names.put(start, dateline.start("agency") + each.end(), EntityType.ORGANIZATION);
    }
  }

  /// Whether each of the words, in small letters, is one that English texts do not use.
  private boolean isNoWord(String places) {
    for (String word : places.toLowerCase(Locale.ROOT).split("[ /]+")) {
      if (word.length() < 4 || ordinary.test(word)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCapitals(String words) {
    return words.codePoints().noneMatch(Character::isLowerCase)
        || words
            .replaceAll(" (?:de|del|la|el|al|da|do)(?= )", "")
            .codePoints()
            .noneMatch(Character::isLowerCase);
  }
}
