package org.dateline.ui.shell;

import static org.dateline.ui.kit.WindowMessages.message;

import org.dateline.library.imports.ImportReport;
import org.dateline.ui.kit.Formats;

/// What came of adding files, in words.
final class ImportSummary {

  private ImportSummary() {}

  /// Only what there is.
  static String of(ImportReport report) {
    String words =
        Formats.line(
            report.added() == 0 ? "" : message("import.added", report.added()),
            report.updated() == 0 ? "" : message("import.updated", report.updated()),
            report.unchanged() == 0 ? "" : message("import.unchanged", report.unchanged()),
            report.deleted() == 0 ? "" : message("import.deleted", report.deleted()),
            report.leftOut() == 0 ? "" : message("import.left_out", report.leftOut()));
    return words.isEmpty() ? message("import.nothing") : words;
  }
}
