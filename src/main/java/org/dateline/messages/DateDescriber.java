package org.dateline.messages;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dateline.model.query.Clause.DateClause;

/// Describes days in English, as short as they can be said: "on 8 May 2018", "in May 2018", "from
/// 2016 to 2018", "since May 2018".
final class DateDescriber {

  private static final DateTimeFormatter DAY = format("d MMMM uuuu");
  private static final DateTimeFormatter DAY_OF_YEAR = format("d MMMM");
  private static final DateTimeFormatter DAY_OF_MONTH = format("d");
  private static final DateTimeFormatter MONTH = format("MMMM uuuu");
  private static final DateTimeFormatter MONTH_OF_YEAR = format("MMMM");
  private static final DateTimeFormatter YEAR = format("uuuu");

  private DateDescriber() {}

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }

  /// When: what follows "published".
  static String of(DateClause days) {
    if (days.first().isPresent() && days.last().isPresent()) {
      return between(days.first().get(), days.last().get());
    }
    return days.first()
        .map(first -> "since " + beginning(first))
        .or(() -> days.last().map(last -> "before " + beginning(last.plusDays(1))))
        .orElse("at any time");
  }

  /// What begins on a day: a year, a month, or the day.
  private static String beginning(LocalDate day) {
    if (day.getDayOfYear() == 1) {
      return YEAR.format(day);
    }
    return (day.getDayOfMonth() == 1 ? MONTH : DAY).format(day);
  }

  private static String between(LocalDate first, LocalDate last) {
    boolean sameYear = first.getYear() == last.getYear();
    boolean sameMonth = YearMonth.from(first).equals(YearMonth.from(last));
    boolean months = first.getDayOfMonth() == 1 && last.equals(YearMonth.from(last).atEndOfMonth());
    if (first.equals(last)) {
      return "on " + DAY.format(first);
    }
    if (months && first.getMonthValue() == 1 && last.getMonthValue() == 12) {
      return sameYear ? "in " + YEAR.format(first) : fromTo(YEAR, first, YEAR, last);
    }
    if (months) {
      return sameMonth
          ? "in " + MONTH.format(first)
          : fromTo(sameYear ? MONTH_OF_YEAR : MONTH, first, MONTH, last);
    }
    return fromTo(sameMonth ? DAY_OF_MONTH : sameYear ? DAY_OF_YEAR : DAY, first, DAY, last);
  }

  private static String fromTo(
      DateTimeFormatter start, LocalDate first, DateTimeFormatter end, LocalDate last) {
    return "from " + start.format(first) + " to " + end.format(last);
  }
}
