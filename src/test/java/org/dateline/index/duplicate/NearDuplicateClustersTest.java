package org.dateline.index.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.dateline.index.analysis.IndexFields;
import org.dateline.index.duplicate.Copies.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Which articles become one cluster, and that they stay one.
class NearDuplicateClustersTest {

  private final Copies copies = new Copies(7);
  private final Directory directory = new ByteBuffersDirectory();
  private IndexWriter writer;
  private SearcherManager searchers;
  private NearDuplicateClusters clusters = new NearDuplicateClusters();

  @BeforeEach
  void open() throws IOException {
    writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()));
    searchers = new SearcherManager(writer, null);
  }

  @AfterEach
  void close() throws IOException {
    searchers.close();
    writer.close();
  }

  private long put(long number, Text text) throws IOException {
    Document doc = new Document();
    doc.add(new StringField(IndexFields.NUMBER, Long.toString(number), Field.Store.NO));
    doc.add(new NumericDocValuesField(IndexFields.NUMBER_VALUE, number));
    IndexSearcher searcher = searchers.acquire();
    try {
      return clusters.add(doc, searcher.getIndexReader(), number, text.title(), text.body());
    } finally {
      searchers.release(searcher);
      writer.updateDocument(new Term(IndexFields.NUMBER, Long.toString(number)), doc);
    }
  }

  private void refresh() throws IOException {
    searchers.maybeRefreshBlocking();
  }

  /// As after the program has been closed and opened again.
  private void reopen() throws IOException {
    refresh();
    clusters = new NearDuplicateClusters();
  }

  private int size(long cluster) throws IOException {
    refresh();
    IndexSearcher searcher = searchers.acquire();
    try {
      return searcher.count(new TermQuery(new Term(IndexFields.CLUSTER, Long.toString(cluster))));
    } finally {
      searchers.release(searcher);
    }
  }

  @Test
  void a_copy_is_of_the_cluster_of_the_first_even_before_searches_see_it() throws IOException {
    Text text = copies.text(300);

    assertThat(put(10, text)).isEqualTo(10);
    assertThat(put(11, copies.retitled(text))).isEqualTo(10);
    assertThat(put(12, copies.edited(text, 5))).isEqualTo(10);
    assertThat(put(13, copies.text(300))).isEqualTo(13);
    assertThat(size(10)).isEqualTo(3);
  }

  @Test
  void a_copy_of_what_was_there_when_the_library_was_opened_is_of_its_cluster() throws IOException {
    Text text = copies.text(300);
    put(1, text);
    put(2, copies.text(300));
    reopen();

    assertThat(put(3, copies.cut(text, .8))).isEqualTo(1);
  }

  @Test
  void equal_short_texts_are_one_cluster_and_empty_ones_are_not() throws IOException {
    Text text = copies.text(12);
    Text empty = copies.text(0);

    assertThat(put(1, text)).isEqualTo(1);
    assertThat(put(2, text)).isEqualTo(1);
    assertThat(put(3, copies.edited(text, 1))).isEqualTo(3);
    assertThat(put(4, new Text("", empty.words()))).isEqualTo(4);
    assertThat(put(5, new Text("", empty.words()))).isEqualTo(5);
  }

  @Test
  void an_article_taken_in_again_stays_in_its_cluster() throws IOException {
    Text text = copies.text(300);
    Text copy = copies.edited(text, 4);
    put(1, text);
    put(2, copy);

    assertThat(put(2, copy)).isEqualTo(1);
    assertThat(put(1, text)).isEqualTo(1);
    reopen();
    assertThat(put(1, copies.edited(text, 2))).isEqualTo(1);
    assertThat(put(2, copy)).isEqualTo(1);
    assertThat(size(1)).isEqualTo(2);
  }

  @Test
  void an_article_with_a_new_text_leaves_its_cluster() throws IOException {
    Text text = copies.text(300);
    put(1, text);
    put(2, copies.retitled(text));
    reopen();

    assertThat(put(2, copies.text(300))).isEqualTo(2);
    assertThat(size(1)).isEqualTo(1);
    assertThat(size(2)).isEqualTo(1);
  }

  @Test
  void the_first_of_a_cluster_leaves_it_to_the_others() throws IOException {
    Text text = copies.text(300);
    Text other = copies.text(300);
    put(1, text);
    put(2, copies.retitled(text));
    reopen();

    long cluster = put(1, other);

    assertThat(cluster).isNotEqualTo(1);
    assertThat(put(3, copies.retitled(other))).isEqualTo(cluster);
    assertThat(put(4, copies.retitled(text))).isEqualTo(1);
    assertThat(size(1)).isEqualTo(2);
    assertThat(size(cluster)).isEqualTo(2);
  }

  @Test
  void what_an_article_said_before_draws_no_copies() throws IOException {
    Text before = copies.text(300);
    put(1, before);
    refresh();
    put(1, copies.text(300));

    assertThat(put(2, copies.retitled(before))).isEqualTo(2);
    reopen();
    assertThat(put(3, copies.retitled(before))).isEqualTo(2);
  }

  @Test
  void what_has_been_deleted_draws_no_copies() throws IOException {
    Text text = copies.text(300);
    put(1, text);
    reopen();
    writer.deleteDocuments(new Term(IndexFields.NUMBER, "1"));
    refresh();

    assertThat(put(2, text)).isEqualTo(2);
  }

  @Test
  void copies_are_found_among_very_many_and_nothing_else_is_joined() throws IOException {
    int originals = 4_000;
    int every = 8;
    Copies again = new Copies(9);
    int joined = 0;
    int strangers = 0;
    for (int number = 1; number <= originals; number++) {
      strangers += put(number, again.text(60)) == number ? 0 : 1;
      if (number % 500 == 0) {
        refresh();
      }
    }
    again = new Copies(9); // the same once more
    for (int number = 1; number <= originals; number++) {
      Text text = again.text(60);
      if (number % every == 0) {
        joined += put(originals + number, copies.edited(text, 2)) == number ? 1 : 0;
      }
    }

    assertThat(strangers).isZero();
    assertThat(joined).isGreaterThan(originals / every * 97 / 100);
  }

  @Test
  void a_text_that_very_many_articles_have_is_one_cluster() throws IOException {
    Text text = copies.text(40);
    for (int number = 1; number <= 2_000; number++) {
      if (number % 500 == 1) {
        clusters.expect(500);
      }
      assertThat(put(number, text)).isEqualTo(1);
    }
    reopen();

    assertThat(put(5_000, text)).isEqualTo(1);
  }
}
