package org.dateline.ui.article.decoration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.ui.article.decoration.TextSelection.CaretPosition;
import org.dateline.ui.article.decoration.TextSelection.SelectionUnit;
import org.dateline.ui.article.document.ArticleContent;
import org.dateline.ui.article.document.ArticleLayoutText;
import org.junit.jupiter.api.Test;

class TextSelectionTest {

  private final ArticleLayoutText layoutText =
      ArticleLayoutText.of(
          new ArticleContent(
              "A storm nears", "", "Boats stay in. 😀\n\nNobody minds.", List.of(), List.of()));

  @Test
  void characters_are_taken_in_either_direction() {
    assertThat(selected(spot(10), spot(4), SelectionUnit.CHARACTER)).isEqualTo("orm ne");
    assertThat(selected(spot(4), spot(10), SelectionUnit.CHARACTER)).isEqualTo("orm ne");
    assertThat(selected(spot(4), spot(4), SelectionUnit.CHARACTER)).isEmpty();
  }

  @Test
  void two_clicks_take_whole_words() {
    assertThat(selected(spot(4), spot(4), SelectionUnit.WORD)).isEqualTo("storm");
    assertThat(selected(spot(4), spot(0), SelectionUnit.WORD)).isEqualTo("A storm");
    assertThat(selected(spot(12), spot(15), SelectionUnit.WORD)).isEqualTo("nears\n\nBoats");
  }

  @Test
  void three_clicks_take_whole_paragraphs() {
    assertThat(selected(spot(16), spot(16), SelectionUnit.PARAGRAPH))
        .isEqualTo("Boats stay in. 😀");
    assertThat(selected(spot(16), spot(2), SelectionUnit.PARAGRAPH))
        .isEqualTo("A storm nears\n\nBoats stay in. 😀");
  }

  private String selected(CaretPosition anchor, CaretPosition caret, SelectionUnit unit) {
    return TextSelection.at(anchor, unit)
        .to(caret)
        .in(layoutText)
        .map(span -> span.of(layoutText.text()))
        .orElse("");
  }

  private static CaretPosition spot(int offset) {
    return new CaretPosition(offset, offset);
  }
}
