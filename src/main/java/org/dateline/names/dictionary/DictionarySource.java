package org.dateline.names.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.dateline.names.text.NameNormalizer;

/// Where the rows of the dictionary come from: lines of an alias, a title and a probability, parted
/// by tabs, all rows of a title together; UTF-8, gzipped.
///
/// @param version changes with the rows
/// @param size in bytes, gzipped
/// @param rows opens the gzipped rows at their begin
record DictionarySource(String version, long size, RowsOpener rows) {

  private static final String BUNDLED = "/edu/stanford/nlp/models/kbp/english/wikidict.tab.gz";

  /// To be raised whenever the same rows give another dictionary: with each change of what is
  /// pruned, of [NameNormalizer#letters], of the layout.
  private static final int RULES = 1;

  /// Opens the rows.
  @FunctionalInterface
  interface RowsOpener {
    /// The caller closes the stream.
    InputStream open() throws IOException;
  }

  /// CoreNLP's alias dictionary: 20.9 million rows, 195 MB gzipped and 1.04 GB unpacked.
  ///
  /// It tells which page of Wikipedia, as it was around 2010, the links with a given text lead to.
  /// Of each alias it has the one title that most lead to, and the share of these, at least .2. It
  /// seems to come from Spitkovsky and Chang, "A Cross-Lingual Dictionary for English Wikipedia
  /// Concepts", LREC 2012.
  ///
  /// Costs some milliseconds: the version is the check sum that the jar file has of it.
  ///
  /// @throws UncheckedIOException if the jar file cannot be read
  /// @throws IllegalStateException if it is not on the class path
  static DictionarySource bundled() {
    URL url = DictionarySource.class.getResource(BUNDLED);
    if (url == null) {
      throw new IllegalStateException(BUNDLED + " is not on the class path");
    }
    try {
      URLConnection connection = url.openConnection();
      connection.setUseCaches(false);
      return connection instanceof JarURLConnection jar ? ofJar(url, jar) : ofFile(url, connection);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + url, e);
    }
  }

  private static DictionarySource ofJar(URL url, JarURLConnection connection) throws IOException {
    try (JarFile jar = connection.getJarFile()) {
      JarEntry entry = jar.getJarEntry(connection.getEntryName());
      String version = "%d-%08x".formatted(RULES, entry.getCrc());
      return new DictionarySource(version, entry.getSize(), () -> open(url));
    }
  }

  private static DictionarySource ofFile(URL url, URLConnection connection) throws IOException {
    try (InputStream _ = connection.getInputStream()) {
      long size = connection.getContentLengthLong();
      String version = "%d-%x-%x".formatted(RULES, size, connection.getLastModified());
      return new DictionarySource(version, size, () -> open(url));
    }
  }

  private static InputStream open(URL url) throws IOException {
    URLConnection connection = url.openConnection();
    connection.setUseCaches(false);
    return connection.getInputStream();
  }
}
