package org.dateline.model.failure;

/// What is wrong in a line of a file of names.
public sealed interface NameListFault extends ReadFault {

  /// What a cell holds.
  enum SpellingRole {
    NAME,
    ALIAS
  }

  /// It has more cells than the heading has columns.
  record ExcessCells(int cells, int columns) implements NameListFault {}

  /// It has more cells than any list of names.
  ///
  /// @param max the most
  record TooManyCells(int max) implements NameListFault {}

  /// The same name stands in another line, and matches in another way.
  ///
  /// @param line the other one, from 1
  record OtherWayOfCase(String name, int line) implements NameListFault {}

  /// It has no name, or no alias.
  record NoSpelling(SpellingRole role) implements NameListFault {}

  /// A name or alias was damaged before it came here.
  ///
  /// @param shown of a long one the beginning
  record DamagedSpelling(String shown) implements NameListFault {}

  /// A name or alias has too many characters.
  ///
  /// @param length how many, in UTF-16 units
  /// @param max the most
  /// @param beginning how it begins
  record LongSpelling(SpellingRole role, int length, int max, String beginning)
      implements NameListFault {}

  /// A name or alias has no letter or digit, or a control character.
  ///
  /// @param shown of a long one the beginning
  record NoWord(SpellingRole role, String shown) implements NameListFault {}

  /// It has no type.
  record NoType() implements NameListFault {}

  /// Its type is none.
  ///
  /// @param shown of a long one the beginning
  record UnknownType(String shown) implements NameListFault {}

  /// Its way of case is none.
  ///
  /// @param shown of a long one the beginning
  record UnknownWayOfCase(String shown) implements NameListFault {}

  /// The heading has no column of types.
  record NoTypeColumn() implements NameListFault {}

  /// The heading has a column twice.
  ///
  /// @param column as it is headed
  record DuplicateColumn(String column) implements NameListFault {}

  /// A quotation mark before a cell is never closed.
  ///
  /// @param line where it stands, from 1
  record OpenQuotation(int line) implements NameListFault {}

  /// Something stands between a closing quotation mark and the end of its cell.
  ///
  /// @param shown of a long text the beginning
  record TextAfterQuotation(String shown) implements NameListFault {}
}
