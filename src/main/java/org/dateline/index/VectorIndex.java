package org.dateline.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.dateline.index.vector.ArticleVectors;
import org.dateline.index.vector.PassageFields;
import org.dateline.index.vector.VectorNeighbours;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The vectors of the passages of one store's articles, in Lucene: a graph (HNSW) that leads to the
/// nearest. A cache like [SearchIndex], in a folder of its own, so that one can be made anew
/// without the other. Thread-safe. Searches see what the last [#commit] wrote.
///
/// Methods that touch the folder throw [UncheckedIOException] when it cannot be read or written.
public final class VectorIndex implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(VectorIndex.class);

  private static final String REACHED = "reached";
  private static final String ORIGIN = "origin";

  private static final double BUFFER_MEGABYTES = 16;

  /// The graph of a segment is made anew when it is merged, so that a larger one takes minutes.
  private static final double MAX_MERGED_MEGABYTES = 256;

  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final String origin;

  private VectorIndex(IndexWriter writer, String origin) throws IOException {
    this.writer = writer;
    this.origin = origin;
    this.searchers = new SearcherManager(writer, new SearcherFactory());
  }

  /// Opens the vectors in a folder. What is missing, damaged or of another origin is begun anew,
  /// empty; [#reached] tells.
  ///
  /// @param origin what tells the store, and how vectors are made of it, from every other
  /// @throws UncheckedIOException if the folder cannot be read or written, or another process holds
  ///   it
  public static VectorIndex open(Path folder, String origin) {
    try {
      VectorIndex index = open(folder, origin, OpenMode.CREATE_OR_APPEND);
      if (index.committed(ORIGIN).map(origin::equals).orElse(true)) {
        return index;
      }
      index.close();
      LOG.info("The vectors in {} are of another origin and are made anew", folder);
    } catch (LockObtainFailedException e) {
      throw new UncheckedIOException("another process holds the vectors " + folder, e);
    } catch (IOException | RuntimeException e) {
      LOG.warn("The vectors in {} cannot be read and are made anew", folder);
      LOG.debug("What is wrong with them", e);
    }
    try {
      IndexFolder.empty(folder);
      return open(folder, origin, OpenMode.CREATE);
    } catch (IOException e) {
      throw new UncheckedIOException("the vectors " + folder + " cannot be made", e);
    }
  }

  private static VectorIndex open(Path folder, String origin, OpenMode mode) throws IOException {
    LuceneSettings.apply();
    Directory directory = OwnerOnlyDirectory.open(folder);
    try {
      TieredMergePolicy merges = new TieredMergePolicy();
      merges.setMaxMergedSegmentMB(MAX_MERGED_MEGABYTES);
      IndexWriter writer =
          new IndexWriter(
              directory,
              new IndexWriterConfig()
                  .setOpenMode(mode)
                  .setMergePolicy(merges)
                  .setMergeScheduler(new LoggedMergeScheduler())
                  .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                  .setCommitOnClose(false));
      try {
        return new VectorIndex(writer, origin);
      } catch (IOException | RuntimeException | Error e) {
        writer.rollback(); // lets go of the lock
        throw e;
      }
    } catch (IOException | RuntimeException | Error e) {
      directory.close();
      throw e;
    }
  }

  /// The change number up to which every article has its vectors; 0 until all have been gone
  /// through once.
  public long reached() {
    return committed(REACHED).map(Long::parseLong).orElse(0L);
  }

  private Optional<String> committed(String key) {
    Iterable<Map.Entry<String, String>> entries = writer.getLiveCommitData();
    if (entries != null) {
      for (Map.Entry<String, String> entry : entries) {
        if (entry.getKey().equals(key)) {
          return Optional.of(entry.getValue());
        }
      }
    }
    return Optional.empty();
  }

  /// The vectors of an article, in place of what was there.
  ///
  /// @param revision of its text
  /// @param passages of length 1 each; none where it has none
  public void put(long article, int revision, List<float[]> passages) {
    List<Document> documents = PassageFields.documents(article, revision, passages);
    unchecked(() -> writer.updateDocuments(PassageFields.term(article), documents));
  }

  /// Takes the vectors of articles away.
  public void remove(Collection<Long> articles) {
    Term[] terms = articles.stream().map(PassageFields::term).toArray(Term[]::new);
    unchecked(() -> writer.deleteDocuments(terms));
  }

  /// Writes to disk for good, and makes what has been put visible.
  ///
  /// @param reached the change number up to which every article has its vectors
  public void commit(long reached) {
    writer.setLiveCommitData(Map.of(REACHED, Long.toString(reached), ORIGIN, origin).entrySet());
    unchecked(writer::commit);
    unchecked(() -> {
      searchers.maybeRefreshBlocking();
      return reached;
    });
  }

  /// The revision of each of some articles whose vectors are there.
  public Map<Long, Integer> revisions(Collection<Long> articles) {
    return read(vectors -> vectors.revisions(articles));
  }

  /// How near articles are to a vector.
  public VectorNeighbours near(float[] vector) {
    return near(vector, Set.of());
  }

  /// How near other articles are to one; empty where it has no vectors.
  public Optional<VectorNeighbours> near(long article) {
    return read(vectors -> vectors.direction(article)).map(vector -> near(vector, Set.of(article)));
  }

  private VectorNeighbours near(float[] vector, Set<Long> except) {
    return new VectorNeighbours() {
      @Override
      public Map<Long, Double> nearest() {
        Map<Long, Double> nearest = read(vectors -> vectors.nearest(vector));
        nearest.keySet().removeAll(except);
        return nearest;
      }

      @Override
      public Map<Long, Double> of(Collection<Long> articles) {
        return read(vectors -> vectors.cosines(vector, articles));
      }

      @Override
      public Optional<NearestPassage> passage(long article) {
        return read(vectors -> vectors.passage(vector, article));
      }
    };
  }

  /// How many passages there are.
  public int size() {
    return read(ArticleVectors::size);
  }

  private interface VectorQuestion<T> {
    T from(ArticleVectors vectors) throws IOException;
  }

  private <T> T read(VectorQuestion<T> question) {
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        return question.from(new ArticleVectors(searcher));
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface VectorChange {
    long run() throws IOException;
  }

  private static void unchecked(VectorChange change) {
    try {
      change.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Closes without a commit: what has not been committed is lost. Waits for a merge at hand.
  @Override
  public void close() {
    try (Directory _ = writer.getDirectory()) {
      searchers.close();
      writer.rollback();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
