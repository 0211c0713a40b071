package org.dateline.cli.output;

import static org.dateline.cli.output.CommandMessages.message;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A file or folder that is named on the command line. An empty name is refused: to Java it is the
/// current folder, but whoever types it has rather a variable that is not set.
public final class PathArgument implements ITypeConverter<Path> {

  @Override
  public Path convert(String typed) {
    if (typed.isBlank()) {
      throw new TypeConversionException(message("usage.empty_path"));
    }
    try {
      return Path.of(typed);
    } catch (InvalidPathException e) {
      throw new TypeConversionException(
          message("usage.no_path", Printable.line(typed), Printable.line(e.getReason())));
    }
  }
}
