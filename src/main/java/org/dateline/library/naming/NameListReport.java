package org.dateline.library.naming;

import java.util.List;
import org.dateline.model.failure.ReadNote;

/// What a file did to the reader's list of names.
///
/// @param added names that are new
/// @param changed names that were there with other aliases, or another way of case
/// @param unchanged names that were there as the file has them
/// @param removed names that are there no more
/// @param total how many names are on the list now
/// @param notes what the reader should know of how the file was read, such as a guessed encoding
public record NameListReport(
    long added, long changed, long unchanged, long removed, long total, List<ReadNote> notes) {

  public NameListReport {
    notes = List.copyOf(notes);
  }
}
