package org.dateline.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.Directory;
import org.dateline.index.Found.FoundArticle;
import org.dateline.model.Snippet;
import org.dateline.model.Span;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The index of one store. Thread-safe. Searches see what the last [#refresh] made visible.
///
/// Each commit carries the change number that the index has reached, so that whoever opens it knows
/// what is missing. Methods that touch the folder throw [UncheckedIOException] when it cannot be
/// read or written; where a file is damaged, whatever reading rubbish leads to: [#isIntact] tells.
public final class SearchIndex implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);

  private static final String REACHED = "reached";
  private static final String STORE = "store";

  private final EnglishNewsAnalyzer analyzer;
  private final QueryReader queries;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final String store;
  private final TextSource texts;

  SearchIndex(EnglishNewsAnalyzer analyzer, IndexWriter writer, String store, TextSource texts)
      throws IOException {
    this.analyzer = analyzer;
    this.queries = new QueryReader(analyzer);
    this.writer = writer;
    this.searchers = new SearcherManager(writer, ProminenceSimilarity.SEARCHERS);
    this.store = store;
    this.texts = texts;
  }

  /// Opens the index in a folder. One that is missing, damaged, of another version or of another
  /// store is begun anew, empty; [#reached] tells.
  ///
  /// @param store what tells the store that it is made of from every other
  /// @param texts the texts that it is made of, for snippets
  /// @throws UncheckedIOException if the folder cannot be written, or another process holds the
  ///   index
  public static SearchIndex open(Path folder, String store, TextSource texts) {
    return IndexFolder.open(folder, store, texts);
  }

  /// Begins the index in a folder anew, whatever the folder holds.
  ///
  /// @throws UncheckedIOException if the folder cannot be written, or another process holds the
  ///   index
  public static SearchIndex begin(Path folder, String store, TextSource texts) {
    return IndexFolder.begin(folder, store, texts);
  }

  /// The change number of the last commit; 0 for a new index.
  public long reached() {
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

  /// Whether every file that searches read is as it was written, by its checksum. Reads all of
  /// them, about a gigabyte a second.
  public boolean isIntact() {
    try {
      return searching(searcher -> {
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
          leaf.reader().checkIntegrity();
        }
        return true;
      });
    } catch (RuntimeException | InternalError e) {
      // The virtual machine reports a mapped file that has become shorter as an internal error.
      LOG.debug("The index is damaged", e);
      return false;
    }
  }

  /// Takes articles in, in place of what was known of them. Not visible before [#refresh].
  public void put(Collection<Indexed> articles) {
    try {
      for (Indexed article : articles) {
        writer.updateDocument(
            new Term(Fields.NUMBER, Long.toString(article.number())), Documents.of(article));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Makes what has been taken in visible to searches.
  public void refresh() {
    try {
      searchers.maybeRefreshBlocking();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Writes to disk for good.
  ///
  /// @param reached the change number up to which everything has been taken in
  public void commit(long reached) {
    try {
      writer.setLiveCommitData(Map.of(REACHED, Long.toString(reached), STORE, store).entrySet());
      writer.commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// One page of what a search finds. Never fails for what the reader typed.
  ///
  /// @param offset how many of the first to leave out, from 0
  /// @param limit the size of the page, from 1
  public Found search(IndexQuery query, int offset, int limit) {
    return searching(searcher -> {
      QueryReader.Reading reading = queries.read(query);
      int total = searcher.count(reading.query());
      int until = (int) Math.min((long) offset + limit, total);
      if (offset >= until) {
        return new Found(List.of(), total, reading.notice());
      }
      ScoreDoc[] top =
          searcher.search(
                  reading.query(),
                  new TopFieldCollectorManager(Order.of(query.sort()), until, until))
              .scoreDocs;
      ScoreDoc[] page = Arrays.copyOfRange(top, Math.min(offset, top.length), top.length);
      return new Found(hits(searcher, query, page), total, reading.notice());
    });
  }

  private List<FoundArticle> hits(IndexSearcher searcher, IndexQuery query, ScoreDoc[] page)
      throws IOException {
    int[] docs = Arrays.stream(page).mapToInt(scored -> scored.doc).toArray();
    List<Snippet> snippets = List.of();
    List<List<Span>> titles = List.of();
    if (!query.words().isBlank()) {
      Query words = queries.read(query.words()).words();
      TextSource once = texts.remembered();
      snippets = Highlighter.passages(searcher, analyzer, once).snippets(Fields.TEXT, words, docs);
      titles = Highlighter.places(searcher, analyzer, once).spans(Fields.TITLE, words, docs);
    }
    List<FoundArticle> hits = new ArrayList<>();
    for (int i = 0; i < page.length; i++) {
      hits.add(
          new FoundArticle(
              number(searcher, docs[i]),
              Order.score(query.sort(), page[i]),
              titles.isEmpty() ? List.of() : titles.get(i),
              snippets.isEmpty() ? Snippet.NONE : snippets.get(i)));
    }
    return hits;
  }

  private static long number(IndexSearcher searcher, int doc) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    NumericDocValues numbers = leaf.reader().getNumericDocValues(Fields.NUMBER_VALUE);
    numbers.advanceExact(doc - leaf.docBase);
    return numbers.longValue();
  }

  /// Where the words of a query stand in the headline and the text of one article.
  public Places places(String words, long number) {
    return searching(searcher -> {
      Query query = queries.read(words).words();
      TopDocs doc =
          searcher.search(new TermQuery(new Term(Fields.NUMBER, Long.toString(number))), 1);
      if (words.isBlank() || doc.scoreDocs.length == 0) {
        return new Places(List.of(), List.of());
      }
      int[] docs = {doc.scoreDocs[0].doc};
      Highlighter highlighter = Highlighter.places(searcher, analyzer, texts);
      return new Places(
          highlighter.spans(Fields.TITLE, query, docs).getFirst(),
          highlighter.spans(Fields.TEXT, query, docs).getFirst());
    });
  }

  /// Places in a headline and in a text.
  public record Places(List<Span> title, List<Span> text) {}

  /// Counts everything that a search finds. Cost is linear in what it finds.
  ///
  /// @param owners which entity each name is counted as; a document that has several names of one
  ///   entity is counted once for it
  public Counts counts(IndexQuery query, Owners owners) {
    return searching(
        searcher -> searcher.search(queries.read(query).query(), Counter.manager(owners)));
  }

  /// How many documents have at least one of the names of each group, in the same order. Cost is
  /// linear in the sum.
  public List<Long> withAnyName(List<? extends Collection<Long>> groups) {
    return searching(searcher -> {
      List<Long> counts = new ArrayList<>();
      for (Collection<Long> names : groups) {
        counts.add(Conditions.count(searcher, names));
      }
      return counts;
    });
  }

  /// How many weak mentions these names have. Cost is linear in the documents that have any.
  public long weakMentions(Collection<Long> names) {
    return searching(searcher -> WeakMentions.count(searcher, names));
  }

  private interface Search<T> {
    T in(IndexSearcher searcher) throws IOException;
  }

  private <T> T searching(Search<T> search) {
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        return search.in(searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// How many documents searches see.
  public int size() {
    return searching(searcher -> searcher.getIndexReader().numDocs());
  }

  /// Closes without a commit: what has not been committed is taken in again when next opened. A
  /// search that is at work comes to its end; later ones throw.
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
