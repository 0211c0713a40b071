package org.dateline.index.language.date;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads days as people write them: one day, month or year, a range of them, or everything before
/// or after.
public final class DateReader {

  /// Nobody needs more for two dates, in UTF-16 units.
  private static final int MAX_LENGTH = 60;

  private static final Pattern DOTS = Pattern.compile("(.*?)\\s*(?:\\.{2,}|…)\\s*(.*)");
  private static final Pattern WORDS =
      Pattern.compile("(?:from |between )?(.+?) (?:to|until|till|through|and|-|–|—) (.+)");
  private static final Pattern DASH = Pattern.compile("([^–—]+)[–—]([^–—]+)");
  private static final Pattern COMPARED =
      Pattern.compile("(>=|<=|>|<|≥|≤|since |from |after |before |until |till )\\s*(.+)");

  private final NumericDates numbers = new NumericDates();
  private final SpokenDates speech;

  /// @param today the day it is, in UTC
  public DateReader(LocalDate today) {
    this.speech = new SpokenDates(today);
  }

  /// The days that a text names; empty if it names none.
  public Optional<Days> read(String text) {
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

  private Optional<Days> ranged(String text) {
    Matcher dots = DOTS.matcher(text);
    if (dots.matches()) {
      return range(dots.group(1), dots.group(2));
    }
    Matcher compared = COMPARED.matcher(text);
    Matcher words = WORDS.matcher(text);
    if (words.matches()) {
      Optional<Days> range = range(words.group(1), words.group(2));
      if (range.isPresent()) {
        return range;
      }
    }
    if (compared.matches()) {
      return period(compared.group(2)).flatMap(days -> compared(compared.group(1).strip(), days));
    }
    Matcher dash = DASH.matcher(text);
    Optional<Days> range =
        dash.matches() ? range(dash.group(1).strip(), dash.group(2).strip()) : Optional.empty();
    return range.or(() -> period(text));
  }

  private Optional<Days> range(String from, String to) {
    if (isOpen(from) && isOpen(to)) {
      return Optional.empty();
    }
    Optional<Days> start = isOpen(from) ? Optional.of(Days.ALL) : period(from);
    Optional<Days> end = isOpen(to) ? Optional.of(Days.ALL) : period(to);
    return start.flatMap(first -> end.map(first::to));
  }

  private static boolean isOpen(String end) {
    return end.isEmpty() || end.equals("*");
  }

  private static Optional<Days> compared(String how, Days days) {
    return switch (how) {
      case ">", "after" -> days.after();
      case "<", "before" -> days.before();
      case ">=", "≥", "since", "from" -> days.since();
      default -> days.until();
    };
  }

  private Optional<Days> period(String text) {
    return numbers.read(text).or(() -> speech.read(text));
  }
}
