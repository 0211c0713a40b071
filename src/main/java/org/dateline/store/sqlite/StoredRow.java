package org.dateline.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.function.Function;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.FullName;
import org.dateline.model.NameKey;
import org.dateline.model.Span;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.result.ResultIterable;
import org.jspecify.annotations.Nullable;

/// A row of a result as it is read. What cannot have been written by this program, a text where a
/// number stands, a word that is no type, a place that ends before it begins, is told as damage of
/// the file ([DamagedRowException]) and not as a fault of the program.
public final class StoredRow {

  private final ResultSet row;

  private StoredRow(ResultSet row) {
    this.row = row;
  }

  /// Makes something of a row.
  @FunctionalInterface
  public interface RowReader<T> {
    T of(StoredRow row) throws SQLException;
  }

  /// The only way in which results are read.
  public static <T> RowMapper<T> read(RowReader<T> reading) {
    return (row, _) -> {
      try {
        return reading.of(new StoredRow(row));
      } catch (DamagedRowException e) {
        throw e;
      } catch (RuntimeException e) {
        // Nothing but what the row holds went into it.
        throw new DamagedRowException(String.valueOf(e.getMessage()), e);
      }
    };
  }

  /// Rows of one text.
  public static RowMapper<String> text() {
    return read(row -> row.text(1));
  }

  /// Rows of one number.
  public static RowMapper<Long> number() {
    return read(row -> row.number(1));
  }

  /// Rows of one truth.
  public static RowMapper<Boolean> flag() {
    return read(row -> row.flag(1));
  }

  /// The row of a table that has one, or of a query that always has.
  public static <T> T only(ResultIterable<T> rows) {
    return rows.findOne().orElseThrow(() -> new DamagedRowException("a row is missing"));
  }

  /// A text of a table, made into something else.
  public static <T> T parsed(String text, Function<String, T> parser) {
    try {
      return parser.apply(text);
    } catch (RuntimeException e) {
      throw new DamagedRowException(String.valueOf(e.getMessage()), e);
    }
  }

  public String text(int column) throws SQLException {
    return present(row.getString(column), String.valueOf(column));
  }

  public String text(String column) throws SQLException {
    return present(row.getString(column), column);
  }

  /// The text, or nothing where a row of another table is missing.
  public String textOrEmpty(String column) throws SQLException {
    String text = row.getString(column);
    return text == null ? "" : text;
  }

  private static String present(@Nullable String text, String column) {
    if (text == null) {
      throw new DamagedRowException("column " + column + " has no value");
    }
    return text;
  }

  public long number(int column) throws SQLException {
    long number = row.getLong(column);
    if (number == 0) {
      // Anything that is no number is read as 0.
      requireNumber(row.getObject(column), String.valueOf(column));
    }
    return number;
  }

  public long number(String column) throws SQLException {
    return number(row.findColumn(column));
  }

  public int small(int column) throws SQLException {
    long number = number(column);
    if (number != (int) number) {
      throw new DamagedRowException("column " + column + " is too large: " + number);
    }
    return (int) number;
  }

  public int small(String column) throws SQLException {
    return small(row.findColumn(column));
  }

  boolean flag(int column) throws SQLException {
    return number(column) != 0;
  }

  public boolean flag(String column) throws SQLException {
    return number(column) != 0;
  }

  private static void requireNumber(@Nullable Object value, String column) {
    if (!(value instanceof Number)) {
      throw new DamagedRowException("column " + column + " is no number: " + value);
    }
  }

  public EntityType type(int column) throws SQLException {
    return EntityType.valueOf(text(column));
  }

  public EntityType type(String column) throws SQLException {
    return EntityType.valueOf(text(column));
  }

  public Instant instant(int column) throws SQLException {
    return Instant.parse(text(column));
  }

  public Instant instant(String column) throws SQLException {
    return Instant.parse(text(column));
  }

  public ArticlePart part() throws SQLException {
    return EnumCodes.part(small("part"));
  }

  public Span span() throws SQLException {
    return new Span(small("start"), small("end"));
  }

  /// From the columns `type` and `folded`.
  public NameKey key() throws SQLException {
    return new NameKey(type("type"), text("folded"));
  }

  /// From the columns `type`, `folded` and `written`.
  public FullName name() throws SQLException {
    return new FullName(key(), text("written"));
  }
}
