package org.dateline.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.dateline.index.analysis.ArticleAnalyzer;
import org.dateline.index.document.ProminenceSimilarity;
import org.dateline.index.document.RelevanceSettings;
import org.dateline.index.document.TextSource;
import org.dateline.index.facet.FacetCounter;
import org.dateline.index.query.NameResolver;
import org.dateline.index.search.LuceneSorts;
import org.dateline.model.query.SortOrder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens an index folder as it is, or begins it anew where it is of no use. Every index of the
/// process is opened here, with Lucene set up for it ([LuceneSettings]).
final class IndexFolder {

  private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);

  /// What comes in is collected up to this size before it is written, unless a search is to see it.
  private static final double BUFFER_MEGABYTES = 64;

  private static final int MERGE_MILLISECONDS = 50;

  private IndexFolder() {}

  static SearchIndex open(
      Path folder,
      String store,
      TextSource texts,
      NameResolver names,
      RelevanceSettings relevance) {
    try {
      SearchIndex index = openAsItIs(folder, store, texts, names, relevance);
      if (index.belongsTo(store)) {
        return index;
      }
      LOG.warn("The search index {} is of another library and is made anew", folder);
      index.close();
    } catch (LockObtainFailedException e) {
      throw new UncheckedIOException("another process holds the index " + folder, e);
    } catch (IOException | RuntimeException e) {
      if (Thread.currentThread().isInterrupted()) {
        throw new IllegalStateException("interrupted while opening the index " + folder, e);
      }
      if (!IndexCorruption.isCause(folder, e)) {
        throw unopened(folder, e);
      }
      LOG.warn("The search index {} is damaged and is made anew", folder);
      LOG.debug("What is wrong with it", e);
    }
    return begin(folder, store, texts, names, relevance);
  }

  private static UncheckedIOException unopened(Path folder, Exception e) {
    return e instanceof UncheckedIOException unchecked
        ? unchecked
        : new UncheckedIOException("the index " + folder + " cannot be opened", (IOException) e);
  }

  static SearchIndex begin(
      Path folder,
      String store,
      TextSource texts,
      NameResolver names,
      RelevanceSettings relevance) {
    try {
      empty(folder);
      return openAsItIs(folder, store, texts, names, relevance);
    } catch (IOException e) {
      throw new UncheckedIOException("the index " + folder + " cannot be made", e);
    }
  }

  private static SearchIndex openAsItIs(
      Path folder, String store, TextSource texts, NameResolver names, RelevanceSettings relevance)
      throws IOException {
    LuceneSettings.apply();
    Directory directory = OwnerOnlyDirectory.open(folder);
    try {
      FacetCounter counter = new FacetCounter();
      IndexWriterConfig config =
          new IndexWriterConfig(new ArticleAnalyzer())
              .setOpenMode(OpenMode.CREATE_OR_APPEND)
              .setSimilarity(new ProminenceSimilarity(relevance))
              .setRAMBufferSizeMB(BUFFER_MEGABYTES)
              // A search is not to wait for what is merged when it is to see something new.
              .setMaxFullFlushMergeWaitMillis(MERGE_MILLISECONDS)
              // The newest stand first, so that a list of the newest need not look at others.
              .setIndexSort(LuceneSorts.of(SortOrder.NEWEST))
              // What is counted of a segment is worked out before anyone has to wait for it.
              .setMergedSegmentWarmer(counter::prepare)
              .setMergeScheduler(new LoggedMergeScheduler())
              .setCommitOnClose(false);
      return open(new IndexWriter(directory, config), store, texts, names, relevance, counter);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  private static SearchIndex open(
      IndexWriter writer,
      String store,
      TextSource texts,
      NameResolver names,
      RelevanceSettings relevance,
      FacetCounter counter)
      throws IOException {
    try {
      return new SearchIndex(writer, store, texts, names, relevance, counter);
    } catch (IOException | RuntimeException e) {
      writer.rollback(); // lets go of the lock
      throw e;
    }
  }

  /// Deletes everything in a folder.
  static void empty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.deleteIfExists(folder);
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
          empty(file);
        }
        Files.delete(file);
      }
    }
  }
}
