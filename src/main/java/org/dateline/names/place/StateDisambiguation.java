package org.dateline.names.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.names.text.ArticleParagraphs;
import org.dateline.names.text.RecognizedName;
import org.jspecify.annotations.Nullable;

/// Disambiguates "Georgia", "Washington" and "New York" in one article: the state, or what the bare
/// name usually means.
///
/// What stands beside a mention decides first: "Atlanta, Georgia", "the state of Washington",
/// "upstate New York". Otherwise what else the article names: Georgia is the state where more
/// states of the USA are named than the country's neighbours, Washington where the article told of
/// the state and of nothing of the capital. New York is the city.
final class StateDisambiguation {

  private static final int CONTEXT_LENGTH = 20;

  private static final Pattern STATE_BEFORE =
      Pattern.compile(
          "(?<!\\p{L})(?:[Ss]tates?\\sof|[Uu]pstate|[Ee]astern|[Ww]estern|[Rr]ural|[RD])[\\s-]$");
  private static final Pattern STATE_BEHIND =
      Pattern.compile(
          "(?:['’]s)?\\s(?:state(?!\\p{L})|Gov\\.|Lt\\.\\sGov|Governor|Legislature"
              + "|Attorney\\sGeneral|State\\s(?:Legislature|Senate|Patrol|Police|Capitol))");
  private static final Pattern GEORGIAN = Pattern.compile("(?<!\\p{L})Georgians?(?!\\p{L})");

  /// Sides of a place that are said of a country as well: "western Georgia".
  private static final Pattern SIDE = Pattern.compile("(?:[Ee]ast|[Ww]est)ern\\s$");

  private static final String COUNTRY = "georgia";
  private static final String CAPITAL = "washington";
  private static final int DIRECT_EVIDENCE = 3;

  private final ArticleParagraphs article;
  private final Set<String> named;
  private final List<PlaceContainment> contained;
  private final PlaceTable table;

  /// Whether what else the article names tells of the state, once it was asked for.
  private final Map<String, Boolean> near = new HashMap<>();

  /// @param named the folded names of the article
  /// @param contained what it says places to be in
  StateDisambiguation(
      ArticleParagraphs article,
      Set<String> named,
      List<PlaceContainment> contained,
      PlaceTable table) {
    this.article = article;
    this.named = named;
    this.contained = contained;
    this.table = table;
  }

  /// The folded key of a mention of one of the three.
  ///
  /// @param within the place before its comma; null if there is none
  String key(RecognizedName name, @Nullable PlaceContainment within) {
    String folded = name.key().folded();
    boolean state = isBeside(name) || (within == null ? isNear(folded) : isInState(within));
    return (state ? table.state(folded) : table.usual(folded)).key();
  }

  private boolean isBeside(RecognizedName name) {
    String text = article.of(name.part());
    int start = name.span().start();
    String before = text.substring(Math.max(0, start - CONTEXT_LENGTH), start);
    boolean side = name.key().folded().equals(COUNTRY) && SIDE.matcher(before).find();
    return (STATE_BEFORE.matcher(before).find() && !side)
        || STATE_BEHIND.matcher(text).region(name.span().end(), text.length()).lookingAt();
  }

  private boolean isInState(PlaceContainment within) {
    String state = within.region().folded();
    String city = within.inner().key().folded();
    if (table.state(state).inside().contains(city)) {
      return true;
    }
    boolean usual = table.usual(state).inside().contains(city);
    return !usual && (!state.equals(COUNTRY) || isNear(state));
  }

  private boolean isNear(String folded) {
    return near.computeIfAbsent(
        folded,
        name ->
            switch (name) {
              case COUNTRY -> weighGeorgia();
              case CAPITAL -> told(name) > 0 && count(table.usual(name).near()) == 0;
              default -> false;
            });
  }

  private boolean weighGeorgia() {
    PlaceTable.PlaceSense country = table.usual(COUNTRY);
    long states =
        named.stream()
            .filter(name -> !table.senses().containsKey(name))
            .filter(StateDisambiguation::isState)
            .count();
    long american =
        states + DIRECT_EVIDENCE * told(COUNTRY) + 2 * count(Set.of("atlanta", "savannah"));
    long caucasian =
        count(country.near())
            + DIRECT_EVIDENCE * count(country.inside())
            + (GEORGIAN.matcher(article.text()).find() ? 2 : 0);
    return american > caucasian;
  }

  private static boolean isState(String name) {
    return UsStates.named(name).stream().anyMatch(state -> state.country().equals("united states"));
  }

  /// How often the article says a city to be in the state.
  private long told(String state) {
    Set<String> inside = table.state(state).inside();
    return contained.stream()
        .filter(one -> one.region().folded().equals(state))
        .filter(one -> one.region().abbreviated() || inside.contains(one.inner().key().folded()))
        .count();
  }

  private long count(Set<String> names) {
    return names.stream().filter(named::contains).count();
  }
}
