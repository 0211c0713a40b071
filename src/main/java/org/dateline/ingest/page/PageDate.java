package org.dateline.ingest.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.PublicationDate;

/// The dates of a line such as `Published: Tuesday, May 8, 2018 09:30 GMT | Updated 9 May 2018`.
///
/// @param published the date that it was published on
/// @param updated the date that it was changed on
/// @param labelled whether a word such as "Published" says what the date is
/// @param rest what the line says beside dates and times
record PageDate(
    Optional<PublicationDate> published,
    Optional<PublicationDate> updated,
    boolean labelled,
    String rest) {

  /// No line of a date is longer.
  private static final int MAX_LENGTH = 150;

  private static final String MONTH =
      "(?<month%d>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
          + "(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\.?";

  private static final Pattern DATE =
      Pattern.compile(
          "\\b(?:(?<year1>\\d{4})(?<mark>[-/.])(?<number1>\\d{1,2})\\k<mark>(?<day1>\\d{1,2})"
              + ("|(?<day2>\\d{1,2})(?:st|nd|rd|th)?[\\s-](?:of )?" + MONTH.formatted(2))
              + ",?[\\s-](?<year2>\\d{4})"
              + ("|"
                  + MONTH.formatted(3)
                  + "\\s?(?<day3>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<year3>\\d{4})")
              + "|(?<one>\\d{1,2})(?<slash>[/.])(?<two>\\d{1,2})\\k<slash>(?<year4>\\d{4}))(?!\\d)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TIME =
      Pattern.compile(
          "(?<![\\d:])t?(?<hour>\\d{1,2})[:.h](?<minute>\\d{2})(?::\\d{2}(?:\\.\\d+)?)?"
              + "(?:\\s?(?<half>[ap]\\.?m\\b\\.?))?"
              + "(?:\\s?(?<utc>gmt|utc|z)\\b)?(?:\\s?(?<offset>[+-]\\d{1,2}(?::?\\d{2})?)\\b)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OTHER_ZONE =
      Pattern.compile(
          "\\b(?:[ecmp][sd]?t|a[ew]?[sd]t|cest|cet|eet|eest|wet|bst|ist|kst|jst|hkt|sgt|msk|pkt"
              + "|beijing time|local time|korea time)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LABEL =
      Pattern.compile(
          "\\b(?:(?:first |originally |date"
              + " )?(?:published|posted|created|issued|released|publication)|(?:last"
              + " )?(?:updated?|modified|edited|revised)|date|time|on|at|by date"
              + "|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?"
              + "|sat(?:urday)?|sun(?:day)?)\\b|\\b(?:\\d+|an?)"
              + " (?:min(?:ute)?|hour|day|week|month)s? (?:ago|read)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern UPDATED =
      Pattern.compile("(?i).*\\b(?:updated?|modified|edited|revised)\\b[^|]*");

  private static final Pattern PUBLISHED =
      Pattern.compile("(?i).*\\b(?:published|posted|created|issued|released|publication)\\b.*");

  private static final Pattern MARKS = Pattern.compile("[\\s,;:|•·()\\[\\]–—/-]+");

  /// The dates of a line, or nothing if there is none in it, or one that the calendar does not
  /// have.
  static Optional<PageDate> of(String line) {
    if (line.length() > MAX_LENGTH || line.chars().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    Matcher dates = DATE.matcher(line);
    List<MatchResult> found = new ArrayList<>(dates.results().toList());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Optional<PublicationDate> published = Optional.empty();
    Optional<PublicationDate> updated = Optional.empty();
    int from = 0;
    try {
      for (MatchResult date : found) {
        Optional<PublicationDate> value = day(date).map(day -> timed(day, line, found.size()));
        if (UPDATED.matcher(line.substring(from, date.start())).matches()) {
          updated = updated.or(() -> value);
        } else {
          published = published.or(() -> value);
        }
        from = date.end();
      }
    } catch (DateTimeException e) {
      return Optional.empty();
    }
    boolean labelled = UPDATED.matcher(line).matches() || PUBLISHED.matcher(line).matches();
    if (!labelled && found.size() > 1) {
      return Optional.empty(); // from one day to another: the dates of something else
    }
    return Optional.of(new PageDate(published, updated, labelled, rest(line)));
  }

  private static String rest(String line) {
    String rest = line;
    for (Pattern pattern : List.of(DATE, TIME, OTHER_ZONE, LABEL)) {
      rest = pattern.matcher(rest).replaceAll(" ");
    }
    String words = MARKS.matcher(rest).replaceAll(" ").strip();
    return words.equals(".") ? "" : words;
  }

  /// Empty where day and month cannot be told apart, as in 05/08/2018.
  private static Optional<LocalDate> day(MatchResult date) {
    if (date.group("year1") != null) {
      return Optional.of(day(date.group("year1"), number(date, "number1"), number(date, "day1")));
    }
    if (date.group("year2") != null) {
      return Optional.of(day(date.group("year2"), month(date, "month2"), number(date, "day2")));
    }
    if (date.group("year3") != null) {
      return Optional.of(day(date.group("year3"), month(date, "month3"), number(date, "day3")));
    }
    int one = number(date, "one");
    int two = number(date, "two");
    if (one <= 12 && two <= 12 && one != two) {
      return Optional.empty();
    }
    return Optional.of(day(date.group("year4"), Math.min(one, two), Math.max(one, two)));
  }

  private static LocalDate day(String year, int month, int day) {
    return LocalDate.of(Integer.parseInt(year), month, day);
  }

  private static int number(MatchResult date, String group) {
    return Integer.parseInt(date.group(group));
  }

  private static int month(MatchResult date, String group) {
    String months = "jan feb mar apr may jun jul aug sep oct nov dec";
    return months.indexOf(date.group(group).toLowerCase(Locale.ROOT)) / 4 + 1;
  }

  /// The instant, where the line has one date, one time and its offset from UTC; else the day.
  private static PublicationDate timed(LocalDate day, String line, int dates) {
    List<MatchResult> times = TIME.matcher(DATE.matcher(line).replaceAll(" ")).results().toList();
    if (dates != 1 || times.size() != 1) {
      return PublicationDate.on(day);
    }
    MatchResult time = times.getFirst();
    String offset = time.group("offset");
    if (time.group("utc") == null && offset == null) {
      return PublicationDate.on(day);
    }
    return PublicationDate.at(
        day.atTime(time(time)).toInstant(offset == null ? ZoneOffset.UTC : offset(offset)));
  }

  private static ZoneOffset offset(String offset) {
    String digits = offset.substring(1).replace(":", "");
    int hourDigits = digits.length() <= 2 ? digits.length() : digits.length() - 2;
    String minutes = digits.substring(hourDigits);
    int sign = offset.startsWith("-") ? -1 : 1;
    return ZoneOffset.ofHoursMinutes(
        sign * Integer.parseInt(digits.substring(0, hourDigits)),
        minutes.isEmpty() ? 0 : sign * Integer.parseInt(minutes));
  }

  private static LocalTime time(MatchResult time) {
    int hour = Integer.parseInt(time.group("hour"));
    String half = time.group("half");
    if (half != null) {
      hour = hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
    }
    return LocalTime.of(hour, Integer.parseInt(time.group("minute")));
  }
}
