package org.dateline.index.facet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MatchingDocsTest {

  private static final int DOCUMENTS = 200_000;
  private static final Query EVEN = new TermQuery(new Term("even", "true"));
  private static final Query THIRD = new TermQuery(new Term("third", "true"));

  private final Directory directory = new ByteBuffersDirectory();
  private DirectoryReader reader;
  private IndexSearcher searcher;

  @BeforeEach
  void open() throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      for (int i = 0; i < DOCUMENTS; i++) {
        Document document = new Document();
        document.add(new StringField("even", Boolean.toString(i % 2 == 0), Field.Store.NO));
        document.add(new StringField("third", Boolean.toString(i % 3 == 0), Field.Store.NO));
        writer.addDocument(document);
      }
    }
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
  }

  @AfterEach
  void close() throws IOException {
    reader.close();
  }

  private static Query both(Query one, Query other) {
    return new BooleanQuery.Builder().add(one, Occur.FILTER).add(other, Occur.FILTER).build();
  }

  @Test
  void it_finds_what_a_search_finds() throws IOException {
    for (Query query : new Query[] {EVEN, THIRD, both(EVEN, THIRD)}) {
      MatchingDocs matches = MatchingDocs.of(searcher, query, () -> false);

      assertThat(matches.complete()).isTrue();
      assertThat(matches.count()).isEqualTo(searcher.count(query));
    }
  }

  @Test
  void when_its_time_is_up_it_keeps_what_it_has_found() throws IOException {
    for (Query query : new Query[] {EVEN, both(EVEN, THIRD)}) {
      AtomicInteger asked = new AtomicInteger();

      MatchingDocs matches = MatchingDocs.of(searcher, query, () -> asked.incrementAndGet() > 2);

      assertThat(matches.complete()).isFalse();
      assertThat(matches.count()).isBetween(1L, searcher.count(query) - 1L);
    }
  }

  @Test
  void without_any_time_it_finds_nothing() throws IOException {
    MatchingDocs matches = MatchingDocs.of(searcher, EVEN, () -> true);

    assertThat(matches.complete()).isFalse();
    assertThat(matches.count()).isZero();
    assertThat(matches.segments()).isEmpty();
  }
}
