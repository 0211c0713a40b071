package org.dateline.library.indexing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The indexes of older versions of the program, which are of no use once the current one has been
/// made beside them.
final class ObsoleteIndexes {

  private static final Logger LOG = LoggerFactory.getLogger(ObsoleteIndexes.class);
  private static final Pattern NAME = Pattern.compile("index-(\\d{1,9})");

  private ObsoleteIndexes() {}

  /// Deletes the folders of indexes of an older schema beside the current one. What cannot be
  /// deleted stays until the next start.
  static void removeBeside(Path current) {
    int schema = schema(current);
    try (Stream<Path> beside = Files.list(current.resolveSibling(""))) {
      List<Path> older =
          beside.filter(folder -> schema(folder) >= 0 && schema(folder) < schema).toList();
      for (Path folder : older) {
        remove(folder);
        LOG.info("The index of an older version, {}, has been removed", folder);
      }
    } catch (IOException | RuntimeException e) {
      LOG.debug("An index of an older version stays beside {}", current, e);
    }
  }

  /// The schema of an index's folder, below 0 for what is none.
  private static int schema(Path folder) {
    Matcher name = NAME.matcher(String.valueOf(folder.getFileName()));
    return name.matches() ? Integer.parseInt(name.group(1)) : -1;
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
