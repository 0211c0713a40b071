package org.dateline.cli.output;

import static org.dateline.cli.output.CommandMessages.message;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A file or folder that is named on the command line. An empty name is refused: to Java it is the
/// current folder, but whoever types it has rather a variable that is not set.
public final class PathArgument implements ITypeConverter<Path> {

  private final Optional<Path> directory;
  private final Map<String, String> typed = new LinkedHashMap<>();

  /// In the folder in which the program runs.
  public PathArgument() {
    this.directory = Optional.empty();
  }

  /// In the folder of a command that is handed over.
  public PathArgument(Path directory) {
    this.directory = Optional.of(directory);
  }

  private Path resolved(Path path) {
    if (directory.isEmpty() || path.isAbsolute()) {
      return path;
    }
    Path absolute = directory.get().resolve(path);
    typed.put(absolute.toString(), path.toString());
    return absolute;
  }

  /// Words with the paths in them as they were typed.
  public String asTyped(String words) {
    String said = words;
    for (Map.Entry<String, String> path : typed.entrySet()) {
      said = said.replace(path.getKey(), path.getValue());
    }
    return said;
  }

  @Override
  public Path convert(String typed) {
    if (typed.isBlank()) {
      throw new TypeConversionException(message("usage.empty_path"));
    }
    try {
      return resolved(Path.of(typed));
    } catch (InvalidPathException e) {
      throw new TypeConversionException(
          message("usage.no_path", Printable.line(typed), Printable.line(e.getReason())));
    }
  }
}
