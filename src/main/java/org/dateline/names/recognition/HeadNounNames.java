package org.dateline.names.recognition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.names.place.PlaceKnowledge;
import org.dateline.names.text.Acronyms;
import org.dateline.names.text.NameNormalizer;
import org.dateline.names.text.RecognizedName;
import org.dateline.names.text.TeamNicknames;
import org.dateline.text.WordList;

/// Names whose head noun says what they are, where no model sees them: "the Jewish Agency", "at
/// Badouzi Beach". All words have a capital, and stand within a sentence, where a capital means
/// something. Headlines are left alone.
public final class HeadNounNames {

  private static final Set<String> ORGANIZATIONS =
      WordList.read(HeadNounNames.class, "sure-organization-heads.txt");
  private static final Set<String> PLACES =
      WordList.read(HeadNounNames.class, "sure-place-heads.txt");

  /// Words that open a sentence and no name.
  private static final Set<String> OPENERS =
      Set.of(
          "the a an in at on for from but and if this that when as our their his her".split(" "));

  private static final Pattern PLACE_NOUN =
      Pattern.compile(
          " (?:ports?|municipality|beach|coast|peninsula|upazila|prefecture|canton|township)(?![\\p{L}-])");
  private static final Pattern BUILDING =
      Pattern.compile(
          " (?:Palace|Hall|House|Temple|Gate|Square|Tower|Gardens?|Shrine|Church|Cathedral|Basilica|Mosque)$");
  private static final Pattern OF_THE =
      Pattern.compile(" of the (\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?)");
  private static final Pattern ALSO_CALLED =
      Pattern.compile("(?:known as|called)(?: the)? [\"“‘']?$");
  private static final int LONGEST_CALL = 20;

  /// What towns called after saints begin with, as "San Luis Potosí", which the recogniser cuts
  /// off.
  private static final Set<String> SAINTS = Set.of("San ", "São ");

  private static final String SAINT = "San ";
  private static final String RIVER = " river";
  private static final Set<String> PLATFORMS = WordList.read(HeadNounNames.class, "platforms.txt");

  private static final String CHANNEL = "Channel ";
  private static final Set<String> CHANNEL_NUMBERS =
      Set.of("One Two Three Four Five Seven Nine Ten".split(" "));

  /// What a web address or a handle has beside it.
  private static final String JOINTS = "@/";

  private static final String BEFORE_NAMES = ",)’'”\"";
  private static final String OPENING = "(“\"‘'";
  private static final String INNER = "’'&-";

  private final String text;
  private final MentionEditor names;
  private final PlaceKnowledge placeKnowledge;

  private HeadNounNames(String text, MentionEditor names, PlaceKnowledge placeKnowledge) {
    this.text = text;
    this.names = names;
    this.placeKnowledge = placeKnowledge;
  }

  /// The names of a part of an article with these. Linear in the text.
  public static List<RecognizedName> complete(
      ArticlePart part, String text, List<RecognizedName> found, PlaceKnowledge placeKnowledge) {
    if (part == ArticlePart.TITLE) {
      return found;
    }
    MentionEditor names = new MentionEditor(part, text, found);
    HeadNounNames heads = new HeadNounNames(text, names, placeKnowledge);
    found.forEach(heads::complete);
    heads.read();
    NamedSites.complete(names);
    return names.names();
  }

  /// "Bandar Abbas ports": who has a port is no person. "The Laja river", "the Kumsusan Palace of
  /// the Sun".
  private void complete(RecognizedName name) {
    if (name.type() == EntityType.PERSON
        && PLACE_NOUN.matcher(text).region(name.span().end(), text.length()).lookingAt()) {
      names.put(name.span().start(), name.span().end(), EntityType.LOCATION);
    }
    int saint = name.span().start() - SAINT.length();
    if (name.type() == EntityType.PERSON
        && saint >= 0
        && SAINTS.contains(text.substring(saint, name.span().start()))
        && (saint == 0 || !Character.isLetter(text.charAt(saint - 1)))) {
      names.put(saint, name.span().end(), EntityType.LOCATION);
      return;
    }
    Matcher of = OF_THE.matcher(text).region(name.span().end(), text.length());
    boolean palace =
        name.type() == EntityType.LOCATION
            && BUILDING.matcher(name.text()).find()
            && of.lookingAt();
    if (palace && names.over(of.start(1), of.end()).isEmpty()) {
      names.complete(name.span().start(), of.end(), EntityType.LOCATION);
      return;
    }
    int end = name.span().end() + RIVER.length();
    boolean river =
        name.type() == EntityType.LOCATION
            && text.startsWith(RIVER, name.span().end())
            && (end == text.length() || !Character.isLetter(text.charAt(end)));
    if (river) {
      names.complete(name.span().start(), end, EntityType.LOCATION);
    }
  }

