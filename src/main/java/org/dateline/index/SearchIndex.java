package org.dateline.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.dateline.index.Asked.Total;
import org.dateline.index.Found.FoundArticle;
import org.dateline.index.TextSource.Texts;
import org.dateline.index.language.Clause;
import org.dateline.index.language.Parsed;
import org.dateline.index.language.QueryParser;
import org.dateline.model.Alternative;
import org.dateline.model.Reading;
import org.dateline.model.Results.Next;
import org.dateline.model.Stop;
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

  private static final String TOO_LONG =
      "The search was ended because it takes too long; there may be more";

  /// With fewer documents, any number of segments is searched in no time.
  private static final int MANY = 10_000;

  private static final int FEW_SEGMENTS = 3;

  /// Which part of the documents is in one segment where all is in order.
  private static final double WELL_GATHERED = .9;

  private final QueryParser queries = new QueryParser(Clock.systemUTC());
  private final Forms forms = new Forms();
  private final Families families = new Families();
  private final Counter counter;
  private final Relevance relevance;
  private final ProminenceSimilarity similarity;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final String store;
  private final TextSource texts;
  private final KnownNames names;

  SearchIndex(
      IndexWriter writer,
      String store,
      TextSource texts,
      KnownNames names,
      Relevance relevance,
      Counter counter)
      throws IOException {
    this.writer = writer;
    this.counter = counter;
    this.relevance = relevance;
    this.similarity = new ProminenceSimilarity(relevance);
    this.searchers = new SearcherManager(writer, new SearcherFactory());
    this.store = store;
    this.texts = texts;
    this.names = names;
  }

  /// Opens the index in a folder. One that is missing, damaged, of another version or of another
  /// store is begun anew, empty; [#reached] tells.
  ///
  /// @param store what tells the store that it is made of from every other
  /// @param texts the texts that it is made of, for snippets
  /// @param names tells which names a query speaks of
  /// @throws UncheckedIOException if the folder cannot be written, or another process holds the
  ///   index
  public static SearchIndex open(Path folder, String store, TextSource texts, KnownNames names) {
    return IndexFolder.open(folder, store, texts, names, Relevance.NEWS);
  }

  /// Begins the index in a folder anew, whatever the folder holds.
  ///
  /// @throws UncheckedIOException if the folder cannot be written, or another process holds the
  ///   index
  public static SearchIndex begin(Path folder, String store, TextSource texts, KnownNames names) {
    return IndexFolder.begin(folder, store, texts, names, Relevance.NEWS);
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
  ///
  /// @throws java.util.concurrent.CancellationException if it is stopped, after the segment at hand
  public boolean isIntact(Stop stop) {
    try {
      return searching(
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
  public long bytes() {
    try {
      Directory directory = writer.getDirectory();
      long bytes = 0;
      for (String file : directory.listAll()) {
        bytes += directory.fileLength(file);
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Whether there are many documents and a tenth of them or more are in small segments, so that
  /// gathering them is worth rewriting all.
  public boolean isScattered() {
    return searching(
        Stop.NEVER,
        (searcher, _) -> {
          IndexReader reader = searcher.getIndexReader();
          long largest =
              reader.leaves().stream().mapToLong(leaf -> leaf.reader().numDocs()).max().orElse(0);
          return reader.numDocs() >= MANY
              && reader.leaves().size() > FEW_SEGMENTS
              && largest < reader.numDocs() * WELL_GATHERED;
        });
  }

  /// Merges everything that has been taken in to one segment. Not visible before [#refresh], nor
  /// for good before [#commit]. Other threads may go on with everything meanwhile. Cost is linear,
  /// about a minute for a million articles.
  ///
  /// @throws RuntimeException if it is closed meanwhile
  public void gather() {
    try {
      writer.forceMerge(1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Takes articles in, in place of what was known of them. Not visible before [#refresh]. For one
  /// thread at a time.
  public void put(Collection<Indexed> articles) {
    try {
      IndexSearcher searched = searchers.acquire();
      try {
        families.expect(articles.size());
        for (Indexed article : articles) {
          Document doc = Documents.of(article);
          families.add(
              doc, searched.getIndexReader(), article.number(), article.title(), article.text());
          writer.updateDocument(new Term(Fields.NUMBER, Long.toString(article.number())), doc);
        }
      } finally {
        searchers.release(searched);
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

  /// One page of what a search finds. Never fails for what the reader typed, and ends after less
  /// than a second whatever it is.
  ///
  /// @param last where the page before ended; empty for the first
  /// @param limit the size of the page, from 1
  /// @throws java.util.concurrent.CancellationException if it is stopped
  public Found search(IndexQuery query, Optional<Next> last, int limit, Stop stop) {
    return search(query, last, limit, texts, stop);
  }

  /// The same with texts from elsewhere: whoever shows the page has them read once.
  public Found search(
      IndexQuery query, Optional<Next> last, int limit, TextSource texts, Stop stop) {
    return searching(
        stop,
        (searcher, budget) -> {
          ClauseQueries clauses = clauses(searcher, budget);
          Asked asked = asking(searcher, query, clauses).likely();
          Total total = total(searcher, asked);
          Ranking ranking = new Ranking(searcher, asked, relevance);
          Page page = Page.of(searcher, asked, ranking, last, limit, query.folded());
          budget.check();
          Optional<Marks> marks =
              query.words().isBlank()
                  ? Optional.empty()
                  : Optional.of(new Marks(searcher, clauses, asked.marked()));
          Hits hits = new Hits(searcher, asked, marks, texts);
          return new Found(
              hits.of(page),
              Math.max(total.documents(), page.shown().size()),
              total.exact() && !searcher.timedOut(),
              reading(asked.reading(), searcher.timedOut()),
              asked.names(),
              page.next());
        });
  }

  private static Reading reading(Reading asked, boolean timedOut) {
    return timedOut ? new Reading(asked.explanation(), asked.ignored(), TOO_LONG) : asked;
  }

  private static Total total(IndexSearcher searcher, Asked asked) throws IOException {
    return asked.total().isPresent()
        ? asked.total().get()
        : new Total(searcher.count(asked.matches()), true);
  }

  /// The newest articles that have words in their headlines, the last of them perhaps only begun;
  /// none where the words are more than words.
  ///
  /// @param texts where their headlines are read
  public Found headlines(String words, int limit, TextSource texts, Stop stop) {
    return searching(
        stop,
        (searcher, budget) -> {
          Parsed parsed = queries.parse(words, !words.isEmpty() && !words.endsWith(" "));
          Clause clause = new Clause.In(Clause.Field.TITLE, parsed.clause());
          ClauseQueries translated = clauses(searcher, budget);
          Query query = translated.query(clause);
          if (!parsed.plain() || WordQueries.isNothing(query)) {
            return Found.NOTHING;
          }
          Asked asked = Asked.byDate(query, clause);
          Page page =
              Page.of(
                  searcher,
                  asked,
                  new Ranking(searcher, asked, relevance),
                  Optional.empty(),
                  limit,
                  true);
          Marks marks = new Marks(searcher, translated, clause);
          List<FoundArticle> hits = new Hits(searcher, asked, Optional.of(marks), texts).of(page);
          return new Found(hits, hits.size(), false, Reading.PLAIN, Set.of(), Optional.empty());
        });
  }

  /// Where the words of a query stand in the headline and the text of one article.
  ///
  /// @param unfinished whether the last word may be the beginning of one
  public Places places(String words, boolean unfinished, long number) {
    if (words.isBlank()) {
      return Places.NONE;
    }
    return searching(
        Stop.NEVER,
        (searcher, budget) -> {
          ScoreDoc[] doc =
              searcher.search(new TermQuery(new Term(Fields.NUMBER, Long.toString(number))), 1)
                  .scoreDocs;
          Texts text = texts.texts(List.of(number)).get(number);
          if (doc.length == 0 || text == null) {
            return Places.NONE;
          }
          Clause clause = queries.parse(words, unfinished).clause();
          return new Marks(searcher, clauses(searcher, budget), clause)
              .in(new int[] {doc[0].doc}, List.of(text))
              .getFirst();
        });
  }

  private Asked asked(IndexSearcher searcher, IndexQuery query, Budget budget) throws IOException {
    return asking(searcher, query, budget).asked();
  }

  private Asking asking(IndexSearcher searcher, IndexQuery query, Budget budget) {
    return asking(searcher, query, clauses(searcher, budget));
  }

  private Asking asking(IndexSearcher searcher, IndexQuery query, ClauseQueries clauses) {
    return new Asking(
        searcher,
        query,
        queries.parse(query.words(), query.unfinished()),
        clauses,
        new Conditions(new Related(searcher, texts)),
        relevance);
  }

  private ClauseQueries clauses(IndexSearcher searcher, Budget budget) {
    return new ClauseQueries(searcher.getIndexReader(), forms, names, budget);
  }

  /// Other words for a search that finds little.
  ///
  /// @param near names that are spelled like one to three words, the likeliest first
  public Optional<Alternative> didYouMean(
      IndexQuery query, Function<String, List<String>> near, Stop stop) {
    return searching(
        stop,
        (searcher, budget) -> {
          Clause clause = queries.parse(query.words(), query.unfinished()).clause();
          ToLongFunction<String> count =
              words -> {
                try {
                  return searcher.count(asking(searcher, query.of(words), budget).strictly());
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              };
          return new DidYouMean(searcher, near, count, stop)
              .of(query.words(), AskedWords.in(clause), count.applyAsLong(query.words()));
        });
  }

  /// How many documents a search finds, exactly, unless its time is up.
  public long count(IndexQuery query, Stop stop) {
    return searching(
        stop,
        (searcher, budget) -> (long) searcher.count(asked(searcher, query, budget).matches()));
  }

  /// Counts everything that a search finds; not complete where its time is up.
  ///
  /// @throws java.util.concurrent.CancellationException if it is stopped
  public Counts counts(IndexQuery query, Wanted wanted, Stop stop) {
    return searching(
        stop,
        (searcher, budget) ->
            counter.count(searcher, asked(searcher, query, budget).matches(), wanted, budget));
  }

  /// Which of these articles each of some searches finds, in the same order; none that has only
  /// some of the words. Cost is linear in articles times searches.
  public List<Set<Long>> among(List<IndexQuery> searches, Collection<Long> articles) {
    return searching(
        Stop.NEVER,
        (searcher, budget) -> {
          List<Set<Long>> found = new ArrayList<>();
          try (FewDocuments few = FewDocuments.of(searcher, articles)) {
            for (IndexQuery search : searches) {
              found.add(few.matching(asking(searcher, search, budget).strictly()));
            }
          }
          return found;
        });
  }

  /// How many documents have at least one of the names of each group, in the same order. Cost is
  /// linear in the sum.
  public List<Long> withAnyName(List<? extends Collection<Long>> groups) {
    return searching(
        Stop.NEVER,
        (searcher, _) -> {
          List<Long> counts = new ArrayList<>();
          for (Collection<Long> names : groups) {
            counts.add(Conditions.count(searcher, names));
          }
          return counts;
        });
  }

  /// How many weak mentions these names have. Cost is linear in the documents that have any.
  public long weakMentions(Collection<Long> names) {
    return searching(Stop.NEVER, (searcher, _) -> WeakMentions.count(searcher, names));
  }

  private interface Search<T> {
    T in(IndexSearcher searcher, Budget budget) throws IOException;
  }

  /// A searcher of its own for each search, for it can be stopped.
  private <T> T searching(Stop stop, Search<T> search) {
    try {
      IndexSearcher shared = searchers.acquire();
      try {
        Budget budget = new Budget(stop, shared.getIndexReader().maxDoc());
        budget.check();
        IndexSearcher searcher = new IndexSearcher(shared.getIndexReader());
        searcher.setSimilarity(similarity);
        searcher.setTimeout(budget);
        T found = search.in(searcher, budget);
        budget.check();
        return found;
      } finally {
        searchers.release(shared);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// How many documents searches see.
  public int size() {
    return searching(Stop.NEVER, (searcher, _) -> searcher.getIndexReader().numDocs());
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
