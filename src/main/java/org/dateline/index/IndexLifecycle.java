package org.dateline.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.dateline.index.analysis.IndexFields;
import org.dateline.index.document.DocumentFactory;
import org.dateline.index.document.IndexableArticle;
import org.dateline.index.duplicate.NearDuplicateClusters;
import org.dateline.model.query.CancellationSignal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The life of an index's files: articles are indexed and committed, segments are merged, and
/// damage is found. Thread-safe; the contracts are those of [SearchIndex].
final class IndexLifecycle implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(IndexLifecycle.class);

  private static final String REACHED = "reached";
  private static final String STORE = "store";

  /// With fewer documents, any number of segments is searched in no time.
  private static final int MERGE_FROM_DOCS = 10_000;

  private static final int TARGET_SEGMENTS = 3;

  /// Which part of the documents is in one segment where all is in order.
  private static final double MERGED_SHARE = .9;

  private final IndexWriter writer;
  private final IndexSearchers searchers;
  private final String store;

  /// Held while articles are taken in: which are near-duplicates is found out for one after the
  /// other.
  private final Lock adding = new ReentrantLock();

  private final NearDuplicateClusters clusters = new NearDuplicateClusters();

  IndexLifecycle(IndexWriter writer, IndexSearchers searchers, String store) {
    this.writer = writer;
    this.searchers = searchers;
    this.store = store;
  }

  /// The change number of the last commit; 0 for a new index.
  long reached() {
    return Long.parseLong(committed(REACHED, "0"));
  }

  /// Whether it was made of this store, or of nothing yet.
  boolean belongsTo(String id) {
    return committed(STORE, id).equals(id);
  }

  private String committed(String name, String otherwise) {
    Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
    if (data != null) {
      for (Map.Entry<String, String> entry : data) {
        if (entry.getKey().equals(name)) {
          return entry.getValue();
        }
      }
    }
    return otherwise;
  }

  /// Whether every file that searches read is as it was written, by its checksum.
  ///
  /// @throws CancellationException if it is stopped, after the segment at hand
  boolean isIntact(CancellationSignal stop) {
    try {
      return searchers.search(
          stop,
          (searcher, budget) -> {
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
              budget.check();
              leaf.reader().checkIntegrity();
            }
            return true;
          });
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException | InternalError e) {
      // The virtual machine reports a mapped file that has become shorter as an internal error.
      LOG.debug("The index is damaged", e);
      return false;
    }
  }

  /// How large it was when it was opened or last committed, in bytes.
  long bytes() throws IOException {
    Directory directory = writer.getDirectory();
    long bytes = 0;
    for (String file : directory.listAll()) {
      bytes += directory.fileLength(file);
    }
    return bytes;
  }

  /// Whether there are many documents and a tenth of them or more are in small segments.
  boolean needsMerge() {
    return searchers.search(
        CancellationSignal.NEVER,
        (searcher, _) -> {
          IndexReader reader = searcher.getIndexReader();
          long largest =
              reader.leaves().stream().mapToLong(leaf -> leaf.reader().numDocs()).max().orElse(0);
          return reader.numDocs() >= MERGE_FROM_DOCS
              && reader.leaves().size() > TARGET_SEGMENTS
              && largest < reader.numDocs() * MERGED_SHARE;
        });
  }

  /// Merges all segments to one.
  void forceMerge() throws IOException {
    writer.forceMerge(1);
  }

  /// Takes articles in, in place of what was known of them. Where several threads do, one waits for
  /// the other.
  void put(Collection<IndexableArticle> articles) {
    adding.lock();
    try {
      searchers.search(
          CancellationSignal.NEVER,
          (searcher, _) -> {
            put(articles, searcher.getIndexReader());
            return articles.size();
          });
    } finally {
      adding.unlock();
    }
  }

  private void put(Collection<IndexableArticle> articles, IndexReader searched) throws IOException {
    clusters.expect(articles.size());
    for (IndexableArticle article : articles) {
      Document doc = DocumentFactory.of(article);
      clusters.add(
          doc, searched, article.number(), article.article().title(), article.article().text());
      writer.updateDocument(new Term(IndexFields.NUMBER, Long.toString(article.number())), doc);
    }
  }

  /// Forgets articles.
  void remove(Collection<Long> articles) throws IOException {
    Term[] terms =
        articles.stream()
            .map(number -> new Term(IndexFields.NUMBER, Long.toString(number)))
            .toArray(Term[]::new);
    long _ = writer.deleteDocuments(terms);
  }

  /// Writes to disk for good.
  void commit(long reached) throws IOException {
    writer.setLiveCommitData(Map.of(REACHED, Long.toString(reached), STORE, store).entrySet());
    writer.commit();
  }

  /// Closes without a commit.
  @Override
  public void close() {
    // Lucene would leave the folder locked where the thread is interrupted.
    boolean interrupted = Thread.interrupted();
    try (Directory _ = writer.getDirectory()) {
      searchers.close();
      writer.rollback();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
