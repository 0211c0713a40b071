package org.dateline.index.spell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.dateline.index.analysis.ArticleAnalyzer;
import org.dateline.index.analysis.IndexFields;
import org.dateline.index.analysis.ListTokenStream;
import org.dateline.model.Span;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.DidYouMean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Other words for searches that find little.
class SpellingCorrectorTest {

  private static final Pattern WORD = Pattern.compile("\\b(?!AND|OR|NOT|title\\b)[\\w’'-]+");

  private final Directory directory = new ByteBuffersDirectory();
  private IndexWriter writer;
  private DirectoryReader reader;

  @BeforeEach
  void open() throws IOException {
    writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()));
    put(12, "North Korea and the United States hold a summit in Singapore");
    put(9, "Kim Jong-un, the leader of North Korea, meets President Xi in Dalian, China");
    put(7, "The newspaper says the United Nations are united about the Philippines and Syria");
    put(4, "The dahlia is a flower");
    put(2, "A new paper on paper");
    put(1, "Noth of the border, a slip of the keys about Korea");
    reader = DirectoryReader.open(writer);
  }

  @AfterEach
  void close() throws IOException {
    reader.close();
    writer.close();
  }

  private void put(int times, String text) throws IOException {
    FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
    for (int i = 0; i < times; i++) {
      Document doc = new Document();
      doc.add(ListTokenStream.field(IndexFields.TEXT, ArticleAnalyzer.tokens(text), type));
      writer.addDocument(doc);
    }
  }

  private long count(String query) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Span word : words(query)) {
      ArticleAnalyzer.tokens(word.of(query))
          .forEach(token ->
              all.add(new TermQuery(new Term(IndexFields.TEXT, token.term())), Occur.MUST));
    }
    try {
      return new IndexSearcher(reader).count(all.build());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Span> words(String query) {
    List<Span> words = new ArrayList<>();
    for (Matcher word = WORD.matcher(query); word.find(); ) {
      words.add(new Span(word.start(), word.end()));
    }
    return words;
  }

  private Optional<DidYouMean> of(String query) throws IOException {
    return of(query, _ -> List.of());
  }

  private Optional<DidYouMean> of(String query, Function<String, List<String>> names)
      throws IOException {
    return new SpellingCorrector(
            new IndexSearcher(reader), names, this::count, CancellationSignal.NEVER)
        .of(query, words(query), count(query));
  }

  @ParameterizedTest
  @CsvSource({
    "nroth koera, north korea, 21",
    "northkorea, north korea, 21",
    "untied nations, united nations, 7",
    "singapor sumit, singapore summit, 12",
    "filippines, philippines, 7",
    "sirya, syria, 7",
    "xorea, korea, 22",
    "kim jogn, kim jong, 9",
    "Koera, Korea, 22",
    "KOERA, KOREA, 22",
  })
  void slips_are_put_right_by_the_words_of_the_articles(String typed, String meant, long articles)
      throws IOException {
    Optional<DidYouMean> alternative =
        articles == 0 ? Optional.empty() : Optional.of(new DidYouMean(meant, articles));

    assertThat(of(typed)).isEqualTo(alternative);
  }

  @Test
  void words_that_were_parted_are_joined() throws IOException {
    assertThat(of("nations news paper")).contains(new DidYouMean("nations newspaper", 7));
  }

  @Test
  void a_word_is_chosen_for_what_stands_beside_it() throws IOException {
    assertThat(of("dalia china")).contains(new DidYouMean("dalian china", 9));
    assertThat(of("dalia flower")).contains(new DidYouMean("dahlia flower", 4));
  }

  @Test
  void signs_operators_and_other_words_stay_as_typed() throws IOException {
    assertThat(of("title:\"Nroth Koera\"  AND (xi)"))
        .contains(new DidYouMean("title:\"North Korea\"  AND (xi)", 9));
    assertThat(of("Kim Jong-uun")).contains(new DidYouMean("Kim Jong-un", 9));
  }

  @Test
  void a_search_that_finds_enough_is_left_alone() throws IOException {
    assertThat(count("noth")).isEqualTo(1);
    assertThat(of("united")).isEmpty();
    assertThat(of("north korea")).isEmpty();
  }

  @Test
  void a_search_that_finds_few_is_left_alone_unless_another_finds_five_times_as_many()
      throws IOException {
    assertThat(count("new paper")).isEqualTo(2);
    assertThat(of("new paper")).isEmpty();
    assertThat(of("noth")).contains(new DidYouMean("north", 21));
  }

  @Test
  void what_is_like_nothing_has_no_other_words() throws IOException {
    assertThat(of("zyzzyva")).isEmpty();
    assertThat(of("2019")).isEmpty();
    assertThat(of("un")).isEmpty();
    assertThat(of("")).isEmpty();
  }

  @Test
  void names_are_put_right_as_a_whole() throws IOException {
    Function<String, List<String>> names =
        typed -> typed.equalsIgnoreCase("gim jon un") ? List.of("Kim Jong Un") : List.of();

    assertThat(of("gim jon un dalian", names)).contains(new DidYouMean("Kim Jong Un dalian", 9));
  }

  @Test
  void a_name_that_is_not_like_what_was_typed_is_not_taken() throws IOException {
    assertThat(of("xqwzt", _ -> List.of("Xi Jinping"))).isEmpty();
  }

  @Test
  void it_stops_when_nobody_wants_to_know_any_more() {
    SpellingCorrector corrector =
        new SpellingCorrector(new IndexSearcher(reader), _ -> List.of(), this::count, () -> true);

    assertThatThrownBy(() -> corrector.of("koera", words("koera"), 0))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void very_many_words_are_answered_too() throws IOException {
    assertThat(of("koera ".repeat(500).strip())).isEmpty();
  }

  @Test
  void an_empty_library_knows_no_words() throws IOException {
    writer.deleteAll();
    writer.commit();
    reader.close();
    reader = DirectoryReader.open(writer);

    assertThat(of("koera")).isEmpty();
  }
}
