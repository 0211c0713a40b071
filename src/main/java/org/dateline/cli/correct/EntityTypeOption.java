package org.dateline.cli.correct;

import org.dateline.library.Library;
import org.dateline.model.EntityType;
import org.dateline.model.FullName;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The option that says which of several entities is meant by a `NAME`.
final class EntityTypeOption {

  @Option(names = "--type", paramLabel = "TYPE")
  private @Nullable EntityType type;

  /// The type; null where none was given.
  @Nullable EntityType type() {
    return type;
  }

  /// The one name of the library that is meant.
  ///
  /// @throws org.dateline.library.failure.LibraryException if nothing has it, or several do
  FullName named(Library library, String name) {
    return library.corrections().named(name, type);
  }
}
