package org.dateline.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.library.Annotator.Annotated;
import org.dateline.library.Annotator.AnnotatedMention;
import org.dateline.library.Annotator.Input;
import org.dateline.model.EntityType;
import org.junit.jupiter.api.Test;

class AnnotatorTest {

  private static List<Annotated> annotate(Input... articles) throws InterruptedException {
    List<String> failed = new ArrayList<>();
    List<Annotated> annotated =
        Annotator.annotate(Samples.FINDER, List.of(articles).iterator(), (id, _) -> failed.add(id));
    assertThat(failed).isEmpty();
    return annotated;
  }

  private static AnnotatedMention mention(Annotated article, String text) {
    return article.mentions().stream().filter(m -> m.text().equals(text)).findFirst().orElseThrow();
  }

  @Test
  void an_entity_is_one_over_all_articles() throws InterruptedException {
    List<Annotated> annotated =
        annotate(
            new Input("1", "", "Angela Merkel spoke in Berlin. Merkel was brief."),
            new Input("2", "", "In Berlin, Angela Merkel met Emmanuel Macron."));

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
    Annotated article = annotate(new Input("1", "", text)).getFirst();

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
    Annotated article =
        annotate(new Input("1", "Angela Merkel speaks", "Merkel was brief.")).getFirst();

    assertThat(article.mentions())
        .singleElement()
        .satisfies(merkel -> {
          assertThat(merkel.start()).isZero();
          assertThat(merkel.name()).isEqualTo("Angela Merkel");
        });
  }

  @Test
  void many_articles_come_back_in_their_order() throws InterruptedException {
    List<Annotated> annotated =
        annotate(
            IntStream.range(0, 100)
                .mapToObj(i -> new Input("id " + i, "", i % 7 == 0 ? "" : "Text of Berlin."))
                .toArray(Input[]::new));

    assertThat(annotated)
        .extracting(Annotated::id)
        .containsExactlyElementsOf(IntStream.range(0, 100).mapToObj(i -> "id " + i).toList());
    assertThat(annotated.getFirst().mentions()).isEmpty();
  }

  @Test
  void nothing_in_nothing_out() throws InterruptedException {
    assertThat(annotate()).isEmpty();
  }
}
