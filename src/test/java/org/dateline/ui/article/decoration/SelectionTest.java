package org.dateline.ui.article.decoration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.ui.article.decoration.Selection.Spot;
import org.dateline.ui.article.decoration.Selection.Unit;
import org.dateline.ui.article.document.Content;
import org.dateline.ui.article.document.Galley;
import org.junit.jupiter.api.Test;

class SelectionTest {

  private final Galley galley =
      Galley.of(
          new Content(
              "A storm nears", "", "Boats stay in. 😀\n\nNobody minds.", List.of(), List.of()));

  @Test
  void characters_are_taken_in_either_direction() {
    assertThat(selected(spot(10), spot(4), Unit.CHARACTER)).isEqualTo("orm ne");
    assertThat(selected(spot(4), spot(10), Unit.CHARACTER)).isEqualTo("orm ne");
    assertThat(selected(spot(4), spot(4), Unit.CHARACTER)).isEmpty();
  }

  @Test
  void two_clicks_take_whole_words() {
    assertThat(selected(spot(4), spot(4), Unit.WORD)).isEqualTo("storm");
    assertThat(selected(spot(4), spot(0), Unit.WORD)).isEqualTo("A storm");
    assertThat(selected(spot(12), spot(15), Unit.WORD)).isEqualTo("nears\n\nBoats");
  }

  @Test
  void three_clicks_take_whole_paragraphs() {
    assertThat(selected(spot(16), spot(16), Unit.PARAGRAPH)).isEqualTo("Boats stay in. 😀");
    assertThat(selected(spot(16), spot(2), Unit.PARAGRAPH))
        .isEqualTo("A storm nears\n\nBoats stay in. 😀");
  }

  private String selected(Spot anchor, Spot caret, Unit unit) {
    return Selection.at(anchor, unit)
        .to(caret)
        .in(galley)
        .map(span -> span.of(galley.text()))
        .orElse("");
  }

  private static Spot spot(int offset) {
    return new Spot(offset, offset);
  }
}
