package org.dateline.library.entity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.library.entity.EntityMentions.MentioningArticle;
import org.dateline.model.PublicationDate;
import org.dateline.model.query.Filter.DateFilter;

/// How often an entity is mentioned over time: a bar for each day, month or year, whichever is the
/// finest that does not make too many bars, or for several years. Immutable.
///
/// @param unit what a bar stands for
/// @param step of how many of these
/// @param bars one after another without a gap, empty ones too; none where no date is known
public record MentionHistogram(ChronoUnit unit, int step, List<HistogramBar> bars) {

  /// More bars are too thin to be hit with the mouse.
  public static final int MAX_BARS = 62;

  /// No bar.
  public static final MentionHistogram NONE = new MentionHistogram(ChronoUnit.YEARS, 1, List.of());

  public MentionHistogram {
    bars = List.copyOf(bars);
  }

  /// A bar.
  ///
  /// @param days the days (UTC) that it stands for
  /// @param articles how many mention the entity
  /// @param mentions how many mentions they have
  public record HistogramBar(DateFilter days, long articles, long mentions) {}

  /// The bars of the days in which there are mentions.
  public static MentionHistogram of(EntityMentions mentions) {
    return mentions.days().map(days -> of(mentions, days)).orElse(NONE);
  }

  /// The bars of some days.
  public static MentionHistogram of(EntityMentions mentions, DateFilter days) {
    ChronoUnit unit =
        count(ChronoUnit.DAYS, days) <= MAX_BARS
            ? ChronoUnit.DAYS
            : count(ChronoUnit.MONTHS, days) <= MAX_BARS ? ChronoUnit.MONTHS : ChronoUnit.YEARS;
    int step = (int) Math.ceilDiv(count(unit, days), (long) MAX_BARS);
    int bars = (int) Math.ceilDiv(count(unit, days), (long) step);
    LocalDate begin = begin(unit, days.first());
    long[] articles = new long[bars];
    long[] count = new long[bars];
    for (MentioningArticle article : mentions.articles()) {
      Optional<LocalDate> day = article.published().map(PublicationDate::day);
      if (day.isPresent()) {
        long bar = Math.floorDiv(place(unit, day.get()) - place(unit, begin), (long) step);
        if (bar >= 0 && bar < bars) {
          articles[(int) bar]++;
          count[(int) bar] += article.places().size();
        }
      }
    }
    List<HistogramBar> all = new ArrayList<>();
    for (int i = 0; i < bars; i++) {
      LocalDate from = begin.plus((long) i * step, unit);
      LocalDate until = begin.plus((i + 1L) * step, unit).minusDays(1);
      all.add(new HistogramBar(new DateFilter(from, until), articles[i], count[i]));
    }
    return new MentionHistogram(unit, step, all);
  }

  private static long count(ChronoUnit unit, DateFilter days) {
    return place(unit, days.last()) - place(unit, days.first()) + 1;
  }

  /// Of a day among all days, of its month among all months, or of its year.
  private static long place(ChronoUnit unit, LocalDate day) {
    return switch (unit) {
      case DAYS -> day.toEpochDay();
      case MONTHS -> 12L * day.getYear() + day.getMonthValue();
      default -> day.getYear();
    };
  }

  private static LocalDate begin(ChronoUnit unit, LocalDate day) {
    return switch (unit) {
      case DAYS -> day;
      case MONTHS -> day.withDayOfMonth(1);
      default -> day.withDayOfYear(1);
    };
  }

  /// The largest number of mentions of a bar.
  public long most() {
    return bars.stream().mapToLong(HistogramBar::mentions).max().orElse(0);
  }
}
