package org.dateline.names.recognition;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.names.place.PlaceKnowledge;
import org.dateline.names.text.AdjacentWords;
import org.dateline.names.text.AdjacentWords.CuedPattern;
import org.dateline.names.text.GivenNames;
import org.dateline.names.text.NameNormalizer;
import org.dateline.names.text.RecognizedName;
import org.dateline.names.typing.TypeEvidence;
import org.dateline.text.WordList;

/// Offices, institutions and persons beside each other, parted: "China's Ministry of Foreign
/// Affairs Lu Kang" is a ministry and a person, "Minister of Interior" names no organization,
/// "Opposition Aubrey Norton" is a person.
public final class OfficeHolders {

  /// What an institution's field consists of.
  private static final Set<String> FIELDS =
      Set.of(
          ("affairs defence defense finance health education justice interior culture tourism trade energy agriculture"
                  + " labour labor transport environment information security foreign development planning commerce industry"
                  + " water sports sport youth science technology communications housing works lands forestry fisheries"
                  + " livestock relations resources services service england authority commission council committee court"
                  + " agency department office union league nations bank company limited ltd inc plc association federation"
                  + " board foundation institute party university organization organisation corporation welfare community"
                  + " administration cooperation fund group parliament senate police army force forces")
              .split(" "));

  private static final Pattern MINISTRY =
      Pattern.compile(
          "(?:Ministry|Department|Bureau|Board|Council|Committee|Commission|Office|Agency|Authority) (?:of|for|on) .+");
  private static final Pattern PERSON =
      Pattern.compile(
          "\\s(?<person>\\p{Lu}[\\p{L}\\p{M}'’-]+(?: (?:\\p{Lu}\\.|bin|ibn|al|de|van|von|el))?(?: \\p{Lu}[\\p{L}\\p{M}'’-]+){1,2})");
  private static final CuedPattern HELD =
      CuedPattern.of(
          "of for the",
          "(?<!\\p{L})(?:[Mm]inisters?|[Ss]ecretar(?:y|ies)|[Uu]ndersecretary|[Dd]irectors?(?:[- ][Gg]eneral)?|[Dd]irector General|DG|Commissioner)\\s(?:of|for)\\s(?:the\\s)?$");
  private static final Set<String> OFFICES = WordList.read(OfficeHolders.class, "offices.txt");

  /// Who heads an institution, before it.
  private static final CuedPattern HEADED =
      CuedPattern.of(
          "of for the",
          "(?<!\\p{L})(?:[Dd]irector|[Dd]irector[- ][Gg]eneral|[Hh]ead|[Cc]hair(?:man|woman|person)?|[Pp]resident|[Cc]hief"
              + "|[Ss]pokes(?:man|woman|person)|[Ss]ecretary[- ][Gg]eneral|[Gg]overnor|[Rr]ector|[Cc]ommissioner|[Cc]oordinator"
              + "|CEO|[Ll]eader|[Ee]ditor|[Mm]anager|[Ss]ecretary) (?:of|for) (?:the )?$");

  /// Who sits in a place, before it.
  private static final CuedPattern SEATED =
      CuedPattern.of(
          "of",
          "(?<!\\p{L})(?:[Mm]ayor(?:ess)?|[Gg]overnor|[Aa]rchbishop|[Bb]ishop|[Pp]resident|[Pp]refect|[Pp]rime [Mm]inister"
              + "|[Pp]remier|[Mm]ufti|[Ee]mir|[Ss]ultan) of $");

  /// "Treasury Cabinet Secretary": what ministers of Kenya and Ghana are called.
  private static final String CABINET = " Cabinet";

  private static final Pattern ROLE =
      Pattern.compile(
          "(?:Opposition|Minister|President|Secretary|Chairman|Chairwoman|Speaker|Governor|Mayor|Spokesman|Spokeswoman|Spokesperson|Ambassador|Chief|Director|Prime Minister|First Lady)\\s(?=\\p{Lu})");

  /// "Chamber of Commerce President Sheikh Rahim Uddin".
  private static final Pattern HOLDER =
      Pattern.compile(
          "(?<institution>.+?)\\s(?:(?:Vice|Deputy|Executive|Managing|Acting|Assistant|General)[ -])*+(?:President|Chairman|Chairwoman|Chairperson|Director"
              + "|Director[ -]General|Governor|Minister|Secretary|Spokes(?:man|woman|person)|Commissioner|Ambassador|Chief(?: Executive)?"
              + "|CEO|Speaker|Mayor|MLA|MP|Manager|Secretary[ -]General|Senator)\\s(?:(?:Dr|Mr|Mrs|Ms|Sheikh|Prof|Sir)\\.?\\s)?"
              + "(?<person>\\p{Lu}[\\p{L}\\p{M}'’.-]+(?: \\p{Lu}[\\p{L}\\p{M}'’.-]+){1,3})");

  private OfficeHolders() {}

  /// The names of a part of an article, those parted. Linear in their number.
  ///
  /// @param ordinary whether a word in lower case is one that English texts use
  public static List<RecognizedName> complete(
      ArticlePart part,
      String text,
      List<RecognizedName> found,
      PlaceKnowledge placeKnowledge,
      Predicate<String> ordinary) {
    MentionEditor names = new MentionEditor(part, text, found);
    for (RecognizedName name : found) {
      switch (name.type()) {
        case ORGANIZATION -> {
          part(name, names, placeKnowledge, ordinary);
          addHolder(name, names, ordinary);
        }
        case PERSON -> partSeat(name, names, placeKnowledge);
        case LOCATION -> {}
      }
    }
    return names.names();
  }

