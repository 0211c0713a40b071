package org.dateline.index.facet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.dateline.index.MadeUpArticles;
import org.dateline.index.analysis.IndexFields;
import org.dateline.index.document.DocumentFactory;
import org.dateline.index.document.IndexableArticle;
import org.dateline.index.document.SearchBudget;
import org.dateline.index.facet.FacetCounts.EntityCount;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.FacetOverview;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FacetCounterTest {

  private static final long MIDDLE = 1_475_000_000; // October 2016

  private final Directory directory = new ByteBuffersDirectory();
  private final Map<Long, IndexableArticle> articles = new LinkedHashMap<>();
  private final FacetCounter counter = new FacetCounter();
  private IndexWriter writer;

  @BeforeEach
  void open() throws IOException {
    IndexWriterConfig config = new IndexWriterConfig();
    config.setMergePolicy(NoMergePolicy.INSTANCE);
    writer = new IndexWriter(directory, config);
  }

  @AfterEach
  void close() throws IOException {
    writer.close();
  }

  /// Three kinds; some entities may be of two.
  private static final EntityTypeLookup THREE =
      new EntityTypeLookup() {
        @Override
        public int count() {
          return 3;
        }

        @Override
        public byte[] of(long[] entities) {
          byte[] kinds = new byte[entities.length];
          for (int i = 0; i < kinds.length; i++) {
            kinds[i] = (byte) (entities[i] % 11 == 0 ? 5 : 1 << entities[i] % 3);
          }
          return kinds;
        }
      };

  /// A query and which articles it finds.
  private record FacetCase(Query query, Predicate<IndexableArticle> finds) {}

  private static Query term(String field, String text) {
    return new TermQuery(new Term(field, text));
  }

  private static boolean mentions(IndexableArticle article, long name) {
    return article.names().stream().anyMatch(named -> named.name() == name);
  }

  private static List<FacetCase> queries() {
    List<FacetCase> queries = new ArrayList<>();
    queries.add(new FacetCase(MatchAllDocsQuery.INSTANCE, _ -> true));
    queries.add(new FacetCase(MatchNoDocsQuery.INSTANCE, _ -> false));
    queries.add(new FacetCase(term(IndexFields.UNREAD, "1"), IndexableArticle::unread));
    queries.add(
        new FacetCase(
            term(IndexFields.SOURCE, "Source 3"), it -> it.article().source().equals("Source 3")));
    for (long name : List.of(1, 2, 7, 40)) {
      queries.add(
          new FacetCase(term(IndexFields.NAME, Long.toString(name)), it -> mentions(it, name)));
    }
    for (int rarity : List.of(2, 10, 100)) {
      queries.add(
          new FacetCase(
              term(IndexFields.TEXT, Integer.toString(rarity)),
              it -> it.article().text().contains("in " + rarity + ".")));
    }
    queries.add(
        new FacetCase(
            new PhraseQuery(IndexFields.TEXT, "one", "in", "3"),
            it -> it.article().text().contains("in 3.")));
    queries.add(
        new FacetCase(
            LongField.newRangeQuery(IndexFields.PUBLISHED, MIDDLE, Long.MAX_VALUE),
            it ->
                it.article()
                    .published()
                    .filter(at -> at.instant().getEpochSecond() >= MIDDLE)
                    .isPresent()));
    queries.add(
        new FacetCase(
            new BooleanQuery.Builder()
                .add(term(IndexFields.NAME, "1"), Occur.FILTER)
                .add(term(IndexFields.TEXT, "2"), Occur.FILTER)
                .add(term(IndexFields.LANGUAGE, "de"), Occur.MUST_NOT)
                .build(),
            it ->
                mentions(it, 1)
                    && it.article().text().contains("in 2.")
                    && !it.article().language().equals("de")));
    queries.add(
        new FacetCase(
            new BooleanQuery.Builder()
                .add(term(IndexFields.NAME, "3"), Occur.SHOULD)
                .add(term(IndexFields.STARRED, "1"), Occur.SHOULD)
                .build(),
            it -> mentions(it, 3) || it.starred()));
    return queries;
  }

  private void put(List<IndexableArticle> more) throws IOException {
    for (IndexableArticle article : more) {
      writer.updateDocument(
          new Term(IndexFields.NUMBER, Long.toString(article.number())),
          DocumentFactory.of(article));
      articles.put(article.number(), article);
    }
    writer.flush();
  }

  private FacetCounts count(Query query, FacetRequest request) throws IOException {
    return count(query, request, CancellationSignal.NEVER);
  }

  private FacetCounts count(Query query, FacetRequest request, CancellationSignal stop)
      throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      return counter.count(
          new IndexSearcher(reader), query, request, new SearchBudget(stop, reader.maxDoc()));
    }
  }

  private static FacetRequest most(int each) {
    return new FacetRequest(EntityByName.THEMSELVES, EntityTypeLookup.ONE, each, each, true);
  }

  private void checkAll(EntityByName entityByName) throws IOException {
    for (FacetCase asked : queries()) {
      BruteForceCounts expected =
          new BruteForceCounts(articles.values().stream().filter(asked.finds()).toList());
      for (int each : List.of(1, 3, 20, 1_000)) {
        for (EntityTypeLookup kinds : List.of(EntityTypeLookup.ONE, THREE)) {
          FacetRequest request = new FacetRequest(entityByName, kinds, each, each, true);
          check(count(asked.query(), request), expected, request);
        }
      }
    }
  }

  private static void check(FacetCounts counts, BruteForceCounts expected, FacetRequest request) {
    assertThat(counts.complete()).isTrue();
    assertThat(counts.totals().articles()).isEqualTo(expected.articles().size());
    assertThat(counts.totals().unread()).isEqualTo(expected.with(IndexableArticle::unread));
    assertThat(counts.totals().starred()).isEqualTo(expected.with(IndexableArticle::starred));
    assertThat(counts.months()).isEqualTo(expected.months());
    assertThat(counts.range().first()).isEqualTo(expected.first());
    assertThat(counts.range().last().map(it -> it.instant()))
        .isEqualTo(expected.last().map(it -> it.instant()));
    checkValues(
        counts.fields().sources(),
        expected.values(it -> Stream.of(it.article().source())),
        request);
    checkValues(
        counts.fields().authors(), expected.values(it -> it.article().authors().stream()), request);
    checkValues(
        counts.fields().languages(),
        expected.values(it -> Stream.of(it.article().language())),
        request);
    checkEntities(counts.entities(), expected.entities(request.owners()), request);
  }

  /// Which of several that are equal are the last is left open.
  private static void checkValues(
      List<FacetOverview.ValueCount> counted,
      List<FacetOverview.ValueCount> expected,
      FacetRequest request) {
    assertThat(expected).containsAll(counted);
    assertThat(counted.stream().map(FacetOverview.ValueCount::articles))
        .isEqualTo(
            expected.stream()
                .limit(request.values())
                .map(FacetOverview.ValueCount::articles)
                .toList());
    assertThat(counted).isSortedAccordingTo(Comparator.comparingInt(expected::indexOf));
  }

  private static void checkEntities(
      List<EntityCount> counted, Map<Long, Long> expected, FacetRequest request) {
    assertThat(counted)
        .doesNotHaveDuplicates()
        .allSatisfy(it -> assertThat(expected).containsEntry(it.number(), it.documents()))
        .isSortedAccordingTo(
            Comparator.comparingLong(EntityCount::documents)
                .reversed()
                .thenComparingLong(EntityCount::number));
    for (int kind = 0; kind < request.kinds().count(); kind++) {
      int bit = 1 << kind;
      List<Long> most =
          expected.entrySet().stream()
              .filter(entry -> kinds(request, entry.getKey()) == bit)
              .map(Map.Entry::getValue)
              .sorted(Comparator.reverseOrder())
              .limit(request.entities())
              .toList();
      assertThat(
              counted.stream()
                  .filter(it -> kinds(request, it.number()) == bit)
                  .map(EntityCount::documents))
          .isEqualTo(most);
      long last = most.size() < request.entities() ? 0 : most.getLast();
      List<Long> uncertain =
          expected.entrySet().stream()
              .filter(entry -> kinds(request, entry.getKey()) != bit)
              .filter(entry -> (kinds(request, entry.getKey()) & bit) > 0)
              .filter(entry -> entry.getValue() > last)
              .map(Map.Entry::getKey)
              .toList();
      assertThat(counted.stream().map(EntityCount::number)).containsAll(uncertain);
    }
  }

  private static int kinds(FacetRequest request, long entity) {
    return request.kinds().of(new long[] {entity})[0];
  }

  @Test
  void everything_is_counted_exactly_whatever_is_searched_for() throws IOException {
    MadeUpArticles made = new MadeUpArticles(20180508, 400);
    put(made.articles(1, 900));
    put(made.articles(901, 50));
    put(made.articles(800, 300));
    put(made.articles(1, 20));
    put(made.articles(3_000, 1));

    checkAll(EntityByName.THEMSELVES);
    checkAll(EntityByName.of(others(400)));
  }

  private static Map<Long, Long> others(int names) {
    Random random = new Random(42);
    Map<Long, Long> others = new HashMap<>();
    for (long name = 2; name <= names; name += 1 + random.nextInt(4)) {
      others.put(name, random.nextInt(10) == 0 ? EntityByName.NOBODY : 1 + 8L * random.nextInt(20));
    }
    others.keySet().removeIf(name -> name % 8 == 1);
    return others;
  }

  @Test
  void what_comes_later_is_counted_too_and_a_merge_changes_nothing() throws IOException {
    MadeUpArticles made = new MadeUpArticles(7, 250);
    put(made.articles(1, 400));
    checkAll(EntityByName.THEMSELVES);

    put(made.articles(380, 100));
    checkAll(EntityByName.THEMSELVES);

    writer.getConfig().setMergePolicy(new IndexWriterConfig().getMergePolicy());
    writer.forceMerge(1);
    checkAll(EntityByName.THEMSELVES);

    put(made.articles(1_000, 30));
    checkAll(EntityByName.THEMSELVES);
  }

  @Test
  void a_correction_takes_effect_with_the_next_count() throws IOException {
    put(new MadeUpArticles(3, 200).articles(1, 500));
    EntityByName entityByName = EntityByName.THEMSELVES;
    for (Map<Long, Long> change :
        List.of(Map.of(2L, 1L, 9L, 1L), Map.of(1L, EntityByName.NOBODY), Map.of(1L, 1L, 2L, 2L))) {
      entityByName = entityByName.with(change);
      checkAll(entityByName);
    }
  }

  @Test
  void an_index_without_articles_has_no_counts() throws IOException {
    FacetCounts none = count(MatchAllDocsQuery.INSTANCE, most(5));

    assertThat(none.totals().articles()).isZero();
    assertThat(none.entities()).isEmpty();
    assertThat(none.months()).isEmpty();
    assertThat(none.range().first()).isEmpty();
  }

  @Test
  void what_is_not_wanted_is_not_counted() throws IOException {
    put(new MadeUpArticles(3, 200).articles(1, 100));

    FacetCounts counts =
        count(
            MatchAllDocsQuery.INSTANCE,
            new FacetRequest(EntityByName.THEMSELVES, EntityTypeLookup.ONE, 0, 0, false));

    assertThat(counts.totals().articles()).isEqualTo(100);
    assertThat(counts.months()).isNotEmpty();
    assertThat(counts.entities()).isEmpty();
    assertThat(counts.fields().authors()).isEmpty();
    assertThat(counts.range().first()).isEmpty();
  }

  @Test
  void it_ends_wherever_it_is_asked_to_stop() throws IOException {
    put(new MadeUpArticles(5, 300).articles(1, 2_000));
    for (FacetCase asked : queries()) {
      AtomicInteger times = new AtomicInteger();
      count(asked.query(), most(9), () -> times.getAndIncrement() < 0);
      int last = times.get();

      for (int time = 0; time < last; time += 1 + last / 20) {
        AtomicInteger left = new AtomicInteger(time);
        assertThatThrownBy(() -> count(asked.query(), most(9), () -> left.getAndDecrement() <= 0))
            .isInstanceOf(CancellationException.class);
      }
    }
  }

  @Test
  void what_was_prepared_is_counted_the_same() throws IOException {
    put(new MadeUpArticles(5, 300).articles(1, 700));
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      counter.prepare(reader, EntityByName.THEMSELVES);
    }

    checkAll(EntityByName.THEMSELVES);
  }
}
