package org.dateline.names.recognition;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.Span;
import org.dateline.names.place.PlaceKnowledge;
import org.dateline.names.text.AcronymInitials;
import org.dateline.names.text.Acronyms;
import org.dateline.names.text.CountryNames;
import org.dateline.names.text.GivenNames;
import org.dateline.names.text.NameNormalizer;
import org.dateline.names.text.PhraseCues;
import org.dateline.names.text.RecognizedName;

/// Organizations with an acronym in brackets behind them: its letters tell where the name begins
/// ("Intergovernmental Panel on Climate Change (IPCC)", after Schwartz and Hearst, "A Simple
/// Algorithm for Identifying Abbreviation Definitions in Biomedical Text", 2003), and it is an
/// organization too, wherever the article has it: "Institute of Tourism (Intur)".
public final class AcronymExpansions {

  private static final Pattern BRACKETED =
      Pattern.compile("(?:['’]s?)? \\((?<acronym>\\p{Lu}[\\p{L}\\p{N}&/-]{1,11})\\)");
  private static final Pattern JOINED = Pattern.compile(" \\((?=\\p{Lu}[^()]*$)");
  private static final String OF = " of ";
  private static final int MAX_EXPANSION_LENGTH = 120;

  private final MentionEditor names;
  private final PlaceKnowledge placeKnowledge;
  private final Set<String> acronyms = new HashSet<>();

  private AcronymExpansions(MentionEditor names, PlaceKnowledge placeKnowledge) {
    this.names = names;
    this.placeKnowledge = placeKnowledge;
  }

  /// The names of a part of an article with these. Linear in the text.
  public static List<RecognizedName> complete(
      ArticlePart part, String text, List<RecognizedName> found, PlaceKnowledge placeKnowledge) {
    MentionEditor names = new MentionEditor(part, text, found);
    if (PhraseCues.hasBeforeCapital(text, List.of(" ("))) {
      AcronymExpansions expansions = new AcronymExpansions(names, placeKnowledge);
      expansions.partJoined();
      expansions.read();
      expansions.retype();
    }
    return names.names();
  }

  /// The recogniser takes "Nippon Ishin (Japan Innovation Party" for one name.
  private void partJoined() {
    for (RecognizedName name : names.names()) {
      Matcher joined = JOINED.matcher(name.text());
      if (joined.find() && joined.start() > 0) {
        int start = name.span().start();
        names.drop(name);
        names.put(start, start + joined.start(), name.type());
        names.put(start + joined.end(), name.span().end(), name.type());
      }
    }
  }

  private void read() {
    Matcher bracketed = BRACKETED.matcher(names.text());
    while (bracketed.find()) {
      String acronym = bracketed.group("acronym");
      long capitals = acronym.chars().filter(Character::isUpperCase).count();
      if (capitals > 1) {
        expand(acronym, bracketed.start());
      }
      for (RecognizedName name : names.over(bracketed.start() - 1, bracketed.start())) {
        boolean defined =
            name.type() == EntityType.ORGANIZATION
                && name.text().indexOf(' ') > 0
                && (capitals > 1 || Acronyms.isWithin(acronym, name.text()))
                && CountryNames.typeOf(acronym).isEmpty();
        if (defined) {
          addAcronym(acronym, bracketed.start("acronym"), bracketed.end("acronym"));
        } else if (isInstitution(name)) {
          addShortName(acronym, bracketed.start("acronym"), bracketed.end("acronym"));
        }
      }
    }
  }

  /// Whether a name is an institution's, or the place that one is of: "the Communications Authority
  /// of [Namibia]".
  private boolean isInstitution(RecognizedName name) {
    if (name.type() == EntityType.ORGANIZATION) {
      return name.text().indexOf(' ') > 0 && OrganizationBoundaries.hasHead(name.text());
    }
    int end = name.span().start() - OF.length();
    return name.type() == EntityType.LOCATION
        && names.text().startsWith(OF, end)
        && names.over(end - 1, end).stream().anyMatch(this::isInstitution);
  }

  /// "Ecuadorian Institute of Statistics (Inec)": letters of another language do not fit, but what
  /// no place and no person of the article is called is the short name.
  private void addShortName(String word, int start, int end) {
    Optional<RecognizedName> name = names.at(start, end);
    boolean other =
        name.isEmpty()
            || placeKnowledge.names(word)
            || placeKnowledge.isNationality(word)
            || GivenNames.contains(NameNormalizer.letters(word))
            || names.names().stream().anyMatch(person -> person.text().endsWith(" " + word));
    if (!other) {
      addAcronym(word, start, end);
    }
  }

  private void addAcronym(String acronym, int start, int end) {
    Span span = new Span(start, end);
    if (names.over(start, end).stream().allMatch(name -> name.span().equals(span))) {
      names.put(start, end, EntityType.ORGANIZATION);
      acronyms.add(acronym);
    }
  }

  /// What is defined as an organization is one, whatever it looks like elsewhere.
  private void retype() {
    for (RecognizedName name : names.names()) {
      if (name.type() != EntityType.ORGANIZATION
          && acronyms.contains(name.text())
          && !placeKnowledge.names(name.text())) {
        names.put(name.span().start(), name.span().end(), EntityType.ORGANIZATION);
      }
    }
  }

  /// Makes the words before a bracket one name if their initials are the acronym.
  private void expand(String acronym, int end) {
    OptionalInt found = AcronymInitials.start(acronym, names.text(), end, MAX_EXPANSION_LENGTH);
    if (found.isEmpty()) {
      return;
    }
    int start = found.getAsInt();
    List<RecognizedName> pieces = names.over(start, end);
    String last = names.text().substring(names.text().lastIndexOf(' ', end - 1) + 1, end);
    boolean known =
        OrganizationBoundaries.hasHead(names.text().substring(start, end))
            || pieces.stream().anyMatch(piece -> piece.type() == EntityType.ORGANIZATION);
    boolean whole =
        pieces.stream()
            .allMatch(piece ->
                piece.type() != EntityType.PERSON
                    && piece.span().start() >= start
                    && piece.span().end() <= end);
    if (known && whole && !Acronyms.isOne(last)) {
      names.complete(start, end, EntityType.ORGANIZATION);
    }
  }
}
