package org.dateline.index.language.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Optional;

/// A length of time that readers count in.
enum CalendarUnit {
  HOUR,
  DAY,
  WEEK,
  MONTH,
  QUARTER,
  YEAR;

  /// The unit of an English word in lower case, one or several.
  static Optional<CalendarUnit> of(String word) {
    String single = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return Arrays.stream(values()).filter(unit -> unit.name().equalsIgnoreCase(single)).findFirst();
  }

  /// The day so many units before another. Articles are found by the day: any hours reach into the
  /// day before, 24 more into the one before that.
  LocalDate back(LocalDate day, int number) {
    return switch (this) {
      case HOUR -> day.minusDays((number + 23) / 24);
      case DAY -> day.minusDays(number);
      case WEEK -> day.minusWeeks(number);
      case MONTH -> day.minusMonths(number);
      case QUARTER -> day.minusMonths(3L * number);
      case YEAR -> day.minusYears(number);
    };
  }

  /// The last so many units, the day itself included.
  DateRange upTo(LocalDate day, int number) {
    LocalDate start = back(day, number);
    return DateRange.of(this == HOUR ? start : start.plusDays(1), day);
  }

  /// The unit of the calendar that holds a day.
  DateRange around(LocalDate day) {
    return switch (this) {
      case HOUR, DAY -> DateRange.of(day);
      case WEEK -> {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield DateRange.of(monday, monday.plusDays(6));
      }
      case MONTH -> DateRange.month(day);
      case QUARTER -> DateRange.quarter(day);
      case YEAR -> DateRange.year(day);
    };
  }
}
