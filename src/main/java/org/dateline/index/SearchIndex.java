package org.dateline.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.apache.lucene.index.IndexWriter;
import org.dateline.index.document.IndexableArticle;
import org.dateline.index.document.ProminenceSimilarity;
import org.dateline.index.document.RelevanceSettings;
import org.dateline.index.document.TextSource;
import org.dateline.index.facet.FacetCounter;
import org.dateline.index.facet.FacetCounts;
import org.dateline.index.facet.FacetRequest;
import org.dateline.index.highlight.MatchSpans;
import org.dateline.index.query.IndexQuery;
import org.dateline.index.query.NameResolver;
import org.dateline.index.search.MatchExplainer.DocumentExplanation;
import org.dateline.index.search.SearchPage;
import org.dateline.index.search.SemanticSource;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.DidYouMean;
import org.dateline.model.query.LastWord;
import org.dateline.model.query.SearchResults.PageCursor;

/// The inverted index of one store, in Lucene. Thread-safe. Searches see what the last [#refresh]
/// made visible.
///
/// Each commit carries the change number that the index has reached, so that whoever opens it knows
/// what is missing. Methods that touch the folder throw [UncheckedIOException] when it cannot be
/// read or written; where a file is damaged, whatever reading rubbish leads to: [#isIntact] tells.
///
/// The door to the room: what becomes of the files is [IndexLifecycle]'s matter, what is found
/// [ArticleSearcher]'s and [SingleArticleSearch]'s.
public final class SearchIndex implements AutoCloseable {

  private final IndexSearchers searchers;
  private final IndexLifecycle lifecycle;
  private final ArticleSearcher articles;
  private final SingleArticleSearch article;
  private final TextSource texts;

  SearchIndex(
      IndexWriter writer,
      String store,
      TextSource texts,
      NameResolver names,
      RelevanceSettings relevance,
      FacetCounter counter)
      throws IOException {
    this.searchers = new IndexSearchers(writer, new ProminenceSimilarity(relevance));
    this.lifecycle = new IndexLifecycle(writer, searchers, store);
    this.texts = texts;
    PlannerFactory planners = new PlannerFactory(texts, names, relevance);
    this.articles = new ArticleSearcher(searchers, planners, relevance, counter);
    this.article = new SingleArticleSearch(searchers, planners, texts);
  }

  /// Opens the index in a folder. One that is missing, damaged, of another version or of another
  /// store is begun anew, empty; [#reached] tells.
  ///
  /// @param store what tells the store that it is made of from every other
  /// @param texts the texts that it is made of, for snippets
  /// @param names tells which names a query speaks of
  /// @throws UncheckedIOException if the folder cannot be read or written, or another process holds
  ///   the index; what it holds is then left alone
  public static SearchIndex open(Path folder, String store, TextSource texts, NameResolver names) {
    return IndexFolder.open(folder, store, texts, names, RelevanceSettings.NEWS);
  }

  /// Begins the index in a folder anew, whatever the folder holds.
  ///
  /// @throws UncheckedIOException if the folder cannot be written, or another process holds the
  ///   index
  public static SearchIndex create(
      Path folder, String store, TextSource texts, NameResolver names) {
    return IndexFolder.begin(folder, store, texts, names, RelevanceSettings.NEWS);
  }

  /// The change number of the last commit; 0 for a new index.
  public long reached() {
    return lifecycle.reached();
  }

  /// Whether it was made of this store, or of nothing yet.
  boolean belongsTo(String id) {
    return lifecycle.belongsTo(id);
  }

  /// Whether every file that searches read is as it was written, by its checksum. Reads all of
  /// them, about a gigabyte a second.
  ///
  /// @throws CancellationException if it is stopped, after the segment at hand
  public boolean isIntact(CancellationSignal stop) {
    return lifecycle.isIntact(stop);
  }

  /// How large it was when it was opened or last committed, in bytes.
  public long bytes() {
    return unchecked(lifecycle::bytes);
  }

  /// Whether there are many documents and a tenth of them or more are in small segments, so that
  /// merging them is worth rewriting all.
  public boolean needsMerge() {
    return lifecycle.needsMerge();
  }

  /// Merges everything that has been taken in to one segment. Not visible before [#refresh], nor
  /// for good before [#commit]. Other threads may go on with everything meanwhile. Cost is linear,
  /// about a minute for a million articles.
  ///
  /// @throws RuntimeException if it is closed meanwhile
  public void forceMerge() {
    unchecked(lifecycle::forceMerge);
  }

  /// Takes articles in, in place of what was known of them. Not visible before [#refresh]. Of
  /// several threads, one waits for the other.
  public void put(Collection<IndexableArticle> changed) {
    lifecycle.put(changed);
  }

