package org.dateline.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks the reader for files. The system's own dialogs where there is a display.
public interface FilePrompt {

  /// Files with articles; none if the reader thought better of it.
  List<Path> files();

  /// A folder of them; none if the reader thought better of it.
  List<Path> folder();

  /// The folder of a library; empty if the reader thought better of it.
  Optional<Path> library();

  /// A file of corrections that is there; empty if the reader thought better of it.
  Optional<Path> corrections();

  /// A file to write corrections to, which the reader agrees to have written over if it is there;
  /// empty if the reader thought better of it.
  Optional<Path> newCorrections();

  /// A file of notes that is there; empty if the reader thought better of it.
  Optional<Path> notes();

  /// A file to write notes to, which the reader agrees to have written over if it is there; empty
  /// if the reader thought better of it.
  Optional<Path> newNotes();

  /// A file to write a copy of the library to, which the reader agrees to have written over if it
  /// is there; empty if the reader thought better of it.
  Optional<Path> newBackup();

  /// A file of queries that is there; empty if the reader thought better of it.
  Optional<Path> queries();

  /// A file to write something else to, which the reader agrees to have written over if it is
  /// there; empty if the reader thought better of it.
  ///
  /// @param name what it may be called
  Optional<Path> newExport(String name);
}
