package org.dateline.ui.shell;

import org.dateline.library.ImportReport;
import org.dateline.ui.kit.Words;

/// What came of adding files, in words.
final class ImportWords {

  private ImportWords() {}

  static String of(ImportReport report) {
    String rejected =
        report.rejected().isEmpty()
            ? ""
            : ", %s left out (see Problems in the menu)"
                .formatted(Words.count(report.rejected().size(), "file or line", "files or lines"));
    return "%s added, %,d updated, %,d already there%s"
        .formatted(Words.articles(report.added()), report.updated(), report.unchanged(), rejected);
  }
}
