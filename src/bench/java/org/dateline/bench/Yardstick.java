package org.dateline.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.dateline.bench.Latencies.Row;

/// A yardstick of the processor: what a fixed piece of plain Lucene's work takes on it, in memory
/// and on the thread that asks. Times on two machines, or at two hours of one that does other work,
/// can be compared as multiples of it.
///
/// @param indexing how many documents of 100 words it indexes a second
/// @param searching milliseconds for the ten best of 20,000 documents by a query of three words
record Yardstick(double indexing, double searching) {

  private static final int DOCUMENTS = 20_000;
  private static final int WORDS = 100;
  private static final int QUERIES = 2_000;
  private static final int TIMES = 5;

  /// Purposes of [Chance].
  private static final int TEXT = 90;

  private static final int QUERY = 91;

  private static final String FIELD = "text";
  private static final Zipf FREQUENCIES = new Zipf(30_000, .028, 1.7);

  /// The columns of a table that are multiples of a yardstick.
  static final String HEAD = "  %9s  %9s".formatted("p50 / y", "p99 / y");

  private static final Pattern SAID =
      Pattern.compile("yardstick: ([\\d.]+) documents a second, ([\\d.]+) ms a query.*");

  /// Does the work five times, after once uncounted, and takes the medians. A quarter of a minute.
  static Yardstick measure() throws IOException {
    return measure(DOCUMENTS, QUERIES);
  }

  /// The same with less work.
  static Yardstick measure(int documents, int queries) throws IOException {
    List<Document> texts = IntStream.range(0, documents).mapToObj(Yardstick::document).toList();
    List<Query> asked = IntStream.range(0, queries).mapToObj(Yardstick::query).toList();
    double[] indexing = new double[TIMES];
    double[] searching = new double[TIMES];
    for (int i = -1; i < TIMES; i++) {
      try (Directory directory = new ByteBuffersDirectory()) {
        long start = Ticks.now();
        index(directory, texts);
        long between = Ticks.now();
        search(directory, asked);
        long end = Ticks.now();
        if (i >= 0) {
          indexing[i] = documents * 1e9 / (between - start);
          searching[i] = (end - between) / 1e6 / queries;
        }
      }
    }
    return new Yardstick(median(indexing), median(searching));
  }

  private static Document document(int number) {
    Document document = new Document();
    document.add(new TextField(FIELD, words(TEXT, number, WORDS), Field.Store.NO));
    return document;
  }

  private static String words(int purpose, int number, int count) {
    Chance chance = Chance.of(MadeNews.SEED, purpose, number);
    return IntStream.range(0, count)
        .mapToObj(_ -> "w" + Long.toString(FREQUENCIES.rank(chance), Character.MAX_RADIX))
        .collect(Collectors.joining(" "));
  }

  /// A word that must be there, and two that may.
  private static Query query(int number) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String word : words(QUERY, number, 3).split(" ", -1)) {
      boolean first = query.build().clauses().isEmpty();
      query.add(new TermQuery(new Term(FIELD, word)), first ? Occur.MUST : Occur.SHOULD);
    }
    return query.build();
  }

  private static void index(Directory directory, List<Document> texts) throws IOException {
    IndexWriterConfig settings =
        new IndexWriterConfig(new StandardAnalyzer()).setMergeScheduler(new SerialMergeScheduler());
    try (IndexWriter writer = new IndexWriter(directory, settings)) {
      for (Document text : texts) {
        writer.addDocument(text);
      }
      writer.forceMerge(1);
    }
  }

  private static void search(Directory directory, List<Query> queries) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setQueryCache(null);
      List<Long> found = new ArrayList<>();
      for (Query query : queries) {
        found.add(searcher.search(query, 10).totalHits.value());
      }
      if (found.stream().allMatch(hits -> hits == 0)) {
        throw new IllegalStateException("nothing was searched");
      }
    }
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /// The percentiles of a row as multiples of its query.
  String ratios(Row row) {
    return String.format(
        Locale.ENGLISH, "  %9.1f  %9.1f", row.p50() / searching, row.p99() / searching);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ENGLISH,
        "yardstick: %.0f documents a second, %.4f ms a query, by plain Lucene",
        indexing,
        searching);
  }

  /// Reads what [#toString] has written.
  static Optional<Yardstick> parse(String line) {
    Matcher said = SAID.matcher(line);
    return said.matches()
        ? Optional.of(
            new Yardstick(Double.parseDouble(said.group(1)), Double.parseDouble(said.group(2))))
        : Optional.empty();
  }
}
