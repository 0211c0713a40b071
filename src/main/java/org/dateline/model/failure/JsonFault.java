package org.dateline.model.failure;

/// Why JSON is no article.
public sealed interface JsonFault extends ReadFault {

  /// A place in JSON.
  ///
  /// @param line from 1; 0 where there is only one
  /// @param column from 1
  record JsonPosition(int line, int column) {}

  /// It is not JSON.
  ///
  /// @param said what the parser says of it, in its own words
  record JsonSyntaxFault(String said, JsonPosition at) implements JsonFault {}

  /// It ends before it is whole.
  record TruncatedJson(JsonPosition at) implements JsonFault {}

  /// It is nested too deeply, or a number in it is too long.
  record ExcessiveJson(JsonPosition at) implements JsonFault {}

  /// It is not one value but none or several.
  record JsonValueCount(long count) implements JsonFault {}

  /// It is no object.
  record NoJsonObject(JsonKind found) implements JsonFault {}

  /// A field is missing.
  record MissingField(String field) implements JsonFault {}

  /// A field has nothing in it.
  record EmptyField(String field) implements JsonFault {}

  /// A field holds something else than is expected.
  record WrongFieldKind(String field, JsonKind found, ExpectedJson expected) implements JsonFault {}

  /// A list of names in a field holds something else than names.
  record WrongListKind(String field, JsonKind found) implements JsonFault {}

  /// A field is no date.
  ///
  /// @param date what it holds, of a long one the beginning
  record BadDate(String field, String date) implements JsonFault {}

  /// A field has too many characters.
  ///
  /// @param max the most, in UTF-16 units
  record OverlongField(String field, int max) implements JsonFault {}

  /// A field holds a control character or half a character.
  record UnprintableField(String field) implements JsonFault {}

  /// A list of names in a field is too long.
  ///
  /// @param max the most names
  record LongList(String field, int max) implements JsonFault {}

  /// What a JSON value is.
  enum JsonKind {
    LIST,
    OBJECT,
    NUMBER,
    TEXT,
    TRUE,
    FALSE,
    NULL,
    OTHER
  }

  /// What a field should hold.
  enum ExpectedJson {
    TEXT,
    TEXT_OR_WHOLE_NUMBER,
    NAMES,
    DATE
  }
}
