package org.dateline.ui.article.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.kit.FxThread.fx;
import static org.dateline.ui.kit.FxThread.run;

import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.NoteColour;
import org.dateline.model.Span;
import org.dateline.ui.article.document.ArticleContent;
import org.dateline.ui.article.document.NameSpan;
import org.dateline.ui.article.document.NoteSpan;
import org.dateline.ui.kit.UnpaintedWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The marks of notes in a text, with the mouse and by themselves.
@ExtendWith(ApplicationExtension.class)
class NoteMarksTest {

  private static final String ARABIC =
      "قالت مارغريت ديلاكروا في مؤتمر صحفي إن الاتفاق قريب وإن المجلس سيجتمع يوم الخميس.";

  private static final String TEXT =
      "The council met Tomas Lindqvist on Tuesday and went on until late.\n\n"
          + ARABIC
          + "\n\n"
          + "More was said of it, and more again.\n\n".repeat(60)
          + "The end of the matter.";

  @SuppressWarnings("NullAway.Init") // by start
  private ArticleText article;

  private final List<Long> shown = new ArrayList<>();
  private final List<Long> menus = new ArrayList<>();
  private int left;
  private final FxRobot robot = new FxRobot();

  @Start
  void start(Stage stage) {
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    article = new ArticleText();
    article.notes().onShown((note, at) -> shown.add(note), () -> left++);
    article.notes().onMenu((note, at) -> menus.add(note));
    StackPane root = new StackPane(article);
    root.getStyleClass().add("light");
    stage.setScene(new Scene(root));
    stage.setWidth(500);
    stage.setHeight(600);
    stage.setX(0);
    stage.setY(0);
    UnpaintedWindow.show(stage);
    article.requestFocus();
  }

  private static NoteSpan note(long number, String words, NoteColour colour, boolean worded) {
    int start = TEXT.indexOf(words);
    return new NoteSpan(
        number, ArticlePart.TEXT, new Span(start, start + words.length()), colour, worded);
  }

  private void show(NoteSpan... notes) {
    int name = TEXT.indexOf("Tomas");
    run(() -> {
      article.show(
          new ArticleContent(
              "Talks",
              "",
              TEXT,
              List.of(
                  new NameSpan(
                      ArticlePart.TEXT, new Span(name, name + 15), EntityType.PERSON, 1, false)),
              List.of()));
      article.notes().show(1, List.of(notes));
      article.layout();
    });
  }

  private Point2D place(String words) {
    int start = TEXT.indexOf(words);
    Span first = new Span(start, start + 1);
    Bounds bounds = fx(() -> article.boundsOf(ArticlePart.TEXT, first)).getFirst();
    return new Point2D(bounds.getCenterX(), bounds.getCenterY());
  }

  private List<Bounds> drawn(String selector) {
    return fx(() ->
        article.lookupAll(selector).stream()
            .map((Node path) -> path.localToScreen(path.getBoundsInLocal()))
            .toList());
  }

  @Test
  void a_highlight_lies_around_its_words_and_a_note_has_a_corner_at_their_end() {
    show(
        note(1, "council met", NoteColour.YELLOW, false),
        note(2, "until late", NoteColour.PINK, true));
    int start = TEXT.indexOf("council met");
    Bounds words =
        fx(() -> article.boundsOf(ArticlePart.TEXT, new Span(start, start + 11))).getFirst();
    assertThat(drawn(".note-fill.note-yellow"))
        .singleElement()
        .satisfies(fill -> {
          assertThat(fill.getMinX()).isBetween(words.getMinX() - 4, words.getMinX());
          assertThat(fill.getMaxX()).isBetween(words.getMaxX(), words.getMaxX() + 4);
        });
    assertThat(drawn(".note-line")).hasSize(2);
    assertThat(drawn(".note-corner")).hasSize(1);
  }

  @Test
  void in_text_from_right_to_left_the_corner_is_at_the_left_and_the_mark_is_pointed_at() {
    String words = "مؤتمر صحفي";
    show(note(7, words, NoteColour.BLUE, true));
    int start = TEXT.indexOf(words);
    List<Bounds> boxes =
        fx(() -> article.boundsOf(ArticlePart.TEXT, new Span(start, start + words.length())));
    Bounds last = boxes.getLast();
    Bounds corner = drawn(".note-corner").getFirst();
    assertThat(corner.getMinX()).isLessThan(last.getMinX());
    assertThat(corner.getMaxX()).isLessThan(last.getCenterX());
    Bounds fill = drawn(".note-fill").getFirst();
    assertThat(fill.getMinX()).isBetween(last.getMinX() - 4, last.getMinX());

    robot.moveTo(place(words));
    assertThat(shown).last().isEqualTo(7L);
  }

