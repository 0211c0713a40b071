package org.dateline.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.index.document.ArticleDraft;
import org.dateline.index.document.IndexableArticle;
import org.dateline.index.search.SearchPage.IndexHit;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.SearchResults.PageCursor;
import org.dateline.model.query.SortOrder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever the query, it finds what someone would who reads every text.
class QueriesAgainstTextsTest {

  private static final int ARTICLES = 150;

  /// No form of one is another.
  private static final List<String> WORDS =
      List.of(
          "zab", "zabor", "zabu", "brill", "dorf", "dorfan", "kimo", "luv", "moko", "nuv", "pag",
          "quzz", "rilk", "stav", "tolp");

  @TempDir Path folder;
  private IndexFixture fixture;
  private final Random random = new Random(20180508);
  private final List<PlainArticle> articles = new ArrayList<>();

  /// Headline and text as words.
  private record PlainArticle(List<String> title, List<String> text) {

    Stream<List<String>> parts() {
      return Stream.of(title, text);
    }
  }

  /// A query as typed, and what it means.
  private record QueryCase(String typed, Predicate<PlainArticle> meant) {}

  @BeforeEach
  void open() {
    fixture = IndexFixture.open(folder);
    List<IndexableArticle> indexed = new ArrayList<>();
    for (int number = 0; number < ARTICLES; number++) {
      articles.add(new PlainArticle(words(random.nextInt(4)), words(random.nextInt(25))));
      indexed.add(
          ArticleDraft.of(number, String.join(" ", articles.getLast().text()))
              .title(String.join(" ", articles.getLast().title()))
              .indexed());
      if (number % 40 == 39) {
        fixture.with(indexed.toArray(IndexableArticle[]::new));
        indexed.clear();
      }
    }
    fixture.with(indexed.toArray(IndexableArticle[]::new));
  }

  private List<String> words(int count) {
    return IntStream.range(0, count).mapToObj(_ -> word()).toList();
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void a_query_finds_what_reading_every_text_would_find() {
    for (int round = 0; round < 600; round++) {
      QueryCase asked = round % 3 == 0 ? leaf() : clause(3);
      assertThat(found("(" + asked.typed() + ") OR neverthere", SortOrder.RELEVANCE))
          .as(asked.typed())
          .isEqualTo(expected(asked));
    }
  }

  @Test
  void the_order_does_not_change_what_is_found() {
    for (int round = 0; round < 150; round++) {
      QueryCase asked = clause(2);
      String typed = "(" + asked.typed() + ") OR neverthere";
      assertThat(found(typed, SortOrder.NEWEST)).as(typed).isEqualTo(expected(asked));
      assertThat(found(typed, SortOrder.OLDEST)).as(typed).isEqualTo(expected(asked));
      assertThat(
              fixture
                  .index()
                  .count(IndexFixture.query(typed, SortOrder.NEWEST), CancellationSignal.NEVER))
          .isEqualTo(expected(asked).size());
    }
  }

  private Set<Long> found(String typed, SortOrder sort) {
    Set<Long> found = new HashSet<>();
    fixture
        .index()
        .search(
            IndexFixture.query(typed, sort), PageCursor.START, ARTICLES, CancellationSignal.NEVER)
        .hits()
        .stream()
        .map(IndexHit::number)
        .forEach(found::add);
    return found;
  }

  private Set<Long> expected(QueryCase asked) {
    Set<Long> numbers = new HashSet<>();
    for (int number = 0; number < ARTICLES; number++) {
      if (asked.meant().test(articles.get(number))) {
        numbers.add((long) number);
      }
    }
    return numbers;
  }

  private QueryCase clause(int depth) {
    if (depth == 0 || random.nextInt(4) == 0) {
      return leaf();
    }
    QueryCase one = clause(depth - 1);
    QueryCase other = clause(depth - 1);
    return switch (random.nextInt(4)) {
      case 0 ->
          new QueryCase(
              "(" + one.typed() + " " + other.typed() + ")", one.meant().and(other.meant()));
      case 1 ->
          new QueryCase(
              "(" + one.typed() + " AND " + other.typed() + ")", one.meant().and(other.meant()));
      case 2 ->
          new QueryCase(
              "(" + one.typed() + " OR " + other.typed() + ")", one.meant().or(other.meant()));
      default ->
          new QueryCase(
              "(" + one.typed() + " NOT " + other.typed() + ")",
              one.meant().and(other.meant().negate()));
    };
  }

  private QueryCase leaf() {
    String one = word();
    String other = word();
    int most = random.nextInt(5);
    return switch (random.nextInt(12)) {
      case 0 -> anywhere("\"" + one + " " + other + "\"", words -> inRow(words, one, other));
      case 1 ->
          anywhere(one + " NEAR/" + most + " " + other, words -> near(words, one, other, most));
      case 2 -> anywhere("zab*", words -> words.stream().anyMatch(w -> w.startsWith("zab")));
      case 3 -> anywhere("*or*", words -> words.stream().anyMatch(w -> w.contains("or")));
      case 4 -> new QueryCase("title:" + one, article -> article.title().contains(one));
      case 5 -> new QueryCase("text:" + one, article -> article.text().contains(one));
      case 6 ->
          new QueryCase(
              "text:(" + one + " -" + other + ")",
              article -> article.text().contains(one) && !article.text().contains(other));
      case 7 ->
          new QueryCase(
              "title:(" + one + " OR " + other + ")",
              article -> article.title().contains(one) || article.title().contains(other));
      case 8 ->
          new QueryCase(
              "text:\"" + one + " " + other + "\"", article -> inRow(article.text(), one, other));
      case 9 ->
          new QueryCase(
              "text:d*", article -> article.text().stream().anyMatch(w -> w.startsWith("d")));
      case 10 -> {
        QueryCase word = anywhere(one, words -> words.contains(one));
        yield new QueryCase("(-" + word.typed() + ")", word.meant().negate());
      }
      default -> anywhere(one, words -> words.contains(one));
    };
  }

  private static QueryCase anywhere(String typed, Predicate<List<String>> meant) {
    return new QueryCase(typed, article -> article.parts().anyMatch(meant));
  }

  private static boolean inRow(List<String> words, String one, String other) {
    return IntStream.range(1, words.size())
        .anyMatch(i -> words.get(i - 1).equals(one) && words.get(i).equals(other));
  }

  /// Whether two different places have the words, with at most so many others between.
  private static boolean near(List<String> words, String one, String other, int most) {
    for (int i = 0; i < words.size(); i++) {
      for (int j = 0; j < words.size(); j++) {
        boolean near = i != j && Math.abs(i - j) - 1 <= most;
        if (near && words.get(i).equals(one) && words.get(j).equals(other)) {
          return true;
        }
      }
    }
    return false;
  }
}
