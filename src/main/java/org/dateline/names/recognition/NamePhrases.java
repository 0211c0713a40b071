package org.dateline.names.recognition;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.Span;
import org.dateline.names.text.CountryNames;
import org.dateline.names.text.NameNormalizer;
import org.dateline.names.text.PhraseCues;
import org.dateline.names.text.RecognizedName;
import org.dateline.names.typing.TypeEvidence;

/// Names that English announces by their own words: "Ministry of Culture", "State of Texas", "the
/// village of Banjal", "the band Gigi". They complete what the recogniser found, and take the place
/// of its pieces.
public final class NamePhrases {

  private static final String PLAIN = "\\p{Lu}[\\p{L}\\p{M}-]+";
  private static final String CAPITALISED = "\\p{Lu}[\\p{L}\\p{M}’'-]*";

  /// Capitalised words, some small ones between them.
  private static final String NAME =
      CAPITALISED + "(?:(?: and| of| for| of the| &)? " + CAPITALISED + "){0,5}";

  private static final String GROUP_WORDS =
      "Ministry|Party|Department|Museum|University|College|Institute"
          + "|Church|Bureau|Academy|Council|Court|Faculty|School|Federation|Association"
          + "|Society|Union|League|Board|Commission|Committee|House|Chamber|Centre|Center"
          + "|Confederation|Diocese|Archdiocese|Municipality";
  private static final String PLACE_WORDS =
      "State|City|Republic|Kingdom|Province|County|Gulf|Bay|Isle|Strait|Sea"
          + "|Sultanate|Emirate|Duchy|Principality|Commonwealth";
  private static final String VILLAGE_WORDS =
      "village|town|city|island|port|district|suburb|province|municipality|commune|hamlet";

  // What is looked for before a pattern is tried.
  private static final Set<String> GROUP_HEADS = Set.of(GROUP_WORDS.split("[|]"));
  private static final Set<String> PLACE_HEADS = Set.of(PLACE_WORDS.split("[|]"));
  private static final Set<String> VILLAGE_HEADS =
      Set.of((VILLAGE_WORDS + '|' + VILLAGE_WORDS.replace("|", "s|") + 's').split("[|]"));
  private static final List<String> GOVERNED = List.of("U.", "US ", "United States ", "UK ");
  private static final List<String> POSSESSIVES = List.of("'s ", "’s ");
  private static final List<String> HYPHENS = List.of("-", "–");

  // Each pattern first looks at the letter: that is a fraction of looking behind it, and done at
  // every character of a text.
  private static final Pattern GROUP =
      Pattern.compile(
          "(?=\\p{Lu})(?<![\\p{L}’'-])(?:(?!The )\\p{Lu}[\\p{L}-]+(?:(?<=s)['’])? )?(?:"
              + GROUP_WORDS
              + ")"
              + " (?:of|for) (?:the )?"
              + NAME);
  private static final Pattern PLACE =
      Pattern.compile(
          "(?=[A-Z])(?<![\\p{L}’'-])(?:People[’']s (?:Democratic )?(?=Republic ))?(?:"
              + PLACE_WORDS
              + ") of (?:the )?"
              + CAPITALISED
              + "(?: "
              + CAPITALISED
              + "){0,2}");
  private static final Pattern VILLAGE =
      Pattern.compile(
          "(?=[a-z])(?<!\\p{L})(?:"
              + VILLAGE_WORDS
              + ")s? of ("
              + CAPITALISED
              + "(?: "
              + CAPITALISED
              + "){0,2})");

  /// What says behind a name that it is a place: "on Sentosa, an island".
  private static final Pattern APPOSITION =
      Pattern.compile(
          "(?=\\p{Lu})(?<= (?:on|in|at|to|of) )("
              + CAPITALISED
              + "(?: "
              + CAPITALISED
              + ")?), an? (?:[a-z-]+ ){0,2}(?:"
              + VILLAGE_WORDS
              + "|river|resort|region|settlement)(?![a-z])");

  /// "At Punggye-ri": what villages and districts of Korea are called.
  private static final Pattern KOREAN =
      Pattern.compile(
          "(?=\\p{Lu})(?<= (?:on|in|at|to|of|near|from) )(\\p{Lu}\\p{Ll}+-(?:ri|dong|gun|gu|myeon|eup))(?![\\p{L}-])");

