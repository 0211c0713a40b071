package org.dateline.messages.export;

import org.dateline.messages.MessageBundle;
import org.dateline.messages.export.ExportTable.ColumnRole;
import org.dateline.messages.export.ExportTable.ExportColumn;
import org.dateline.model.EntityType;

/// The words of what is written down.
final class ExportWords {

  private static final MessageBundle BUNDLE = MessageBundle.of(ExportWords.class, "export");
  private static final MessageBundle COLUMNS = MessageBundle.of(ExportWords.class, "columns");

  private ExportWords() {}

  static String message(String key, Object... arguments) {
    return BUNDLE.message(key, arguments);
  }

  static String of(EntityType type) {
    return switch (type) {
      case PERSON -> message("person");
      case LOCATION -> message("place");
      case ORGANIZATION -> message("organization");
    };
  }

  /// A column that readers see.
  ///
  /// @param key what programs call it, under which the words stand
  static ExportColumn column(String key, ColumnRole role) {
    return new ExportColumn(key, COLUMNS.message(key), role);
  }

  /// A column for programs.
  static ExportColumn column(String key) {
    return new ExportColumn(key, "", ColumnRole.PROGRAM);
  }
}