  private void read() {
    int runStart = -1;
    int lastStart = -1;
    int runEnd = -1;
    int at = 0;
    while (at < text.length()) {
      if (!Character.isLetterOrDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int end = wordEnd(at);
      boolean capital = Character.isUpperCase(text.charAt(at));
      boolean joined = runEnd > 0 && at == runEnd + 1 && text.charAt(runEnd) == ' ';
      if (runEnd > 0 && !(capital && joined)) {
        add(runStart, lastStart, runEnd);
        runEnd = -1;
      }
      if (capital && PLATFORMS.contains(text.substring(at, end))) {
        addPlatform(at, end);
      }
      if (capital && text.startsWith(CHANNEL, at)) {
        addChannel(at);
      }
      if (capital) {
        runStart = runEnd > 0 ? runStart : at;
        lastStart = at;
        runEnd = end;
      }
      at = end;
    }
    if (runEnd > 0) {
      add(runStart, lastStart, runEnd);
    }
  }

  /// "Israel's Channel 12", "Channel Four": a broadcaster.
  private void addChannel(int start) {
    int from = start + CHANNEL.length();
    int end = from;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String number = text.substring(from, end);
    boolean digits = number.length() <= 2 && number.chars().allMatch(Character::isDigit);
    if (!number.isEmpty() && (digits || CHANNEL_NUMBERS.contains(number))) {
      names.complete(start, end, EntityType.ORGANIZATION);
    }
  }

  private void addPlatform(int start, int end) {
    boolean alone =
        (start == 0 || JOINTS.indexOf(text.charAt(start - 1)) < 0)
            && (end == text.length() || JOINTS.indexOf(text.charAt(end)) < 0);
    if (alone && (names.over(start, end).isEmpty() || names.at(start, end).isPresent())) {
      names.put(start, end, EntityType.ORGANIZATION);
    }
  }

  private int wordEnd(int start) {
    int end = start;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end))
            || Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK
            || INNER.indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }

  /// Adds a run of capitalised words if its last one is a head noun.
  private void add(int runStart, int lastStart, int runEnd) {
    if (lastStart == runStart) {
      return;
    }
    int end = lastStart;
    while (end < runEnd && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean possessive = end < runEnd && "’'".indexOf(text.charAt(end)) >= 0 && runEnd - end <= 2;
    Optional<EntityType> type =
        isTeam(runStart, lastStart, end)
            ? Optional.of(EntityType.ORGANIZATION)
            : type(NameNormalizer.letters(text.substring(lastStart, end)));
    if (type.isEmpty() || (end < runEnd && !possessive)) {
      return;
    }
    int start = runStart;
    for (int space = text.indexOf(' ', start);
        space < lastStart && isOpener(start, space);
        space = text.indexOf(' ', start)) {
      start = space + 1;
    }
    boolean several = start < lastStart && !isOpener(start, text.indexOf(' ', start));
    boolean within = start > runStart || isWithinSentence(start);
    boolean shortForm = type.get() == EntityType.LOCATION && isShortForm(start);
    if (several && within && !shortForm && names.over(start, end).isEmpty()) {
      names.put(start, end, type.get());
    }
  }

  /// "The Washington Capitals".
  private boolean isTeam(int runStart, int lastStart, int end) {
    if (!TeamNicknames.isLastWord(text.substring(lastStart, end))) {
      return false;
    }
    int space = text.indexOf(' ', runStart);
    int start = space < lastStart - 1 && isOpener(runStart, space) ? space + 1 : runStart;
    return placeKnowledge.isTown(text.substring(start, lastStart - 1));
  }

  /// Whether a place stands for another that the article has: "GW Bridge", "also called the
  /// Butterfly Island". Alone it would be somebody else's.
  private boolean isShortForm(int start) {
    return Acronyms.isOne(text.substring(start, text.indexOf(' ', start)))
        || ALSO_CALLED.matcher(text.substring(Math.max(0, start - LONGEST_CALL), start)).find();
  }

  private static Optional<EntityType> type(String head) {
    if (ORGANIZATIONS.contains(head)) {
      return Optional.of(EntityType.ORGANIZATION);
    }
    return PLACES.contains(head) ? Optional.of(EntityType.LOCATION) : Optional.empty();
  }

  private boolean isOpener(int start, int end) {
    return OPENERS.contains(NameNormalizer.letters(text.substring(start, end)));
  }

  private boolean isWithinSentence(int start) {
    if (start == 0) {
      return false;
    }
    char before = text.charAt(start - 1);
    if (OPENING.indexOf(before) >= 0) {
      return true;
    }
    if (before != ' ' || start == 1) {
      return false;
    }
    char last = text.charAt(start - 2);
    return Character.isLowerCase(last)
        || Character.isDigit(last)
        || BEFORE_NAMES.indexOf(last) >= 0;
  }
}
