package org.dateline.ingest.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.PublicationDate;

/// The metadata of a page, who published and wrote it, when and where: gathered from the lines of
/// the page that say so. Of several clues to one thing the surest counts, whichever comes first.
final class PageMetadata {

  /// How the publisher was found; the surest first.
  enum PublisherClue {
    /// `Source: APD NEWS`
    STATED,
    /// A line with nothing but the name, above the article.
    NAMED,
    /// `Leaders meet | CGTN`
    IN_HEADLINE,
    /// `By Jane Doe, Reuters`
    IN_BYLINE,
    /// `© 2018 Press TV`, `Press TV’s website can also be accessed at`
    IN_FOOTER,
    /// `BEIJING, May 8 (Xinhua) --`
    IN_DATELINE,
    /// `(CGTN)` below the article.
    CREDITED,
    /// `www.presstv.ir`
    ADDRESS
  }

  /// The longest line that is looked at, in UTF-16 units: one with an address may be long.
  private static final int MAX_LENGTH = 2_500;

  private static final Pattern SOURCE =
      Pattern.compile("(?i)(?:news )?(?:source|publisher|publication)s?\\s*[:：]\\s*(.{2,60})");

  private static final Pattern ADDRESS =
      Pattern.compile("(?i)(?:(?:url|link|permalink|address)\\s*:\\s*)?(https?://[^\\s/]+/\\S+)");

  private static final Pattern DATELINE =
      Pattern.compile(
          "\\p{Lu}[\\p{L} .,'’/-]{1,60}?(?:,? (?:\\p{L}{3,9}\\.? \\d{1,2}|\\d{1,2}"
              + " \\p{L}{3,9})(?:,? \\d{4})?,?)? ?\\((\\p{Lu}[\\p{L} .&-]{1,30})\\)(?: ?,"
              + " \\p{L}{3,9}\\.? \\d{1,2}(?:,? \\d{4})?)? ?(?:--?|–|—|:)\\s.*",
          Pattern.DOTALL);

  /// What parts several facts on one line.
  private static final Pattern BETWEEN = Pattern.compile("\\s+[|•·]\\s+");

  private final Map<PublisherClue, String> sources = new EnumMap<>(PublisherClue.class);
  private List<String> authors = List.of();
  private Optional<PublicationDate> published = Optional.empty();
  private Optional<PublicationDate> updated = Optional.empty();
  private String url = "";

  List<String> authors() {
    return authors;
  }

  /// The day or time that the page says it was published, else, as citations have it, that it says
  /// it was updated.
  Optional<PublicationDate> published() {
    return published.or(() -> updated);
  }

  String url() {
    return url;
  }

  /// The publisher by the surest clue; empty if there is none.
  String source() {
    return sources.values().stream().findFirst().orElse("");
  }

  void source(PublisherClue clue, String name) {
    sources.putIfAbsent(clue, name);
  }

  /// Takes a line that says nothing but who, when or where. Takes all of it or nothing.
  ///
  /// @return whether it was such a line
  boolean take(String line) {
    if (line.length() > MAX_LENGTH) {
      return false;
    }
    List<Runnable> facts = new ArrayList<>();
    for (String piece : BETWEEN.split(line)) {
      Optional<Runnable> fact = fact(piece.strip());
      if (fact.isPresent()) {
        facts.add(fact.get());
      } else if (BoilerplateRule.of(piece).filter(BoilerplateRule.COUNTER::equals).isEmpty()) {
        return false;
      }
    }
    facts.forEach(Runnable::run);
    return !facts.isEmpty();
  }

  /// Takes what the first words of an agency report say: `BEIJING, May 8, 2018 (Xinhua) --`.
  void takeDateline(String paragraph) {
    Matcher dateline = DATELINE.matcher(paragraph);
    if (dateline.matches() && isPlace(paragraph)) {
      source(PublisherClue.IN_DATELINE, dateline.group(1));
      String opening = paragraph.substring(0, Math.min(paragraph.length(), 120));
      int end = Math.max(opening.indexOf("--"), opening.indexOf(')') + 1);
      PageDate.of(opening.substring(0, end)).ifPresent(this::take);
    }
  }

  /// Datelines put the city in capitals, or have nothing before the agency but the city.
  private static boolean isPlace(String paragraph) {
    String place = paragraph.substring(0, paragraph.indexOf('('));
    String city = place.split("[ ,]", 2)[0];
    return city.length() > 1
        && (city.equals(city.toUpperCase(Locale.ROOT)) || PageLine.words(place.strip()) <= 2);
  }

  private Optional<Runnable> fact(String piece) {
    Matcher source = SOURCE.matcher(piece);
    if (source.matches() && PublisherNames.isName(source.group(1))) {
      return Optional.of(() -> source(PublisherClue.STATED, source.group(1)));
    }
    Matcher address = ADDRESS.matcher(piece);
    if (address.matches()) {
      return Optional.of(() -> url = url.isEmpty() ? address.group(1) : url);
    }
    Optional<Byline> byline = Byline.of(piece);
    if (byline.isPresent()) {
      return Optional.of(() -> take(byline.get()));
    }
    if (!piece.isEmpty() && PublisherNames.is(piece)) {
      return Optional.of(() -> source(PublisherClue.NAMED, piece));
    }
    return PageDate.of(piece).flatMap(this::fact);
  }

  /// A date is a fact by itself, or with a byline or a publisher beside it.
  private Optional<Runnable> fact(PageDate date) {
    String rest = date.rest();
    if (rest.isEmpty()) {
      return Optional.of(() -> take(date));
    }
    Optional<Byline> byline = Byline.of(rest);
    if (byline.isPresent()) {
      return Optional.of(() -> {
        take(date);
        take(byline.get());
      });
    }
    return PublisherNames.is(rest)
        ? Optional.of(() -> {
          take(date);
          source(PublisherClue.NAMED, rest);
        })
        : Optional.empty();
  }

  private void take(Byline byline) {
    authors = authors.isEmpty() ? byline.authors() : authors;
    if (!byline.source().isEmpty()) {
      source(PublisherClue.IN_BYLINE, byline.source());
    }
  }

  private void take(PageDate date) {
    published = published.or(date::published);
    updated = updated.or(date::updated);
  }
}
