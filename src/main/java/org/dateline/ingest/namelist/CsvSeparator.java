package org.dateline.ingest.namelist;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.ingest.namelist.CsvReader.CsvRow;
import org.dateline.ingest.result.RejectionException;

/// What parts the cells of a file of names: a comma, a semicolon or a tab.
final class CsvSeparator {

  private static final List<Character> KNOWN = List.of('\t', ',', ';');

  private CsvSeparator() {}

  /// The sign with which the first row makes sense: it is a heading, or has a name and a type.
  /// Where none does, a tab if the file is named for tabs, else the one that stands in the row.
  static char of(Path file, String text) {
    for (char separator : KNOWN) {
      if (makesSense(text, separator)) {
        return separator;
      }
    }
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".tsv") || name.endsWith(".tab")) {
      return '\t';
    }
    return KNOWN.stream().filter(separator -> cells(text, separator) > 1).findFirst().orElse(',');
  }

  private static boolean makesSense(String text, char separator) {
    Optional<CsvRow> first = first(text, separator);
    try {
      return first.isPresent()
          && (EntityTypeWords.type(first.get().cell(1)).isPresent()
              || NameColumns.headed(first.get()).isPresent());
    } catch (RejectionException _) {
      return false;
    }
  }

  private static int cells(String text, char separator) {
    return first(text, separator).map(row -> row.cells().size()).orElse(0);
  }

  private static Optional<CsvRow> first(String text, char separator) {
    return new CsvReader(text, separator).next();
  }
}