  @Test
  void the_pointer_shows_a_note_and_leaves_it_and_a_name_within_it_goes_first() {
    show(note(1, "council met Tomas Lindqvist on", NoteColour.GREEN, true));
    robot.moveTo(place("council"));
    shown.clear();
    left = 0;
    robot.moveTo(place("met Tomas"));
    robot.moveTo(place("council"));
    assertThat(shown).isEmpty();
    robot.moveTo(place("Lindqvist"));
    assertThat(left).isEqualTo(1);
    robot.moveTo(place("on Tuesday"));
    assertThat(shown).containsExactly(1L);
    robot.moveTo(place("went on"));
    assertThat(left).isEqualTo(2);
  }

  @Test
  void a_click_goes_to_a_note_and_the_right_button_asks_for_its_menu() {
    show(note(1, "council met", NoteColour.GREEN, true));
    robot.clickOn(place("council"));
    assertThat(fx(() -> article.notes().here())).contains(1L);
    assertThat(drawn(".note-here")).hasSize(1);
    robot.clickOn(place("council"), MouseButton.SECONDARY);
    assertThat(menus).containsExactly(1L);
    robot.clickOn(place("went on"));
    assertThat(fx(() -> article.notes().here())).isEmpty();
  }

  @Test
  void of_overlapping_notes_the_shorter_is_meant_and_their_lines_lie_below_one_another() {
    show(
        note(1, "council met Tomas Lindqvist on", NoteColour.GREEN, true),
        note(2, "council met", NoteColour.PINK, true));
    robot.moveTo(place("council"));
    // On its way the pointer may come by the other.
    assertThat(shown).last().isEqualTo(2L);
    assertThat(drawn(".note-line.note-pink").getFirst().getMinY())
        .isGreaterThan(drawn(".note-line.note-green").getFirst().getMinY());
  }

  @Test
  void stepping_goes_round_all_notes_scrolling_to_each() {
    show(
        note(1, "council met", NoteColour.GREEN, false),
        note(2, "end of the matter", NoteColour.PINK, false));
    assertThat(fx(() -> article.notes().step(1))).isTrue();
    assertThat(fx(() -> article.notes().here())).contains(1L);
    assertThat(fx(() -> article.notes().step(1))).isTrue();
    assertThat(fx(() -> article.notes().here())).contains(2L);
    int end = TEXT.indexOf("end of");
    assertThat(fx(() -> article.boundsOf(ArticlePart.TEXT, new Span(end, end + 3)))).isNotEmpty();
    assertThat(fx(() -> article.place().offset())).isPositive();
    assertThat(fx(() -> article.notes().step(1))).isTrue();
    assertThat(fx(() -> article.notes().here())).contains(1L);
    assertThat(fx(() -> article.notes().step(-1))).isTrue();
    assertThat(fx(() -> article.notes().here())).contains(2L);
  }

  @Test
  void without_notes_there_is_nothing_to_step_to() {
    show();
    assertThat(fx(() -> article.notes().step(1))).isFalse();
    assertThat(fx(() -> article.notes().goTo(9))).isFalse();
  }

  @Test
  void a_note_that_is_still_to_come_is_the_one_gone_to_when_it_is_there() {
    show();
    run(() -> article.notes().expect(3));
    run(() -> article.notes().show(1, List.of(note(3, "until late", NoteColour.BLUE, false))));
    assertThat(fx(() -> article.notes().here())).isEqualTo(Optional.of(3L));
    run(() -> article.notes().show(1, List.of()));
    assertThat(fx(() -> article.notes().here())).isEmpty();
  }

  @Test
  void one_that_does_not_come_with_the_next_article_is_not_gone_to_later() {
    show();
    run(() -> article.notes().expectToGo(3));
    run(() -> article.notes().show(1, List.of()));
    run(() -> article.notes().show(2, List.of()));
    run(() -> article.notes().show(1, List.of(note(3, "until late", NoteColour.BLUE, false))));
    assertThat(fx(() -> article.notes().here())).isEmpty();

    run(() -> article.notes().expectToGo(3));
    run(() -> article.notes().show(0, List.of()));
    run(() -> article.notes().show(1, List.of(note(3, "until late", NoteColour.BLUE, false))));
    assertThat(fx(() -> article.notes().here())).isEmpty();
  }
}