  /// Forgets articles, by their numbers. Not visible before [#refresh].
  public void remove(Collection<Long> articles) {
    unchecked(() -> lifecycle.remove(articles));
  }

  /// Makes what has been taken in visible to searches.
  public void refresh() {
    unchecked(searchers::refresh);
  }

  /// Writes to disk for good.
  ///
  /// @param reached the change number up to which everything has been taken in
  public void commit(long reached) {
    unchecked(() -> lifecycle.commit(reached));
  }

  /// One page of what a search finds. Never fails for what the reader typed, and ends after less
  /// than a second whatever it is, or after a minute where `stop` is patient.
  ///
  /// @param begin where the page begins
  /// @param limit the size of the page, from 1
  /// @param shown where the texts of the page are read: whoever shows it has them read once
  /// @param meaning what is near in meaning, which counts in a finished search of plain words
  /// @throws java.util.concurrent.CancellationException if it is stopped
  public SearchPage search(
      IndexQuery query,
      PageCursor begin,
      int limit,
      TextSource shown,
      SemanticSource meaning,
      CancellationSignal stop) {
    return articles.search(query, begin, limit, shown, meaning, stop);
  }

  /// The same by words alone.
  public SearchPage search(
      IndexQuery query, PageCursor begin, int limit, TextSource shown, CancellationSignal stop) {
    return search(query, begin, limit, shown, SemanticSource.NONE, stop);
  }

  /// The same with the texts that it is made of.
  public SearchPage search(IndexQuery query, PageCursor begin, int limit, CancellationSignal stop) {
    return search(query, begin, limit, texts, stop);
  }

  /// The newest articles that have words in their headlines, the last of them perhaps only begun;
  /// none where the words are more than words.
  ///
  /// @param shown where their headlines are read
  public SearchPage headlines(String words, int limit, TextSource shown, CancellationSignal stop) {
    return articles.headlines(words, limit, shown, stop);
  }

  /// Why a query finds one article: what that has of each of its words, or in common with the
  /// article that it is to be like, and which of its passages is near in meaning. Some tenths of a
  /// millisecond a word.
  public DocumentExplanation explain(IndexQuery query, long number, SemanticSource meaning) {
    return article.explain(query, number, meaning);
  }

  /// Where the words of a query stand in the headline and the text of one article.
  ///
  /// @param lastWord how the last of them is meant
  public MatchSpans places(String words, LastWord lastWord, long number) {
    return article.places(words, lastWord, number);
  }

  /// Other words for a search that finds little.
  ///
  /// @param near names that are spelled like one to three words, the likeliest first
  public Optional<DidYouMean> didYouMean(
      IndexQuery query, Function<String, List<String>> near, CancellationSignal stop) {
    return articles.didYouMean(query, near, stop);
  }

  /// How many documents a search finds, exactly, unless its time is up.
  public long count(IndexQuery query, CancellationSignal stop) {
    return articles.count(query, stop);
  }

  /// The numbers of all articles that a search finds, in no order, exactly. Linear in how many,
  /// some hundredths of a second for a million.
  ///
  /// @throws java.util.concurrent.CancellationException if it is stopped
  public List<Long> numbers(IndexQuery query, CancellationSignal stop) {
    return articles.numbers(query, stop);
  }

  /// Counts everything that a search finds; not complete where its time is up.
  ///
  /// @throws java.util.concurrent.CancellationException if it is stopped
  public FacetCounts counts(IndexQuery query, FacetRequest request, CancellationSignal stop) {
    return articles.counts(query, request, stop);
  }

  /// Which of these articles each of some searches finds, in the same order; none that has only
  /// some of the words. Cost is linear in articles times searches.
  public List<Set<Long>> percolate(List<IndexQuery> searches, Collection<Long> numbers) {
    return articles.percolate(searches, numbers);
  }

  /// How many documents have at least one of the names of each group, in the same order. Cost is
  /// linear in the sum.
  public List<Long> withAnyName(List<? extends Collection<Long>> groups) {
    return articles.withAnyName(groups);
  }

  /// How many weak mentions these names have. Cost is linear in the documents that have any.
  public long weakMentions(Collection<Long> names) {
    return articles.weakMentions(names);
  }

  /// How many documents searches see.
  public int size() {
    return searchers.search(
        CancellationSignal.NEVER, (searcher, _) -> searcher.getIndexReader().numDocs());
  }

  /// Closes without a commit: what has not been committed is taken in again when next opened. A
  /// search that is at work comes to its end; later ones throw.
  @Override
  public void close() {
    lifecycle.close();
  }

  private interface ReadAction<T> {
    T read() throws IOException;
  }

  private interface WriteAction {
    void write() throws IOException;
  }

  private static <T> T unchecked(ReadAction<T> reading) {
    try {
      return reading.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void unchecked(WriteAction writing) {
    try {
      writing.write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
