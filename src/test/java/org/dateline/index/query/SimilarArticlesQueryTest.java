package org.dateline.index.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.dateline.index.analysis.HeadlineAndBody;
import org.dateline.index.analysis.IndexFields;
import org.dateline.index.analysis.ListTokenStream;
import org.dateline.index.duplicate.Copies;
import org.dateline.index.duplicate.Copies.Text;
import org.dateline.index.query.SimilarArticlesQuery.EntityWeight;
import org.dateline.index.query.SimilarArticlesQuery.SimilarArticleSource;
import org.dateline.model.PublicationDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Articles like one.
class SimilarArticlesQueryTest {

  private static final Optional<PublicationDate> UNDATED = Optional.empty();

  private final Directory directory = new ByteBuffersDirectory();
  private IndexWriter writer;
  private final List<Text> texts = new ArrayList<>();

  @BeforeEach
  void open() throws IOException {
    writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()));
  }

  @AfterEach
  void close() throws IOException {
    writer.close();
  }

  /// Takes an article in; its number is how many there were.
  private int put(String title, String body, String date, long... names) throws IOException {
    int number = texts.size();
    texts.add(new Text(title, List.of(body)));
    Document doc = new Document();
    doc.add(new StringField(IndexFields.NUMBER, Integer.toString(number), Field.Store.NO));
    doc.add(
        ListTokenStream.field(
            IndexFields.TEXT, HeadlineAndBody.of(title, body).all(), TextField.TYPE_NOT_STORED));
    for (long name : names) {
      doc.add(new StringField(IndexFields.NAME, Long.toString(name), Field.Store.NO));
    }
    if (!date.isEmpty()) {
      doc.add(
          new LongField(
              IndexFields.PUBLISHED, Instant.parse(date).getEpochSecond(), Field.Store.NO));
    }
    writer.addDocument(doc);
    return number;
  }

  private int put(String title, String body, long... names) throws IOException {
    return put(title, body, "", names);
  }

  private Query query(
      DirectoryReader reader, int number, Optional<PublicationDate> date, EntityWeight... about)
      throws IOException {
    Text text = texts.get(number);
    return new SimilarArticlesQuery(reader)
        .to(
            new SimilarArticleSource(number, text.title(), text.body(), date),
            Arrays.asList(about));
  }

  /// The articles like one, the likest first.
  private List<Integer> like(int number, Optional<PublicationDate> date, EntityWeight... about)
      throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      ScoreDoc[] found =
          new IndexSearcher(reader).search(query(reader, number, date, about), 100).scoreDocs;
      return Arrays.stream(found).map(scored -> scored.doc).toList(); // each put once, in order
    }
  }

  private List<Integer> like(int number, EntityWeight... about) throws IOException {
    return like(number, UNDATED, about);
  }

  private void putOthers(int count) throws IOException {
    Copies copies = new Copies(5);
    for (int i = 0; i < count; i++) {
      put("Other news", copies.text(60).body());
    }
  }

  @Test
  void the_same_story_comes_first_and_the_same_topic_after_it() throws IOException {
    putOthers(50);
    int one = put("Airtanker contract goes to Airbus", "The air force chose the tanker of Airbus.");
    int topic =
        put("Airbus in the red", "The maker of planes Airbus said its contract costs more.");
    int story = put("Boeing loses", "An air force contract for tanker planes went to Airbus.");
    put("Rain", "It will rain in the north, and in the south the sun shines.");

    assertThat(like(one)).startsWith(story, topic).doesNotContain(one);
  }

  @Test
  void an_article_that_shares_nothing_but_everyday_words_is_not_like_it() throws IOException {
    putOthers(50);
    int one = put("Earthquake off Tonga", "The islands of Tonga were shaken by an earthquake.");
    put("Visit", "The leaders were to meet by the sea, and it was an honour for them.");

    assertThat(like(one)).isEmpty();
  }

  @Test
  void a_rare_entity_makes_articles_more_alike_than_a_frequent_one() throws IOException {
    long frequent = 1;
    long rare = 2;
    for (int i = 0; i < 40; i++) {
      put("Other", "Something else again", frequent);
    }
    int one = put("Talks in the capital", "Envoys talk about the border", frequent, rare);
    int often = put("Envoys", "The capital is far away", frequent);
    int seldom = put("Envoys", "The capital is near", rare);

    assertThat(like(one, new EntityWeight(Set.of(frequent), 1), new EntityWeight(Set.of(rare), 1)))
        .startsWith(seldom, often);
  }

  @Test
  void an_entity_is_asked_for_by_all_its_names() throws IOException {
    putOthers(20);
    int one = put("Visit to Dalian", "A train in Dalian", 7);
    int other = put("A train", "Seen in the port", 8);

    assertThat(like(one, new EntityWeight(Set.of(7L, 8L), 2))).containsExactly(other);
  }

  @Test
  void of_two_that_are_as_like_the_one_of_the_same_days_comes_first() throws IOException {
    putOthers(20);
    int one = put("Summit in Hanoi", "Leaders meet in Hanoi", "2019-02-28T00:00:00Z");
    String like = "Hanoi is a place for a summit of leaders";
    int before = put("Leaders", like, "2012-05-01T00:00:00Z");
    int soon = put("Leaders", like, "2019-03-01T00:00:00Z");
    int undated = put("Leaders", like);
    PublicationDate date = PublicationDate.parse("2019-02-28");

    assertThat(like(one, Optional.of(date))).containsExactly(soon, before, undated);
  }

  @Test
  void an_article_without_words_is_like_none() throws IOException {
    putOthers(20);
    int one = put("", "…");

    assertThat(like(one)).isEmpty();
  }

  @Test
  void however_long_an_article_is_few_words_are_asked_for() throws IOException {
    Text text = new Copies(2).text(20_000);
    int one = put(text.title(), text.body());
    put(text.title(), text.body());
    EntityWeight[] about = new EntityWeight[100];
    for (int i = 0; i < about.length; i++) {
      put("Names", "of all kinds", i);
      put("Names", "of all kinds", i);
      about[i] = new EntityWeight(Set.of((long) i), 1 + i);
    }
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      Set<Term> asked = new HashSet<>();
      query(reader, one, UNDATED, about)
          .visit(
              new QueryVisitor() {
                @Override
                public void consumeTerms(Query query, Term... terms) {
                  asked.addAll(Arrays.asList(terms));
                }
              });

      assertThat(asked.stream().filter(term -> term.field().equals(IndexFields.TEXT))).hasSize(20);
      assertThat(asked.stream().filter(term -> term.field().equals(IndexFields.NAME))).hasSize(8);
    }
  }
}