  private static final List<String> APPOSED = List.of(", a ", ", an ");
  private static final List<String> KOREAN_ENDS = List.of("-ri", "-dong", "-gu", "-myeon", "-eup");
  private static final Pattern GROUP_OF =
      Pattern.compile("Group of (?:\\d{1,2}|Seven|Eight|Ten|Twenty)(?![\\p{L}\\d])");

  private static final String GOVERNS =
      "(?:Congress|Senate|House of Representatives|Supreme Court|Army|Navy|Air Force|Marine Corps"
          + "|Coast Guard|National Guard|State Department|Treasury|Justice Department|Parliament"
          + "|Department of \\p{Lu}\\p{L}+)";
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?=U)(?<![\\p{L}.])(?:U\\.\\s?S\\.|US|United States|U\\.K\\.|UK) "
              + GOVERNS
              + "(?!\\p{L})");

  /// Typed as two letters, or as one with white space.
  private static final Pattern INITIALS =
      Pattern.compile("(?=U)(?<![\\p{L}.])U\\.\\s(?:S|K|N)\\.(?:\\sA\\.)?(?!\\s?\\p{Lu}\\.)");

  private static final Pattern NICKNAMED =
      Pattern.compile(
          "(?=\\p{Lu})(?<![\\p{L}’'-])"
              + CAPITALISED
              + " [\"“'‘](?:The )?"
              + CAPITALISED
              + "(?: "
              + CAPITALISED
              + ")?[\"”'’] "
              + CAPITALISED);

  /// A country's office, where the country is one: "China's Ministry of Foreign Affairs".
  private static final Pattern COUNTRYS =
      Pattern.compile(
          "(?=\\p{Lu})(?<![\\p{L}’'-])("
              + PLAIN
              + "(?: "
              + PLAIN
              + ")?)['’]s ((?:"
              + PLAIN
              + " ){0,3}"
              + "(?:Ministry|Department|Parliament|Army|Navy|Air Force|Supreme Court|Central Bank"
              + "|Congress|Senate|Communist Party|National Assembly|Cabinet|Coast Guard)(?:(?<=Ministry|Department) of "
              + NAME
              + ")?)(?!\\p{L})");

  private static final Pattern PAIR =
      Pattern.compile(
          "(?=\\p{Lu})(?<![\\p{L}-])(?!The )(\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)[-–](\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)(?![\\p{L}-])");

  private NamePhrases() {}

  /// The names of a part of an article, in order, with those that its phrases announce. Linear in
  /// the text, but for the logarithm of the number of names.
  ///
  /// @param found in order, none overlapping another
  public static List<RecognizedName> complete(
      ArticlePart part, String text, List<RecognizedName> found) {
    NavigableMap<Integer, RecognizedName> names = new TreeMap<>();
    found.forEach(name -> names.put(name.span().start(), name));
    Set<String> governing = PhraseCues.governing(text);
    if (PhraseCues.isAny(GROUP_HEADS, governing)) {
      add(GROUP, 0, EntityType.ORGANIZATION, part, text, names);
    }
    if (PhraseCues.isAny(PLACE_HEADS, governing)) {
      add(PLACE, 0, EntityType.LOCATION, part, text, names);
    }
    if (PhraseCues.isAny(VILLAGE_HEADS, governing)) {
      add(VILLAGE, 1, EntityType.LOCATION, part, text, names);
    }
    if (PhraseCues.hasAny(text, APPOSED)) {
      add(APPOSITION, 1, EntityType.LOCATION, part, text, names);
    }
    if (PhraseCues.hasAny(text, KOREAN_ENDS)) {
      add(KOREAN, 1, EntityType.LOCATION, part, text, names);
    }
    if (text.contains("Group of ")) {
      add(GROUP_OF, 0, EntityType.ORGANIZATION, part, text, names);
    }
    if (PhraseCues.hasAny(text, GOVERNED)) {
      add(OFFICE, 0, EntityType.ORGANIZATION, part, text, names);
    }
    if (text.contains("U.")) {
      add(INITIALS, 0, EntityType.LOCATION, part, text, names);
    }
    if (PhraseCues.hasQuotedName(text)) {
      addNicknamed(part, text, names);
    }
    if (PhraseCues.hasBeforeCapital(text, POSSESSIVES)) {
      addCountrys(part, text, names);
    }
    if (PhraseCues.hasBeforeCapital(text, HYPHENS)) {
      addPairs(part, text, names);
    }
    return List.copyOf(names.values());
  }

  private static void add(
      Pattern pattern,
      int group,
      EntityType type,
      ArticlePart part,
      String text,
      NavigableMap<Integer, RecognizedName> names) {
    Matcher phrase = pattern.matcher(text);
    while (phrase.find()) {
      int start = phrase.start(group);
      Span span = new Span(start, end(start, phrase.end(group), text, names));
      MentionBoundaries.trim(text, span, type)
          .ifPresent(
              trimmed -> put(new RecognizedName(part, trimmed, type, trimmed.of(text)), names));
    }
  }

  private static void addNicknamed(
      ArticlePart part, String text, NavigableMap<Integer, RecognizedName> names) {
    Matcher phrase = NICKNAMED.matcher(text);
    while (phrase.find()) {
      String last = phrase.group().substring(phrase.group().lastIndexOf(' ') + 1);
      boolean person =
          !TypeEvidence.isGroupHead(last)
              && names.subMap(phrase.start(), true, phrase.end(), false).values().stream()
                  .anyMatch(piece -> piece.type() == EntityType.PERSON);
      if (person) {
        Span span = new Span(phrase.start(), phrase.end());
        put(new RecognizedName(part, span, EntityType.PERSON, span.of(text)), names);
      }
    }
  }

  private static void addCountrys(
      ArticlePart part, String text, NavigableMap<Integer, RecognizedName> names) {
    Matcher phrase = COUNTRYS.matcher(text);
    while (phrase.find()) {
      if (isCountry(phrase.group(1))) {
        Span span = new Span(phrase.start(), phrase.end());
        put(new RecognizedName(part, span, EntityType.ORGANIZATION, span.of(text)), names);
      }
    }
  }

  /// "The Syria-Turkey border" is of two countries.
  private static void addPairs(
      ArticlePart part, String text, NavigableMap<Integer, RecognizedName> names) {
    Matcher pair = PAIR.matcher(text);
    while (pair.find()) {
      if (isCountry(pair.group(1)) && isCountry(pair.group(2))) {
        for (int half = 1; half <= 2; half++) {
          Span span = new Span(pair.start(half), pair.end(half));
          put(new RecognizedName(part, span, EntityType.LOCATION, span.of(text)), names);
        }
      }
    }
  }

  private static boolean isCountry(String name) {
    return CountryNames.contains(NameNormalizer.key(EntityType.LOCATION, name));
  }

  /// "University of Sheffield of the UK" ends before the country; an office does not.
  private static boolean isWhole(String phrase) {
    return phrase.contains(" of ")
        && !phrase.contains("Ministry")
        && !phrase.contains("Department");
  }

  /// "University of California and Columbia University" ends before "and", "left the Ministry of
  /// Culture for Oslo" before "for".
  private static int end(
      int start, int end, String text, NavigableMap<Integer, RecognizedName> names) {
    for (int begin : names.subMap(start, false, end, false).keySet()) {
      if (text.startsWith(" and ", begin - 5) || text.startsWith(" for ", begin - 5)) {
        return begin - 5;
      }
      if (text.startsWith(" of the ", begin - 8) && isWhole(text.substring(start, begin - 8))) {
        return begin - 8;
      }
    }
    return end;
  }

  /// Puts a name in the place of its pieces; not where it is a piece itself or crosses another.
  private static void put(RecognizedName name, NavigableMap<Integer, RecognizedName> names) {
    Span span = name.span();
    Map.Entry<Integer, RecognizedName> before = names.lowerEntry(span.start());
    boolean crosses = before != null && before.getValue().span().end() > span.start();
    NavigableMap<Integer, RecognizedName> over =
        names.subMap(span.start(), true, span.end(), false);
    boolean pieces =
        over.values().stream()
            .allMatch(piece ->
                piece.span().end() <= span.end()
                    && (piece.type() != name.type() || !piece.span().equals(span)));
    if (!crosses && pieces) {
      over.clear();
      names.put(span.start(), name);
    }
  }
}
