package org.dateline.names.coreference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.model.EntityType;
import org.dateline.names.text.Acronyms;
import org.dateline.names.text.ArticleParagraphs;
import org.dateline.names.text.CountryNames;
import org.dateline.names.text.RecognizedName;

/// Definitions of abbreviations and acronyms, the short forms that an article introduces in
/// parentheses: "Workers' Party of Korea (WPK)", and the other way about, "WPK (Workers' Party of
/// Korea)".
///
/// One counts only if its letters are the initials of the full name, so that "Kim Jong Un (DPRK)"
/// and "Springfield (AP)" define nothing; or, where a mention of an organization already stands in
/// the brackets or before them, if the letters stand in the name in their order ("Bank of Orkhon
/// (BoO)"), begin as it does ("Union of Rationalist Atheists (UAAR)"), or the name is their gloss
/// ("CEI (Italian Episcopal Conference)").
public final class AbbreviationDefinitions {

  private static final Pattern AFTER =
      Pattern.compile(
          "\\s?[(\\[]\\s?[\"“']?([\\p{Lu}\\p{N}][\\p{L}\\p{N}.&-]{1,11})[\"”']?\\s?[)\\],;]");
  private static final Pattern BEFORE =
      Pattern.compile("(?<![\\p{L}\\p{N}])([\\p{Lu}\\p{N}][\\p{L}\\p{N}.&-]{1,11})\\s?[(\\[]$");

  private static final Pattern OF = Pattern.compile("\\s(?:of|for)\\s(?:the\\s)?");

  /// How far before a full name its acronym can begin.
  private static final int MAX_DISTANCE_TO_ACRONYM = 16;

  private final Map<String, RecognizedName> fullNames = new HashMap<>();

  /// What the article is known to call an organization by.
  private final Set<String> organizations;

  private AbbreviationDefinitions(Set<String> organizations) {
    this.organizations = organizations;
  }

  /// The definitions of an article.
  public static AbbreviationDefinitions in(ArticleParagraphs article, List<RecognizedName> names) {
    return in(article, names, true);
  }

  /// The definitions of an article.
  ///
  /// @param loose whether letters that are not the initials can be a short form too
  public static AbbreviationDefinitions in(
      ArticleParagraphs article, List<RecognizedName> names, boolean loose) {
    Set<String> organizations =
        names.stream()
            .filter(name -> loose && name.type() == EntityType.ORGANIZATION)
            .map(RecognizedName::text)
            .collect(Collectors.toSet());
    AbbreviationDefinitions found = new AbbreviationDefinitions(organizations);
    for (RecognizedName name : names) {
      if (name.type() != EntityType.PERSON) {
        found.addBeside(article.of(name.part()), name);
      }
    }
    return found;
  }

  /// The full name that a short form was introduced for.
  public Optional<RecognizedName> of(String acronym) {
    return Optional.ofNullable(fullNames.get(acronym));
  }

  /// Gives every short form, as written where it was introduced, with its full name.
  public void each(BiConsumer<String, RecognizedName> sink) {
    fullNames.forEach(sink);
  }

  private void addBeside(String text, RecognizedName name) {
    Matcher after = AFTER.matcher(text).region(name.span().end(), text.length());
    if (after.lookingAt()) {
      add(after.group(1), name, false);
    } else if (name.span().end() < text.length() && text.charAt(name.span().end()) == ')') {
      int from = Math.max(0, name.span().start() - MAX_DISTANCE_TO_ACRONYM);
      Matcher before = BEFORE.matcher(text).region(from, name.span().start());
      if (before.useTransparentBounds(true).find()) {
        add(before.group(1), name, true);
      }
    }
  }

  /// Adds a definition if the initials fit the name, or the part of it that is named last: "Central
  /// Committee of the Workers' Party of Korea (WPK)".
  private void add(String acronym, RecognizedName name, boolean gloss) {
    if (Acronyms.isOne(acronym)) {
      addInitials(acronym, name);
    }
    if (!fullNames.containsKey(acronym) && isShortName(acronym, name, gloss)) {
      fullNames.put(acronym, name);
    }
  }

  private boolean isShortName(String acronym, RecognizedName name, boolean gloss) {
    long capitals = acronym.chars().filter(Character::isUpperCase).count();
    return capitals > 1
        && organizations.contains(acronym)
        && name.type() == EntityType.ORGANIZATION
        && name.text().indexOf(' ') > 0
        && CountryNames.typeOf(acronym).isEmpty()
        && (Acronyms.isWithin(acronym, name.text())
            || (capitals > 2 && (gloss || name.text().charAt(0) == acronym.charAt(0))));
  }

  private void addInitials(String acronym, RecognizedName name) {
    String letters = Acronyms.letters(acronym);
    Matcher of = OF.matcher(name.text());
    int start = 0;
    do {
      RecognizedName full = name.from(start);
      if (fits(letters, full.text())) {
        fullNames.putIfAbsent(acronym, full);
        return;
      }
      start = of.find() ? of.end() : -1;
    } while (start > 0);
  }

  /// "Centers for Disease Control and Prevention (CDC)" leaves its last words out.
  private static boolean fits(String letters, String name) {
    Set<String> acronyms = Acronyms.of(name);
    return acronyms.contains(letters)
        || (letters.length() > 2
            && acronyms.stream().anyMatch(acronym -> acronym.startsWith(letters)));
  }
}
