package org.dateline.ui.article.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.Span;
import org.junit.jupiter.api.Test;

class ArticleLayoutTextTest {

  @Test
  void headline_meta_line_and_paragraphs_are_blocks_of_one_text() {
    ArticleLayoutText galley = galley("Storm", "The Ledger", "One.\n\nTwo.\nThree.\n \n");

    assertThat(galley.text()).isEqualTo("Storm\nThe Ledger\n\nOne.\n\nTwo.\nThree.\n \n");
    assertThat(galley.blocks())
        .extracting(galley::text)
        .containsExactly("Storm", "The Ledger", "One.", "Two.", "Three.");
    assertThat(galley.blocks())
        .extracting(TextBlock::kind)
        .startsWith(
            TextBlock.BlockKind.HEADLINE, TextBlock.BlockKind.META, TextBlock.BlockKind.PARAGRAPH);
  }

  @Test
  void a_span_of_the_text_is_the_same_characters_in_the_galley() {
    ArticleLayoutText galley = galley("Storm", "", "😀 in Velmora");

    Span span = galley.spanOf(ArticlePart.TEXT, new Span(6, 13));

    assertThat(span.of(galley.text())).isEqualTo("Velmora");
  }

  @Test
  void an_endless_paragraph_is_cut_after_a_space_and_loses_nothing() {
    String text = "seven c ".repeat(5_000);
    ArticleLayoutText galley = galley("T", "", text);

    List<TextBlock> body = galley.blocks().subList(1, galley.blocks().size());

    assertThat(body).allMatch(block -> block.span().length() <= ArticleLayoutText.MAX_BLOCK_LENGTH);
    assertThat(String.join("", body.stream().map(galley::text).toList())).isEqualTo(text);
    assertThat(body).allMatch(block -> galley.text(block).endsWith(" "));
  }

  @Test
  void a_cut_without_a_space_is_never_inside_a_character() {
    ArticleLayoutText galley = galley("T", "", "x" + "😀".repeat(10_000));

    assertThat(galley.blocks())
        .noneMatch(block -> Character.isLowSurrogate(galley.text(block).charAt(0)));
  }

  @Test
  void the_block_at_an_offset_is_the_one_that_holds_it_or_the_one_before() {
    ArticleLayoutText galley = galley("Storm", "", "One.\n\nTwo.");

    assertThat(galley.blockAt(0)).isEqualTo(0);
    assertThat(galley.blockAt(6)).isEqualTo(0);
    assertThat(galley.blockAt(7)).isEqualTo(1);
    assertThat(galley.blockAt(999)).isEqualTo(2);
  }

  @Test
  void a_name_outside_the_text_is_refused() {
    var name = new NameSpan(ArticlePart.TEXT, new Span(3, 9), EntityType.PERSON, 1, false);

    assertThatThrownBy(() -> new ArticleContent("T", "", "short", List.of(name), List.of()))
        .hasMessageContaining("outside the TEXT of 5");
  }

  private static ArticleLayoutText galley(String title, String meta, String text) {
    return ArticleLayoutText.of(new ArticleContent(title, meta, text, List.of(), List.of()));
  }
}