  /// "Director of the Lagos State Health Board Kemi Adewale": who holds the office follows the
  /// institution, where no model sees a name.
  private static void addHolder(
      RecognizedName name, MentionEditor names, Predicate<String> ordinary) {
    String text = names.text();
    int start = name.span().start();
    int end = name.span().end();
    boolean begins =
        end + 1 < text.length()
            && text.charAt(end) == ' '
            && Character.isUpperCase(text.charAt(end + 1))
            && names.at(start, end).isPresent();
    if (!begins) {
      return;
    }
    String before = text.substring(Math.max(0, start - 40), start);
    Matcher person = PERSON.matcher(text).region(end, text.length());
    if (HEADED.isFound(AdjacentWords.before(text, start), before)
        && person.lookingAt()
        && names.over(end, person.end()).isEmpty()
        && isPerson(
            person.group("person"), word -> ordinary.test(word) || OFFICES.contains(word))) {
      names.put(person.start("person"), person.end(), EntityType.PERSON);
    }
  }

  /// "Mayor of Córdoba Lucía Ferreyra": the town is none of her names.
  private static void partSeat(
      RecognizedName name, MentionEditor names, PlaceKnowledge placeKnowledge) {
    String text = name.text();
    int first = text.indexOf(' ');
    int start = name.span().start();
    if (first < 0 || text.indexOf(' ', first + 1) < 0) {
      return;
    }
    String before = names.text().substring(Math.max(0, start - 40), start);
    if (SEATED.isFound(AdjacentWords.before(names.text(), start), before)) {
      int second = text.indexOf(' ', first + 1);
      boolean two =
          text.indexOf(' ', second + 1) > 0 && placeKnowledge.names(text.substring(0, second));
      int seat = two ? second : first;
      if (two || placeKnowledge.names(text.substring(0, first))) {
        names.put(start, start + seat, EntityType.LOCATION);
        names.put(start + seat + 1, name.span().end(), EntityType.PERSON);
      }
    }
  }

  private static void part(
      RecognizedName name,
      MentionEditor names,
      PlaceKnowledge placeKnowledge,
      Predicate<String> ordinary) {
    int start = name.span().start();
    String before = names.text().substring(Math.max(0, start - 40), start);
    if (HELD.isFound(AdjacentWords.before(names.text(), start), before) && isField(name.text())) {
      names.drop(name);
      return;
    }
    if (name.text().endsWith(CABINET) && names.text().startsWith(" Secretary", name.span().end())) {
      names.put(start, name.span().end() - CABINET.length(), EntityType.ORGANIZATION);
      return;
    }
    Matcher role = ROLE.matcher(name.text());
    if (role.lookingAt() && isPerson(name.text().substring(role.end()), ordinary)) {
      names.put(start + role.end(), name.span().end(), EntityType.PERSON);
      return;
    }
    Matcher holder = HOLDER.matcher(name.text());
    if (holder.matches()
        && holder.group("institution").indexOf(' ') > 0
        && isPerson(holder.group("person"), ordinary)) {
      names.put(start, start + holder.end("institution"), EntityType.ORGANIZATION);
      names.put(start + holder.start("person"), name.span().end(), EntityType.PERSON);
      return;
    }
    int country = countryEnd(name.text(), placeKnowledge);
    if (country > 0 && isPerson(name.text().substring(country + 1), ordinary)) {
      names.put(start, start + country, EntityType.ORGANIZATION);
      names.put(start + country + 1, name.span().end(), EntityType.PERSON);
      return;
    }
    int end = institutionEnd(name.text());
    if (end > 0
        && MINISTRY.matcher(name.text().substring(0, end)).find()
        && PERSON.matcher(name.text().substring(end)).matches()
        && isPerson(name.text().substring(end + 1), ordinary)) {
      names.drop(name);
      names.put(start, start + end, EntityType.ORGANIZATION);
      names.put(start + end + 1, name.span().end(), EntityType.PERSON);
    }
  }

  /// Where the country ends that an institution is of, if a name of several words goes on behind
  /// it: "Bishops Conference of Malawi Tiyamike Phiri"; 0 if none does.
  private static int countryEnd(String text, PlaceKnowledge placeKnowledge) {
    int of = text.lastIndexOf(" of ");
    int first = of < 0 ? -1 : text.indexOf(' ', of + 4);
    if (first < 0) {
      return 0;
    }
    int second = text.indexOf(' ', first + 1);
    if (second > 0 && placeKnowledge.isCountry(text.substring(of + 4, first))) {
      return first;
    }
    boolean two = second > 0 && placeKnowledge.isCountry(text.substring(of + 4, second));
    return two ? second : 0;
  }

  /// Where the last word of an institution ends behind which a name goes on; 0 if none does.
  private static int institutionEnd(String text) {
    int found = 0;
    int begin = 0;
    for (int space; (space = text.indexOf(' ', begin)) > 0; begin = space + 1) {
      if (FIELDS.contains(NameNormalizer.letters(text.substring(begin, space)))) {
        found = space;
      }
    }
    return found;
  }

  /// Whether none of its words is one of an institution or an ordinary one.
  private static boolean isPerson(String words, Predicate<String> ordinary) {
    String[] each = NameNormalizer.letters(words).split(" ");
    if (each.length < 2) {
      return false;
    }
    for (String word : each) {
      if (FIELDS.contains(word) || TypeEvidence.isGroupHead(word)) {
        return false;
      }
    }
    return GivenNames.contains(each[0])
        || HyphenatedNames.isEastAsianFamily(each[0])
        || !ordinary.test(each[each.length - 1]);
  }

  private static boolean isField(String text) {
    for (String word : NameNormalizer.letters(text).split(" ")) {
      if (!FIELDS.contains(word) && !word.equals("and")) {
        return false;
      }
    }
    return true;
  }
}
