package org.dateline.index.language.parser;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.dateline.index.language.date.DateReader;
import org.dateline.index.language.date.Days;
import org.dateline.index.language.lexer.FieldName;
import org.dateline.index.language.lexer.Letters;
import org.dateline.model.Span;
import org.dateline.model.query.Clause;
import org.dateline.model.query.Clause.Language;
import org.dateline.model.query.Clause.Named;
import org.dateline.model.query.Clause.Not;
import org.dateline.model.query.Clause.Starred;
import org.dateline.model.query.Clause.Unread;
import org.dateline.model.query.QueryProblem.Expected;

/// Reads the values of fields that do not ask for words: days, languages, what an article can be,
/// names.
public final class ValueReader {

  private final DateReader dates;

  /// @param today the day it is, in UTC
  public ValueReader(LocalDate today) {
    this.dates = new DateReader(today);
  }

  /// What a field and its value ask for; empty if the value is none for the field.
  ///
  /// @param field one without [FieldName#part]
  /// @param at where the value stands, of the query
  Optional<Clause> read(FieldName field, String value, Span at) {
    return switch (field) {
      case IS -> state(value);
      case LANGUAGE -> Languages.code(plain(value)).map(Language::new);
      case DATE, AFTER, BEFORE, SINCE, UNTIL -> days(field, value).map(Days::published);
      default -> name(value).map(name -> new Named(field.type(), name, at));
    };
  }

  private static String plain(String value) {
    return Letters.trim(value, 0, value.length()).map(span -> span.of(value)).orElse("");
  }

  private static Optional<String> name(String value) {
    return Optional.of(plain(value)).filter(name -> !name.isEmpty());
  }

  private static Optional<Clause> state(String value) {
    return switch (plain(value).toLowerCase(Locale.ROOT)) {
      case "unread", "new" -> Optional.of(new Unread());
      case "read", "opened" -> Optional.of(new Not(new Unread()));
      case "starred", "star" -> Optional.of(new Starred());
      case "unstarred" -> Optional.of(new Not(new Starred()));
      default -> Optional.empty();
    };
  }

  private Optional<Days> days(FieldName field, String value) {
    Optional<Days> days = dates.read(value);
    return switch (field) {
      case AFTER -> days.flatMap(Days::after);
      case BEFORE -> days.flatMap(Days::before);
      case SINCE -> days.flatMap(Days::since);
      case UNTIL -> days.flatMap(Days::until);
      default -> days;
    };
  }

  /// Whether a text names days.
  boolean isDate(FieldName field, String text) {
    return days(field, text).isPresent();
  }

  /// What the value of a field should be.
  static Expected expected(FieldName field) {
    return switch (field) {
      case IS -> Expected.STATE;
      case LANGUAGE -> Expected.LANGUAGE;
      default -> Expected.DATE;
    };
  }
}
