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
import java.util.Objects;
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
import org.dateline.index.analysis.Fields;
import org.dateline.index.document.Budget;
import org.dateline.index.document.Documents;
import org.dateline.index.document.Indexed;
import org.dateline.index.facet.Counts.Counted;
import org.dateline.model.query.Overview;
import org.dateline.model.query.Stop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CounterTest {

  private static final long MIDDLE = 1_475_000_000; // October 2016

  private final Directory directory = new ByteBuffersDirectory();
  private final Map<Long, Indexed> articles = new LinkedHashMap<>();
  private final Counter counter = new Counter();
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
  private static final Kinds THREE =
      new Kinds() {
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
  private record Asked(Query query, Predicate<Indexed> finds) {}

  private static Query term(String field, String text) {
    return new TermQuery(new Term(field, text));
  }

  private static boolean mentions(Indexed article, long name) {
    return article.names().stream().anyMatch(named -> named.name() == name);
  }

  private static List<Asked> queries() {
    List<Asked> queries = new ArrayList<>();
    queries.add(new Asked(MatchAllDocsQuery.INSTANCE, _ -> true));
    queries.add(new Asked(MatchNoDocsQuery.INSTANCE, _ -> false));
    queries.add(new Asked(term(Fields.UNREAD, "1"), Indexed::unread));
    queries.add(new Asked(term(Fields.SOURCE, "Source 3"), it -> it.source().equals("Source 3")));
    for (long name : List.of(1, 2, 7, 40)) {
      queries.add(new Asked(term(Fields.NAME, Long.toString(name)), it -> mentions(it, name)));
    }
    for (int rarity : List.of(2, 10, 100)) {
      queries.add(
          new Asked(
              term(Fields.TEXT, Integer.toString(rarity)),
              it -> it.text().contains("in " + rarity + ".")));
    }
    queries.add(
        new Asked(
            new PhraseQuery(Fields.TEXT, "one", "in", "3"), it -> it.text().contains("in 3.")));
    queries.add(
        new Asked(
            LongField.newRangeQuery(Fields.PUBLISHED, MIDDLE, Long.MAX_VALUE),
            it ->
                it.published().filter(at -> at.instant().getEpochSecond() >= MIDDLE).isPresent()));
    queries.add(
        new Asked(
            new BooleanQuery.Builder()
                .add(term(Fields.NAME, "1"), Occur.FILTER)
                .add(term(Fields.TEXT, "2"), Occur.FILTER)
                .add(term(Fields.LANGUAGE, "de"), Occur.MUST_NOT)
                .build(),
            it -> mentions(it, 1) && it.text().contains("in 2.") && !it.language().equals("de")));
    queries.add(
        new Asked(
            new BooleanQuery.Builder()
                .add(term(Fields.NAME, "3"), Occur.SHOULD)
                .add(term(Fields.STARRED, "1"), Occur.SHOULD)
                .build(),
            it -> mentions(it, 3) || it.starred()));
    return queries;
  }

  private void put(List<Indexed> more) throws IOException {
    for (Indexed article : more) {
      writer.updateDocument(
          new Term(Fields.NUMBER, Long.toString(article.number())), Documents.of(article));
      articles.put(article.number(), article);
    }
    writer.flush();
  }

  private Counts count(Query query, Wanted wanted) throws IOException {
    return count(query, wanted, Stop.NEVER);
  }

  private Counts count(Query query, Wanted wanted, Stop stop) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      return counter.count(
          new IndexSearcher(reader), query, wanted, new Budget(stop, reader.maxDoc()));
    }
  }

  private static Wanted most(int each) {
    return new Wanted(Owners.THEMSELVES, Kinds.ONE, each, each, true);
  }

  private void checkAll(Owners owners) throws IOException {
    for (Asked asked : queries()) {
      Brute expected = new Brute(articles.values().stream().filter(asked.finds()).toList());
      for (int each : List.of(1, 3, 20, 1_000)) {
        for (Kinds kinds : List.of(Kinds.ONE, THREE)) {
          Wanted wanted = new Wanted(owners, kinds, each, each, true);
          check(count(asked.query(), wanted), expected, wanted);
        }
      }
    }
  }

  private static void check(Counts counts, Brute expected, Wanted wanted) {
    assertThat(counts.complete()).isTrue();
    assertThat(counts.articles()).isEqualTo(expected.articles().size());
    assertThat(counts.unread()).isEqualTo(expected.with(Indexed::unread));
    assertThat(counts.starred()).isEqualTo(expected.with(Indexed::starred));
    assertThat(counts.months()).isEqualTo(expected.months());
    assertThat(counts.first()).isEqualTo(expected.first());
    assertThat(counts.last().map(it -> it.instant()))
        .isEqualTo(expected.last().map(it -> it.instant()));
    checkValues(counts.sources(), expected.values(it -> Stream.of(it.source())), wanted);
    checkValues(counts.authors(), expected.values(it -> it.authors().stream()), wanted);
    checkValues(counts.languages(), expected.values(it -> Stream.of(it.language())), wanted);
    checkEntities(counts.entities(), expected.entities(wanted.owners()), wanted);
  }

  /// Which of several that are equal are the last is left open.
  private static void checkValues(
      List<Overview.Counted> counted, List<Overview.Counted> expected, Wanted wanted) {
    assertThat(expected).containsAll(counted);
    assertThat(counted.stream().map(Overview.Counted::articles))
        .isEqualTo(
            expected.stream().limit(wanted.values()).map(Overview.Counted::articles).toList());
    assertThat(counted).isSortedAccordingTo(Comparator.comparingInt(expected::indexOf));
  }

  private static void checkEntities(
      List<Counted> counted, Map<Long, Long> expected, Wanted wanted) {
    assertThat(counted)
        .doesNotHaveDuplicates()
        .allSatisfy(it -> assertThat(expected).containsEntry(it.number(), it.documents()))
        .isSortedAccordingTo(
            Comparator.comparingLong(Counted::documents)
                .reversed()
                .thenComparingLong(Counted::number));
    for (int kind = 0; kind < wanted.kinds().count(); kind++) {
      int bit = 1 << kind;
      List<Long> most =
          expected.entrySet().stream()
              .filter(entry -> kinds(wanted, entry.getKey()) == bit)
              .map(Map.Entry::getValue)
              .sorted(Comparator.reverseOrder())
              .limit(wanted.entities())
              .toList();
      assertThat(
              counted.stream()
                  .filter(it -> kinds(wanted, it.number()) == bit)
                  .map(Counted::documents))
          .isEqualTo(most);
      long last = most.size() < wanted.entities() ? 0 : most.getLast();
      List<Long> uncertain =
          expected.entrySet().stream()
              .filter(entry -> kinds(wanted, entry.getKey()) != bit)
              .filter(entry -> (kinds(wanted, entry.getKey()) & bit) > 0)
              .filter(entry -> entry.getValue() > last)
              .map(Map.Entry::getKey)
              .toList();
      assertThat(counted.stream().map(Counted::number)).containsAll(uncertain);
    }
  }

  private static int kinds(Wanted wanted, long entity) {
    return wanted.kinds().of(new long[] {entity})[0];
  }

  @Test
  void everything_is_counted_exactly_whatever_is_searched_for() throws IOException {
    MadeUpArticles made = new MadeUpArticles(20180508, 400);
    put(made.articles(1, 900));
    put(made.articles(901, 50));
    put(made.articles(800, 300));
    put(made.articles(1, 20));
    put(made.articles(3_000, 1));

    checkAll(Owners.THEMSELVES);
    checkAll(Owners.of(others(400)));
  }

  private static Map<Long, Long> others(int names) {
    Random random = new Random(42);
    Map<Long, Long> others = new HashMap<>();
    for (long name = 2; name <= names; name += 1 + random.nextInt(4)) {
      others.put(name, random.nextInt(10) == 0 ? Owners.NOBODY : 1 + 8L * random.nextInt(20));
    }
    others.keySet().removeIf(name -> name % 8 == 1);
    return others;
  }

  @Test
  void what_comes_later_is_counted_too_and_a_merge_changes_nothing() throws IOException {
    MadeUpArticles made = new MadeUpArticles(7, 250);
    put(made.articles(1, 400));
    checkAll(Owners.THEMSELVES);

    put(made.articles(380, 100));
    checkAll(Owners.THEMSELVES);

    writer.getConfig().setMergePolicy(new IndexWriterConfig().getMergePolicy());
    writer.forceMerge(1);
    checkAll(Owners.THEMSELVES);

    put(made.articles(1_000, 30));
    checkAll(Owners.THEMSELVES);
  }

  @Test
  void a_correction_takes_effect_with_the_next_count() throws IOException {
    put(new MadeUpArticles(3, 200).articles(1, 500));
    Owners owners = Owners.THEMSELVES;
    for (Map<Long, Long> change :
        List.of(Map.of(2L, 1L, 9L, 1L), Map.of(1L, Owners.NOBODY), Map.of(1L, 1L, 2L, 2L))) {
      owners = owners.with(change);
      checkAll(owners);
    }
  }

  @Test
  void an_index_without_articles_has_no_counts() throws IOException {
    Counts none = count(MatchAllDocsQuery.INSTANCE, most(5));

    assertThat(none.articles()).isZero();
    assertThat(none.entities()).isEmpty();
    assertThat(none.months()).isEmpty();
    assertThat(none.first()).isEmpty();
  }

  @Test
  void what_is_not_wanted_is_not_counted() throws IOException {
    put(new MadeUpArticles(3, 200).articles(1, 100));

    Counts counts =
        count(MatchAllDocsQuery.INSTANCE, new Wanted(Owners.THEMSELVES, Kinds.ONE, 0, 0, false));

    assertThat(counts.articles()).isEqualTo(100);
    assertThat(counts.months()).isNotEmpty();
    assertThat(counts.entities()).isEmpty();
    assertThat(counts.authors()).isEmpty();
    assertThat(counts.first()).isEmpty();
  }

  @Test
  void it_is_known_how_many_articles_have_an_entity() throws IOException {
    put(new MadeUpArticles(5, 300).articles(1, 600));
    put(new MadeUpArticles(6, 300).articles(500, 50));
    Owners owners = Owners.of(others(300));
    Map<Long, Long> expected = new Brute(List.copyOf(articles.values())).entities(owners);
    List<Long> entities = List.copyOf(expected.keySet());

    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      assertThat(
              counter.documents(
                  new IndexSearcher(reader),
                  entities,
                  owners,
                  new Budget(Stop.NEVER, reader.maxDoc())))
          .isEqualTo(entities.stream().map(expected::get).map(Objects::requireNonNull).toList());
    }
  }

  @Test
  void it_ends_wherever_it_is_asked_to_stop() throws IOException {
    put(new MadeUpArticles(5, 300).articles(1, 2_000));
    for (Asked asked : queries()) {
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
      counter.prepare(reader, Owners.THEMSELVES);
    }

    checkAll(Owners.THEMSELVES);
  }
}
