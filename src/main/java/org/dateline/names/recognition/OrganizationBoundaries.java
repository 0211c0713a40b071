package org.dateline.names.recognition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.names.place.PlaceKnowledge;
import org.dateline.names.text.Acronyms;
import org.dateline.names.text.CountryNames;
import org.dateline.names.text.NameNormalizer;
import org.dateline.names.text.RecognizedName;
import org.dateline.names.typing.TypeEvidence;
import org.dateline.text.WordList;

/// Organizations that the recogniser cuts at their joints, whole: the demonym before one ("Algerian
/// Foreign Ministry"), a pair of fields ("the Water and Power Development Authority", "Institute of
/// Nordic and Baltic Studies"), a place that an institution is of ("Tokyo Metropolitan
/// Government"); and the branch of one in a country ("Nedbank Namibia").
public final class OrganizationBoundaries {

  private static final Set<String> WORDS =
      WordList.read(OrganizationBoundaries.class, "institution-words.txt");
  private static final Set<String> FIELDS =
      WordList.read(OrganizationBoundaries.class, "institution-fields.txt");
  private static final Set<String> PLACE_MODIFIERS =
      WordList.read(OrganizationBoundaries.class, "place-modifiers.txt");
  private static final Set<String> CONTINENTAL = Set.of("African", "European", "Asian");

