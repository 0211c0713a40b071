package org.dateline.ui.article.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.Span;
import org.dateline.ui.article.document.TextBlock;
import org.junit.jupiter.api.Test;

class BlockHeightsTest {

  private final BlockHeights heights =
      new BlockHeights(
          List.of(
              paragraph(0, 100), paragraph(101, 301), paragraph(302, 402), paragraph(403, 803)));

  @Test
  void a_block_that_was_not_laid_out_is_taken_to_be_as_dense_as_those_that_were() {
    heights.measure(0, 40);
    heights.measure(1, 80);

    assertThat(heights.of(2)).isEqualTo(40);
    assertThat(heights.of(3)).isEqualTo(160);
    assertThat(heights.before(4)).isEqualTo(320);
  }

  @Test
  void measuring_again_replaces_what_was_measured() {
    heights.measure(0, 500);
    heights.measure(0, 40);

    assertThat(heights.before(4)).isEqualTo(320);
  }

  @Test
  void a_height_beyond_the_last_block_is_in_the_last() {
    heights.measure(0, 40);

    assertThat(heights.at(50)).isEqualTo(new BlockHeights.ColumnPoint(1, 10));
    assertThat(heights.at(1_000).block()).isEqualTo(3);
  }

  private static TextBlock paragraph(int start, int end) {
    return new TextBlock(TextBlock.BlockKind.PARAGRAPH, new Span(start, end));
  }
}
