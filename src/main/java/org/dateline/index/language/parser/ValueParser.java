package org.dateline.index.language.parser;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.dateline.index.language.date.DateParser;
import org.dateline.index.language.date.DateRange;
import org.dateline.index.language.lexer.CharacterClasses;
import org.dateline.index.language.lexer.FieldName;
import org.dateline.model.Span;
import org.dateline.model.query.Clause;
import org.dateline.model.query.Clause.EntityClause;
import org.dateline.model.query.Clause.LanguageClause;
import org.dateline.model.query.Clause.NotClause;
import org.dateline.model.query.Clause.StarredClause;
import org.dateline.model.query.Clause.TagClause;
import org.dateline.model.query.Clause.UnreadClause;
import org.dateline.model.query.QueryProblem.Expected;

/// Reads the values of fields that do not ask for words: days, languages, what an article can be,
/// names.
public final class ValueParser {

  private final DateParser dates;

  /// @param today the day it is, in UTC
  public ValueParser(LocalDate today) {
    this.dates = new DateParser(today);
  }

  /// What a field and its value ask for; empty if the value is none for the field.
  ///
  /// @param field one without [FieldName#part]
  /// @param at where the value stands, of the query
  Optional<Clause> read(FieldName field, String value, Span at) {
    return switch (field) {
      case IS -> state(value);
      case LANGUAGE -> LanguageCodes.code(plain(value)).map(LanguageClause::new);
      case DATE, AFTER, BEFORE, SINCE, UNTIL -> days(field, value).map(DateRange::published);
      case TAG -> name(value).map(name -> new TagClause(name, at));
      default -> name(value).map(name -> new EntityClause(field.type(), name, at));
    };
  }

  private static String plain(String value) {
    return CharacterClasses.trim(value, 0, value.length()).map(span -> span.of(value)).orElse("");
  }

  private static Optional<String> name(String value) {
    return Optional.of(plain(value)).filter(name -> !name.isEmpty());
  }

  private static Optional<Clause> state(String value) {
    return switch (plain(value).toLowerCase(Locale.ROOT)) {
      case "unread", "new" -> Optional.of(new UnreadClause());
      case "read", "opened" -> Optional.of(new NotClause(new UnreadClause()));
      case "starred", "star" -> Optional.of(new StarredClause());
      case "unstarred" -> Optional.of(new NotClause(new StarredClause()));
      default -> Optional.empty();
    };
  }

  private Optional<DateRange> days(FieldName field, String value) {
    Optional<DateRange> days = dates.read(value);
    return switch (field) {
      case AFTER -> days.flatMap(DateRange::after);
      case BEFORE -> days.flatMap(DateRange::before);
      case SINCE -> days.flatMap(DateRange::since);
      case UNTIL -> days.flatMap(DateRange::until);
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
