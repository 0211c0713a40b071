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
    ArticleLayoutText layoutText = layoutText("Storm", "The Ledger", "One.\n\nTwo.\nThree.\n \n");

    assertThat(layoutText.text()).isEqualTo("Storm\nThe Ledger\n\nOne.\n\nTwo.\nThree.\n \n");
    assertThat(layoutText.blocks())
        .extracting(layoutText::text)
        .containsExactly("Storm", "The Ledger", "One.", "Two.", "Three.");
    assertThat(layoutText.blocks())
        .extracting(TextBlock::kind)
        .startsWith(
            TextBlock.BlockKind.HEADLINE, TextBlock.BlockKind.META, TextBlock.BlockKind.PARAGRAPH);
  }

  @Test
  void a_span_of_the_text_is_the_same_characters_in_the_layout_text() {
    ArticleLayoutText layoutText = layoutText("Storm", "", "😀 in Velmora");

    Span span = layoutText.spanOf(ArticlePart.TEXT, new Span(6, 13));

    assertThat(span.of(layoutText.text())).isEqualTo("Velmora");
  }

  @Test
  void an_endless_paragraph_is_cut_after_a_space_and_loses_nothing() {
    String text = "seven c ".repeat(5_000);
    ArticleLayoutText layoutText = layoutText("T", "", text);

    List<TextBlock> body = layoutText.blocks().subList(1, layoutText.blocks().size());

    assertThat(body).allMatch(block -> block.span().length() <= ArticleLayoutText.MAX_BLOCK_LENGTH);
    assertThat(String.join("", body.stream().map(layoutText::text).toList())).isEqualTo(text);
    assertThat(body).allMatch(block -> layoutText.text(block).endsWith(" "));
  }

  @Test
  void a_cut_without_a_space_is_never_inside_a_character() {
    ArticleLayoutText layoutText = layoutText("T", "", "x" + "😀".repeat(10_000));

    assertThat(layoutText.blocks())
        .noneMatch(block -> Character.isLowSurrogate(layoutText.text(block).charAt(0)));
  }

  @Test
  void the_block_at_an_offset_is_the_one_that_holds_it_or_the_one_before() {
    ArticleLayoutText layoutText = layoutText("Storm", "", "One.\n\nTwo.");

    assertThat(layoutText.blockAt(0)).isEqualTo(0);
    assertThat(layoutText.blockAt(6)).isEqualTo(0);
    assertThat(layoutText.blockAt(7)).isEqualTo(1);
    assertThat(layoutText.blockAt(999)).isEqualTo(2);
  }

  @Test
  void a_name_outside_the_text_is_refused() {
    var name = new NameSpan(ArticlePart.TEXT, new Span(3, 9), EntityType.PERSON, 1, false);

    assertThatThrownBy(() -> new ArticleContent("T", "", "short", List.of(name), List.of()))
        .hasMessageContaining("outside the TEXT of 5");
  }

  private static ArticleLayoutText layoutText(String title, String meta, String text) {
    return ArticleLayoutText.of(new ArticleContent(title, meta, text, List.of(), List.of()));
  }
}