  private static final Set<String> PAPERS =
      Set.of("times herald tribune gazette news magazine newspaper press records".split(" "));

  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}\\p{N}’'-]*";
  private static final Pattern FIELD_BEFORE =
      Pattern.compile("(?<=[Tt]he )(?<field>(?:" + WORD + " ){1,3}(?:and|&) )$");
  private static final Pattern INSTITUTION_BEHIND =
      Pattern.compile("(?: " + WORD + "){0,3} (?<head>\\p{Lu}[\\p{L}-]+)(?!\\p{L}| \\p{Lu})");
  private static final Pattern FOR = Pattern.compile(" (?:of|for) ");
  private static final Pattern SEVERAL = Pattern.compile("[,&]| (?:of|and|in|the) ");
  private static final int CONTEXT_LENGTH = 60;

  private final MentionEditor names;
  private final Set<String> written;
  private final PlaceKnowledge placeKnowledge;

  private OrganizationBoundaries(
      MentionEditor names, Set<String> written, PlaceKnowledge placeKnowledge) {
    this.names = names;
    this.written = written;
    this.placeKnowledge = placeKnowledge;
  }

  /// The names of a part of an article with these. Linear in their number.
  ///
  /// @param article the names of all parts
  public static List<RecognizedName> complete(
      ArticlePart part,
      String text,
      List<RecognizedName> found,
      List<RecognizedName> article,
      PlaceKnowledge placeKnowledge) {
    MentionEditor names = new MentionEditor(part, text, found);
    OrganizationBoundaries boundaries =
        new OrganizationBoundaries(names, written(article), placeKnowledge);
    for (RecognizedName name : found) {
      if (name.type() == EntityType.ORGANIZATION) {
        boundaries.joinFields(name);
      } else if (name.type() == EntityType.LOCATION || boundaries.written.contains(name.text())) {
        boundaries.addBranch(name);
      }
      if (name.type() == EntityType.LOCATION) {
        boundaries.addInstitution(name);
      }
    }
    for (RecognizedName name : names.names()) {
      if (name.type() == EntityType.ORGANIZATION && isInstitution(name.text())) {
        boundaries.extendLeft(name);
      }
    }
    return names.names();
  }

  /// The names that are no persons'.
  private static Set<String> written(List<RecognizedName> names) {
    return names.stream()
        .filter(name -> name.type() != EntityType.PERSON)
        .map(RecognizedName::text)
        .collect(Collectors.toSet());
  }

  /// Whether a name is called as institutions are, in its last word or before a small one:
  /// "Association against Torture".
  static boolean hasHead(String name) {
    String[] words = name.split(" ");
    for (int i = 0; i < words.length; i++) {
      boolean ends = i + 1 == words.length || Character.isLowerCase(words[i + 1].codePointAt(0));
      if (ends && isHead(words[i])) {
        return true;
      }
    }
    return false;
  }

  /// Whether the last word of a name is.
  private static boolean isInstitution(String name) {
    return isHead(name.substring(name.lastIndexOf(' ') + 1));
  }

  private static boolean isHead(String word) {
    return TypeEvidence.isGroupHead(word) || WORDS.contains(NameNormalizer.letters(word));
  }

  private void extendLeft(RecognizedName name) {
    String text = names.text();
    int start = name.span().start();
    String before = text.substring(Math.max(0, start - CONTEXT_LENGTH), start);
    int demonym = demonymStart(start);
    if (demonym < start && name.text().indexOf('\'') < 0 && name.text().indexOf('’') < 0) {
      names.complete(demonym, name.span().end(), EntityType.ORGANIZATION);
      return;
    }
    Matcher field = FIELD_BEFORE.matcher(before);
    String last = NameNormalizer.letters(name.text().substring(name.text().lastIndexOf(' ') + 1));
    if (name.text().indexOf(' ') > 0 && !PAPERS.contains(last) && field.find()) {
      int begin = start - field.group("field").length();
      if (names.over(begin, start).stream().allMatch(piece -> isField(piece, begin, field))) {
        names.complete(begin, name.span().end(), EntityType.ORGANIZATION);
      }
    }
  }

  /// Where a demonym begins that stands right before a name by itself; else where the name begins.
  private int demonymStart(int start) {
    String text = names.text();
    int begin = wordStart(start - 1);
    if (start < 2 || text.charAt(start - 1) != ' ' || !Character.isUpperCase(text.charAt(begin))) {
      return start;
    }
    String word = text.substring(begin, start - 1);
    int other = wordStart(begin - 1);
    boolean alone =
        begin == 0
            || text.charAt(begin - 1) != ' '
            || other == begin - 1
            || !isPlaceModifier(text.substring(other, begin - 1));
    boolean demonym = placeKnowledge.isNationality(word) || CONTINENTAL.contains(word);
    return alone && demonym && names.over(begin, start).isEmpty() ? begin : start;
  }

  /// Where the word begins that ends at an offset.
  private int wordStart(int end) {
    int start = Math.max(0, end);
    while (start > 0
        && (Character.isLetter(names.text().charAt(start - 1))
            || names.text().charAt(start - 1) == '-')) {
      start--;
    }
    return start;
  }

  /// Whether a name before "and" is a field of the institution behind it and not another name.
  private boolean isField(RecognizedName piece, int begin, Matcher field) {
    boolean whole =
        piece.span().start() == begin
            && piece.text().length() >= field.group("field").length() - " and ".length();
    return switch (piece.type()) {
      case PERSON -> false;
      case LOCATION -> !(whole && placeKnowledge.isCountry(piece.text()));
      case ORGANIZATION -> piece.text().indexOf(' ') < 0 && !Acronyms.isOne(piece.text());
    };
  }

  /// "Association of Hong Kong" and "Macau Studies" are one.
  private void joinFields(RecognizedName name) {
    int end = name.span().end();
    int next = end + " and ".length();
    if (!names.text().startsWith(" and ", end) || !FOR.matcher(name.text()).find()) {
      return;
    }
    for (RecognizedName other : names.over(next, next + 1)) {
      String last = other.text().substring(other.text().lastIndexOf(' ') + 1);
      if (other.span().start() == next
          && other.type() == EntityType.ORGANIZATION
          && FIELDS.contains(NameNormalizer.letters(last))) {
        names.complete(name.span().start(), other.span().end(), EntityType.ORGANIZATION);
      }
    }
  }

  /// The institution that begins with a place, unless the article has it without the place too.
  private void addInstitution(RecognizedName name) {
    Matcher behind =
        INSTITUTION_BEHIND.matcher(names.text()).region(name.span().end(), names.text().length());
    if (names.at(name.span().start(), name.span().end()).isPresent()
        && behind.lookingAt()
        && isHead(behind.group("head"))
        && !written.contains(behind.group().strip())
        && names.over(name.span().end(), behind.end()).isEmpty()) {
      names.complete(name.span().start(), behind.end(), EntityType.ORGANIZATION);
    }
  }

  /// What ends in a country and begins with no word of places is a branch there.
  private void addBranch(RecognizedName name) {
    int last = name.text().lastIndexOf(' ');
    if (last < 0 || SEVERAL.matcher(name.text()).find()) {
      return;
    }
    String country = name.text().substring(last + 1);
    String first = name.text().substring(0, name.text().indexOf(' '));
    String middle = name.text().substring(0, last);
    String beside = middle.substring(middle.lastIndexOf(' ') + 1);
    boolean branch =
        placeKnowledge.isCountry(country)
            && !placeKnowledge.isCountry(name.text())
            && !placeKnowledge.names(name.text())
            && !isPlaceModifier(first)
            && !isPlaceModifier(beside)
            && Character.isUpperCase(beside.codePointAt(0));
    if (branch && !CountryNames.typeOf(country).equals(Optional.of(EntityType.ORGANIZATION))) {
      names.put(name.span().start(), name.span().end(), EntityType.ORGANIZATION);
    }
  }

  private boolean isPlaceModifier(String word) {
    return PLACE_MODIFIERS.contains(NameNormalizer.letters(word))
        || placeKnowledge.isNationality(word)
        || placeKnowledge.isCountry(word);
  }
}
