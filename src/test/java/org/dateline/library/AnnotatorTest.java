package org.dateline.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.library.annotation.AnnotatedArticle;
import org.dateline.library.annotation.AnnotatedArticle.AnnotatedMention;
import org.dateline.library.annotation.AnnotatorInput;
import org.dateline.library.naming.SharedDictionary;
import org.dateline.library.naming.SmallDictionaryLocation;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.ReadableArticle;
import org.dateline.model.Span;
import org.dateline.model.query.SearchQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotatorTest {

  private static AnnotatorInput article(String id, String title, String text) {
    return new AnnotatorInput(id, title, text, Optional.empty());
  }

  private static List<AnnotatedArticle> annotate(AnnotatorInput... articles)
      throws InterruptedException {
    return annotate(SharedDictionary.none(), false, articles);
  }

  private static List<AnnotatedArticle> annotate(
      SharedDictionary dictionary, boolean weak, AnnotatorInput... articles)
      throws InterruptedException {
    return Annotating.annotate(Samples.FINDER, dictionary, weak, List.of(articles));
  }

  private static AnnotatedMention mention(AnnotatedArticle article, String text) {
    return article.mentions().stream().filter(m -> m.text().equals(text)).findFirst().orElseThrow();
  }

  @Test
  void an_entity_is_one_over_all_articles() throws InterruptedException {
    List<AnnotatedArticle> annotated =
        annotate(
            article("1", "", "Angela Merkel spoke in Berlin. Merkel was brief."),
            article("2", "", "In Berlin, Angela Merkel met Emmanuel Macron."));

    AnnotatedMention merkel = mention(annotated.getFirst(), "Angela Merkel");
    assertThat(mention(annotated.getFirst(), "Merkel").entity()).isEqualTo(merkel.entity());
    assertThat(mention(annotated.getFirst(), "Merkel").name()).isEqualTo("Angela Merkel");
    assertThat(mention(annotated.getLast(), "Angela Merkel").entity()).isEqualTo(merkel.entity());
    assertThat(mention(annotated.getLast(), "Emmanuel Macron").entity())
        .isNotEqualTo(merkel.entity());
    assertThat(mention(annotated.getLast(), "Berlin").type()).isEqualTo(EntityType.LOCATION);
  }

  @Test
  void offsets_count_code_points() throws InterruptedException {
    String text = "😀😀 Angela Merkel 😀 went to Berlin.";
    AnnotatedArticle article = annotate(article("1", "", text)).getFirst();

    assertThat(article.mentions()).hasSize(2);
    for (AnnotatedMention mention : article.mentions()) {
      int start = text.offsetByCodePoints(0, mention.start());
      int end = text.offsetByCodePoints(0, mention.end());
      assertThat(text.substring(start, end)).isEqualTo(mention.text());
    }
    assertThat(mention(article, "Angela Merkel").start()).isEqualTo(3);
  }

  @Test
  void a_headline_helps_but_its_mentions_are_left_out() throws InterruptedException {
    AnnotatedArticle article =
        annotate(article("1", "Angela Merkel speaks", "Merkel was brief.")).getFirst();

    assertThat(article.mentions())
        .singleElement()
        .satisfies(merkel -> {
          assertThat(merkel.start()).isZero();
          assertThat(merkel.name()).isEqualTo("Angela Merkel");
        });
  }

  @Test
  void many_articles_come_back_in_their_order() throws InterruptedException {
    List<AnnotatedArticle> annotated =
        annotate(
            IntStream.range(0, 100)
                .mapToObj(i -> article("id " + i, "", i % 7 == 0 ? "" : "Text of Berlin."))
                .toArray(AnnotatorInput[]::new));

    assertThat(annotated)
        .extracting(AnnotatedArticle::id)
        .containsExactlyElementsOf(IntStream.range(0, 100).mapToObj(i -> "id " + i).toList());
    assertThat(annotated.getFirst().mentions()).isEmpty();
  }

  @Test
  void a_surname_alone_is_whose_the_uncommon_names_around_it_say() throws InterruptedException {
    List<AnnotatedArticle> annotated =
        annotate(
            article(
                "full",
                "",
                "Greta Lindqvist met Paolo Ferrante and Ines Duarte. Lindqvist smiled."),
            article("near", "", "Lindqvist arrived with Paolo Ferrante and Ines Duarte."),
            article("far", "", "Lindqvist scored twice against Otto Brandauer on Sunday."));

    long greta = mention(annotated.getFirst(), "Greta Lindqvist").entity();
    assertThat(mention(annotated.get(1), "Lindqvist").entity()).isEqualTo(greta);
    assertThat(mention(annotated.get(1), "Lindqvist").name()).isEqualTo("Greta Lindqvist");
    assertThat(mention(annotated.getLast(), "Lindqvist").entity()).isNotEqualTo(greta);
  }

  @Test
  void names_that_the_dictionary_gives_for_the_same_are_one_entity(@TempDir Path folder)
      throws InterruptedException {
    AnnotatorInput[] articles = {
      article("1", "", "Angela Merkel arrived in Mumbai on Monday."),
      article("2", "", "Angela Merkel arrived in Bombay on Monday.")
    };
    SmallDictionaryLocation kept =
        new SmallDictionaryLocation(folder, "Mumbai | Mumbai | 1.0", "Bombay | Mumbai | 1.0");
    try (SharedDictionary dictionary = kept.shared()) {
      dictionary.prepare(1, _ -> {});
      List<AnnotatedArticle> annotated = annotate(dictionary, false, articles);
      assertThat(mention(annotated.getFirst(), "Mumbai").entity())
          .isEqualTo(mention(annotated.getLast(), "Bombay").entity());
    }
    List<AnnotatedArticle> apart = annotate(articles);
    assertThat(mention(apart.getFirst(), "Mumbai").entity())
        .isNotEqualTo(mention(apart.getLast(), "Bombay").entity());
  }

  @Test
  void words_made_from_names_are_given_only_if_asked_for() throws InterruptedException {
    AnnotatorInput article = article("1", "", "Angela Merkel met Chinese officials in Berlin.");

    assertThat(annotate(article).getFirst().mentions())
        .extracting(AnnotatedMention::text)
        .doesNotContain("Chinese");
    assertThat(mention(annotate(SharedDictionary.none(), true, article).getFirst(), "Chinese"))
        .extracting(AnnotatedMention::type, AnnotatedMention::name)
        .containsExactly(EntityType.LOCATION, "China");
  }

  @Test
  void what_is_given_is_what_a_library_of_the_same_articles_shows(@TempDir Path folder)
      throws InterruptedException {
    try (Library library = Samples.bundled(folder)) {
      library.awaitNames();
      List<ReadableArticle> shown =
          library.search(SearchQuery.ALL.unfolded(), 100).hits().stream()
              .map(hit -> library.article(hit.id()))
              .sorted(Comparator.comparingLong(ReadableArticle::number))
              .toList();
      List<AnnotatedArticle> annotated =
          annotate(
              SharedDictionary.none(),
              true,
              shown.stream()
                  .map(ReadableArticle::article)
                  .map(it -> new AnnotatorInput(it.id(), it.title(), it.text(), it.published()))
                  .toArray(AnnotatorInput[]::new));

      assertThat(shown).hasSizeGreaterThan(20);
      assertThat(annotated).isEqualTo(shown.stream().map(AnnotatorTest::asAnnotated).toList());
    }
  }

  private static AnnotatedArticle asAnnotated(ReadableArticle shown) {
    String text = shown.article().text();
    return new AnnotatedArticle(
        shown.article().id(),
        shown.mentions().all().stream()
            .filter(linked -> linked.mention().part() == ArticlePart.TEXT)
            .map(linked -> {
              Span span = linked.mention().span();
              int start = text.codePointCount(0, span.start());
              return new AnnotatedMention(
                  start,
                  start + text.codePointCount(span.start(), span.end()),
                  span.of(text),
                  linked.type(),
                  linked.entity(),
                  Objects.requireNonNull(shown.mentions().entities().get(linked.entity())).name());
            })
            .toList());
  }

  @Test
  void articles_with_the_same_id_or_the_same_text_are_each_annotated() throws InterruptedException {
    List<AnnotatedArticle> annotated =
        annotate(
            article("", "", "Angela Merkel spoke in Berlin."),
            article("a", "Title", "Emmanuel Macron spoke in Paris."),
            article("a", "Title", "Emmanuel Macron spoke in Paris."),
            article("a", "", "Emmanuel Macron spoke in Rome."));

    assertThat(annotated).extracting(AnnotatedArticle::id).containsExactly("", "a", "a", "a");
    assertThat(annotated.get(2)).isEqualTo(annotated.get(1));
    assertThat(mention(annotated.get(3), "Emmanuel Macron").entity())
        .isEqualTo(mention(annotated.get(1), "Emmanuel Macron").entity());
    assertThat(mention(annotated.getFirst(), "Berlin").start()).isEqualTo(23);
  }

  @Test
  void a_text_is_taken_as_it_is() throws InterruptedException {
    String text =
        "\r\n\r\n \t In  Berlin,\r\n\u00a0 Angela\u00a0Merkel\tmet\u0007 Emmanuel Macron.\r\n\r\n";
    AnnotatedArticle article = annotate(article("1", " \n", text)).getFirst();

    assertThat(article.mentions()).hasSizeGreaterThan(1);
    for (AnnotatedMention mention : article.mentions()) {
      assertThat(text.substring(mention.start(), mention.end())).isEqualTo(mention.text());
    }
  }

  @Test
  void nothing_in_nothing_out() throws InterruptedException {
    assertThat(annotate()).isEmpty();
  }
}
