package org.dateline.cli.command;

import java.nio.file.Path;
import org.dateline.library.naming.SharedDictionary;

/// What every command takes from the words before it.
public interface LibraryOptions {

  /// The folder of the library.
  Path library();

  /// What names are linked by.
  SharedDictionary dictionary();
}
