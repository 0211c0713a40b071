package org.dateline.names.coreference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.names.text.AdjacentWords;
import org.dateline.names.text.AdjacentWords.CuedPattern;
import org.dateline.names.text.NameNormalizer;

/// The titles before one mention of a person, read from the last to the first: "Mr.", "Prime
/// Minister", "Queen", "the elder".
final class HonorificTitles {

  private static final int MAX_TITLES = 5;

  /// Of letters, before a dot: "Mrs.", "Gen."; "pope." ends a sentence.
  private static final int MAX_ABBREVIATION = 3;

  /// A title of fewer letters is one with a capital alone: "don" is a verb.
  private static final int MIN_LETTERS_IN_LOWER_CASE = 6;

  private static final Map<String, Gender> GENDERED = new HashMap<>();
  private static final Map<String, String> OFFICES = new HashMap<>();

  /// Who has one of these is called by the given name.
  private static final Set<String> REIGNING =
      words("king queen prince princess emperor empress pope sultan tsar czar");

  /// Those among them that no surname is said with: there was an Emperor Norton.
  private static final Set<String> REIGNING_BY_GIVEN_NAME =
      words("king queen prince princess pope");

  private static final Set<String> OFFICE_BEGINNINGS =
      words("vice prime foreign deputy finance defense defence interior");

  /// With a capital alone: "his father Anselm" is no priest.
  private static final Set<String> CLERGY =
      words("father pastor bishop archbishop cardinal rabbi imam chief inspector");

  private static final Set<String> NO_TITLES_BUT_BEFORE_ONE = words("former first crown");
  private static final Set<String> ELDER = words("elder older senior");
  private static final Set<String> YOUNGER = words("younger junior");

  static {
    gender(
        Gender.MASCULINE,
        "mr mister sir lord king prince emperor pope sultan tsar czar duke earl baron count sheikh"
            + " monsieur herr senor don shri chairman congressman councilman spokesman assemblyman"
            + " businessman cardinal imam ayatollah");
    gender(
        Gender.FEMININE,
        "mrs ms miss madam madame mme mlle lady dame queen princess empress duchess countess"
            + " baroness frau senora dona chairwoman congresswoman councilwoman spokeswoman"
            + " assemblywoman businesswoman smt shrimati begum");
    for (String office :
        words(
            "president chancellor premier senator governor mayor judge justice minister secretary"
                + " general colonel captain lieutenant sergeant representative ambassador professor"
                + " doctor director king queen pope prince princess emperor father pastor bishop"
                + " archbishop cardinal rabbi imam chief inspector")) {
      OFFICES.put(office, office);
    }
    OFFICES.putAll(
        Map.of(
            "sen",
            "senator",
            "gov",
            "governor",
            "rep",
            "representative",
            "gen",
            "general",
            "col",
            "colonel",
            "capt",
            "captain",
            "lt",
            "lieutenant",
            "sgt",
            "sergeant",
            "prof",
            "professor",
            "dr",
            "doctor"));
  }

  private static final Pattern WORD_BEFORE =
      Pattern.compile("(?<![\\p{L}\\p{N}’'-])([\\p{L}-]+)(\\.)?\\s{1,2}$");
  private static final CuedPattern COUPLE =
      CuedPattern.of(
          "mrs ms mr lady queen king",
          "(?<!\\p{L})(?:Mr|Mrs|Dr|Lord|King|Queen)\\.?\\s(?:and|&)\\s"
              + "(?:Mrs|Ms|Mr|Lady|Queen|King)\\.?\\s$");

  private static final String OFFICE_WORDS =
      "((?:vice |prime |foreign |deputy |finance |defen[cs]e )?(?:president|chancellor|premier"
          + "|senator|governor|mayor|judge|justice|minister|secretary|ambassador|king|queen|prince"
          + "|princess|pope|emperor))";
  private static final Pattern OFFICE_BEHIND =
      Pattern.compile(
          "(?i),\\s(?:who\\s(?:is|was)\\s)?"
              + "(?:(?:the|a|an|former|then|current|new|acting|\\p{L}+['’]s|\\p{L}+)\\s){0,3}"
              + OFFICE_WORDS
              + "(?![\\p{L}’'])(?!\\s\\p{Lu})");
  private static final Pattern OFFICE_BEFORE =
      Pattern.compile("(?i)(?<!\\p{L})" + OFFICE_WORDS + ",\\s$");

