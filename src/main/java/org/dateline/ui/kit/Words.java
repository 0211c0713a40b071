package org.dateline.ui.kit;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.dateline.model.EntityType;
import org.dateline.model.Published;

/// How the window says things.
public final class Words {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter LONG_DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

  private Words() {}

  /// "8 May 2018", in the reader's time zone where the time of day is known.
  public static String day(Published published) {
    return DAY.format(local(published));
  }

  /// "8 May 2018", the month written out; with the time where it is known.
  public static String when(Published published) {
    return published.timed()
        ? TIME.format(published.instant().atZone(ZoneId.systemDefault()))
        : LONG_DAY.format(published.day());
  }

  private static LocalDate local(Published published) {
    return published.timed()
        ? LocalDate.ofInstant(published.instant(), ZoneId.systemDefault())
        : published.day();
  }

  /// "1 article", "1,234 articles".
  public static String count(long count, String one, String many) {
    return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(count)
        + " "
        + (count == 1 ? one : many);
  }

  /// "1 article", "1,234 articles".
  public static String articles(long count) {
    return count(count, "article", "articles");
  }

  /// "Person".
  public static String of(EntityType type) {
    return switch (type) {
      case PERSON -> "Person";
      case LOCATION -> "Place";
      case ORGANIZATION -> "Organization";
    };
  }

  /// "People".
  public static String many(EntityType type) {
    return switch (type) {
      case PERSON -> "People";
      case LOCATION -> "Places";
      case ORGANIZATION -> "Organizations";
    };
  }

  /// The parts that are not empty, parted by middle dots.
  public static String line(String... parts) {
    return String.join(" · ", List.of(parts).stream().filter(part -> !part.isEmpty()).toList());
  }
}
