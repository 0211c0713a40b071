package org.dateline.names.coreference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.Span;
import org.dateline.names.text.ArticleParagraphs;
import org.dateline.names.text.CountryNames;
import org.dateline.names.text.RecognizedName;

/// Finds the countries that are called by a point of the compass: "the North's leader" where North
/// Korea is named. Whose it is says [OrganizationCoreference].
public final class CompassMentions {

  private static final Pattern SHORT =
      Pattern.compile(
          "(?=[Tt])(?<!\\p{L})[Tt]he\\s(North|South|East|West)"
              + "(?=['’]s\\s|\\s(?:has|have|had|is|was|will|would|could|can|may|must|should|did|does"
              + "|said|says|also|fired|tested|launched|agreed|wants|wanted|denies|denied|accuses"
              + "|accused|and\\sthe\\s(?:North|South))(?!\\p{L}))");

  /// Where Korea is meant no other North or South is.
  private static final Pattern OF_KOREA =
      Pattern.compile(
          "(?=[NS])(?<= (?:of|from|by|with|for|to|in|into|against|between|at) the )(North|South)(?=[.,;)]| and | included | on )");

  private static final Pattern ACTING_KOREA =
      Pattern.compile("(?=[Tt])(?<!\\p{L})[Tt]he (North|South)(?= \\p{Ll}{3,}ed )");

  private static final Pattern HALF =
      Pattern.compile("(?=[NS])(?<!\\p{L})(North|South)(?= and (?:North|South) Korea)");

  /// What an article says of the halves of a country, by words made from their names too: “North
  /// Korean”.
  private static final List<String> DIVIDED = List.of("Korea", "Vietnam");

  private CompassMentions() {}

  /// The country that a point of the compass alone stands for where both halves are spoken of, were
  /// it as “South Korean” only.
  public static Optional<String> half(ArticleParagraphs article, RecognizedName name) {
    boolean point =
        name.type() == EntityType.LOCATION
            && (name.text().equals("North") || name.text().equals("South"));
    return point
        ? DIVIDED.stream()
            .filter(country -> isDivided(article, country))
            .findFirst()
            .map(country -> name.text() + ' ' + country)
        : Optional.empty();
  }

  private static boolean isDivided(ArticleParagraphs article, String country) {
    return mentions(article, "North " + country) && mentions(article, "South " + country);
  }

  private static boolean mentions(ArticleParagraphs article, String words) {
    return article.text().contains(words) || article.title().contains(words);
  }

  /// The names of an article in order, with these among them. Linear in the text.
  public static List<RecognizedName> complete(
      ArticleParagraphs article, List<RecognizedName> names) {
    Set<String> halves =
        names.stream()
            .filter(name -> name.type() == EntityType.LOCATION && CountryNames.contains(name.key()))
            .map(name -> name.key().folded())
            .filter(folded -> folded.indexOf(' ') > 0)
            .map(folded -> folded.substring(0, folded.indexOf(' ')))
            .collect(Collectors.toCollection(HashSet::new));
    boolean divided = isDivided(article, "Korea");
    if (divided) {
      halves.add("north");
      halves.add("south");
    }
    if (halves.isEmpty()) {
      return names;
    }
    boolean korea =
        divided
            || names.stream()
                .anyMatch(name ->
                    name.key().folded().equals("north korea")
                        || name.key().folded().equals("south korea"));
    List<RecognizedName> all = insert(SHORT, article, names, halves);
    if (korea) {
      for (Pattern ofKorea : List.of(OF_KOREA, ACTING_KOREA, HALF)) {
        all = insert(ofKorea, article, all, halves);
      }
    }
    return all;
  }

  private static List<RecognizedName> insert(
      Pattern pattern, ArticleParagraphs article, List<RecognizedName> names, Set<String> halves) {
    List<RecognizedName> found = new ArrayList<>();
    for (ArticlePart part : ArticlePart.values()) {
      String text = article.of(part);
      Matcher point = pattern.matcher(text);
      while (point.find()) {
        if (halves.contains(point.group(1).toLowerCase(Locale.ROOT))) {
          Span span = new Span(point.start(1), point.end(1));
          found.add(new RecognizedName(part, span, EntityType.LOCATION, point.group(1)));
        }
      }
    }
    return NameInsertion.with(names, found);
  }
}
