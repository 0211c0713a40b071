package org.dateline.index.language.date;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads days as people write them: one day, month or year, a range of them, or everything before
/// or after.
public final class DateParser {

  /// Nobody needs more for two dates, in UTF-16 units.
  private static final int MAX_LENGTH = 60;

  private static final Pattern DOTS = Pattern.compile("(.*?)\\s*(?:\\.{2,}|…)\\s*(.*)");
  private static final Pattern WORDS =
      Pattern.compile("(?:from |between )?(.+?) (?:to|until|till|through|and|-|–|—) (.+)");
  private static final Pattern DASH = Pattern.compile("([^–—]+)[–—]([^–—]+)");
  private static final Pattern COMPARED =
      Pattern.compile("(>=|<=|>|<|≥|≤|since |from |after |before |until |till )\\s*(.+)");

  private final NumericDateParser numbers = new NumericDateParser();
  private final IsoIntervalParser intervals = new IsoIntervalParser(numbers);
  private final RelativeDateParser speech;

  /// @param today the day it is, in UTC
  public DateParser(LocalDate today) {
    this.speech = new RelativeDateParser(today);
  }

  /// The days that a text names; empty if it names none.
  public Optional<DateRange> read(String text) {
    if (text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    String plain =
        text.toLowerCase(Locale.ROOT)
            .replaceAll("[\\[\\](){}]", " ")
            .replaceAll("[\\s\\p{Z}]+", " ")
            .strip()
            .replaceFirst("[,;:!?]+$", "");
    return ranged(plain);
  }

  private Optional<DateRange> ranged(String text) {
    Optional<DateRange> interval = intervals.read(text);
    if (interval.isPresent()) {
      return interval;
    }
    Matcher dots = DOTS.matcher(text);
    if (dots.matches()) {
      return range(dots.group(1), dots.group(2));
    }
    Matcher compared = COMPARED.matcher(text);
    Matcher words = WORDS.matcher(text);
    if (words.matches()) {
      Optional<DateRange> range = range(words.group(1), words.group(2));
      if (range.isPresent()) {
        return range;
      }
    }
    if (compared.matches()) {
      return period(compared.group(2)).flatMap(days -> compared(compared.group(1).strip(), days));
    }
    Matcher dash = DASH.matcher(text);
    Optional<DateRange> range =
        dash.matches() ? range(dash.group(1).strip(), dash.group(2).strip()) : Optional.empty();
    return range.or(() -> period(text));
  }

  private Optional<DateRange> range(String from, String to) {
    if (isOpen(from) && isOpen(to)) {
      return Optional.empty();
    }
    Optional<DateRange> start = isOpen(from) ? Optional.of(DateRange.ALL) : period(from);
    Optional<DateRange> end = isOpen(to) ? Optional.of(DateRange.ALL) : period(to);
    return start.flatMap(first -> end.map(first::to));
  }

  private static boolean isOpen(String end) {
    return end.isEmpty() || end.equals("*");
  }

  private static Optional<DateRange> compared(String how, DateRange days) {
    return switch (how) {
      case ">", "after" -> days.after();
      case "<", "before" -> days.before();
      case ">=", "≥", "since", "from" -> days.since();
      default -> days.until();
    };
  }

  private Optional<DateRange> period(String text) {
    return numbers.read(text).or(() -> speech.read(text));
  }
}
