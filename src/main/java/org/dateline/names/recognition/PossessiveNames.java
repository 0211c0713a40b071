package org.dateline.names.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.names.place.PlaceKnowledge;
import org.dateline.names.text.RecognizedName;
import org.dateline.text.Characters;
import org.dateline.text.WordList;

/// Brands and institutions that end in 's or have it inside: "Macy's", "McDonald's", "King's
/// College London", "Victoria's Secret". They are organizations, and whole.
///
/// Told by the list of brands, by a verb right behind the 's ("Arlo's said"), which has no owner
/// before it, by the 's of an owner's followed by what a saint or a king gives his name to, or by
/// the same article having told so elsewhere.
public final class PossessiveNames {

  private static final String S = "[" + Characters.APOSTROPHES + "]s(?!\\p{L})";
  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}]+";
  private static final Pattern OWNER =
      Pattern.compile(
          "(?=\\p{Lu})(?<![\\p{L}\\p{N}’'-])(?<name>(?:(?:"
              + WORD
              + "|St\\.?|\\p{Lu}\\.) (?:& )?)?"
              + WORD
              + S
              + ")(?<rest>"
              + "(?<saying> (?:said|says|announced|reported|reports|plans|planned|opened|closed|sells|sold|expects|operates|operated"
              + "|launched|launches|agreed|filed|hired|employs|cut|raised|declined|has|had|will|would|can|could|must|is (?:an?|the)|was (?:an?|the)|may|did|does|also)(?!\\p{L}))"
              + "| (?<head>(?:(?:"
              + WORD
              + ") )?(?:College|University|Hospital|School|Secret|Church|Cathedral|Academy|Seminary|Infirmary|Polytechnic|Basilica|Parish|(?<shop>Bar|Grill|Pub|Tavern|Diner|Deli|Pizza|Bakery|Kitchen|Sporting Goods|Burgers)))(?!\\p{L})(?<place> (?:of )?"
              + WORD
              + ")?)?");

  /// In the name of an owner: "St. & Word's".
  private static final int MAX_SPACES = 2;

  private static final Pattern INSTITUTION =
      Pattern.compile(
          "(?:King|Queen|St\\.? "
              + WORD
              + "|Saint "
              + WORD
              + "|Women|Men|Children|Girls|Boys|People|Trinity|Christ|Teachers|Victoria|Our Lady)"
              + S);
  private static final Set<String> BRANDS = WordList.read(PossessiveNames.class, "brands.txt");

  private final MentionEditor names;
  private final PlaceKnowledge placeKnowledge;
  private final Predicate<String> ordinary;
  private final Set<String> told = new HashSet<>();
  private final Set<String> persons = new HashSet<>();
  private final Map<String, Integer> alone = new HashMap<>();

  private PossessiveNames(
      MentionEditor names,
      List<RecognizedName> article,
      PlaceKnowledge placeKnowledge,
      Predicate<String> ordinary) {
    this.names = names;
    this.placeKnowledge = placeKnowledge;
    this.ordinary = ordinary;
    for (RecognizedName name : article) {
      int space = name.text().lastIndexOf(' ');
      if (name.type() == EntityType.PERSON && space < 0) {
        alone.merge(name.text(), 1, Integer::sum);
      }
      if (name.type() == EntityType.PERSON && space > 0) {
        persons.add(name.text().substring(space + 1));
        persons.add(name.text().substring(0, name.text().indexOf(' ')));
      }
    }
  }

  /// The names of a part of an article with these. Linear in the text.
  ///
  /// @param article the names found in the whole article
  /// @param ordinary whether a word in lower case is one that English texts use
  public static List<RecognizedName> complete(
      ArticlePart part,
      String text,
      List<RecognizedName> found,
      List<RecognizedName> article,
      PlaceKnowledge placeKnowledge,
      Predicate<String> ordinary) {
    PossessiveNames possessives =
        new PossessiveNames(
            new MentionEditor(part, text, found), article, placeKnowledge, ordinary);
    List<MatchResult> owners = owners(text);
    for (MatchResult owner : owners) {
      if (possessives.isSaying(owner)) {
        possessives.told.add(plain(owner.group("name")));
      }
    }
    owners.forEach(possessives::read);
    return possessives.names.names();
  }

  /// The owners of a text, in order: looked for before each apostrophe and "s" alone.
  private static List<MatchResult> owners(String text) {
    List<MatchResult> owners = new ArrayList<>();
    Matcher owner = OWNER.matcher(text).useTransparentBounds(true);
    int from = 0;
    for (int s = text.indexOf('s', 1); s > 0; s = text.indexOf('s', s + 1)) {
      if (s > from && Characters.isApostrophe(text.charAt(s - 1))) {
        for (int at = Math.max(from, begin(text, s - 1)); at < s; at++) {
          if (Character.isUpperCase(text.codePointAt(at))
              && owner.region(at, text.length()).lookingAt()) {
            owners.add(owner.toMatchResult());
            from = owner.end();
            break;
          }
        }
      }
    }
    return owners;
  }

  /// Where an owner can begin at the earliest that ends before an apostrophe.
  private static int begin(String text, int end) {
    int spaces = 0;
    int at = end;
    while (at > 0) {
      char c = text.charAt(at - 1);
      spaces += c == ' ' ? 1 : 0;
      boolean within =
          c == ' '
              || c == '.'
              || c == '&'
              || Characters.isAsciiLetterOrDigit(c)
              || (c >= 0x80 && !Characters.isApostrophe(c));
      if (!within || spaces > MAX_SPACES) {
        break;
      }
      at--;
    }
    return at;
  }

  /// Whether a verb follows, so that what stands before it has no owner: "Arlo's said".
  private boolean isSaying(MatchResult owner) {
    String name = withoutS(owner.group("name"));
    String saying = owner.group("saying");
    // "Juba's had enough", "Kofi's also": what is short for "has" or "is" stands before others.
    boolean verb =
        saying != null && !Set.of("had", "may", "also", "cut", "did").contains(saying.strip());
    return verb
        && !placeKnowledge.names(name)
        && alone.getOrDefault(name, 0) < 2
        && !persons.contains(name.substring(name.lastIndexOf(' ') + 1))
        && !ordinary.test(name.toLowerCase(Locale.ROOT));
  }

  private void read(MatchResult owner) {
    String name = owner.group("name");
    int start = owner.start("name");
    int end = owner.end("name");
    boolean shop = owner.group("shop") != null && isShop(name);
    boolean institution = shop || (owner.group("head") != null && isInstitution(name));
    if (institution) {
      int last = owner.end("head");
      if (owner.group("place") != null) {
        last = owner.end("place");
      }
      names.complete(lastBegin(owner), last, EntityType.ORGANIZATION);
      return;
    }
    String brand = plain(name);
    int from = start;
    if (!isBrand(brand) && brand.indexOf(' ') > 0) {
      from = start + name.indexOf(' ') + 1;
      brand = brand.substring(brand.indexOf(' ') + 1);
    }
    boolean person =
        names.over(from, end).stream()
            .anyMatch(over -> over.type() == EntityType.PERSON && over.text().indexOf(' ') > 0);
    if (isBrand(brand) && !person && names.over(end, end + 1).isEmpty()) {
      names.put(from, end, EntityType.ORGANIZATION);
    }
  }

  private boolean isBrand(String name) {
    return BRANDS.contains(name.toLowerCase(Locale.ROOT)) || told.contains(name);
  }

  /// "Harry's Bar", but not a place's.
  private boolean isShop(String name) {
    return name.indexOf(' ') < 0 && !placeKnowledge.names(withoutS(name));
  }

  private static boolean isInstitution(String name) {
    return INSTITUTION.matcher(name).find();
  }

  private static int lastBegin(MatchResult owner) {
    Matcher institution = INSTITUTION.matcher(owner.group("name"));
    return owner.start("name") + (institution.find() ? institution.start() : 0);
  }

  private static String withoutS(String name) {
    return name.substring(0, name.length() - 2);
  }

  /// With a straight apostrophe.
  private static String plain(String name) {
    return withoutS(name) + "'s";
  }
}
