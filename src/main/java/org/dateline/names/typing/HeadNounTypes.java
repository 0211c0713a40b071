package org.dateline.names.typing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.model.EntityType;
import org.dateline.names.place.PlaceKnowledge;
import org.dateline.names.text.GivenNames;
import org.dateline.names.text.NameNormalizer;
import org.dateline.names.text.RecognizedName;
import org.dateline.text.WordList;

/// The types of names whose head noun leaves no doubt, whatever the vote and the trained decision
/// made of them: "Orkhon Football Confederation" is no place, "the West Bank" no bank.
public final class HeadNounTypes {

  private static final Set<String> HEADS =
      WordList.read(HeadNounTypes.class, "organization-type-heads.txt");
  private static final Set<String> OF_HEADS =
      Set.of(
          "Government Bank University Ministry Department Embassy Institute Council Association Organisation Organization Federation Committee Chamber"
              .split(" "));
  private static final Set<String> OF = Set.of("of", "for");
  private static final Set<String> RAILWAYS = Set.of("Railway", "Railways");
  private static final Set<String> DIRECTIONS =
      Set.of("North South East West Northern Southern Eastern Western Central Global".split(" "));
  private static final Set<String> REGIONS =
      Set.of("Africa America Asia Europe Bank Coast North South East West".split(" "));

  /// What states, provinces and countries are called in their region's papers.
  private static final Set<String> REGION_ACRONYMS =
      Set.of("DRC KZN NSW N.W.T. J&K DPRK".split(" "));

  /// What the peoples of the Māori are called by.
  private static final Set<String> IWI = Set.of("Ngāti", "Ngati", "Ngāi", "Ngai");

  private static final String CENTRAL_BANK = "Central Bank";

  private HeadNounTypes() {}

  /// The same names, retyped where need be. Linear in their number.
  public static List<RecognizedName> decide(
      List<RecognizedName> names, PlaceKnowledge placeKnowledge) {
    return names.stream()
        .map(name -> {
          if (name.text().indexOf(' ') > 0) {
            return name.as(type(name, placeKnowledge));
          }
          return REGION_ACRONYMS.contains(name.text()) ? name.as(EntityType.LOCATION) : name;
        })
        .toList();
  }

  private static EntityType type(RecognizedName name, PlaceKnowledge placeKnowledge) {
    String text = name.text();
    int space = text.indexOf(' ');
    String first = text.substring(0, space);
    String last = text.substring(text.lastIndexOf(' ') + 1);
    boolean two = space == text.lastIndexOf(' ');
    if (IWI.contains(first)) {
      return EntityType.ORGANIZATION;
    }
    if (two && DIRECTIONS.contains(first) && REGIONS.contains(last) && !text.equals(CENTRAL_BANK)) {
      return EntityType.LOCATION;
    }
    if (name.type() == EntityType.ORGANIZATION) {
      return name.type();
    }
    boolean person =
        name.type() == EntityType.PERSON && GivenNames.contains(NameNormalizer.letters(first));
    boolean group =
        HEADS.contains(last.toLowerCase(Locale.ROOT))
            || (RAILWAYS.contains(last) && placeKnowledge.isCountry(first))
            || (OF_HEADS.contains(first) && OF.contains(second(text, space)));
    return group && !person && !placeKnowledge.knows(name) ? EntityType.ORGANIZATION : name.type();
  }

  private static String second(String text, int space) {
    int end = text.indexOf(' ', space + 1);
    return end < 0 ? "" : text.substring(space + 1, end);
  }
}
