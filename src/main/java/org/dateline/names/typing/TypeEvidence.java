package org.dateline.names.typing;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.model.EntityType;
import org.dateline.names.text.Acronyms;
import org.dateline.names.text.AdjacentWords;
import org.dateline.names.text.AdjacentWords.CuedPattern;
import org.dateline.names.text.GivenNames;
import org.dateline.names.text.NameNormalizer;
import org.dateline.names.text.RecognizedName;
import org.dateline.text.WordList;

/// What the words around a name, and its own last word, tell of its type: "in Coron", "the band
/// Gigi", "Mr. Park", "Brandhorst is a municipality".
public final class TypeEvidence {

  /// What a rule must see before a name's last word decides alone.
  static final double CERTAIN_WEIGHT = 3;

  private static final int CONTEXT_LENGTH = 40;

  private static final Set<String> PLACE_HEADS =
      WordList.read(TypeEvidence.class, "place-heads.txt");
  private static final Set<String> GROUP_HEADS =
      WordList.read(TypeEvidence.class, "group-heads.txt");

  /// Who is called like that is no person; whether it is a place or its owner, the recogniser
  /// knows.
  private static final Set<String> SITES =
      Set.of("center centre mall hotel store cafe tower building house station market".split(" "));

  private static final CuedPattern IN =
      CuedPattern.of(
          "in near outside throughout", "(?<!\\p{L})(?:[Ii]n|[Nn]ear|outside|throughout)\\s$");
  private static final CuedPattern PLAYED_FOR =
      CuedPattern.of(
          "for",
          "(?<!\\p{L})(?:goals?|tries|wickets|runs|scored|scores|plays|played|playing|striker|midfielder|defender|goalkeeper"
              + "|winger|debut|appearances) for\\s$");
  private static final CuedPattern THE = CuedPattern.of("the", "(?<!\\p{L})the\\s$");
  private static final CuedPattern TO =
      CuedPattern.of(
          "to from at into toward towards around across left reached leaving",
          "(?<!\\p{L})(?:to|from|at|into|towards?|around|across|left|reached|leaving)\\s$");
  private static final CuedPattern PLACE_OF =
      CuedPattern.of(
          "of",
          "(?<!\\p{L})(?:mayor|people|residents|streets|outskirts|village|town|city|island|port|population|municipality|district|commune|province|station|crossing|barangay|hamlet|settlement|township|parish|canton|resort|prefecture|oasis|atoll|capital"
              + "|suburb|river|state|kingdom|republic|county|north|south|east|west)\\sof\\s$");
  private static final CuedPattern TITLED =
      CuedPattern.of(
          "mr mrs ms miss dr president minister chairman secretary prof professor sen gen general"
              + " sir king queen prince princess captain colonel brother sister wife husband son"
              + " daughter actor actress singer author writer",
          "(?<!\\p{L})(?:Mr|Mrs|Ms|Miss|Dr|President|Minister|Chairman|Secretary|Prof|Professor|Sen|Gen"
              + "|General|Sir|King|Queen|Prince|Princess|Captain|Colonel|brother|sister|wife|husband"
              + "|son|daughter|actor|actress|singer|author|writer)\\.?,?\\s$");
  private static final CuedPattern GROUP =
      CuedPattern.of(
          "organisation organization ngo charity consultancy startup union subsidiary quartet trio duo"
              + " broadcaster tabloid band group company airline carmaker newspaper magazine journal website retailer label"
              + " publisher station firm club team party movement brand chain agency giant maker"
              + " manufacturer",
          "(?<!\\p{L})(?:[Oo]rgani[sz]ation|NGO|charity|consultancy|startup|union|subsidiary|quartet|trio|duo"
              + "|broadcaster|tabloid|[Bb]and|[Gg]roup|[Cc]ompany|airline|carmaker|newspaper|magazine|journal"
              + "|website|retailer|label|publisher|station|firm|club|team|party|movement|brand"
              + "|chain|agency|giant|maker|manufacturer)\\s[\"“‘']?$");

  private static final String IS = "is was are were";
  private static final String IS_A =
      "\\s\\(?(?:is|was|are|were)\\s(?:an?|the|one of the)\\s(?:[\\p{L}\\p{N}'’-]+,?\\s){0,4}?";
  private static final String APPOSED = ",\\s(?:an?|the)\\s(?:[\\p{L}\\p{N}'’-]+\\s){0,3}?";
  private static final CuedPattern IS_PLACE =
      CuedPattern.of(
          IS,
          IS_A
              + "(?:village|town|city|commune|municipality|district|river|county|province|region"
              + "|island|suburb|parish|lake|mountain|capital|settlement|neighbou?rhood|peninsula"
              + "|port|resort|archipelago|township|hamlet|valley)\\b");
  private static final CuedPattern IS_GROUP =
      CuedPattern.of(
          IS + " a an the",
          "(?:"
              + IS_A
              + '|'
              + APPOSED
              + ")"
              + "(?:band|company|organi[sz]ation|party|club|team|newspaper|magazine|airline|bank"
              + "|university|school|institute|agency|manufacturer|firm|network|station|label"
              + "|website|retailer|brand|union|league|association|publisher|college"
              + "|NGO|consultancy|subsidiary|non-?profit|think tank|startup|broadcaster)\\b");
  private static final CuedPattern IS_PERSON =
      CuedPattern.of(
          "died who whose himself herself married is was",
          ",?\\s(?:died|who|whose|himself|herself"
              + "|married|(?:is|was) (?:born|an? (?:\\p{L}+ )?(?:actor|actress|singer|writer|politician"
              + "|player|painter|composer|scientist|lawyer|journalist)))\\b");
  private static final CuedPattern DOES_AS_GROUP =
      CuedPattern.of(
          "announced introduced manufactures acquired launched produces employs released official"
              + " officials shares employees executive executives ceo members stock fans customers"
              + " users subsidiary headquarters store stores aircraft products",
          "(?:['’]s)?\\s(?:announced|introduced|manufactures|acquired|launched|produces|employs|released"
              + "|officials?|shares|employees|executives?|CEO|members|stock|fans|customers|users"
              + "|subsidiary|headquarters|stores?|aircraft|products)\\b");
  private static final Pattern GOES_ON = Pattern.compile("['’]s|\\s\\p{Lu}|-");

