package org.dateline.library.note;

import java.util.List;
import org.dateline.model.Note;

/// What came of taking notes in from a file.
///
/// @param taken those that were new, or changed later than what was there
/// @param all how many the file has
/// @param unmatched the addresses or headlines of articles that the library has not; their notes
///   are left in the file
public record NoteImport(List<Note> taken, int all, List<String> unmatched) {
  public NoteImport {
    taken = List.copyOf(taken);
    unmatched = List.copyOf(unmatched);
  }
}
