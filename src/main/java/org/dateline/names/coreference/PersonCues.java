package org.dateline.names.coreference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Span;
import org.dateline.names.text.NameNormalizer;

/// Reads what stands beside one mention of a person ([PersonContext]). Stateless; each reading
/// costs the same, however long the text is.
final class PersonCues {

  /// Words in the names of those who reign, and of nobody in the West.
  static final Set<String> REIGNING_NAMES =
      Set.of("bin", "bint", "ibn", "al", "king", "queen", "prince", "princess", "pope", "emperor");

  private static final int BEFORE_LENGTH = 70;
  private static final int BEHIND_LENGTH = 90;
  private static final int MAX_TITLES = 5;

  private static final Map<String, Gender> GENDERED = new HashMap<>();
  private static final Map<String, String> OFFICES = new HashMap<>();

  /// Those with such a title are called by their given names.
  private static final Set<String> REIGNS =
      words("king queen prince princess emperor empress pope sultan tsar czar");

  private static final Set<String> OFFICE_BEGINNINGS =
      words("vice prime foreign deputy finance defense defence interior attorney secretary");

  private static final Set<String> ELDER = words("elder older senior");
  private static final Set<String> YOUNGER = words("younger junior");

  private static final String WOMEN =
      "wife|widow|mother|daughter|sister|grandmother|granddaughter|stepmother|stepdaughter|aunt"
          + "|niece|girlfriend|fiancée|mother-in-law|sister-in-law|daughter-in-law|ex-wife"
          + "|first lady|actress";
  private static final String MEN =
      "husband|widower|father|son|brother|grandfather|grandson|stepfather|stepson|uncle|nephew"
          + "|boyfriend|fiancé|father-in-law|brother-in-law|son-in-law|ex-husband|half-brother";

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
                + " general colonel captain major lieutenant sergeant representative ambassador"
                + " professor doctor director king queen pope prince princess emperor")) {
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
      Pattern.compile("(?<![\\p{L}\\p{N}’'-])([\\p{L}-]+)\\.?\\s{1,2}$");
  private static final Pattern COUPLE =
      Pattern.compile(
          "(?<!\\p{L})(?:Mr|Mrs|Dr|Lord|King|Queen)\\.?\\s(?:and|&)\\s(?:Mrs|Ms|Mr|Lady|Queen|King)\\.?\\s$");

  private static final Pattern RELATION_BEFORE =
      Pattern.compile(
          "(?i)(?<![\\p{L}-])(?:("
              + WOMEN
              + ")|("
              + MEN
              + "))(?:\\sof\\s(?:\\d+\\syears|[^,.;]{1,25}),|,)?\\s$");

  private static final Pattern PARENT_BEFORE =
      Pattern.compile("(?<![\\p{L}-])(?:(father|mother)|son|daughter),?\\s$");

  private static final String DETERMINERS =
      "(?:(?:the|his|her|their|a|an|former|late|first|second|third|eldest|elder|youngest|younger"
          + "|oldest|only|young|older|[\\p{Lu}\\p{Ll}]\\p{L}+['’]s)\\s){1,4}";
  private static final Pattern RELATION_BEHIND =
      Pattern.compile(
          "(?:,\\s(?:who\\s(?:is|was)\\s)?|\\s(?:is|was)\\s)"
              + DETERMINERS
              + "(?:("
              + WOMEN
              + ")|("
              + MEN
              + "))(?![\\p{L}-])(?!,?\\s\\p{Lu})");

  private static final String OFFICE_WORDS =
      "((?:vice |prime |foreign |deputy |finance |defen[cs]e )?(?:president|chancellor|premier"
          + "|senator|governor|mayor|judge|justice|minister|secretary|ambassador|king|queen|prince"
          + "|princess|pope|emperor))";
  private static final Pattern OFFICE_BEHIND =
      Pattern.compile(
          "(?i),\\s(?:who\\s(?:is|was)\\s)?(?:(?:the|a|an|former|then|current|new|acting|\\p{L}+['’]s|\\p{L}+)\\s){0,3}"
              + OFFICE_WORDS
              + "(?![\\p{L}’'])(?!\\s\\p{Lu})");
  private static final Pattern OFFICE_BEFORE =
      Pattern.compile("(?i)(?<!\\p{L})" + OFFICE_WORDS + ",\\s$");

  private static final Pattern PRONOUN =
      Pattern.compile("(?<!\\p{L})(?:([Ss]he|her|hers|herself)|([Hh]e|him|his|himself))(?!\\p{L})");

  /// Behind these, a pronoun is as likely another's.
  private static final Pattern SPEAKS =
      Pattern.compile(
          "(?<!\\p{L})(?:said|says|told|thanked|praised|met|called|asked|with|and)(?!\\p{L})");

  private PersonCues() {}

  /// What stands beside a mention.
  ///
  /// @param limit where the next person is named
  static PersonContext of(String text, Span span, int limit) {
    String before = text.substring(Math.max(0, span.start() - BEFORE_LENGTH), span.start());
    String behind = text.substring(span.end(), Math.min(text.length(), span.end() + BEHIND_LENGTH));
    boolean couple = COUPLE.matcher(before).find();
    Titles titles = titles(before);
    addOwnTitle(span.of(text), titles);
    Optional<Gender> relation = relation(RELATION_BEFORE.matcher(titles.rest));
    Optional<Gender> apposition = relation(RELATION_BEHIND.matcher(behind));
    Matcher officeBefore = OFFICE_BEFORE.matcher(titles.rest);
    if (officeBefore.find()) {
      titles.offices.add(officeBefore.group(1).toLowerCase(Locale.ROOT));
    }
    Matcher officeBehind = OFFICE_BEHIND.matcher(behind);
    if (officeBehind.lookingAt()) {
      titles.offices.add(officeBehind.group(1).toLowerCase(Locale.ROOT));
    }
    if (span.of(text).indexOf(' ') > 0 && titles.generation.isEmpty()) {
      titles.generation = generation(titles.rest);
    }
    Set<Gender> genders = new HashSet<>(titles.genders);
    relation.ifPresent(genders::add);
    apposition.ifPresent(genders::add);
    return new PersonContext(
        genders.size() == 1 ? genders.stream().findFirst() : Optional.empty(),
        pronoun(behind, limit - span.end()),
        titles.offices,
        titles.office,
        titles.reigns || titles.offices.stream().anyMatch(REIGNS::contains),
        relation.isPresent() || apposition.isPresent() || titles.firstLady,
        titles.generation,
        couple);
  }

  private static String generation(String before) {
    Matcher parent = PARENT_BEFORE.matcher(before);
    if (!parent.find()) {
      return "";
    }
    return parent.group(1) != null ? "elder" : "younger";
  }

  /// The gender that the titles before a mention tell.
  static Optional<Gender> titleGender(String text, int start) {
    Titles titles = titles(text.substring(Math.max(0, start - BEFORE_LENGTH), start));
    return titles.genders.size() == 1 ? titles.genders.stream().findFirst() : Optional.empty();
  }

  private static final class Titles {
    private final Set<Gender> genders = new HashSet<>();
    private final Set<String> offices = new HashSet<>();
    private String office = "";
    private String generation = "";
    private String rest = "";
    private boolean reigns;
    private boolean firstLady;
  }

  /// Reads the titles at the end of what stands before a mention, the last first.
  private static Titles titles(String before) {
    Titles titles = new Titles();
    titles.rest = before;
    for (int i = 0; i < MAX_TITLES; i++) {
      Matcher word = WORD_BEFORE.matcher(titles.rest);
      if (!word.find()) {
        break;
      }
      String letters = NameNormalizer.letters(word.group(1));
      boolean capital = Character.isUpperCase(word.group(1).codePointAt(0));
      if (!addTitle(letters, capital, titles)) {
        break;
      }
      titles.rest = titles.rest.substring(0, word.start());
    }
    return titles;
  }

  private static boolean addTitle(String letters, boolean capital, Titles titles) {
    if (ELDER.contains(letters) || YOUNGER.contains(letters)) {
      if (!capital && titles.offices.isEmpty() && titles.genders.isEmpty()) {
        titles.generation = ELDER.contains(letters) ? "elder" : "younger";
      }
      return false;
    }
    boolean title = false;
    Gender gender = GENDERED.get(letters);
    if (gender != null && (capital || letters.length() > 5)) {
      titles.firstLady |= letters.equals("lady");
      titles.genders.add(gender);
      title = true;
    }
    String office = OFFICES.get(letters);
    if (office != null) {
      titles.offices.add(office);
      titles.office = titles.office.isEmpty() ? office : titles.office;
      title = true;
    } else if (OFFICE_BEGINNINGS.contains(letters) && !titles.office.isEmpty()) {
      titles.offices.remove(titles.office);
      titles.office = letters + " " + titles.office;
      titles.offices.add(titles.office);
      title = true;
    }
    titles.reigns |= capital && REIGNS.contains(letters);
    return title || letters.equals("former") || letters.equals("first") || letters.equals("crown");
  }

  /// "Queen Elizabeth" has hers in the name.
  private static void addOwnTitle(String name, Titles titles) {
    int space = name.indexOf(' ');
    if (space > 0) {
      String letters = NameNormalizer.letters(name.substring(0, space));
      if (REIGNS.contains(letters) || GENDERED.containsKey(letters)) {
        addTitle(letters, true, titles);
      }
    }
  }

  private static Optional<Gender> relation(Matcher relation) {
    boolean found =
        relation.find() && (relation.pattern() != RELATION_BEHIND || relation.start() == 0);
    if (!found) {
      return Optional.empty();
    }
    return Optional.of(relation.group(1) != null ? Gender.FEMININE : Gender.MASCULINE);
  }

  /// The gender of the first pronoun before the sentence ends or another person is named.
  private static Optional<Gender> pronoun(String behind, int limit) {
    int end = Math.min(behind.length(), Math.max(0, limit));
    Matcher pronoun = PRONOUN.matcher(behind).region(0, end);
    if (!pronoun.find()) {
      return Optional.empty();
    }
    String between = behind.substring(0, pronoun.start());
    boolean near = !SPEAKS.matcher(between).find() && sentences(between) == 0;
    boolean begins = sentences(between) == 1 && between.endsWith(". ");
    return near || begins
        ? Optional.of(pronoun.group(1) != null ? Gender.FEMININE : Gender.MASCULINE)
        : Optional.empty();
  }

  private static int sentences(String text) {
    int count = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends = c == '\n' || ((c == '.' || c == '!' || c == '?') && text.charAt(i + 1) == ' ');
      count += ends ? 1 : 0;
    }
    return count;
  }

  private static void gender(Gender gender, String titles) {
    words(titles).forEach(title -> GENDERED.put(title, gender));
  }

  private static Set<String> words(String words) {
    return Set.of(words.split(" "));
  }
}
