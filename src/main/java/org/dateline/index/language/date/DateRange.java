package org.dateline.index.language.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.dateline.model.query.Clause.DateClause;

/// Days that follow one another, as a reader names them together.
///
/// @param first empty for no first
/// @param last empty for no last
public record DateRange(Optional<LocalDate> first, Optional<LocalDate> last) {

  static final DateRange ALL = new DateRange(Optional.empty(), Optional.empty());

  /// From one day to another, both included.
  static DateRange of(LocalDate first, LocalDate last) {
    return new DateRange(Optional.of(first), Optional.of(last));
  }

  static DateRange of(LocalDate day) {
    return of(day, day);
  }

  /// The month of a day.
  static DateRange month(LocalDate day) {
    YearMonth month = YearMonth.from(day);
    return of(month.atDay(1), month.atEndOfMonth());
  }

  /// The year of a day.
  static DateRange year(LocalDate day) {
    return of(day.withDayOfYear(1), day.withDayOfYear(day.lengthOfYear()));
  }

  /// The quarter of a year that a day is in.
  static DateRange quarter(LocalDate day) {
    LocalDate first = day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
    return of(first, first.plusMonths(3).minusDays(1));
  }

  /// From the first of these to the last of others; the other way round if they come first.
  DateRange to(DateRange end) {
    boolean reversed =
        first.isPresent() && end.last.isPresent() && end.last.get().isBefore(first.get());
    return reversed ? new DateRange(end.first, last) : new DateRange(first, end.last);
  }

  /// The days later than all of these; empty if there are none.
  public Optional<DateRange> after() {
    return last.map(day -> new DateRange(Optional.of(day.plusDays(1)), Optional.empty()));
  }

  /// The days earlier than all of these; empty if there are none.
  public Optional<DateRange> before() {
    return first.map(day -> new DateRange(Optional.empty(), Optional.of(day.minusDays(1))));
  }

  /// These days and all later ones; empty if these have no first.
  public Optional<DateRange> since() {
    return first.map(_ -> new DateRange(first, Optional.empty()));
  }

  /// These days and all earlier ones; empty if these have no last.
  public Optional<DateRange> until() {
    return last.map(_ -> new DateRange(Optional.empty(), last));
  }

  public DateClause published() {
    return new DateClause(first, last);
  }
}
