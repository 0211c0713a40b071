package org.dateline.ui.article.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.kit.FxThread.fx;
import static org.dateline.ui.kit.FxThread.run;

import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.stage.Stage;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.Span;
import org.dateline.ui.article.document.ArticleContent;
import org.dateline.ui.article.document.MatchPosition;
import org.dateline.ui.article.document.NameSpan;
import org.dateline.ui.article.document.ScrollPosition;
import org.dateline.ui.kit.UnpaintedWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class MentionStripTest {

  private static final int PARAGRAPHS = 1_700;

  @SuppressWarnings("NullAway.Init") // by start
  private ArticleText article;

  @Start
  void start(Stage stage) {
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    article = new ArticleText();
    StackPane root = new StackPane(article);
    root.getStyleClass().add("light");
    stage.setScene(new Scene(root, 600, 600));
    stage.setX(0);
    stage.setY(0);
    UnpaintedWindow.show(stage);
  }

  /// Some 200,000 characters with a name in each paragraph, every tenth of a place.
  private static ArticleContent content(int paragraphs) {
    StringBuilder text = new StringBuilder();
    List<NameSpan> names = new ArrayList<>();
    for (int i = 0; i < paragraphs; i++) {
      EntityType type = i % 10 == 0 ? EntityType.LOCATION : EntityType.PERSON;
      names.add(
          new NameSpan(
              ArticlePart.TEXT, new Span(text.length(), text.length() + 7), type, i, i % 10 == 1));
      text.append("Johnson said that the plan had been discussed, and that it would be seen what")
          .append(" came of it; others agreed.\n\n");
    }
    return new ArticleContent("A long report", "", text.toString(), names, List.of());
  }

  private void show(ArticleContent content) {
    run(() -> article.show(content));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Path path(String kind) {
    return fx(() -> (Path) article.lookup(".strip-mark." + kind));
  }

  private List<PathElement> drawn(String kind) {
    WaitForAsyncUtils.waitForFxEvents();
    return fx(() ->
        Optional.ofNullable(article.lookup(".strip-mark." + kind))
            .map(it -> List.copyOf(((Path) it).getElements()))
            .orElse(List.of()));
  }

  private Node strip() {
    return fx(() -> article.lookup(".mention-strip"));
  }

  @Test
  void a_long_article_is_one_path_for_each_kind_with_no_more_lines_than_the_strip_has_room_for() {
    show(content(PARAGRAPHS));

    assertThat(fx(() -> article.lookupAll(".strip-mark").size())).isEqualTo(2);
    double height = fx(() -> strip().getLayoutBounds().getHeight());
    for (String kind : List.of("person", "location")) {
      assertThat(drawn(kind)).hasSizeBetween(100, (int) height + 2);
    }
  }

  @Test
  void it_is_not_drawn_again_while_the_reader_scrolls_or_points_at_names() {
    show(content(PARAGRAPHS));
    List<PathElement> before = drawn("person");
    run(() -> {
      article.scrollTo(new ScrollPosition(80_000, 0));
      article.layout();
      article.select(ArticlePart.TEXT, new Span(80_000, 80_100));
    });

    List<PathElement> after = drawn("person");
    assertThat(after).hasSameSizeAs(before);
    for (int i = 0; i < before.size(); i++) {
      assertThat(after.get(i)).isSameAs(before.get(i));
    }
  }

  @Test
  void an_entity_in_hand_takes_the_place_of_all_others_and_types_not_shown_are_not() {
    show(content(100));
    assertThat(drawn("location")).isNotEmpty();

    run(() -> article.mark(name -> name.entity() == 42));
    assertThat(drawn("current")).hasSize(2);
    assertThat(drawn("person")).isEmpty();

    run(() -> article.mark(name -> false));
    run(() -> article.showTypes(EnumSet.of(EntityType.PERSON)));
    assertThat(drawn("current")).isEmpty();
    assertThat(drawn("location")).isEmpty();
    assertThat(drawn("person")).isNotEmpty();

    MatchPosition match = new MatchPosition(ArticlePart.TEXT, new Span(5_000, 5_004));
    run(() -> article.matches(List.of(match)));
    assertThat(drawn("match")).hasSize(2);
    run(() -> article.found(List.of(match), Optional.of(match)));
    assertThat(drawn("found")).hasSize(2);
  }

  @Test
  void a_click_on_a_mark_leads_to_it_and_beside_any_to_that_part_of_the_article() {
    show(content(PARAGRAPHS));
    run(() -> article.mark(name -> name.entity() == 1_234));
    assertThat(drawn("current")).hasSize(2);
    Span place = content(PARAGRAPHS).names().get(1_234).span();
    assertThat(fx(() -> article.boundsOf(ArticlePart.TEXT, place))).isEmpty();

    Bounds mark = fx(() -> path("current").localToScreen(path("current").getLayoutBounds()));
    FxRobot robot = new FxRobot();
    robot.clickOn(mark.getCenterX(), mark.getCenterY() + 3);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(fx(() -> article.boundsOf(ArticlePart.TEXT, place))).isNotEmpty();

    Bounds strip = fx(() -> strip().localToScreen(strip().getLayoutBounds()));
    robot.clickOn(strip.getCenterX(), strip.getMinY() + strip.getHeight() / 4);
    WaitForAsyncUtils.waitForFxEvents();
    int length = content(PARAGRAPHS).text().length();
    assertThat(fx(() -> article.place().offset()))
        .isBetween(length / 4 - length / 20, length / 4 + length / 20);
  }

  @Test
  void an_article_that_is_all_in_sight_has_none() {
    show(content(2));
    assertThat(fx(() -> strip().isVisible())).isFalse();
    show(content(100));
    assertThat(fx(() -> strip().isVisible())).isTrue();
    assertThat(fx(() -> strip().getAccessibleText())).contains("mentions");
  }
}