  private final Map<EntityType, Double> weights = new EnumMap<>(EntityType.class);

  /// Whether a word is what organizations are called: "Association".
  public static boolean isGroupHead(String word) {
    return isGroupLetters(NameNormalizer.letters(word));
  }

  /// Whether a word is what places are called: "Valley".
  static boolean isPlaceHead(String word) {
    return PLACE_HEADS.contains(NameNormalizer.letters(word));
  }

  /// Whether a word is what organizations or places are called.
  public static boolean isHead(String word) {
    String letters = NameNormalizer.letters(word);
    return isGroupLetters(letters) || PLACE_HEADS.contains(letters);
  }

  private static boolean isGroupLetters(String letters) {
    return GROUP_HEADS.contains(letters) || SITES.contains(letters);
  }

  /// Whether a title stands before a mention: "Queen Victoria".
  static boolean isTitled(String text, RecognizedName name) {
    int start = name.span().start();
    return TITLED.isFound(
        AdjacentWords.before(text, start),
        text.substring(Math.max(0, start - CONTEXT_LENGTH), start));
  }

  /// Takes a mention into account.
  void read(String text, RecognizedName name) {
    int start = name.span().start();
    int end = name.span().end();
    String before = text.substring(Math.max(0, start - CONTEXT_LENGTH), start);
    String after = text.substring(end, Math.min(text.length(), end + 2 * CONTEXT_LENGTH));
    String wordBefore = AdjacentWords.before(text, start);
    String wordBehind = AdjacentWords.behind(text, end);
    boolean goesOn = GOES_ON.matcher(after).lookingAt();
    String last = NameNormalizer.letters(name.text().substring(name.text().lastIndexOf(' ') + 1));
    boolean several = name.text().indexOf(' ') > 0;
    if (several && PLACE_HEADS.contains(last)) {
      add(EntityType.LOCATION, CERTAIN_WEIGHT);
    }
    if (Acronyms.isOne(name.text()) && !isLoud(before + after)) {
      add(EntityType.ORGANIZATION, 0.5);
    }
    if (several && GROUP_HEADS.contains(last)) {
      add(EntityType.ORGANIZATION, CERTAIN_WEIGHT);
    }
    if (!goesOn) {
      if (IN.isFound(wordBefore, before)) {
        add(EntityType.LOCATION, 1);
      } else if (TO.isFound(wordBefore, before)) {
        add(EntityType.LOCATION, 0.4);
      }
    }
    if (PLACE_OF.isFound(wordBefore, before) || IS_PLACE.isBeginning(wordBehind, after)) {
      add(EntityType.LOCATION, 2);
    }
    if (several && name.type() == EntityType.PERSON && SITES.contains(last)) {
      add(EntityType.ORGANIZATION, CERTAIN_WEIGHT);
    }
    if (several
        && name.type() == EntityType.PERSON
        && THE.isFound(wordBefore, before)
        && !goesOn
        && !GivenNames.contains(NameNormalizer.letters(name.text()).split(" ")[0])) {
      add(EntityType.ORGANIZATION, 1);
    }
    if (!several && name.type() == EntityType.PERSON && PLAYED_FOR.isFound(wordBefore, before)) {
      add(EntityType.ORGANIZATION, 2);
    }
    if (TITLED.isFound(wordBefore, before)) {
      add(EntityType.PERSON, 2);
    }
    if (IS_PERSON.isBeginning(wordBehind, after)) {
      add(EntityType.PERSON, 1);
    }
    if (GROUP.isFound(wordBefore, before) || IS_GROUP.isBeginning(wordBehind, after)) {
      add(EntityType.ORGANIZATION, 2);
    }
    if (DOES_AS_GROUP.isBeginning(wordBehind, after)) {
      add(EntityType.ORGANIZATION, 1);
    }
  }

  /// Whether a text is in capitals throughout, so that capitals tell nothing.
  private static boolean isLoud(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  void add(EntityType type, double weight) {
    weights.merge(type, weight, Double::sum);
  }

  double of(EntityType type) {
    return weights.getOrDefault(type, 0.0);
  }
}
