package org.dateline.names.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.names.text.ArticleParagraphs;
import org.dateline.names.text.CountryNames;
import org.dateline.names.text.NameNormalizer;
import org.dateline.names.text.RecognizedName;

/// A place that an article says to be in another: "Paris, Texas".
///
/// @param inner the place
/// @param outer the state, province or country behind its comma
/// @param region what `outer` is
record PlaceContainment(RecognizedName inner, RecognizedName outer, AdminRegion region) {

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
  record AdminRegion(String folded, boolean country, boolean abbreviated) {

    /// The region that a name is, if it is one.
    static Optional<AdminRegion> of(RecognizedName name, Gazetteer gazetteer) {
      String letters = NameNormalizer.letters(name.text());
      return UsStates.named(letters)
          .map(state -> new AdminRegion(state.folded(), false, false))
          .or(() -> abbreviated(name))
          .or(() ->
              gazetteer.isState(letters)
                  ? Optional.of(new AdminRegion(letters, false, false))
                  : country(name, letters, gazetteer));
    }

    private static Optional<AdminRegion> abbreviated(RecognizedName name) {
      return UsStates.abbreviated(name.text())
          .map(state -> new AdminRegion(state.folded(), false, true));
    }

    private static Optional<AdminRegion> country(
        RecognizedName name, String letters, Gazetteer gazetteer) {
      return gazetteer
          .country(letters)
          .or(() -> Optional.of(name.key()).filter(CountryNames::contains))
          .map(key -> new AdminRegion(key.folded(), true, false));
    }
  }

  /// All that an article says so, in order. A list of places ("London, Ontario and Quebec") says
  /// nothing, nor do commas in a headline, which stand for "and".
  static List<PlaceContainment> in(
      ArticleParagraphs article,
      List<RecognizedName> names,
      Gazetteer gazetteer,
      PlaceTable table) {
    List<RecognizedName> places =
        names.stream().filter(name -> name.type() == EntityType.LOCATION).toList();
    ContainmentFinder finder = new ContainmentFinder(article, places, gazetteer, table);
    for (int i = 0; i + 1 < places.size(); i++) {
      finder.look(i);
    }
    return finder.found;
  }

  /// Whether one place stands behind another and its comma.
  static boolean isComma(ArticleParagraphs article, RecognizedName first, RecognizedName second) {
    return COMMA.matcher(between(article, first, second)).matches();
  }

  /// What stands between two names, at most a few characters of it; empty if they are not near.
  private static String between(
      ArticleParagraphs article, RecognizedName first, RecognizedName second) {
    int start = first.span().end();
    int end = second.span().start();
    return first.part() == second.part() && start <= end && end - start < 12
        ? article.of(first.part()).substring(start, end)
        : "";
  }

  private static final class ContainmentFinder {

    final List<PlaceContainment> found = new ArrayList<>();
    private final ArticleParagraphs article;
    private final List<RecognizedName> places;
    private final Gazetteer gazetteer;
    private final PlaceTable table;

    ContainmentFinder(
        ArticleParagraphs article,
        List<RecognizedName> places,
        Gazetteer gazetteer,
        PlaceTable table) {
      this.article = article;
      this.places = places;
      this.gazetteer = gazetteer;
      this.table = table;
    }

    void look(int i) {
      RecognizedName inner = places.get(i);
      RecognizedName outer = places.get(i + 1);
      if (!isComma(article, inner, outer)) {
        return;
      }
      AdminRegion.of(outer, gazetteer)
          .filter(region -> region.abbreviated || tells(i, inner, outer, region))
          .ifPresent(region -> found.add(new PlaceContainment(inner, outer, region)));
    }

    private boolean tells(int i, RecognizedName inner, RecognizedName outer, AdminRegion region) {
      if (inner.part() == ArticlePart.TITLE || listedBefore(i) || listedBehind(i, region)) {
        return false;
      }
      String city = inner.key().folded();
      Optional<AdminRegion> itself = AdminRegion.of(inner, gazetteer);
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
    private boolean follows(Pattern pattern, RecognizedName outer) {
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
    private boolean listedBehind(int i, AdminRegion region) {
      if (i + 2 >= places.size()) {
        return false;
      }
      RecognizedName outer = places.get(i + 1);
      RecognizedName next = places.get(i + 2);
      Optional<AdminRegion> beyond = AdminRegion.of(next, gazetteer);
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
