package org.dateline.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.EntityType;
import org.dateline.model.Part;
import org.dateline.model.Span;

/// Names that English announces by their own words: "Ministry of Culture", "State of Texas", "the
/// village of Banjal", "the band Gigi". They complete what the recogniser found, and take the place
/// of its pieces.
final class NamePhrases {

  private static final String CAPITALISED = "\\p{Lu}[\\p{L}\\p{M}’'-]*";

  /// Capitalised words, some small ones between them.
  private static final String NAME =
      CAPITALISED + "(?:(?: and| of| for| of the| and the| &)? " + CAPITALISED + "){0,5}";

  private static final Pattern GROUP =
      Pattern.compile(
          "(?<![\\p{L}’'-])(?:(?!The )\\p{Lu}[\\p{L}-]+ )?(?:Ministry|Department|Museum|University|College|Institute"
              + "|Church|Bureau|Academy|Council|Court|Faculty|School|Federation|Association"
              + "|Society|Union|League|Board|Commission|Committee|House|Chamber|Centre|Center"
              + "|Confederation|Diocese|Archdiocese|Municipality)"
              + " (?:of|for) (?:the )?" + NAME);
  private static final Pattern PLACE =
      Pattern.compile(
          "(?<![\\p{L}’'-])(?:State|City|Republic|Kingdom|Province|County|Gulf|Bay|Isle|Strait|Sea"
              + "|Emirate|Duchy|Principality|Commonwealth) of (?:the )?" + CAPITALISED + "(?: " + CAPITALISED + "){0,2}");
  private static final Pattern VILLAGE =
      Pattern.compile(
          "(?<!\\p{L})(?:village|town|city|island|port|district|suburb|province|municipality|commune|hamlet)s? of ("
              + CAPITALISED + "(?: " + CAPITALISED + "){0,2})");

  private static final String GOVERNS =
      "(?:Congress|Senate|House of Representatives|Supreme Court|Army|Navy|Air Force|Marine Corps"
          + "|Coast Guard|National Guard|State Department|Treasury|Justice Department|Parliament"
          + "|Department of \\p{Lu}\\p{L}+)";
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?<![\\p{L}.])(?:U\\.\\s?S\\.|US|United States|U\\.K\\.|UK) " + GOVERNS + "(?!\\p{L})");

  /// Typed as two letters, or as one with white space.
  private static final Pattern INITIALS =
      Pattern.compile("(?<![\\p{L}.])U\\.\\s(?:S|K|N)\\.(?:\\sA\\.)?(?!\\s?\\p{Lu}\\.)");

  private NamePhrases() {}

  /// The names of a part of an article, in order, with those that its phrases announce.
  static List<FoundName> complete(Part part, String text, List<FoundName> found) {
    List<FoundName> names = new ArrayList<>(found);
    add(GROUP, 0, EntityType.ORGANIZATION, part, text, names);
    add(PLACE, 0, EntityType.LOCATION, part, text, names);
    add(VILLAGE, 1, EntityType.LOCATION, part, text, names);
    add(OFFICE, 0, EntityType.ORGANIZATION, part, text, names);
    add(INITIALS, 0, EntityType.LOCATION, part, text, names);
    names.sort(Comparator.comparingInt(name -> name.span().start()));
    return names;
  }

  private static void add(
      Pattern pattern, int group, EntityType type, Part part, String text, List<FoundName> names) {
    Matcher phrase = pattern.matcher(text);
    while (phrase.find()) {
      Span span = new Span(phrase.start(group), end(phrase.start(group), phrase.end(group), text, names));
      Trimming.trim(text, span, type)
          .ifPresent(trimmed -> put(new FoundName(part, trimmed, type, trimmed.of(text)), names));
    }
  }

  /// "University of California and Columbia University" ends before "and".
  private static int end(int start, int end, String text, List<FoundName> names) {
    for (FoundName name : names) {
      int begin = name.span().start();
      if (start < begin && begin < end && text.startsWith(" and ", begin - 5)) {
        return begin - 5;
      }
    }
    return end;
  }

  /// Puts a name in the place of its pieces; not where it is a piece itself or crosses another.
  private static void put(FoundName name, List<FoundName> names) {
    Span span = name.span();
    List<FoundName> over =
        names.stream()
            .filter(other -> other.span().start() < span.end() && span.start() < other.span().end())
            .toList();
    boolean pieces =
        over.stream()
            .allMatch(
                other ->
                    span.start() <= other.span().start()
                        && other.span().end() <= span.end()
                        && other.span().length() < span.length());
    if (pieces) {
      names.removeAll(over);
      names.add(name);
    }
  }
}
