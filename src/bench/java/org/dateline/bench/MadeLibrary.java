package org.dateline.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.dateline.library.InitialContent;
import org.dateline.library.Library;
import org.dateline.library.naming.SharedDictionary;
import org.dateline.names.NameFinder;

/// A library of made-up news on the disk, made once: a folder that has it already, made the same
/// way, is used as it is.
///
/// @param folder of the library
/// @param articles how many it holds
/// @param made what was noted when it was made
record MadeLibrary(Path folder, int articles, Properties made) {

  private static final String STAMP = "made.properties";

  /// A million articles, on the machine of the author: 15 minutes and 8 GB.
  ///
  /// @param folder made where there is none; what is in it is removed if it is another library
  static MadeLibrary make(Path folder, int articles) {
    MadeLibrary library = makeStore(folder, articles);
    library.index();
    return library;
  }

  /// The same without its index.
  static MadeLibrary makeStore(Path folder, int articles) {
    try {
      Properties made = stamp(folder);
      if (!made.getProperty("made", "").equals(way(articles))) {
        empty(folder);
        Files.createDirectories(folder);
        made = fill(folder, articles);
        write(folder, made);
      }
      return new MadeLibrary(folder, articles, made);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// What is different is another library. Names found by other rules would be looked for again.
  private static String way(int articles) {
    return "%d, %d articles, %s"
        .formatted(MadeNews.VERSION, articles, NameFinder.create().version());
  }

  private static Properties fill(Path folder, int articles) throws SQLException, IOException {
    long start = System.nanoTime();
    MadeStore.Filled filled =
        MadeStore.fill(folder.resolve("library.db"), new MadeNews(articles), articles);
    Properties made = new Properties();
    made.setProperty("made", way(articles));
    made.setProperty("store.seconds", seconds(start));
    made.setProperty("text.bytes", Long.toString(filled.textBytes()));
    made.setProperty("mentions", Long.toString(filled.mentions()));
    made.setProperty("names", Long.toString(filled.names()));
    return made;
  }

  private static String seconds(long start) {
    return Double.toString((System.nanoTime() - start) / 1e9);
  }

  Library open() {
    return Library.open(folder, InitialContent.EMPTY, SharedDictionary.none());
  }

  /// Has the program index the articles, unless it has, and notes how long that took.
  private void index() {
    List<Path> before = indexes();
    long start = System.nanoTime();
    HeapUse.Figures heap =
        HeapUse.of(() -> {
          try (Library library = open()) {
            library.awaitMerged();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
          }
        });
    if (!before.containsAll(indexes())) {
      made.setProperty("index.seconds", seconds(start));
      made.setProperty("index.heap", Long.toString(heap.held()));
      made.setProperty("index.most", Long.toString(Runtime.getRuntime().maxMemory()));
      write(folder, made);
    }
  }

  /// Reads all of its files once, so that the system has them at hand as far as it has room.
  void warm() {
    byte[] buffer = new byte[1 << 20];
    List<Path> all = new ArrayList<>(List.of(folder.resolve("library.db")));
    try {
      for (Path index : indexes()) {
        try (Stream<Path> files = Files.list(index)) {
          all.addAll(files.toList());
        }
      }
      for (Path file : all) {
        try (InputStream bytes = Files.newInputStream(file)) {
          while (bytes.read(buffer) >= 0) {
            // Nothing is done with it.
          }
        } catch (NoSuchFileException _) {
          // The library is open, and has just done away with it.
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The folders of its indexes: one, unless a program of another version has been at work.
  List<Path> indexes() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().startsWith("index-")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// In bytes.
  long storeSize() {
    return size(folder.resolve("library.db"));
  }

  /// In bytes.
  long indexSize() {
    return indexes().stream().mapToLong(MadeLibrary::size).sum();
  }

  private static long size(Path path) {
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A number that was noted; 0 where it was not.
  double noted(String name) {
    return Double.parseDouble(made.getProperty(name, "0"));
  }

  /// How big it is, and how long it took to make, a line each.
  ///
  /// @param yardstick of the same run
  List<String> figures(Yardstick yardstick) {
    double stored = articles / noted("store.seconds");
    double indexed = articles / noted("index.seconds");
    double text = noted("text.bytes");
    return List.of(
        String.format(
            Locale.ENGLISH,
            "%,d articles, %.1f MB of text, %,.0f mentions, %,.0f names",
            articles,
            text / 1e6,
            noted("mentions"),
            noted("names")),
        String.format(
            Locale.ENGLISH,
            "stored %,.0f articles a second (%.3f × the yardstick), store %.1f MB, %.2f × the text",
            stored,
            stored / yardstick.indexing(),
            storeSize() / 1e6,
            storeSize() / text),
        String.format(
            Locale.ENGLISH,
            "indexed %,.0f articles a second (%.3f × the yardstick), index %.1f MB, %.2f × the"
                + " text, heap at most %.0f MB of %.0f",
            indexed,
            indexed / yardstick.indexing(),
            indexSize() / 1e6,
            indexSize() / text,
            noted("index.heap") / 1e6,
            noted("index.most") / 1e6));
  }

  /// A copy that is removed when it is closed. The files of an index are never changed, so they are
  /// not copied where the disk can give them a second name.
  record Copy(MadeLibrary library) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      empty(library.folder());
      Files.delete(library.folder());
    }
  }

  /// Copies it.
  ///
  /// @param to a folder that is not there, or is an older copy
  Copy copy(Path to) throws IOException {
    empty(to);
    Files.createDirectories(to);
    Files.copy(folder.resolve("library.db"), to.resolve("library.db"));
    for (Path index : indexes()) {
      Path other = Files.createDirectory(to.resolve(index.getFileName()));
      try (Stream<Path> files = Files.list(index)) {
        for (Path file : files.filter(f -> !f.endsWith("write.lock")).toList()) {
          link(other.resolve(file.getFileName()), file);
        }
      }
    }
    return new Copy(new MadeLibrary(to, articles, made));
  }

  private static void link(Path to, Path from) throws IOException {
    try {
      Files.createLink(to, from);
    } catch (UnsupportedOperationException | FileSystemException _) {
      Files.copy(from, to);
    }
  }

  /// What is in use after a full collection, in bytes.
  static long heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static Properties stamp(Path folder) throws IOException {
    Properties made = new Properties();
    Path file = folder.resolve(STAMP);
    if (Files.exists(file)) {
      try (var reader = Files.newBufferedReader(file)) {
        made.load(reader);
      }
    }
    return made;
  }

  private static void write(Path folder, Properties made) {
    try (Writer writer = Files.newBufferedWriter(folder.resolve(STAMP))) {
      made.store(writer, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Removes what an earlier making left; of a folder that is something else, nothing.
  private static void empty(Path folder) throws IOException {
    if (!Files.exists(folder.resolve(STAMP)) && !Files.exists(folder.resolve("library.db"))) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        if (!file.equals(folder)) {
          Files.delete(file);
        }
      }
    }
  }
}
