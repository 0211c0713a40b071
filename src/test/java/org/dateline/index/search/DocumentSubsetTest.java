package org.dateline.index.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.dateline.index.analysis.IndexFields;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Queries asked of a few documents find of these what they would find of all.
class DocumentSubsetTest {

  private static final String WORDS = "words";

  private IndexWriter writer;

  @BeforeEach
  void open() throws IOException {
    // Segments stay as they are made.
    writer =
        new IndexWriter(
            new ByteBuffersDirectory(),
            new IndexWriterConfig(new WhitespaceAnalyzer()).setMergePolicy(NoMergePolicy.INSTANCE));
  }

  @AfterEach
  void close() throws IOException {
    writer.close();
    writer.getDirectory().close();
  }

  private void put(long number, String words) throws IOException {
    Document document = new Document();
    document.add(new StringField(IndexFields.NUMBER, Long.toString(number), Store.NO));
    document.add(new StoredField("stored", number));
    document.add(new TextField(WORDS, words, Store.NO));
    writer.updateDocument(new Term(IndexFields.NUMBER, Long.toString(number)), document);
  }

  private Set<Long> matching(Query query, Long... articles) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(writer);
        DocumentSubset few = DocumentSubset.of(new IndexSearcher(reader), List.of(articles))) {
      return few.matching(query);
    }
  }

  private static Query term(String word) {
    return new TermQuery(new Term(WORDS, word));
  }

  @Test
  void only_those_asked_for_are_found() throws IOException {
    put(1, "rain");
    put(2, "rain");
    writer.flush();
    put(3, "rain");
    put(4, "wind");

    assertThat(matching(term("rain"), 2L, 3L, 4L)).containsExactlyInAnyOrder(2L, 3L);
    assertThat(matching(term("snow"), 2L, 3L, 4L)).isEmpty();
    assertThat(matching(MatchAllDocsQuery.INSTANCE, 4L, 1L)).containsExactlyInAnyOrder(1L, 4L);
    assertThat(matching(MatchNoDocsQuery.INSTANCE, 4L, 1L)).isEmpty();
  }

  @Test
  void those_that_are_not_there_are_not_found() throws IOException {
    assertThat(matching(MatchAllDocsQuery.INSTANCE, 1L)).isEmpty();
    put(1, "rain");

    assertThat(matching(MatchAllDocsQuery.INSTANCE, 2L)).isEmpty();
    assertThat(matching(MatchAllDocsQuery.INSTANCE)).isEmpty();
  }

  @Test
  void an_article_is_what_it_was_last() throws IOException {
    put(1, "rain");
    put(2, "rain");
    writer.flush();
    put(1, "wind");

    assertThat(matching(term("rain"), 1L, 2L)).containsExactly(2L);
    assertThat(matching(term("wind"), 1L, 2L)).containsExactly(1L);
    writer.deleteDocuments(new Term(IndexFields.NUMBER, "1"));
    assertThat(matching(term("wind"), 1L, 2L)).isEmpty();
  }

  @Test
  void several_queries_can_be_asked_one_after_the_other() throws IOException {
    put(1, "rain wind");
    put(2, "wind rain");
    try (DirectoryReader reader = DirectoryReader.open(writer);
        DocumentSubset few = DocumentSubset.of(new IndexSearcher(reader), List.of(1L, 2L))) {
      assertThat(few.matching(new PhraseQuery(WORDS, "rain", "wind"))).containsExactly(1L);
      assertThat(few.matching(new PhraseQuery(WORDS, "wind", "rain"))).containsExactly(2L);
      assertThat(few.matching(new PrefixQuery(new Term(WORDS, "r")))).containsExactly(1L, 2L);
    }
  }

  @Test
  void once_closed_it_holds_nothing_of_the_index() throws IOException {
    put(1, "rain");
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      LeafReader segment = reader.leaves().getFirst().reader();
      int before = segment.getRefCount();

      try (DocumentSubset few = DocumentSubset.of(new IndexSearcher(reader), List.of(1L))) {
        assertThat(few.matching(term("rain"))).containsExactly(1L);
        assertThat(segment.getRefCount()).isGreaterThan(before);
      }

      assertThat(segment.getRefCount()).isEqualTo(before);
    }
  }

  @Test
  void whatever_the_query_those_found_are_those_found_among_all() throws IOException {
    Random random = new Random(20180508);
    for (long number = 1; number <= 400; number++) {
      put(number, words(random));
      if (random.nextInt(60) == 0) {
        put(1 + random.nextLong(number), words(random));
        writer.flush();
      }
    }
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      assertThat(reader.leaves()).hasSizeGreaterThan(2);
      IndexSearcher searcher = new IndexSearcher(reader);
      for (int round = 0; round < 300; round++) {
        Query query = query(random, 3);
        Set<Long> few = new HashSet<>(random.longs(30, 1, 410).boxed().toList());
        Set<Long> expected = all(searcher, query);
        expected.retainAll(few);
        try (DocumentSubset documents = DocumentSubset.of(searcher, few)) {
          assertThat(documents.matching(query)).as("%s", query).isEqualTo(expected);
        }
      }
    }
  }

  private static Set<Long> all(IndexSearcher searcher, Query query) throws IOException {
    Set<Long> numbers = new HashSet<>();
    for (ScoreDoc hit : searcher.search(query, 1_000).scoreDocs) {
      numbers.add(
          searcher.storedFields().document(hit.doc).getField("stored").numericValue().longValue());
    }
    return numbers;
  }

  private static String words(Random random) {
    List<String> words = new ArrayList<>();
    LongStream.range(0, 8).forEach(_ -> words.add(word(random)));
    return String.join(" ", words);
  }

  private static String word(Random random) {
    return "" + (char) ('a' + random.nextInt(6)) + (char) ('a' + random.nextInt(4));
  }

  private static Query query(Random random, int depth) {
    return switch (random.nextInt(depth == 0 ? 4 : 6)) {
      case 0 -> term(word(random));
      case 1 -> new PhraseQuery(1, WORDS, word(random), word(random));
      case 2 -> new PrefixQuery(new Term(WORDS, word(random).substring(0, 1)));
      case 3 -> new FuzzyQuery(new Term(WORDS, word(random) + "x"), 1);
      default -> {
        BooleanQuery.Builder several = new BooleanQuery.Builder();
        boolean all = random.nextBoolean();
        several.add(query(random, depth - 1), all ? Occur.MUST : Occur.SHOULD);
        several.add(query(random, depth - 1), all ? Occur.FILTER : Occur.SHOULD);
        if (random.nextInt(3) == 0) {
          several.add(query(random, depth - 1), Occur.MUST_NOT);
        }
        yield several.build();
      }
    };
  }
}
