package org.dateline.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/// When an article was published: a day, or an instant.
///
/// @param instant the instant; for a day, its start in UTC
/// @param timed whether the time of day is known
public record PublicationDate(Instant instant, boolean timed)
    implements Comparable<PublicationDate> {

  /// A day with no time.
  public static PublicationDate on(LocalDate day) {
    return new PublicationDate(day.atStartOfDay(ZoneOffset.UTC).toInstant(), false);
  }

  /// An instant.
  public static PublicationDate at(Instant instant) {
    return new PublicationDate(instant, true);
  }

  /// Reads an ISO 8601 date ("2018-05-08") or date with time and offset ("2018-05-08T09:30:00Z").
  ///
  /// @throws DateTimeException if the text is neither
  public static PublicationDate parse(String iso) {
    return iso.indexOf('T') < 0
        ? on(LocalDate.parse(iso))
        : at(OffsetDateTime.parse(iso).toInstant());
  }

  /// The day in UTC.
  public LocalDate day() {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }

  @Override
  public int compareTo(PublicationDate other) {
    return instant.compareTo(other.instant);
  }

  /// The ISO 8601 form that [#parse] reads.
  @Override
  public String toString() {
    return timed ? instant.toString() : day().toString();
  }
}
