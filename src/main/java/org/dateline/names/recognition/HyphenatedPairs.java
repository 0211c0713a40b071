package org.dateline.names.recognition;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.EntityType;
import org.dateline.names.place.PlaceKnowledge;
import org.dateline.names.text.GivenNames;
import org.dateline.names.text.NameNormalizer;

/// Two names joined by a hyphen: "the Trump-Kim summit", "the Beijing-Shanghai railway". They are
/// two where what follows says that two meet or are joined, or where both are countries; a double
/// surname is one.
final class HyphenatedPairs {

  private static final Pattern PAIR =
      Pattern.compile(
          "(?=\\p{Lu})(?<![\\p{L}-])(?<one>\\p{Lu}[\\p{L}\\p{M}’']+)[-–](?<other>\\p{Lu}[\\p{L}\\p{M}’']+)(?![\\p{L}-])"
              + "(?<meeting> (?:summit|talks|meetings?|debates?|call|phone call|rivalry|regime|administration|ticket|duo|duel"
              + "|clash|relationship|feud|encounter|showdown|handshake|partnership|alliance|dinner|axis))?"
              + "(?<between> (?:relations|ties|tensions|conflict|dispute|friendship|trade|treaty|agreement|deal))?"
              + "(?<way> (?:border|road|route|line|railway|highway|flights?|corridor|pipeline|ferry|motorway|rail|train))?");

  private final MentionEditor names;
  private final PlaceKnowledge placeKnowledge;
  private final ArticleTypes types;

  HyphenatedPairs(MentionEditor names, PlaceKnowledge placeKnowledge, ArticleTypes types) {
    this.names = names;
    this.placeKnowledge = placeKnowledge;
    this.types = types;
  }

  /// Parts the pairs of names.
  void part() {
    Matcher pair = PAIR.matcher(names.text());
    while (pair.find()) {
      int start = beginning(pair);
      Optional<EntityType> one =
          start < pair.start() ? Optional.of(EntityType.LOCATION) : half(pair, "one");
      Optional<EntityType> other = half(pair, "other");
      if (placeKnowledge.isCountry(pair.group("one") + "-" + pair.group("other"))) {
        names.complete(pair.start(), pair.end("other"), EntityType.LOCATION);
        continue;
      }
      boolean bothKnown = one.isPresent() && one.equals(other);
      boolean cued =
          pair.group("meeting") != null
              || pair.group("way") != null
              || (pair.group("between") != null && bothKnown);
      boolean whole =
          names.over(pair.start(), pair.end("other")).stream()
              .anyMatch(
                  name -> name.span().start() < start || name.span().end() > pair.end("other"));
      if (whole || !(cued || (bothKnown && one.get() != EntityType.PERSON && isCountry(pair)))) {
        continue;
      }
      // "Moscow-Kyiv talks": of two that meet, both are places.
      boolean places =
          pair.group("way") != null
              || isCity(one, pair.group("one"))
              || isCity(other, pair.group("other"));
      EntityType otherwise = places ? EntityType.LOCATION : EntityType.PERSON;
      if (isSurname(pair)
          || placeKnowledge.isNationality(pair.group("one"))
          || placeKnowledge.isNationality(pair.group("other"))) {
        continue;
      }
      names.clear(start, pair.end("other"));
      names.put(start, pair.end("one"), one.orElse(otherwise));
      names.put(pair.start("other"), pair.end("other"), other.orElse(otherwise));
    }
  }

  /// Where the first name begins: "Addis Ababa-Djibouti" has two words before the hyphen.
  private int beginning(Matcher pair) {
    String text = names.text();
    int start = pair.start();
    if (start < 2 || text.charAt(start - 1) != ' ') {
      return start;
    }
    int begin = text.lastIndexOf(' ', start - 2) + 1;
    boolean place =
        Character.isUpperCase(text.charAt(begin))
            && !text.startsWith("The ", begin)
            && placeKnowledge.names(text.substring(begin, pair.end("one")));
    return place ? begin : start;
  }

  private boolean isCity(Optional<EntityType> type, String name) {
    return type.equals(Optional.of(EntityType.LOCATION)) && placeKnowledge.names(name);
  }

  private boolean isCountry(Matcher pair) {
    return placeKnowledge.isCountry(pair.group("one"))
        && placeKnowledge.isCountry(pair.group("other"));
  }

  /// Whether it is a double name that the article has of a person.
  private boolean isSurname(Matcher pair) {
    String whole = names.text().substring(pair.start("one"), pair.end("other"));
    return types.hasSurname(whole)
        || (types.hasPerson(whole)
            && GivenNames.contains(NameNormalizer.letters(pair.group("one"))));
  }

  private Optional<EntityType> half(Matcher pair, String group) {
    String name = pair.group(group);
    boolean surname =
        HyphenatedNames.isEastAsianFamily(name.toLowerCase(Locale.ROOT))
            || GivenNames.contains(NameNormalizer.letters(name));
    return types
        .of(name)
        .filter(_ -> !placeKnowledge.isNationality(name))
        .filter(type -> type != EntityType.LOCATION || !surname || pair.group("way") != null);
  }
}
