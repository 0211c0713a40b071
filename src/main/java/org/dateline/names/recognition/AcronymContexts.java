package org.dateline.names.recognition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.names.place.PlaceKnowledge;
import org.dateline.names.text.AdjacentWords;
import org.dateline.names.text.AdjacentWords.CuedPattern;
import org.dateline.names.text.CountryCodes;
import org.dateline.names.text.CountryNames;
import org.dateline.names.text.RecognizedName;
import org.dateline.text.WordList;

/// Acronyms that no model sees and whose neighbours tell that they are organizations: a person is
/// of one ("Jane Roe of DAB", "DAB's Jane Roe"), one is told something ("told IPS"), has a leader
/// ("NPP leaders"), or is said to be an agency or a party ("the news agency GNS").
public final class AcronymContexts {

  private static final String JOINTS = "-/_@#$";

  /// What stands between the last sentence of a report and its agency, and what that sentence ends
  /// with, or the paragraph before.
  private static final String CREDIT_JOINTS = " -–—";

  private static final String CREDITED = ".!?\"”'’\n";
  private static final int MAX_LENGTH = 8;
  private static final int CONTEXT_LENGTH = 40;

  /// What is written in capitals and is no organization: offices, fields and things.
  private static final Set<String> NONE =
      WordList.read(AcronymContexts.class, "other-acronyms.txt");

  private static final CuedPattern TOLD =
      CuedPattern.of(
          "told tells tell the by with to",
          "(?<!\\p{L})(?:[Tt]ells?|[Tt]old|[Ii]nterview(?:ed)? (?:with|by)|[Qq]uoted by)(?: the)? $");
  private static final CuedPattern ACCORDING =
      CuedPattern.of("to the", "(?<!\\p{L})[Aa]ccording to(?: the)? $");
  private static final Pattern END_OF_PHRASE = Pattern.compile("[,.;]| and ");
  private static final CuedPattern CALLED =
      CuedPattern.of(
          "agency party charity union broadcaster airline carrier watchdog regulator tank",
          "(?<!\\p{L})(?:agency|party|charity|union|broadcaster|airline|carrier|watchdog|regulator|think tank) $");
  private static final CuedPattern LED =
      CuedPattern.of(
          "chairman chairwoman chairperson chair president leader leaders leadership spokesman spokeswoman spokesperson general"
              + " secretary chief director lawmaker lawmakers headquarters",
          "(?:['’]s)? (?:chairman|chairwoman|chairperson|chair|president|leaders?|leadership|spokesman|spokeswoman|spokesperson"
              + "|general secretary|secretary|chief|director|lawmakers?|headquarters)(?!\\p{L})");
  private static final List<String> OF = List.of(" of ", " of the ", " from ", " from the ");
  private static final Set<String> POSSESSIVES = Set.of("'s ", "’s ");

  private final String text;
  private final MentionEditor names;
  private final PlaceKnowledge placeKnowledge;

  private AcronymContexts(MentionEditor names, PlaceKnowledge placeKnowledge) {
    this.text = names.text();
    this.names = names;
    this.placeKnowledge = placeKnowledge;
  }

  /// The names of a part of an article with these. Headlines are left alone: in some every word is
  /// in capitals. Linear in the text.
  public static List<RecognizedName> complete(
      ArticlePart part, String text, List<RecognizedName> found, PlaceKnowledge placeKnowledge) {
    if (part == ArticlePart.TITLE) {
      return found;
    }
    MentionEditor names = new MentionEditor(part, text, found);
    new AcronymContexts(names, placeKnowledge).read();
    return names.names();
  }

  /// Whether an acronym is no organization whatever stands beside it.
  static boolean isNone(String acronym) {
    return NONE.contains(acronym);
  }

  private void read() {
    int at = 0;
    while (at < text.length() - 1) {
      if (!isCapital(text.charAt(at)) || !isCapital(text.charAt(at + 1)) || !isFree(at - 1)) {
        at++;
        continue;
      }
      int end = at + 2;
      while (end < text.length() && isCapital(text.charAt(end))) {
        end++;
      }
      if (isFree(end) && end - at <= MAX_LENGTH && isOrganization(at, end)) {
        names.put(at, end, EntityType.ORGANIZATION);
      }
      at = end;
    }
  }

  private static boolean isCapital(char c) {
    return ('A' <= c && c <= 'Z') || ('0' <= c && c <= '9') || c == '&';
  }

  /// Whether no word goes on at an offset.
  private boolean isFree(int offset) {
    if (offset < 0 || offset >= text.length()) {
      return true;
    }
    char c = text.charAt(offset);
    return c == '.' ? endsSentence(offset) : !Character.isLetterOrDigit(c) && JOINTS.indexOf(c) < 0;
  }

  private boolean endsSentence(int dot) {
    return dot + 1 == text.length() || Character.isWhitespace(text.charAt(dot + 1));
  }

  private boolean isOrganization(int start, int end) {
    String acronym = text.substring(start, end);
    return Character.isLetter(acronym.charAt(0))
        && acronym.chars().filter(Character::isUpperCase).count() > 1
        && !NONE.contains(acronym)
        && names.over(start, end).isEmpty()
        && (isCredit(start, end)
            || isCued(start, end)
            || (acronym.length() > 2 && isOfPerson(acronym, start, end)));
  }

  /// The agency that a report is of, at its end: "The vote was free. (NAN)", "– AFP".
  private boolean isCredit(int start, int end) {
    boolean bracketed = text.startsWith("(", start - 1) && text.startsWith(")", end);
    int behind = bracketed ? end + 1 : end;
    if (behind < text.length() && text.charAt(behind) != '\n') {
      return false;
    }
    int before = bracketed ? start - 1 : start;
    while (before > 0 && CREDIT_JOINTS.indexOf(text.charAt(before - 1)) >= 0) {
      before--;
    }
    boolean joined = bracketed || text.substring(before, start).strip().length() == 1;
    return joined && (before == 0 || CREDITED.indexOf(text.charAt(before - 1)) >= 0);
  }

  private boolean isCued(int start, int end) {
    String cue = AdjacentWords.before(text, start);
    String before = text.substring(Math.max(0, start - CONTEXT_LENGTH), start);
    String behind = text.substring(end, Math.min(text.length(), end + CONTEXT_LENGTH));
    return TOLD.isFound(cue, before)
        || (ACCORDING.isFound(cue, before) && END_OF_PHRASE.matcher(behind).lookingAt())
        || CALLED.isFound(cue, before)
        || LED.isBeginning(AdjacentWords.behind(text, end), behind);
  }

  /// Whether a person beside an acronym is of it, and it is no place's: "Jane Roe of NSW".
  private boolean isOfPerson(String acronym, int start, int end) {
    boolean place =
        CountryNames.typeOf(acronym).isPresent()
            || CountryCodes.contains(acronym)
            || placeKnowledge.names(acronym);
    if (place) {
      return false;
    }
    for (String of : OF) {
      if (text.startsWith(of, start - of.length()) && isPerson(start - of.length() - 1)) {
        return true;
      }
    }
    int person = end + 3;
    return person < text.length()
        && POSSESSIVES.contains(text.substring(end, person))
        && isPerson(person);
  }

  private boolean isPerson(int offset) {
    Optional<RecognizedName> name = names.over(offset, offset + 1).stream().findFirst();
    return offset >= 0 && name.filter(known -> known.type() == EntityType.PERSON).isPresent();
  }
}
