package org.dateline.names.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.model.EntityType;
import org.dateline.model.Part;
import org.dateline.names.text.ArticleText;
import org.dateline.names.text.FoundName;
import org.dateline.names.text.NameFolding;
import org.dateline.names.text.WellKnown;

/// A place that an article says to be in another: "Paris, Texas".
///
/// @param inner the place
/// @param outer the state, province or country behind its comma
/// @param region what `outer` is
record Containment(FoundName inner, FoundName outer, Region region) {

  private static final Pattern COMMA = Pattern.compile(",\\s{1,2}");
  private static final Pattern AND = Pattern.compile(",?\\s+(?:and|or|&)\\s+(?:the\\s+)?");
  private static final Pattern CLOSED = Pattern.compile("\\s?(?:[,;:.)\\]–—\"”]|$|\\R\\s*\\R)");
  private static final Pattern GOES_ON =
      Pattern.compile(
          "\\s(?:on|in|at|for|to|who|where|when|that|with|by|from|after|before|during|since|until"
              + "|because|while|as|and|or|but|near)(?!\\p{L})");

  /// A state, province or country.
  ///
  /// @param folded its name, folded, spelled out
  /// @param country whether it is a country and no state
  /// @param abbreviated whether it is written as "Ill." or "IL", as only a state behind its city is
  record Region(String folded, boolean country, boolean abbreviated) {

    /// The region that a name is, if it is one.
    static Optional<Region> of(FoundName name, Gazetteer gazetteer) {
      String letters = NameFolding.letters(name.text());
      return UsStates.named(letters)
          .map(state -> new Region(state.folded(), false, false))
          .or(() -> abbreviated(name))
          .or(() ->
              gazetteer.isState(letters)
                  ? Optional.of(new Region(letters, false, false))
                  : country(name, letters, gazetteer));
    }

    private static Optional<Region> abbreviated(FoundName name) {
      return UsStates.abbreviated(name.text())
          .map(state -> new Region(state.folded(), false, true));
    }

    private static Optional<Region> country(FoundName name, String letters, Gazetteer gazetteer) {
      return gazetteer
          .country(letters)
          .or(() -> Optional.of(name.key()).filter(WellKnown::contains))
          .map(key -> new Region(key.folded(), true, false));
    }
  }

  /// All that an article says so, in order. A list of places ("London, Ontario and Quebec") says
  /// nothing, nor do commas in a headline, which stand for "and".
  static List<Containment> in(
      ArticleText article, List<FoundName> names, Gazetteer gazetteer, PlaceTable table) {
    List<FoundName> places =
        names.stream().filter(name -> name.type() == EntityType.LOCATION).toList();
    Finder finder = new Finder(article, places, gazetteer, table);
    for (int i = 0; i + 1 < places.size(); i++) {
      finder.look(i);
    }
    return finder.found;
  }

  /// Whether one place stands behind another and its comma.
  static boolean isComma(ArticleText article, FoundName first, FoundName second) {
    return COMMA.matcher(between(article, first, second)).matches();
  }

  /// What stands between two names, at most a few characters of it; empty if they are not near.
  private static String between(ArticleText article, FoundName first, FoundName second) {
    int start = first.span().end();
    int end = second.span().start();
    return first.part() == second.part() && start <= end && end - start < 12
        ? article.of(first.part()).substring(start, end)
        : "";
  }

  private static final class Finder {

    final List<Containment> found = new ArrayList<>();
    private final ArticleText article;
    private final List<FoundName> places;
    private final Gazetteer gazetteer;
    private final PlaceTable table;

    Finder(ArticleText article, List<FoundName> places, Gazetteer gazetteer, PlaceTable table) {
      this.article = article;
      this.places = places;
      this.gazetteer = gazetteer;
      this.table = table;
    }

    void look(int i) {
      FoundName inner = places.get(i);
      FoundName outer = places.get(i + 1);
      if (!isComma(article, inner, outer)) {
        return;
      }
      Region.of(outer, gazetteer)
          .filter(region -> region.abbreviated || tells(i, inner, outer, region))
          .ifPresent(region -> found.add(new Containment(inner, outer, region)));
    }

    private boolean tells(int i, FoundName inner, FoundName outer, Region region) {
      if (inner.part() == Part.TITLE || listedBefore(i) || listedBehind(i, region)) {
        return false;
      }
      String city = inner.key().folded();
      Optional<Region> itself = Region.of(inner, gazetteer);
      boolean large = itself.isPresent() && (itself.get().country || !region.country);
      if (!region.country && table.senses().containsKey(region.folded)) {
        boolean inside =
            table.sensesOf(region.folded).stream().anyMatch(sense -> sense.inside().contains(city));
        boolean known = table.homes().containsKey(city) || large;
        return inside || (!known && follows(CLOSED, outer));
      }
      return !large && (follows(CLOSED, outer) || (!region.country && follows(GOES_ON, outer)));
    }

    /// Whether what stands behind a place shows that a phrase ends with it: not "in Moscow, Ukraine
    /// was discussed".
    private boolean follows(Pattern pattern, FoundName outer) {
      String text = article.of(outer.part());
      return pattern.matcher(text).region(outer.span().end(), text.length()).lookingAt();
    }

    /// Whether a place before makes the two the end of a list: "Tokyo, Paris, Texas".
    private boolean listedBefore(int i) {
      boolean follows = i > 0 && isComma(article, places.get(i - 1), places.get(i));
      return follows && (found.isEmpty() || !found.getLast().outer().equals(places.get(i - 1)));
    }

    /// Whether a state or country behind makes the two the beginning of a list, but for the country
    /// of a state ("Dalian, Liaoning, China") or the place of another ("and London, Ontario").
    private boolean listedBehind(int i, Region region) {
      if (i + 2 >= places.size()) {
        return false;
      }
      FoundName outer = places.get(i + 1);
      FoundName next = places.get(i + 2);
      Optional<Region> beyond = Region.of(next, gazetteer);
      if (beyond.isEmpty()) {
        return false;
      }
      boolean comma = isComma(article, outer, next);
      boolean and = AND.matcher(between(article, outer, next)).matches();
      boolean inAnother = i + 3 < places.size() && isComma(article, next, places.get(i + 3));
      return (comma && (region.country || !beyond.get().country)) || (and && !inAnother);
    }
  }
}
