package org.dateline.index.language.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads days, months and years that are written in digits: 2018, 2018-05, 2018-05-08, 2018-Q2,
/// 2010s, and 8.5.2018 with dots. With slashes only the year may come first, for 5/8/2018 is one
/// day in London and another in New York.
final class NumericDateParser {

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2})(?:t[\\d:.z+-]*)?)?)?");
  private static final Pattern JOINED = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)");
  private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
  private static final Pattern QUARTER =
      Pattern.compile("(\\d{4})[-/ ]?q([1-4])|q([1-4])[-/ ]?(\\d{4})");
  private static final Pattern DECADE = Pattern.compile("(\\d{3}0)['’]?s");

  /// The days; empty if the text is nothing of the kind, or there is no such day.
  Optional<DateRange> read(String text) {
    Matcher year = YEAR_FIRST.matcher(text);
    if (year.matches()) {
      return yearFirst(year);
    }
    Matcher joined = JOINED.matcher(text);
    if (joined.matches()) {
      return day(joined.group(1), joined.group(2), joined.group(3));
    }
    Matcher day = DAY_FIRST.matcher(text);
    if (day.matches()) {
      return day(day.group(3), day.group(2), day.group(1));
    }
    Matcher quarter = QUARTER.matcher(text);
    if (quarter.matches()) {
      boolean yearFirst = quarter.group(1) != null;
      return quarter(quarter.group(yearFirst ? 1 : 4), quarter.group(yearFirst ? 2 : 3));
    }
    Matcher decade = DECADE.matcher(text);
    if (decade.matches()) {
      LocalDate first = LocalDate.of(number(decade.group(1)), 1, 1);
      return Optional.of(DateRange.of(first, first.plusYears(10).minusDays(1)));
    }
    return Optional.empty();
  }

  private static Optional<DateRange> yearFirst(Matcher matcher) {
    if (matcher.group(2) == null) {
      return Optional.of(DateRange.year(LocalDate.of(number(matcher.group(1)), 1, 1)));
    }
    return matcher.group(3) == null
        ? month(matcher.group(1), matcher.group(2)).map(month -> DateRange.month(month.atDay(1)))
        : day(matcher.group(1), matcher.group(2), matcher.group(3));
  }

  private static Optional<DateRange> day(String year, String month, String day) {
    return month(year, month)
        .filter(months -> months.isValidDay(number(day)))
        .map(months -> DateRange.of(months.atDay(number(day))));
  }

  private static Optional<YearMonth> month(String year, String month) {
    int number = number(month);
    return number < 1 || number > 12
        ? Optional.empty()
        : Optional.of(YearMonth.of(number(year), number));
  }

  private static Optional<DateRange> quarter(String year, String quarter) {
    return Optional.of(DateRange.quarter(LocalDate.of(number(year), number(quarter) * 3, 1)));
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
