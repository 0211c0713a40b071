package org.dateline.index.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.dateline.index.analysis.ArticleAnalyzer;
import org.dateline.index.analysis.IndexFields;
import org.dateline.index.analysis.IndexedInflections;
import org.dateline.index.document.ArticleDraft;
import org.dateline.index.document.DocValuesLookup;
import org.dateline.index.document.DocumentFactory;
import org.dateline.index.document.IndexableArticle;
import org.dateline.index.document.ProminenceSimilarity;
import org.dateline.index.document.RelevanceSettings;
import org.dateline.index.document.SearchBudget;
import org.dateline.index.document.TextSource.SourceText;
import org.dateline.index.duplicate.NearDuplicateClusters;
import org.dateline.index.language.ParsedQuery;
import org.dateline.index.language.QueryParser;
import org.dateline.index.query.ClauseQueries;
import org.dateline.index.query.ConditionQueries;
import org.dateline.index.query.IndexCondition;
import org.dateline.index.query.IndexQuery;
import org.dateline.index.query.NameResolver;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.LastWord;
import org.dateline.model.query.SortOrder;

/// An index in memory, and the parts of a search in it. Whatever is taken in at once is a segment
/// by itself, and stays one.
final class InMemoryIndex implements AutoCloseable {

  /// The number of every name that a query speaks of, but for [#UNKNOWN].
  static final long NAMED = 7;

  static final String UNKNOWN = "Nobody";

  private final QueryParser parser = new QueryParser(Clock.systemUTC());
  private final NameResolver names =
      named -> named.name().equals(UNKNOWN) ? Set.of() : Set.of(NAMED);
  private final NearDuplicateClusters clusters = new NearDuplicateClusters();
  private final Map<Long, SourceText> texts = new HashMap<>();
  private final IndexWriter writer;
  private IndexSearcher searcher;

  InMemoryIndex() {
    try {
      writer =
          new IndexWriter(
              new ByteBuffersDirectory(),
              new IndexWriterConfig(new ArticleAnalyzer())
                  .setSimilarity(new ProminenceSimilarity(RelevanceSettings.NEWS))
                  .setIndexSort(LuceneSorts.of(SortOrder.NEWEST))
                  .setMergePolicy(NoMergePolicy.INSTANCE));
      searcher = opened();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Takes articles in, and makes them visible.
  void put(ArticleDraft... articles) throws IOException {
    put(Arrays.stream(articles).map(ArticleDraft::indexed).toArray(IndexableArticle[]::new));
  }

  void put(IndexableArticle... articles) throws IOException {
    for (IndexableArticle article : articles) {
      String title = article.article().title();
      String text = article.article().text();
      Document document = DocumentFactory.of(article);
      clusters.add(document, searcher.getIndexReader(), article.number(), title, text);
      writer.updateDocument(number(article.number()), document);
      texts.put(article.number(), new SourceText(title, text));
    }
    searcher.getIndexReader().close();
    searcher = opened();
  }

  private IndexSearcher opened() throws IOException {
    IndexSearcher opened = new IndexSearcher(DirectoryReader.open(writer));
    opened.setSimilarity(new ProminenceSimilarity(RelevanceSettings.NEWS));
    return opened;
  }

  private static Term number(long article) {
    return new Term(IndexFields.NUMBER, Long.toString(article));
  }

  IndexSearcher searcher() {
    return searcher;
  }

  /// Where an article is, in Lucene's reader.
  int doc(long article) throws IOException {
    return searcher.search(new TermQuery(number(article)), 1).scoreDocs[0].doc;
  }

  /// The articles that a query finds, with their scores.
  Map<Long, Float> scores(Query query) throws IOException {
    Map<Long, Float> scores = new HashMap<>();
    for (ScoreDoc found : searcher.search(query, 1_000).scoreDocs) {
      long number =
          DocValuesLookup.value(searcher, IndexFields.NUMBER_VALUE, found.doc).orElseThrow();
      scores.put(number, found.score);
    }
    return scores;
  }

  /// What one of them scores; 0 where it is not found.
  float score(Query query, long article) throws IOException {
    return scores(query).getOrDefault(article, 0f);
  }

  Map<Long, SourceText> texts(Collection<Long> articles) {
    return articles.stream()
        .filter(texts::containsKey)
        .collect(Collectors.toMap(number -> number, texts::get));
  }

  ParsedQuery parsed(IndexQuery query) {
    return parser.parse(query.words(), query.lastWord());
  }

  ClauseQueries clauses() {
    SearchBudget budget =
        new SearchBudget(CancellationSignal.NEVER, searcher.getIndexReader().maxDoc());
    return new ClauseQueries(searcher.getIndexReader(), new IndexedInflections(), names, budget);
  }

  ConditionQueries conditions() {
    return new ConditionQueries(new RelatedQueries(searcher, this::texts));
  }

  RelevanceQuery relevance(IndexQuery query) {
    return new RelevanceQuery(
        parsed(query).clause(),
        query.conditions(),
        clauses(),
        conditions(),
        RelevanceSettings.NEWS);
  }

  SearchPlanner planner(IndexQuery query) {
    return new SearchPlanner(searcher, query, parsed(query), clauses(), relevance(query));
  }

  Reranker reranker(SearchPlan plan) {
    return reranker(plan, Optional.empty());
  }

  Reranker reranker(SearchPlan plan, Optional<HybridSearch> hybrid) {
    return new Reranker(searcher, plan, RelevanceSettings.NEWS, hybrid);
  }

  /// A finished search by relevance.
  static IndexQuery query(String words, IndexCondition... conditions) {
    return new IndexQuery(words, LastWord.WHOLE, List.of(conditions), SortOrder.RELEVANCE, false);
  }

  /// A search whose last word is still being typed.
  static IndexQuery typed(String words, IndexCondition... conditions) {
    return new IndexQuery(words, LastWord.TYPING, List.of(conditions), SortOrder.RELEVANCE, false);
  }

  @Override
  public void close() throws IOException {
    searcher.getIndexReader().close();
    writer.close();
    writer.getDirectory().close();
  }
}
