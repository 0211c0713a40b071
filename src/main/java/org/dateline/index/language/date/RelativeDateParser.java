package org.dateline.index.language.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads days that are written in words: "yesterday", "last week", "past 3 months", "May 2018", "8
/// May 2018", "May 8th", "2 days ago". Weeks begin on Monday. "Last week" is the whole week before
/// this; the "past week" and the "last 7 days" end today. A month or a day without its year is the
/// last one that has begun.
final class RelativeDateParser {

  private static final List<String> FILLERS = List.of("the", "of", "in", "on", "during");
  private static final List<String> NUMBERS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");
  private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  /// Names of months and weekdays may be cut to this many letters.
  private static final int MIN_ABBREVIATION_LETTERS = 3;

  private final LocalDate today;

  RelativeDateParser(LocalDate today) {
    this.today = today;
  }

  /// The days; empty if the text is nothing of the kind.
  ///
  /// @param text in lower case
  Optional<DateRange> read(String text) {
    List<String> words = words(text);
    return switch (words.size()) {
      case 1 -> one(words.getFirst());
      case 2 -> relative(words.get(0), words.get(1)).or(() -> calendar(words));
      case 3 -> counted(words).or(() -> calendar(words));
      default -> Optional.empty();
    };
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.split("[\\s,_.-]+")) {
      if (!word.isEmpty() && !FILLERS.contains(word)) {
        words.add(ORDINAL.matcher(word).replaceFirst("$1"));
      }
    }
    return words;
  }

  private Optional<DateRange> one(String word) {
    return switch (word) {
      case "today", "now" -> Optional.of(DateRange.of(today));
      case "yesterday" -> Optional.of(DateRange.of(today.minusDays(1)));
      default ->
          weekday(word)
              .map(day -> DateRange.of(today.with(TemporalAdjusters.previousOrSame(day))))
              .or(() -> month(word).map(month -> DateRange.month(lastBegun(month, 1))));
    };
  }

  private Optional<DateRange> relative(String which, String word) {
    return switch (which) {
      case "this", "current" -> CalendarUnit.of(word).map(unit -> unit.around(today));
      case "past" -> CalendarUnit.of(word).map(unit -> unit.upTo(today, 1));
      case "last", "previous" ->
          CalendarUnit.of(word)
              .map(unit -> unit.around(unit.back(today, 1)))
              .or(() -> weekday(word).map(this::weekdayBefore))
              .or(() -> month(word).map(this::monthBefore));
      default -> Optional.empty();
    };
  }

  private Optional<DateRange> counted(List<String> words) {
    if (words.get(2).equals("ago")) {
      return number(words.get(0))
          .flatMap(number ->
              CalendarUnit.of(words.get(1)).map(unit -> DateRange.of(unit.back(today, number))));
    }
    return switch (words.get(0)) {
      case "last", "past", "previous" ->
          number(words.get(1))
              .filter(number -> number > 0)
              .flatMap(
                  number -> CalendarUnit.of(words.get(2)).map(unit -> unit.upTo(today, number)));
      default -> Optional.empty();
    };
  }

  /// A month by its name with a year, a day, or both, in any order.
  private Optional<DateRange> calendar(List<String> words) {
    Optional<Month> month = Optional.empty();
    Optional<Integer> year = Optional.empty();
    Optional<Integer> day = Optional.empty();
    for (String word : words) {
      if (YEAR.matcher(word).matches() && year.isEmpty()) {
        year = Optional.of(Integer.valueOf(word));
      } else if (NUMBER.matcher(word).matches() && word.length() <= 2 && day.isEmpty()) {
        day = Optional.of(Integer.valueOf(word));
      } else if (month.isEmpty() && month(word).isPresent()) {
        month = month(word);
      } else {
        return Optional.empty();
      }
    }
    if (month.isEmpty()) {
      return Optional.empty();
    }
    if (day.isEmpty()) {
      return Optional.of(
          DateRange.month(LocalDate.of(year.orElse(today.getYear()), month.get(), 1)));
    }
    return year.isPresent() ? day(year.get(), month.get(), day.get()) : day(month.get(), day.get());
  }

  private static Optional<DateRange> day(int year, Month month, int day) {
    YearMonth months = YearMonth.of(year, month);
    return months.isValidDay(day) ? Optional.of(DateRange.of(months.atDay(day))) : Optional.empty();
  }

  /// A day of whichever year.
  private Optional<DateRange> day(Month month, int day) {
    return day < 1 || day > month.maxLength()
        ? Optional.empty()
        : Optional.of(DateRange.of(lastBegun(month, day)));
  }

  /// The last such day of a year that is not in the future.
  private LocalDate lastBegun(Month month, int day) {
    int year = today.getYear();
    while (!YearMonth.of(year, month).isValidDay(day)
        || LocalDate.of(year, month, day).isAfter(today)) {
      year--;
    }
    return LocalDate.of(year, month, day);
  }

  private DateRange weekdayBefore(DayOfWeek day) {
    return DateRange.of(today.with(TemporalAdjusters.previous(day)));
  }

  private DateRange monthBefore(Month month) {
    LocalDate begun = lastBegun(month, 1);
    boolean now = YearMonth.from(begun).equals(YearMonth.from(today));
    return DateRange.month(now ? begun.minusYears(1) : begun);
  }

  private static Optional<Integer> number(String word) {
    if (word.equals("a") || word.equals("an")) {
      return Optional.of(1);
    }
    int named = NUMBERS.indexOf(word);
    if (named >= 0) {
      return Optional.of(named);
    }
    return NUMBER.matcher(word).matches() ? Optional.of(Integer.valueOf(word)) : Optional.empty();
  }

  private static Optional<Month> month(String word) {
    return Arrays.stream(Month.values()).filter(month -> isShort(word, month.name())).findFirst();
  }

  private static Optional<DayOfWeek> weekday(String word) {
    return Arrays.stream(DayOfWeek.values()).filter(day -> isShort(word, day.name())).findFirst();
  }

  /// "Sept", "tue", "thurs", and the name itself.
  private static boolean isShort(String word, String name) {
    return word.length() >= MIN_ABBREVIATION_LETTERS
        && name.toLowerCase(Locale.ROOT).startsWith(word);
  }
}
