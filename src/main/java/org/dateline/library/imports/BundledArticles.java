package org.dateline.library.imports;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// The articles that come with the program: a folder of its class path, in a jar or on disk.
public final class BundledArticles {

  private static final String FOLDER = "/articles";

  private BundledArticles() {}

  /// Gives the bundled files, in the order of their names, while they can be read.
  ///
  /// @throws IllegalStateException if the program was put together without them
  public static <T> T files(Function<List<Path>, T> use) {
    URL url = BundledArticles.class.getResource(FOLDER);
    if (url == null) {
      throw new IllegalStateException("the program has no bundled articles");
    }
    try {
      URI uri = url.toURI();
      if (uri.getScheme().equals("jar")) {
        try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
          return use.apply(list(jar.getPath(FOLDER)));
        }
      }
      return use.apply(list(Path.of(uri)));
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("the bundled articles cannot be read: " + url, e);
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
