package org.dateline.library;

import java.util.List;

/// What an import did.
///
/// @param added articles that are new
/// @param updated articles that were there and came again, changed, from the same file
/// @param unchanged articles that were there already
/// @param leftOut how many files and articles could not be taken in; all the rest was
/// @param rejected those, with the reasons; of very many, the first
/// @param notes what the reader should know of how files were read, such as a guessed encoding; of
///   very many, the first
public record ImportReport(
    long added,
    long updated,
    long unchanged,
    long leftOut,
    List<Rejection> rejected,
    List<String> notes) {

  public ImportReport {
    rejected = List.copyOf(rejected);
    notes = List.copyOf(notes);
  }

  /// Something that could not be taken in.
  ///
  /// @param subject the file, with the line where it has many articles
  /// @param reason what is wrong and the way out, to stand after the subject
  public record Rejection(String subject, String reason) {

    static Rejection of(String subject, int line, String reason) {
      return new Rejection(line == 0 ? subject : subject + ", line " + line, reason);
    }
  }
}
