package org.dateline.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens an index folder as it is, or begins it anew where it is of no use.
final class IndexFolder {

  private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);

  private IndexFolder() {}

  static SearchIndex open(Path folder, TextSource texts) {
    try {
      return openAsItIs(folder, texts);
    } catch (LockObtainFailedException e) {
      throw new UncheckedIOException("another process holds the index " + folder, e);
    } catch (IOException | RuntimeException e) {
      LOG.warn("The index {} cannot be used and is made anew: {}", folder, e.toString());
      return openAnew(folder, texts);
    }
  }

  private static SearchIndex openAnew(Path folder, TextSource texts) {
    try {
      empty(folder);
      return openAsItIs(folder, texts);
    } catch (IOException e) {
      throw new UncheckedIOException("the index " + folder + " cannot be made", e);
    }
  }

  private static SearchIndex openAsItIs(Path folder, TextSource texts) throws IOException {
    EnglishNewsAnalyzer analyzer = new EnglishNewsAnalyzer();
    Directory directory = FSDirectory.open(folder);
    try {
      IndexWriterConfig config =
          new IndexWriterConfig(analyzer)
              .setOpenMode(OpenMode.CREATE_OR_APPEND)
              .setCommitOnClose(false);
      return new SearchIndex(analyzer, new IndexWriter(directory, config), texts);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  private static void empty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.deleteIfExists(folder);
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (Files.isDirectory(file)) {
          empty(file);
        }
        Files.delete(file);
      }
    }
  }
}
