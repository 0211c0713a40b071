package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.library.TripArticles.TRIP;
import static org.dateline.ui.shell.OpenWindow.fx;

import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.dateline.library.Samples;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.Span;
import org.dateline.model.correction.Correction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Names that are very long are corrected and listed as any other.
final class LongNamesWindowTest {

  private static final String LONG = "Berlin".repeat(833) + "in";

  @RegisterExtension
  static final SharedWindow SHARED =
      SharedWindow.on(folder ->
          Samples.write(
              folder.resolve("articles.jsonl"),
              Samples.json("trip", "A trip", TRIP)
                  + "\n"
                  + Samples.json("long", "A long name", "Officials spoke of " + LONG + " today.")));

  private static final CorrectionMenuRobot MENU = new CorrectionMenuRobot(SHARED);

  private static double width(String selector) throws Exception {
    return fx(() -> ((Region) SHARED.get().node(selector)).getWidth());
  }

  @Test
  void menu_message_card_and_list_keep_their_width() throws Exception {
    var corrections = SHARED.get().library().corrections();
    corrections.make(
        corrections.newName(
            "long", ArticlePart.TEXT, new Span(19, 19 + LONG.length()), EntityType.PERSON));
    corrections.make(
        new Correction.EntityRename(corrections.named("Paris", null), "Ö".repeat(5_000)));
    SHARED.get().settle();
    SHARED.open("trip");

    MENU.rightClick(TRIP, "Paris");
    assertThat(fx(() -> CorrectionMenuRobot.menu().orElseThrow().getWidth())).isLessThan(1_000);
    assertThat(MENU.offered()).allMatch(words -> words.length() < 200);
    MENU.choose("Rename");
    assertThat(width(".dialog")).isLessThan(700);
    SHARED.press(KeyCode.ESCAPE);
    MENU.rightClick(TRIP, "Paris");
    MENU.choose("It is a person");
    assertThat(SHARED.said()).hasSizeLessThan(200);

    SHARED.focus("#articles");
    SHARED.type("c");
    assertThat(width(".dialog")).isLessThan(700);
    assertThat(fx(() -> SHARED.get().node(".correction-words").getLayoutBounds().getWidth()))
        .isLessThan(700);
    SHARED.type("Ö".repeat(5));
    assertThat(
            fx(() ->
                ((javafx.scene.control.ListView<?>) SHARED.get().node("#corrections"))
                    .getItems()
                    .size()))
        .isEqualTo(1);
    SHARED.press(KeyCode.ESCAPE);
    SHARED.clickUndo();
    assertThat(SHARED.entity("Paris")).isPositive();
  }
}
