package org.dateline.ui.export;

import org.dateline.library.Library;
import org.dateline.messages.export.ExportDocument;
import org.dateline.messages.export.ExportFormat;
import org.dateline.model.query.CancellationSignal;

/// Something that can be written to a file.
///
/// @param words how the reader is asked whether it is meant
/// @param title what the file is called at first, without its ending
/// @param rows how many rows it has, about
/// @param hasTexts whether there are whole texts that could be written too
/// @param source makes the document
record ExportSubject(
    String words, String title, long rows, boolean hasTexts, SubjectSource source) {

  /// Makes a document in the background.
  @FunctionalInterface
  interface SubjectSource {

    /// Makes it; called once.
    ///
    /// @param texts whether whole texts are wanted
    ExportDocument of(Library open, ExportFormat format, boolean texts, CancellationSignal stop);
  }
}
