package org.dateline.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.model.Article;
import org.dateline.model.PublicationDate;

/// Makes up news: any article of a library by its number, the same on every machine. Nothing of it
/// is anybody's text. Thread-safe.
///
/// Words and entities are as frequent as Zipf's law says, and there are ever new ones; an article
/// has 150 to 600 words and 20 to 60 names, the most frequent entity is in a third of all articles,
/// and one in [#COPIES] is nearly the same text as an earlier one.
final class MadeNews {

  static final long SEED = 2018;

  /// Raised whenever other articles are made.
  static final int VERSION = 2;

  /// One in so many articles is taken over from another newspaper.
  static final int COPIES = 33;

  /// How far back what is taken over was published, in articles.
  private static final int COPIED_AFTER = 400;

  private static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 1);
  private static final Duration TEN_YEARS = Duration.ofDays(3_652);
  private static final int SECONDS_A_DAY = 86_400;

  /// Purposes of [Chance].
  private static final int OWN = 41;

  private static final int COPY = 42;

  private final int total;
  private final MadeWords words = new MadeWords(SEED, Reporter.COMMON_WORDS);
  private final MadeEntities entities = new MadeEntities(SEED, Reporter.COMMON_ENTITIES);
  private final MadeSources sources = new MadeSources(SEED, entities);

  /// @param total how many articles fill ten years; later ones all come at the end
  MadeNews(int total) {
    this.total = total;
  }

  MadeWords words() {
    return words;
  }

  MadeEntities entities() {
    return entities;
  }

  MadeSources sources() {
    return sources;
  }

  /// The article whose text this is, nearly; empty for one by itself.
  ///
  /// @param number from 0
  static Optional<Long> copyOf(long number) {
    Chance chance = Chance.of(SEED, COPY, number);
    if (number == 0 || chance.below(COPIES) > 0) {
      return Optional.empty();
    }
    long original = number - 1 - chance.below((int) Math.min(number, COPIED_AFTER));
    return Optional.of(copyOf(original).orElse(original));
  }

  /// An article. Takes some 50 µs.
  ///
  /// @param number from 0
  MadeArticle article(long number) {
    Chance own = Chance.of(SEED, OWN, number);
    Optional<Long> original = copyOf(number);
    Reporter writer =
        new Reporter(words, entities, original.orElse(number), own, original.isPresent());
    MadeText text = new MadeText();
    writer.headline(text);
    String title = text.headline();
    writer.body(text);
    int source = sources.any(own);
    String language = own.is(.96) ? "en" : List.of("de", "fr", "es", "").get(own.below(4));
    Article article =
        new Article(
            id(number),
            title,
            own.is(.99) ? sources.name(source) : "",
            sources.authors(source, own),
            published(number, own),
            url(sources.host(source), title, number),
            language,
            text.text());
    return new MadeArticle(article, own.is(.7), own.is(.01), text.names());
  }

  static String id(long number) {
    return "made-" + number;
  }

  private static String url(String host, String title, long number) {
    String slug = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    return "https://" + host + "/" + slug + "-" + number;
  }

  /// Mostly in the order of arrival; some were found later, some say only the day, or nothing.
  private Optional<PublicationDate> published(long number, Chance own) {
    double share = Math.min(1, (double) number / total);
    Instant arrived =
        FIRST_DAY
            .atStartOfDay(ZoneOffset.UTC)
            .toInstant()
            .plusSeconds((long) (share * TEN_YEARS.toSeconds()));
    double how = own.share();
    if (how < .02) {
      return Optional.empty();
    }
    Instant at =
        arrived.minusSeconds(
            how < .1 ? (long) own.below(365) * SECONDS_A_DAY : own.below(SECONDS_A_DAY));
    return Optional.of(
        how > .9
            ? PublicationDate.on(LocalDate.ofInstant(at, ZoneOffset.UTC))
            : PublicationDate.at(at));
  }
}