  private final Set<Gender> genders = new HashSet<>();
  private final Set<String> offices = new HashSet<>();
  private final boolean couple;
  private String office = "";
  private String generation = "";
  private String rest;
  private boolean reigning;
  private boolean reigningByGivenName;
  private boolean firstLady;

  private HonorificTitles(String before) {
    this.rest = before;
    this.couple = COUPLE.isFound(AdjacentWords.before(before, before.length()), before);
  }

  /// Reads the titles at the end of what stands before a mention.
  static HonorificTitles before(String before) {
    HonorificTitles titles = new HonorificTitles(before);
    for (int i = 0; i < MAX_TITLES && titles.readLast(); i++) {}
    return titles;
  }

  private boolean readLast() {
    if (!isKnown(NameNormalizer.letters(AdjacentWords.before(rest, rest.length())))) {
      return false;
    }
    Matcher word = WORD_BEFORE.matcher(rest);
    if (!word.find() || (word.group(2) != null && word.group(1).length() > MAX_ABBREVIATION)) {
      return false;
    }
    String letters = NameNormalizer.letters(word.group(1));
    if (!add(letters, Character.isUpperCase(word.group(1).codePointAt(0)))) {
      return false;
    }
    rest = rest.substring(0, word.start());
    return true;
  }

  /// Whether [#add] makes anything of a word.
  private static boolean isKnown(String letters) {
    return GENDERED.containsKey(letters)
        || OFFICES.containsKey(letters)
        || OFFICE_BEGINNINGS.contains(letters)
        || NO_TITLES_BUT_BEFORE_ONE.contains(letters)
        || ELDER.contains(letters)
        || YOUNGER.contains(letters);
  }

  private boolean add(String letters, boolean capital) {
    if (ELDER.contains(letters) || YOUNGER.contains(letters)) {
      if (!capital && offices.isEmpty() && genders.isEmpty()) {
        generation = ELDER.contains(letters) ? FamilyCues.ELDER : FamilyCues.YOUNGER;
      }
      return false;
    }
    boolean title = NO_TITLES_BUT_BEFORE_ONE.contains(letters);
    Gender gender = GENDERED.get(letters);
    if (gender != null && (capital || letters.length() >= MIN_LETTERS_IN_LOWER_CASE)) {
      genders.add(gender);
      title = true;
    }
    String named = OFFICES.get(letters);
    if (named != null && (capital || !CLERGY.contains(letters))) {
      offices.add(named);
      office = office.isEmpty() ? named : office;
      title = true;
    } else if (OFFICE_BEGINNINGS.contains(letters) && !office.isEmpty()) {
      offices.remove(office);
      office = letters + " " + office;
      offices.add(office);
      title = true;
    }
    firstLady |= letters.equals("first") && genders.contains(Gender.FEMININE);
    reigning |= capital && REIGNING.contains(letters);
    reigningByGivenName |= capital && REIGNING_BY_GIVEN_NAME.contains(letters);
    return title;
  }

  /// Adds the title that is the first word of the mention itself: "Queen Elizabeth".
  void addOwn(String name) {
    int space = name.indexOf(' ');
    if (space > 0) {
      String letters = NameNormalizer.letters(name.substring(0, space));
      if (REIGNING.contains(letters) || GENDERED.containsKey(letters)) {
        add(letters, true);
      }
    }
  }

  /// Adds the offices in apposition: "Brazil's president, X,", "X, the mayor".
  void addApposed(String behind) {
    if (rest.stripTrailing().endsWith(",")) {
      Matcher before = OFFICE_BEFORE.matcher(rest);
      if (before.find()) {
        offices.add(before.group(1).toLowerCase(Locale.ROOT));
      }
    }
    Matcher after = OFFICE_BEHIND.matcher(behind);
    if (after.lookingAt()) {
      offices.add(after.group(1).toLowerCase(Locale.ROOT));
    }
    reigning |= offices.stream().anyMatch(REIGNING::contains);
  }

  /// The gender that they all tell, if they do.
  Optional<Gender> gender() {
    return genders.size() == 1 ? genders.stream().findFirst() : Optional.empty();
  }

  OfficeCues offices() {
    return new OfficeCues(offices, office, reigning, reigningByGivenName);
  }

  String generation() {
    return generation;
  }

  /// What stands before the titles.
  String rest() {
    return rest;
  }

  boolean firstLady() {
    return firstLady;
  }

  boolean couple() {
    return couple;
  }

  private static void gender(Gender gender, String titles) {
    words(titles).forEach(title -> GENDERED.put(title, gender));
  }

  private static Set<String> words(String words) {
    return Set.of(words.split(" "));
  }
}
