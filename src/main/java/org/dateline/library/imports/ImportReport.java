package org.dateline.library.imports;

import java.util.List;
import org.dateline.library.failure.RejectionReason;
import org.dateline.model.failure.ReadNote;

/// What an import did.
///
/// @param added articles that are new
/// @param updated articles that were there and came again, changed, from the same file
/// @param unchanged articles that were there already
/// @param deleted articles that the reader has deleted, and that stay so
/// @param leftOut how many files and articles could not be taken in; all the rest was
/// @param rejected those, with the reasons; of very many, the first
/// @param notes what the reader should know of how files were read, such as a guessed encoding; of
///   very many, the first
public record ImportReport(
    long added,
    long updated,
    long unchanged,
    long deleted,
    long leftOut,
    List<ImportRejection> rejected,
    List<ReadingNote> notes) {

  public ImportReport {
    rejected = List.copyOf(rejected);
    notes = List.copyOf(notes);
  }

  /// Something that could not be taken in or recognised.
  ///
  /// @param subject the file or the article
  /// @param line where the file has many articles, from 1; 0 for no line in particular
  public record ImportRejection(String subject, int line, RejectionReason reason) {}

  /// How a file was read.
  ///
  /// @param line where the file has many articles, from 1; 0 for no line in particular
  public record ReadingNote(String file, int line, ReadNote note) {}
}
