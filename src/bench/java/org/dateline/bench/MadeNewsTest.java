package org.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.dateline.bench.MadeArticle.Named;
import org.dateline.model.ArticlePart;
import org.dateline.model.LinkReason;
import org.dateline.model.PublicationDate;
import org.dateline.model.Span;
import org.junit.jupiter.api.Test;

class MadeNewsTest {

  private static final int ARTICLES = 4_000;
  private static final Pattern BLANK = Pattern.compile("\\s+");

  private final MadeNews news = new MadeNews(ARTICLES);

  private Stream<MadeArticle> articles() {
    return LongStream.range(0, ARTICLES).mapToObj(news::article);
  }

  private static Stream<String> words(MadeArticle made) {
    return BLANK.splitAsStream(made.article().text().toLowerCase(Locale.ROOT));
  }

  @Test
  void an_article_is_the_same_whenever_it_is_made() {
    assertThat(news.article(77)).isEqualTo(new MadeNews(ARTICLES).article(77));
    assertThat(news.article(77).article().text()).isNotEqualTo(news.article(78).article().text());
  }

  @Test
  void every_name_stands_where_it_is_said_to_and_none_overlaps_another() {
    articles()
        .limit(500)
        .forEach(made -> {
          Map<ArticlePart, Integer> ends =
              new HashMap<>(Map.of(ArticlePart.TITLE, 0, ArticlePart.TEXT, 0));
          for (Named named : made.names()) {
            assertThat(named.span().start()).isGreaterThanOrEqualTo(ends.get(named.part()));
            ends.put(named.part(), named.span().end());
            assertThat(named.span().of(named.part().of(made.article()))).isEqualTo(written(named));
            assertThat(named.kind() == LinkReason.LinkRule.WRITTEN)
                .isEqualTo(written(named).equals(named.full()));
          }
        });
  }

  private static String written(Named named) {
    return switch (named.kind()) {
      case WRITTEN -> named.full();
      case NATIONALITY_OF -> named.full() + "ian";
      default -> named.entity().names().get(named.name()).brief();
    };
  }

  @Test
  void an_article_has_20_to_60_names_and_about_150_to_600_words() {
    assertThat(articles())
        .allSatisfy(made -> {
          assertThat(made.names()).hasSizeBetween(20, 60);
          assertThat(words(made).count()).isBetween(140L, 650L);
          assertThat(BLANK.split(made.article().title()).length).isBetween(5, 16);
        });
  }

  @Test
  void the_most_frequent_entity_is_in_a_third_of_all_articles() {
    Map<Long, Long> articles =
        articles()
            .flatMap(made ->
                made.names().stream()
                    .filter(named -> named.kind() != LinkReason.LinkRule.NATIONALITY_OF)
                    .map(named -> named.entity().rank())
                    .distinct())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    List<Long> most =
        articles.values().stream().sorted(Comparator.reverseOrder()).limit(2).toList();

    assertThat(articles.get(0L)).isEqualTo(most.getFirst());
    assertThat(most.getFirst()).isBetween(ARTICLES * 30L / 100, ARTICLES * 36L / 100);
    assertThat(most.getLast()).isLessThan(ARTICLES * 30L / 100);
  }

  @Test
  void three_in_a_hundred_are_nearly_the_text_of_an_earlier_one_under_another_headline() {
    List<Long> copies =
        LongStream.range(0, ARTICLES)
            .boxed()
            .filter(number -> MadeNews.copyOf(number).isPresent())
            .toList();
    assertThat(copies).hasSizeBetween(ARTICLES * 2 / 100, ARTICLES * 4 / 100);

    for (long number : copies) {
      long original = MadeNews.copyOf(number).orElseThrow();
      assertThat(original).isLessThan(number);
      assertThat(MadeNews.copyOf(original)).isEmpty();
      MadeArticle copy = news.article(number);
      MadeArticle first = news.article(original);
      assertThat(copy.article().title()).isNotEqualTo(first.article().title());
      List<String> before = words(first).toList();
      List<String> after = words(copy).toList();
      long same =
          IntStream.range(0, Math.min(before.size(), after.size()))
              .filter(i -> Objects.equals(before.get(i), after.get(i)))
              .count();
      assertThat(same).isGreaterThan(before.size() * 9L / 10).isLessThan(before.size());
      assertThat(named(copy)).isEqualTo(named(first));
    }
  }

  private static List<String> named(MadeArticle made) {
    return made.names().stream()
        .filter(named -> named.part() == ArticlePart.TEXT)
        .map(Named::full)
        .toList();
  }

  @Test
  void few_words_are_frequent_and_ever_new_ones_come() {
    Map<String, Integer> times = new HashMap<>();
    int all = 0;
    int atHalf = 0;
    for (long i = 0; i < ARTICLES; i++) {
      List<String> words = words(news.article(i)).toList();
      words.forEach(word -> times.merge(word, 1, Integer::sum));
      all += words.size();
      atHalf = i == ARTICLES / 2 ? times.size() : atHalf;
    }

    assertThat(times.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey())
        .isEqualTo("the");
    assertThat(times.get("the")).isBetween(all * 3 / 100, all * 7 / 100);
    // Heaps' law with an exponent from .4 to .7.
    assertThat((double) times.size() / atHalf).isBetween(1.32, 1.62);
  }

  @Test
  void ten_years_pass_mostly_in_order() {
    Set<Integer> years = new HashSet<>();
    LocalDate before = LocalDate.MIN;
    int late = 0;
    for (long i = 0; i < ARTICLES; i++) {
      LocalDate day =
          news.article(i).article().published().map(PublicationDate::day).orElse(before);
      years.add(day.getYear());
      late += day.isBefore(before.isEqual(LocalDate.MIN) ? before : before.minusDays(1)) ? 1 : 0;
      before = day.isAfter(before) ? day : before;
    }

    assertThat(years).containsAll(List.of(2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024));
    assertThat(late).isLessThan(ARTICLES / 10).isPositive();
  }

  @Test
  void some_entities_have_several_names_and_most_have_one() {
    List<MadeEntity> first = LongStream.range(0, 2_000).mapToObj(news.entities()::entity).toList();

    assertThat(first.stream().limit(50)).allMatch(entity -> entity.names().size() > 2);
    assertThat(first.stream().filter(entity -> entity.names().size() > 1).count())
        .isBetween(200L, 500L);
    assertThat(first.stream().filter(entity -> entity.names().size() > 1))
        .allMatch(entity -> !entity.title().isEmpty());
  }

  @Test
  void a_library_gets_queries_that_find_something_in_it() {
    MadeQueries queries = new MadeQueries(news, ARTICLES);

    assertThat(queries.keystrokes(0, 5))
        .startsWith(queries.keystrokes(0, 1).getFirst())
        .anyMatch(words -> words.length() == 1)
        .anyMatch(words -> words.length() > 4);
    assertThat(new HashSet<>(queries.finished(0, 500))).hasSizeGreaterThan(450);
    assertThat(queries.finished(0, 300)).isEqualTo(queries.finished(0, 300));
    assertThat(queries.clicked(0, 10)).isNotEqualTo(queries.clicked(1_000, 10));
    Span span = queries.clicked(0, 1).getFirst().span();
    assertThat(span.length()).isPositive();
  }
}
