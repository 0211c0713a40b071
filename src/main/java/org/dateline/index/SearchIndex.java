package org.dateline.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.dateline.index.Found.FoundArticle;
import org.dateline.model.Snippet;
import org.dateline.model.Sort;
import org.dateline.model.Span;

/// The index of one library. Thread-safe. Searches see what the last [#refresh] made visible.
///
/// Each commit carries the change number that the index has reached, so that whoever opens it knows
/// what is missing.
public final class SearchIndex implements AutoCloseable {

  private static final String REACHED = "reached";

  private final EnglishNewsAnalyzer analyzer;
  private final QueryReader queries;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final TextSource texts;

  SearchIndex(EnglishNewsAnalyzer analyzer, IndexWriter writer, TextSource texts)
      throws IOException {
    this.analyzer = analyzer;
    this.queries = new QueryReader(analyzer);
    this.writer = writer;
    this.searchers = new SearcherManager(writer, null);
    this.texts = texts;
  }

  /// Opens the index in a folder. One that is missing, damaged, or of another version is begun
  /// anew, empty; [#reached] tells.
  ///
  /// @param texts the texts that it was made of, for snippets
  /// @throws UncheckedIOException if the folder cannot be written, or another process holds the
  ///   index
  public static SearchIndex open(Path folder, TextSource texts) {
    return IndexFolder.open(folder, texts);
  }

  /// The change number of the last commit; 0 for a new index.
  public long reached() {
    Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
    if (data != null) {
      for (Map.Entry<String, String> entry : data) {
        if (entry.getKey().equals(REACHED)) {
          return Long.parseLong(entry.getValue());
        }
      }
    }
    return 0;
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
      writer.setLiveCommitData(Map.of(REACHED, Long.toString(reached)).entrySet());
      writer.commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// One page of what a search finds. Never fails for what the reader typed.
  ///
  /// @param offset how many of the first to leave out
  /// @param limit the size of the page, from 1
  public Found search(IndexQuery query, int offset, int limit) {
    return searching(searcher -> {
      QueryReader.Reading reading = read(query);
      int total = searcher.count(reading.query());
      if (offset >= total) {
        return new Found(List.of(), total, reading.notice());
      }
      TopDocs top = top(searcher, reading.query(), query.sort(), offset + limit);
      return new Found(hits(searcher, query, top, offset), total, reading.notice());
    });
  }

  private static TopDocs top(IndexSearcher searcher, Query query, Sort sort, int n)
      throws IOException {
    if (sort == Sort.RELEVANCE) {
      return searcher.search(query, new TopScoreDocCollectorManager(n, n));
    }
    return searcher.search(query, new TopFieldCollectorManager(byDate(sort), n, n));
  }

  /// By date, articles without one last; the latest stored first among equals.
  private static org.apache.lucene.search.Sort byDate(Sort sort) {
    boolean newest = sort == Sort.NEWEST;
    SortField date =
        new SortedNumericSortField(
            Fields.PUBLISHED,
            SortField.Type.LONG,
            newest,
            SortedNumericSelector.Type.MIN,
            newest ? Long.MIN_VALUE : Long.MAX_VALUE);
    SortField number = new SortField(Fields.NUMBER_VALUE, SortField.Type.LONG, newest);
    return new org.apache.lucene.search.Sort(date, number);
  }

  private List<FoundArticle> hits(IndexSearcher searcher, IndexQuery query, TopDocs top, int offset)
      throws IOException {
    int count = Math.max(0, top.scoreDocs.length - offset);
    int[] docs = new int[count];
    for (int i = 0; i < count; i++) {
      docs[i] = top.scoreDocs[offset + i].doc;
    }
    List<Snippet> snippets = List.of();
    List<List<Span>> titles = List.of();
    if (!query.words().isBlank()) {
      Query words = queries.read(query.words()).query();
      snippets = Highlighter.passages(searcher, analyzer, texts).snippets(Fields.TEXT, words, docs);
      titles = Highlighter.places(searcher, analyzer, texts).spans(Fields.TITLE, words, docs);
    }
    List<FoundArticle> hits = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ScoreDoc scored = top.scoreDocs[offset + i];
      hits.add(
          new FoundArticle(
              number(searcher, docs[i]),
              Float.isNaN(scored.score) ? 0 : scored.score,
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
      Query query = queries.read(words).query();
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
  public Counts counts(IndexQuery query) {
    return searching(searcher -> searcher.search(read(query).query(), Counter.manager()));
  }

  private QueryReader.Reading read(IndexQuery query) {
    QueryReader.Reading words =
        query.words().isBlank()
            ? new QueryReader.Reading(MatchAllDocsQuery.INSTANCE, "")
            : queries.read(query.words());
    if (query.conditions().isEmpty()) {
      return words;
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(words.query(), Occur.MUST);
    query.conditions().forEach(condition -> all.add(filter(condition), Occur.FILTER));
    return new QueryReader.Reading(all.build(), words.notice());
  }

  private static Query filter(Condition condition) {
    return switch (condition) {
      case Condition.AnyName(Set<Long> names) ->
          new TermInSetQuery(
              Fields.NAME, names.stream().map(n -> new BytesRef(Long.toString(n))).toList());
      case Condition.Source(String name) -> new TermQuery(new Term(Fields.SOURCE, name));
      case Condition.Unread() -> new TermQuery(new Term(Fields.UNREAD, "1"));
      case Condition.Starred() -> new TermQuery(new Term(Fields.STARRED, "1"));
    };
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
    return searching(searcher -> ((DirectoryReader) searcher.getIndexReader()).numDocs());
  }

  /// Closes without a commit: what has not been committed is taken in again when next opened.
  @Override
  public void close() {
    try {
      searchers.close();
      writer.rollback();
      writer.getDirectory().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
