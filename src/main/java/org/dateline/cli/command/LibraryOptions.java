package org.dateline.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import org.dateline.library.Library;
import org.dateline.library.naming.SharedDictionary;

/// What every command takes from the words before it.
public interface LibraryOptions {

  /// The folder of the library.
  Path library();

  /// The library, where it is open already: the command was handed to the instance that has it.
  Optional<Library> open();

  /// What names are linked by.
  SharedDictionary dictionary();

  /// The folder where search by meaning keeps its machine code; empty for no search by meaning.
  Optional<Path> meaning();
}
