package org.dateline.ui.kit;

import static org.dateline.ui.kit.WindowMessages.message;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.dateline.messages.MessageBundle;
import org.dateline.model.EntityType;
import org.dateline.model.PublicationDate;

/// How the window says things.
public final class Formats {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern(message("date.day"), MessageBundle.LANGUAGE);
  private static final DateTimeFormatter LONG_DAY =
      DateTimeFormatter.ofPattern(message("date.long_day"), MessageBundle.LANGUAGE);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern(message("date.time"), MessageBundle.LANGUAGE);

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern(message("date.long_month"), MessageBundle.LANGUAGE);
  private static final DateTimeFormatter SHORT_MONTH =
      DateTimeFormatter.ofPattern(message("date.month"), MessageBundle.LANGUAGE);
  private static final DateTimeFormatter MONTH_ONLY =
      DateTimeFormatter.ofPattern(message("date.month_name"), MessageBundle.LANGUAGE);
  private static final DateTimeFormatter DAY_ONLY =
      DateTimeFormatter.ofPattern(message("date.day_of_year"), MessageBundle.LANGUAGE);

  private Formats() {}

  /// "8 May 2018", in the reader's time zone where the time of day is known.
  public static String day(PublicationDate published) {
    return DAY.format(local(published));
  }

  /// "8 May 2018", the month written out; with the time where it is known.
  public static String when(PublicationDate published) {
    return published.timed()
        ? TIME.format(published.instant().atZone(ZoneId.systemDefault()))
        : LONG_DAY.format(published.day());
  }

  /// "8 May 2018, 14:05", in the reader's time zone.
  public static String when(Instant instant) {
    return TIME.format(instant.atZone(ZoneId.systemDefault()));
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
    return first == last ? Integer.toString(first) : message("dates.years", first, last);
  }

  private static String months(YearMonth first, YearMonth last) {
    if (first.equals(last)) {
      return MONTH.format(first);
    }
    return first.getYear() == last.getYear()
        ? message("dates.months_of_year", MONTH_ONLY.format(first), MONTH.format(last))
        : message("dates.stretch", MONTH.format(first), MONTH.format(last));
  }

  private static String singleDays(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return DAY.format(first);
    }
    if (YearMonth.from(first).equals(YearMonth.from(last))) {
      return message("dates.days_of_month", first.getDayOfMonth(), DAY.format(last));
    }
    return first.getYear() == last.getYear()
        ? message("dates.stretch", DAY_ONLY.format(first), DAY.format(last))
        : message("dates.stretch", DAY.format(first), DAY.format(last));
  }

  /// "English" of `en`; a code that nobody knows as it is.
  public static String language(String code) {
    String name = Locale.of(code).getDisplayLanguage(MessageBundle.LANGUAGE);
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
    return NumberFormat.getIntegerInstance(MessageBundle.LANGUAGE).format(number);
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
    return SHORT_MONTH.format(month);
  }

  /// The parts that are not empty, parted by middle dots; each in its own order.
  public static String line(String... parts) {
    return BidiText.join(" · ", List.of(parts).stream().filter(part -> !part.isEmpty()).toList());
  }
}
