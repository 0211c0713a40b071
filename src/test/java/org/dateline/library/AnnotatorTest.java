package org.dateline.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.library.Annotator.AnnotatedArticle;
import org.dateline.library.Annotator.AnnotatedMention;
import org.dateline.library.Annotator.AnnotatorInput;
import org.dateline.library.naming.SharedDictionary;
import org.dateline.library.naming.SmallDictionaryLocation;
import org.dateline.model.EntityType;
import org.dateline.names.dictionary.NameLinker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotatorTest {

  private static AnnotatorInput article(String id, String title, String text) {
    return new AnnotatorInput(id, title, text, Optional.empty());
  }

  private static List<AnnotatedArticle> annotate(AnnotatorInput... articles)
      throws InterruptedException {
    return annotate(NameLinker.bySpelling(), false, articles);
  }

  private static List<AnnotatedArticle> annotate(
      NameLinker linker, boolean weak, AnnotatorInput... articles) throws InterruptedException {
    List<String> failed = new ArrayList<>();
    List<AnnotatedArticle> annotated =
        Annotator.annotate(
            Samples.FINDER, linker, weak, List.of(articles).iterator(), (id, _) -> failed.add(id));
    assertThat(failed).isEmpty();
    return annotated;
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
      List<AnnotatedArticle> annotated = annotate(dictionary.linker(), false, articles);
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
    assertThat(mention(annotate(NameLinker.bySpelling(), true, article).getFirst(), "Chinese"))
        .extracting(AnnotatedMention::type, AnnotatedMention::name)
        .containsExactly(EntityType.LOCATION, "China");
  }

  @Test
  void nothing_in_nothing_out() throws InterruptedException {
    assertThat(annotate()).isEmpty();
  }
}
