package org.dateline.names.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.Span;
import org.dateline.names.text.ArticleParagraphs;
import org.dateline.names.text.NameNormalizer;
import org.dateline.names.text.RecognizedName;

/// Completes the toponyms that the recogniser found: the state behind a city that it missed
/// ("Tulsa, OK"), and "Washington, D.C.", which it takes for two.
public final class ToponymCompletion {

  private static final Pattern DISTRICT =
      Pattern.compile(",?\\s(?:D\\.\\s?C\\.?|DC)(?![\\p{L}\\p{N}])");

  /// A state as news write it: capitals ("OK", "N.J."), an abbreviation with its dot, or a name of
  /// up to two words.
  private static final Pattern STATE =
      Pattern.compile(
          ",\\s(\\p{Lu}{2}|(?:\\p{Lu}\\.\\s?){2}|W\\.\\s?Va\\.|\\p{Lu}\\p{Ll}{1,5}\\.|"
              + "\\p{Lu}\\p{Ll}{3,12}(?:\\s\\p{Lu}\\p{Ll}{3,8})?)(?![\\p{L}\\p{N}])");

  /// What goes on like this is a longer name: "OK Corral".
  private static final Pattern LONGER = Pattern.compile("\\s?\\p{Lu}|[-/]\\p{L}");

  /// What goes on like this is a list, if it may be one of cities: "New York, LA and Chicago".
  private static final Pattern LIST = Pattern.compile(",?\\s(?:and|or|&)\\s\\p{Lu}|,\\s\\p{Lu}");

  private static final String LOS_ANGELES = "LA";
  private static final Set<String> CAPITALS = Set.of("washington");

  private ToponymCompletion() {}

  /// All names of an article, in order, those among them. Linear in the number of names.
  ///
  /// @param found what was found, in order, none overlapping another
  static List<RecognizedName> complete(
      ArticleParagraphs article, List<RecognizedName> found, Gazetteer gazetteer) {
    List<RecognizedName> names = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      RecognizedName name = found.get(i);
      boolean swallowed =
          !names.isEmpty()
              && names.getLast().part() == name.part()
              && name.span().start() < names.getLast().span().end();
      if (swallowed) {
        continue;
      }
      int limit =
          i + 1 < found.size() && found.get(i + 1).part() == name.part()
              ? found.get(i + 1).span().start()
              : article.of(name.part()).length();
      RecognizedName whole = withDistrict(article, name, found, i);
      names.add(whole);
      if (whole.equals(name)) {
        missedState(article, name, limit, gazetteer).ifPresent(names::add);
      }
    }
    return names;
  }

  /// "Washington" together with the ", D.C." behind it, which may have been found by itself.
  private static RecognizedName withDistrict(
      ArticleParagraphs article, RecognizedName name, List<RecognizedName> found, int i) {
    if (name.type() != EntityType.LOCATION
        || !CAPITALS.contains(NameNormalizer.letters(name.text()))) {
      return name;
    }
    String text = article.of(name.part());
    Matcher district = DISTRICT.matcher(text).region(name.span().end(), text.length());
    if (!district.lookingAt()) {
      return name;
    }
    boolean longer =
        i + 1 < found.size()
            && found.get(i + 1).part() == name.part()
            && found.get(i + 1).span().start() < district.end()
            && found.get(i + 1).span().end() > district.end();
    return longer ? name : spanning(name.part(), text, name.span().start(), district.end());
  }

  private static RecognizedName spanning(ArticlePart part, String text, int start, int end) {
    return new RecognizedName(
        part, new Span(start, end), EntityType.LOCATION, text.substring(start, end));
  }

  /// The state behind a place, if it ends before `limit`, where the next name begins.
  private static Optional<RecognizedName> missedState(
      ArticleParagraphs article, RecognizedName name, int limit, Gazetteer gazetteer) {
    if (name.type() != EntityType.LOCATION || isLoud(name.text())) {
      return Optional.empty();
    }
    String text = article.of(name.part());
    Matcher state = STATE.matcher(text).region(name.span().end(), limit);
    state.useTransparentBounds(true);
    if (!state.lookingAt()) {
      return Optional.empty();
    }
    String written = state.group(1);
    boolean dotted = written.endsWith(".");
    boolean known =
        UsStates.abbreviated(written).isPresent()
            ? !written.equals(LOS_ANGELES) || !goesOn(LIST, text, state.end())
            : UsStates.named(NameNormalizer.letters(written)).isPresent()
                && gazetteer.isCity(NameNormalizer.letters(name.text()))
                && !dotted;
    return known && (dotted || !goesOn(LONGER, text, state.end()))
        ? Optional.of(spanning(name.part(), text, state.start(1), state.end()))
        : Optional.empty();
  }

  private static boolean goesOn(Pattern pattern, String text, int end) {
    return pattern.matcher(text).region(end, text.length()).lookingAt();
  }

  private static boolean isLoud(String name) {
    return name.chars().noneMatch(Character::isLowerCase);
  }
}
