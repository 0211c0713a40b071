package org.dateline.index.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.dateline.index.search.SearchPlan.HitCount;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Of each segment so many documents are looked at, from its beginning.
class RecentTopDocsSegmentTest {

  private static final int LOOKED_AT = 2_000;

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

  private void put(int count, String words) throws IOException {
    for (int i = 0; i < count; i++) {
      Document document = new Document();
      document.add(new TextField("words", words, Store.NO));
      writer.addDocument(document);
    }
  }

  private RecentTopDocs look(int count) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      return RecentTopDocs.collect(
          new IndexSearcher(reader), new TermQuery(new Term("words", "rain")), count);
    }
  }

  /// The document that is best.
  private int best() throws IOException {
    return look(1).best().scoreDocs[0].doc;
  }

  @Test
  void what_is_looked_at_in_full_is_counted_exactly() throws IOException {
    put(LOOKED_AT, "rain");
    writer.flush();
    put(3, "rain");
    put(5, "wind");

    assertThat(look(10).total()).isEqualTo(new HitCount(LOOKED_AT + 3, true));
    assertThat(look(10).best().scoreDocs).hasSize(10);
  }

  @Test
  void where_a_segment_has_more_there_are_at_least_so_many() throws IOException {
    put(LOOKED_AT + 1, "rain");
    writer.flush();
    put(3, "rain");

    assertThat(look(10).total()).isEqualTo(new HitCount(LOOKED_AT, false));
  }

  @Test
  void what_was_looked_at_in_one_segment_takes_nothing_from_another() throws IOException {
    put(10, "rain");
    writer.flush();
    put(LOOKED_AT, "rain");

    assertThat(look(10).total()).isEqualTo(new HitCount(10 + LOOKED_AT, true));
  }

  @Test
  void the_last_that_is_looked_at_may_be_the_best() throws IOException {
    put(LOOKED_AT - 1, "rain wind");
    put(1, "rain rain");
    put(1, "rain wind");

    assertThat(best()).isEqualTo(LOOKED_AT - 1);
  }

  @Test
  void what_is_not_looked_at_is_not_found_however_good_it_is() throws IOException {
    put(LOOKED_AT, "rain wind");
    put(1, "rain rain");

    assertThat(best()).isLessThan(LOOKED_AT);
  }

  @Test
  void the_best_of_all_segments_come_first() throws IOException {
    put(5, "rain wind wind");
    writer.flush();
    put(1, "rain rain");
    put(3, "rain wind");

    assertThat(best()).isEqualTo(5);
  }

  @Test
  void where_it_is_known_that_there_are_more_the_count_is_a_lower_bound() throws IOException {
    put(3, "rain");
    RecentTopDocs looked = look(10);

    RecentTopDocs bound = looked.asLowerBound();

    assertThat(bound.total()).isEqualTo(new HitCount(3, false));
    assertThat(bound.best()).isSameAs(looked.best());
    assertThat(bound.query()).isEqualTo(looked.query());
  }
}
