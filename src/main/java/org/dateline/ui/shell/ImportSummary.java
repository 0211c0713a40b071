package org.dateline.ui.shell;

import static org.dateline.ui.kit.WindowMessages.message;

import org.dateline.library.imports.ImportReport;

/// What came of adding files, in words.
final class ImportSummary {

  private ImportSummary() {}

  static String of(ImportReport report) {
    return report.rejected().isEmpty()
        ? message("import.done", report.added(), report.updated(), report.unchanged())
        : message(
            "import.partly",
            report.added(),
            report.updated(),
            report.unchanged(),
            report.rejected().size());
  }
}
