package org.dateline.messages;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.model.query.Clause.DateClause;

/// Describes days as short as they can be said, in English: "on 8 May 2018", "in May 2018", "from
/// 2016 to 2018", "since May 2018"; or as another language has it.
class DateDescriber {

  /// In English: what follows "published".
  static final DateDescriber ENGLISH =
      new DateDescriber(
          Locale.ENGLISH,
          Map.of(
              DateUnit.DAY, "d MMMM uuuu",
              DateUnit.DAY_OF_YEAR, "d MMMM",
              DateUnit.DAY_OF_MONTH, "d",
              DateUnit.MONTH, "MMMM uuuu",
              DateUnit.MONTH_OF_YEAR, "MMMM",
              DateUnit.YEAR, "uuuu"));

  /// What is said of a day, alone or beside another that has the rest.
  enum DateUnit {
    DAY,
    DAY_OF_YEAR,
    DAY_OF_MONTH,
    MONTH,
    MONTH_OF_YEAR,
    YEAR
  }

  private final Map<DateUnit, DateTimeFormatter> formats = new EnumMap<>(DateUnit.class);

  /// @param patterns of every unit
  DateDescriber(Locale language, Map<DateUnit, String> patterns) {
    patterns.forEach(
        (unit, pattern) -> formats.put(unit, DateTimeFormatter.ofPattern(pattern, language)));
  }

  /// When.
  final String of(DateClause days) {
    if (days.first().isPresent() && days.last().isPresent()) {
      return between(days.first().get(), days.last().get());
    }
    return days.first()
        .map(first -> since(beginning(first)))
        .or(() -> days.last().map(last -> before(beginning(last.plusDays(1)))))
        .orElseGet(this::anyTime);
  }

  /// What begins on a day: a year, a month, or the day.
  private String beginning(LocalDate day) {
    DateUnit unit =
        day.getDayOfYear() == 1
            ? DateUnit.YEAR
            : day.getDayOfMonth() == 1 ? DateUnit.MONTH : DateUnit.DAY;
    return format(unit, day);
  }

  private String between(LocalDate first, LocalDate last) {
    boolean sameYear = first.getYear() == last.getYear();
    boolean sameMonth = YearMonth.from(first).equals(YearMonth.from(last));
    boolean months = first.getDayOfMonth() == 1 && last.equals(YearMonth.from(last).atEndOfMonth());
    if (first.equals(last)) {
      return on(format(DateUnit.DAY, first));
    }
    if (months && first.getMonthValue() == 1 && last.getMonthValue() == 12) {
      return sameYear
          ? in(format(DateUnit.YEAR, first))
          : fromTo(first, last, DateUnit.YEAR, DateUnit.YEAR);
    }
    if (months) {
      return sameMonth
          ? in(format(DateUnit.MONTH, first))
          : fromTo(first, last, DateUnit.MONTH, sameYear ? DateUnit.MONTH_OF_YEAR : DateUnit.MONTH);
    }
    DateUnit part =
        sameMonth ? DateUnit.DAY_OF_MONTH : sameYear ? DateUnit.DAY_OF_YEAR : DateUnit.DAY;
    return fromTo(first, last, DateUnit.DAY, part);
  }

  /// A day in the words of this language.
  final String format(DateUnit unit, LocalDate day) {
    return formats.getOrDefault(unit, DateTimeFormatter.ISO_LOCAL_DATE).format(day);
  }

  String since(String beginning) {
    return "since " + beginning;
  }

  String before(String beginning) {
    return "before " + beginning;
  }

  String anyTime() {
    return "at any time";
  }

  String on(String day) {
    return "on " + day;
  }

  String in(String months) {
    return "in " + months;
  }

  /// @param full what is said of one of the two days
  /// @param part what is enough for the other
  String fromTo(LocalDate first, LocalDate last, DateUnit full, DateUnit part) {
    return "from " + format(part, first) + " to " + format(full, last);
  }
}
