package org.dateline.ui.kit;

import static org.dateline.ui.kit.WindowMessages.message;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.dateline.messages.MessageLanguage;
import org.dateline.model.EntityType;
import org.dateline.model.PublicationDate;

/// How the window says things.
public final class Formats {

  private Formats() {}

  /// "8 May 2018", in the reader's time zone where the time of day is known.
  public static String day(PublicationDate published) {
    return message("date.day", local(published));
  }

  /// "8 May 2018", the month written out; with the time where it is known.
  public static String when(PublicationDate published) {
    return published.timed()
        ? when(published.instant())
        : message("date.long_day", published.day());
  }

  /// "8 May 2018, 14:05", in the reader's time zone.
  public static String when(Instant instant) {
    return message("date.time", instant.atZone(ZoneId.systemDefault()));
  }

  private static LocalDate local(PublicationDate published) {
    return published.timed()
        ? LocalDate.ofInstant(published.instant(), ZoneId.systemDefault())
        : published.day();
  }

  /// The days from one to another, both included, in the fewest words: "8 May 2018", "8–9 May
  /// 2018", "8 May – 3 Jun 2018", and of whole months and years "May 2018", "May–June 2018",
  /// "2018", "2017–2019".
  public static String days(LocalDate first, LocalDate last) {
    boolean wholeMonths =
        first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
    if (wholeMonths && first.getMonthValue() == 1 && last.getMonthValue() == 12) {
      return range(first.getYear(), last.getYear());
    }
    return wholeMonths
        ? months(YearMonth.from(first), YearMonth.from(last))
        : singleDays(first, last);
  }

  private static String range(int first, int last) {
    return first == last ? message("date.year", first) : message("dates.years", first, last);
  }

  private static String months(YearMonth first, YearMonth last) {
    if (first.equals(last)) {
      return message("date.long_month", first);
    }
    return first.getYear() == last.getYear()
        ? message("dates.months_of_year", first, last)
        : message("dates.months", first, last);
  }

  private static String singleDays(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return message("date.day", first);
    }
    if (YearMonth.from(first).equals(YearMonth.from(last))) {
      return message("dates.days_of_month", first, last);
    }
    return first.getYear() == last.getYear()
        ? message("dates.days_of_year", first, last)
        : message("dates.days", first, last);
  }

  /// "English" of `en`; a code that nobody knows as it is.
  public static String language(String code) {
    String name = Locale.of(code).getDisplayLanguage(MessageLanguage.now().locale());
    return name.isEmpty() ? code : name;
  }

  /// How much room something takes: "12.3 MB".
  public static String bytes(long bytes) {
    double megabytes = bytes / 1e6;
    return megabytes < 1_000
        ? message("bytes.megabytes", megabytes)
        : message("bytes.gigabytes", megabytes / 1_000);
  }

  /// "1,234".
  public static String number(long number) {
    return NumberFormat.getIntegerInstance(MessageLanguage.now().locale()).format(number);
  }

  /// "1 mention", "1,234 mentions".
  public static String mentions(long count) {
    return message("mentions", count);
  }

  /// "1 article", "1,234 articles".
  public static String articles(long count) {
    return message("articles", count);
  }

  /// "Person".
  public static String of(EntityType type) {
    return switch (type) {
      case PERSON -> message("type.person");
      case LOCATION -> message("type.location");
      case ORGANIZATION -> message("type.organization");
    };
  }

  /// "person": the same among other words.
  public static String within(EntityType type) {
    return switch (type) {
      case PERSON -> message("type.person.within");
      case LOCATION -> message("type.location.within");
      case ORGANIZATION -> message("type.organization.within");
    };
  }

  /// "People".
  public static String many(EntityType type) {
    return switch (type) {
      case PERSON -> message("types.person");
      case LOCATION -> message("types.location");
      case ORGANIZATION -> message("types.organization");
    };
  }

  /// "May 2018", the month in few letters.
  public static String month(YearMonth month) {
    return message("date.month", month);
  }

  /// Things one after another, as a sentence lists them: "a, b"; each in its own order.
  public static String list(List<String> parts) {
    return BidiText.join(message("list.between"), parts);
  }

  /// The parts that are not empty, parted by middle dots; each in its own order.
  public static String line(String... parts) {
    return BidiText.join(" · ", List.of(parts).stream().filter(part -> !part.isEmpty()).toList());
  }
}
