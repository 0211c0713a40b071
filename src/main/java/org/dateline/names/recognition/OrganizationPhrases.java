package org.dateline.names.recognition;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.Span;
import org.dateline.names.place.PlaceKnowledge;
import org.dateline.names.text.Acronyms;
import org.dateline.names.text.PhraseCues;
import org.dateline.names.text.RecognizedName;

/// Organizations that say what they are, whole: "Government of India", "Ministry of Sport, Youth
/// and National Service", "Pakistan Embassy", "the Conservative party".
public final class OrganizationPhrases {

  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}’'-]*";
  private static final String PLAIN =
      "(?!The |THE |In |At |For |From |On |And |But |A )\\p{Lu}[\\p{L}\\p{M}-]+";
  private static final String FIELD_WORDS =
      "Ministry|Department|Office|Institute|Faculty|Committee|Commission|School|Authority|Agency"
          + "|Academy|Council|Bureau|Directorate|Secretariat|Centre|Center";
  private static final String OF_WORDS =
      "Government|Embassy|Consulate|Conference|Authority|Agency|Organisation|Organization|Bank"
          + "|Parliament|Foundation|Fund|Network|Alliance|Coalition|Front|Directorate|Guild|Synod"
          + "|Inspectorate|Registry";

  // What is looked for before a pattern is tried.
  private static final Set<String> FIELD_HEADS = Set.of(FIELD_WORDS.split("[|]"));
  private static final Set<String> OF_HEADS = Set.of(OF_WORDS.split("[|]"));
  private static final List<String> PAPERS =
      List.of("Daily ", "Sunday ", "Weekly ", "Morning ", "Evening ");

  private static final String FIELD = WORD + "(?: (?:and |& |of |of the )?" + WORD + "){0,3}";

  /// A field with commas ends with the last "and" of its list.
  private static final Pattern FIELDS =
      Pattern.compile(
          "(?=[MDOIFCSA])(?<![\\p{L}’'-])(?:"
              + FIELD_WORDS
              + ")"
              + " (?:of|for) (?:the )?"
              + FIELD
              + "(?:, "
              + FIELD
              + "){1,4},? (?:and|&) "
              + WORD
              + "(?: "
              + WORD
              + "){0,3}");

  private static final Pattern OF =
      Pattern.compile(
          "(?=\\p{Lu})(?<![\\p{L}’'-])(?:"
              + PLAIN
              + " ){0,3}"
              + "(?:"
              + OF_WORDS
              + ")"
              + " (?:of|for) (?:the )?"
              + WORD
              + "(?: (?:and |& |of )?"
              + WORD
              + "){0,3}");
  private static final Pattern PAPER =
      Pattern.compile(
          "(?=[DSWMEN])(?<![\\p{L}’'-])(?:(?:Daily|Sunday|Weekly|Morning|Evening) (?:Times|Monitor|Herald|Post|Gazette|Tribune|Chronicle|Observer|Guardian|Standard|Telegraph"
              + "|Nation|Mirror|Star|Mail|Express|News|Graphic|Trust|Sun|Independent|Record|Maverick|Sabah|Journal|Vision|Mercury|Dispatch)(?! \\p{Lu}))");
  private static final Pattern MISSION =
      Pattern.compile(
          "\\s(?:[Ee]mbassy|High Commission|[Cc]onsulate(?: General)?)(?!\\p{L}|\\s(?:of|in\\s\\p{Lu}\\p{L}+\\sof)\\s)");
  private static final Pattern PARTY = Pattern.compile("\\sparty(?!\\p{L})");
  private static final Pattern NAMED_PARTY =
      Pattern.compile(
          "(?=\\p{Lu})(?<![\\p{L}-])(?:Conservative|Liberal|Labou?r|Democratic|Republican|Socialist|Communist|Nationalist|Progressive|Green"
              + "|Tory|Nazi|Fascist|National Union|(?:Christian|Social) Democrat(?:ic)?) party(?!\\p{L})");
  private static final Set<String> ENDS = Set.of(" and ", " for ");

  /// What is left of "Government of President Roe".
  private static final Pattern ENDS_IN_OF = Pattern.compile(" (?:of|for)(?: the)?$");

  private OrganizationPhrases() {}

  /// The names of a part of an article with these. Linear in the text.
  public static List<RecognizedName> complete(
      ArticlePart part, String text, List<RecognizedName> found, PlaceKnowledge placeKnowledge) {
    MentionEditor names = new MentionEditor(part, text, found);
    Set<String> governing = PhraseCues.governing(text);
    if (PhraseCues.isAny(OF_HEADS, governing)) {
      addPhrases(OF, names);
    }
    if (PhraseCues.hasBeforeCapital(text, PAPERS)) {
      addPapers(names);
    }
    if (PhraseCues.isAny(FIELD_HEADS, governing)) {
      addFields(names, placeKnowledge);
    }
    if (text.contains(" party")) {
      Matcher party = NAMED_PARTY.matcher(text);
      while (party.find()) {
        complete(party.start(), party.end(), names);
      }
    }
    for (RecognizedName name : names.names()) {
      addMission(name, names, placeKnowledge);
    }
    for (RecognizedName name : names.names()) {
      if (name.type() == EntityType.ORGANIZATION) {
        addParty(name, names);
      }
    }
    return names.names();
  }

  private static void addPapers(MentionEditor names) {
    Matcher paper = PAPER.matcher(names.text());
    while (paper.find()) {
      complete(paper.start(), paper.end(), names);
    }
  }

  /// "Bank of England Governor" and "Bank of Ghana and Ecobank" end with the name inside.
  private static void addPhrases(Pattern pattern, MentionEditor names) {
    Matcher phrase = pattern.matcher(names.text());
    while (phrase.find()) {
      int end = phrase.end();
      for (RecognizedName name : names.over(phrase.start(), phrase.end())) {
        int begin = name.span().start();
        boolean next =
            begin > phrase.start()
                && ENDS.stream()
                    .anyMatch(word -> names.text().startsWith(word, begin - word.length()));
        if (next) {
          end = begin - 5;
          break;
        }
        if (name.span().end() < phrase.end()
            && name.type() == EntityType.LOCATION
            && begin > phrase.start()) {
          end = name.span().end();
          break;
        }
        if (name.type() == EntityType.PERSON && begin > phrase.start()) {
          end = isAfterOf(names.text(), begin) ? phrase.start() : begin - 1;
          break;
        }
      }
      String whole = names.text().substring(phrase.start(), Math.max(phrase.start(), end));
      if (whole.contains(" of ") || whole.contains(" for ")) {
        MentionBoundaries.trim(names.text(), new Span(phrase.start(), end), EntityType.ORGANIZATION)
            .filter(span -> !ENDS_IN_OF.matcher(span.of(names.text())).find())
            .ifPresent(span -> complete(span.start(), span.end(), names));
      }
    }
  }

  private static boolean isAfterOf(String text, int at) {
    return text.startsWith(" of ", at - 4) || text.startsWith(" for ", at - 5);
  }

  private static void complete(int start, int end, MentionEditor names) {
    boolean whole =
        names.over(start, end).stream()
            .anyMatch(name -> name.span().start() <= start && name.span().end() >= end);
    boolean mistyped =
        names.at(start, end).filter(name -> name.type() != EntityType.ORGANIZATION).isPresent();
    if (mistyped) {
      names.put(start, end, EntityType.ORGANIZATION);
    } else if (!whole) {
      names.complete(start, end, EntityType.ORGANIZATION);
    }
  }

  private static void addFields(MentionEditor names, PlaceKnowledge placeKnowledge) {
    Matcher phrase = FIELDS.matcher(names.text());
    while (phrase.find()) {
      boolean places =
          names.over(phrase.start(), phrase.end()).stream()
              .anyMatch(name ->
                  name.type() == EntityType.PERSON
                      || (name.type() == EntityType.LOCATION && placeKnowledge.knows(name)));
      boolean acronyms = Stream.of(phrase.group().split("[ ,]+")).anyMatch(Acronyms::isOne);
      if (!places && !acronyms) {
        complete(phrase.start(), phrase.end(), names);
      }
    }
  }

  /// "Pakistan Embassy", "the U.S. Embassy", "the Swedish embassy": of a country only.
  private static void addMission(
      RecognizedName name, MentionEditor names, PlaceKnowledge placeKnowledge) {
    Matcher mission =
        MISSION.matcher(names.text()).region(name.span().end(), names.text().length());
    if (name.type() == EntityType.LOCATION
        && placeKnowledge.isCountry(name.text())
        && mission.lookingAt()) {
      names.complete(name.span().start(), mission.end(), EntityType.ORGANIZATION);
    }
  }

  private static void addParty(RecognizedName name, MentionEditor names) {
    Matcher party = PARTY.matcher(names.text()).region(name.span().end(), names.text().length());
    if (name.text().length() > 5 && name.text().indexOf(' ') < 0 && party.lookingAt()) {
      names.complete(name.span().start(), party.end(), EntityType.ORGANIZATION);
    }
  }
}
