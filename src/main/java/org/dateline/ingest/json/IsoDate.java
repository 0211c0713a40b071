package org.dateline.ingest.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import org.dateline.ingest.result.RejectionException;
import org.dateline.model.PublicationDate;
import org.dateline.model.failure.JsonFault;

/// Dates in ISO 8601, as files write them: `2018-05-08`, `2018-05-08T09:30:00Z`,
/// `2018-05-08T09:30+09:00`, with a space for the `T`, or `+0900` for the offset.
final class IsoDate {

  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendPattern("['T'][' ']")
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .appendPattern("[' '][XXX][XX][X]")
          .toFormatter();

  private IsoDate() {}

  /// A day, or an instant. Where a time has no offset, the instant is not known and only the day is
  /// kept.
  ///
  /// @throws RejectionException if it is neither
  static PublicationDate parse(String date) throws RejectionException {
    try {
      if (date.length() == "2018-05-08".length()) {
        return PublicationDate.on(LocalDate.parse(date));
      }
      TemporalAccessor time = TIME.parseBest(date, OffsetDateTime::from, LocalDateTime::from);
      return time instanceof OffsetDateTime zoned
          ? PublicationDate.at(Instant.from(zoned))
          : PublicationDate.on(LocalDate.from(time));
    } catch (DateTimeException e) {
      throw new RejectionException(new JsonFault.BadDate(JsonArticle.PUBLISHED, shortened(date)));
    }
  }

  private static String shortened(String date) {
    return date.length() <= 40 ? date : date.substring(0, 40) + "…";
  }
}
