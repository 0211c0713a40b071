package org.dateline.index.language.date;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads intervals of ISO 8601: two dates with a slash between (`2018-05-01/2018-05-08`, where the
/// second may be without what it has in common with the first, `2018-05-01/08`), or a date and a
/// duration in years, months, weeks and days (`2018-05-01/P1M`, `P2W/2018-05-08`). The first and
/// the last day are included; `P1M` from the first of May is May. Two dots on a side are no end.
final class IsoIntervalParser {

  private static final Pattern INTERVAL = Pattern.compile("([^/\\s]+)/([^/\\s]+)");
  private static final Pattern DATE =
      Pattern.compile("\\d{4}(?:-\\d\\d(?:-\\d\\d(?:t[\\d:.z+-]*)?)?)?|\\d{8}");
  private static final Pattern REST = Pattern.compile("\\d\\d(?:-\\d\\d)?");
  private static final Pattern DURATION = Pattern.compile("p(?:\\d{1,4}[ymwd])+");
  private static final String OPEN = "..";

  private final NumericDateParser numbers;

  IsoIntervalParser(NumericDateParser numbers) {
    this.numbers = numbers;
  }

  /// The days; empty if the text is no interval.
  ///
  /// @param text in lower case
  Optional<DateRange> read(String text) {
    Matcher interval = INTERVAL.matcher(text);
    if (!interval.matches()) {
      return Optional.empty();
    }
    String start = interval.group(1);
    String end = interval.group(2);
    if (DATE.matcher(start).matches() && DURATION.matcher(end).matches()) {
      return date(start).flatMap(first -> from(first, end));
    }
    if (DURATION.matcher(start).matches() && DATE.matcher(end).matches()) {
      return date(end).flatMap(last -> until(last, start));
    }
    if (start.equals(OPEN) && DATE.matcher(end).matches()) {
      return date(end).flatMap(DateRange::until);
    }
    if (!DATE.matcher(start).matches()) {
      return Optional.empty();
    }
    if (end.equals(OPEN)) {
      return date(start).flatMap(DateRange::since);
    }
    return date(start)
        .flatMap(first -> whole(start, end).flatMap(this::date).map(last -> first.to(last)));
  }

  /// The second date with what it has in common with the first; a year and two digits are the month
  /// of a date with slashes.
  private static Optional<String> whole(String start, String end) {
    if (DATE.matcher(end).matches()) {
      return Optional.of(end);
    }
    String day = start.length() > 10 ? start.substring(0, 10) : start;
    boolean rest =
        REST.matcher(end).matches() && day.indexOf('-') > 0 && end.length() + 4 < day.length();
    return rest
        ? Optional.of(day.substring(0, day.length() - end.length()) + end)
        : Optional.empty();
  }

  private Optional<DateRange> date(String text) {
    return numbers.read(text);
  }

  private static Optional<DateRange> from(DateRange start, String duration) {
    return start
        .first()
        .flatMap(first ->
            length(duration)
                .map(length -> first.plus(length).minusDays(1))
                .filter(last -> !last.isBefore(first))
                .map(last -> DateRange.of(first, last)));
  }

  private static Optional<DateRange> until(DateRange end, String duration) {
    return end.last()
        .flatMap(last ->
            length(duration)
                .map(length -> last.plusDays(1).minus(length))
                .filter(first -> !first.isAfter(last))
                .map(first -> DateRange.of(first, last)));
  }

  private static Optional<Period> length(String duration) {
    try {
      return Optional.of(Period.parse(duration));
    } catch (DateTimeParseException _) {
      return Optional.empty(); // its parts are in another order, or there are too many
    }
  }
}
