package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.shell.OpenWindow.fx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.dateline.model.query.Hit;
import org.dateline.ui.article.ArticleModel.DisplayedArticle;
import org.dateline.ui.kit.FxThreadLatency;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// An article with hundreds of names: what stands beside it holds nobody up, and belongs to it.
final class LongArticleWindowTest {

  private static final List<String> GIVEN =
      List.of("Anna", "Boris", "Clara", "David", "Elena", "Frank", "Greta", "Henry", "Irene");
  private static final List<String> FAMILY =
      List.of(
          "Bergmann",
          "Castellano",
          "Dubois",
          "Eriksson",
          "Fitzgerald",
          "Gonzalez",
          "Hoffmann",
          "Ivanov",
          "Johansson",
          "Kowalski",
          "Lindgren",
          "Marchetti",
          "Novak",
          "Okafor",
          "Petrov",
          "Quinn",
          "Rasmussen",
          "Schneider",
          "Tanaka",
          "Ulrich");

  @RegisterExtension
  static final SharedWindow SHARED = SharedWindow.on(LongArticleWindowTest::write).sized(1280, 700);

  private static void write(Path articles) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String given : GIVEN) {
      for (String family : FAMILY) {
        text.append("%s %s said that the plan had been discussed.%n%n".formatted(given, family));
      }
    }
    // Some 190,000 characters.
    String all = text.toString().repeat(20);
    Files.writeString(articles.resolve("long.txt"), "The long report\n\n" + all);
    Files.writeString(
        articles.resolve("short.txt"),
        "The short report\n\nAngela Merkel met Emmanuel Macron in Paris on Monday.\n");
  }

  @BeforeEach
  void begin() throws Exception {
    show("The short report");
    SHARED.get().settle();
  }

  private static void show(String title) throws Exception {
    fx(() -> {
      SHARED.get().shell().navigator().open(id(title));
      return true;
    });
  }

  private static String id(String title) {
    return SHARED.get().list().getItems().stream()
        .filter(hit -> hit.title().equals(title))
        .map(Hit::id)
        .findFirst()
        .orElseThrow();
  }

  private static List<Node> rows() {
    return List.copyOf(SHARED.get().shell().lookupAll(".details .entity-row"));
  }

  private static ScrollPane details() {
    return (ScrollPane) SHARED.get().node(".details");
  }

  @Test
  void only_the_names_in_sight_are_made_and_all_have_their_room() throws Exception {
    show("The long report");
    SHARED.get().settle();

    int names =
        fx(() ->
                SHARED
                    .get()
                    .shell()
                    .article()
                    .shown()
                    .get()
                    .orElseThrow()
                    .article()
                    .mentions()
                    .entities())
            .size();
    assertThat(names).isGreaterThan(100);
    assertThat(fx(LongArticleWindowTest::rows)).hasSizeBetween(10, names / 2);
    double row = fx(() -> ((Region) rows().getFirst()).getHeight());
    assertThat(fx(() -> details().getContent().getLayoutBounds().getHeight()))
        .isGreaterThan(names * row * 0.9);
  }

  @Test
  void who_scrolls_to_the_end_finds_all_of_them_there() throws Exception {
    show("The long report");
    SHARED.get().settle();
    int names =
        fx(() ->
                SHARED
                    .get()
                    .shell()
                    .article()
                    .shown()
                    .get()
                    .orElseThrow()
                    .article()
                    .mentions()
                    .entities())
            .size();

    fx(() -> {
      details().setVvalue(1);
      return true;
    });
    SHARED.get().settle();

    assertThat(fx(LongArticleWindowTest::rows)).hasSize(names);
    assertThat(fx(() -> rows().stream().map(Node::getAccessibleRole).distinct().toList()))
        .containsExactly(AccessibleRole.BUTTON);
  }

  @Test
  void no_frame_makes_more_than_a_few_of_them() throws Exception {
    List<Integer> counts = new ArrayList<>();
    AnimationTimer counter =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            counts.add(rows().size());
          }
        };
    fx(() -> {
      counter.start();
      return true;
    });
    show("The long report");
    SHARED.get().settle();
    fx(() -> {
      details().setVvalue(1);
      return true;
    });
    SHARED.get().settle();
    fx(() -> {
      counter.stop();
      return true;
    });

    int most = 0;
    for (int i = 1; i < counts.size(); i++) {
      most = Math.max(most, counts.get(i) - counts.get(i - 1));
    }
    assertThat(counts.getLast()).isGreaterThan(100);
    assertThat(most).isBetween(1, 20);
  }

  @Test
  void the_names_of_the_article_before_go_when_another_is_shown() throws Exception {
    assertThat(fx(LongArticleWindowTest::rows)).isNotEmpty();
    List<Integer> beside = new ArrayList<>();
    ChangeListener<Optional<DisplayedArticle>> listener = (_, _, _) -> beside.add(rows().size());
    fx(() -> {
      SHARED.get().shell().article().shown().addListener(listener);
      return true;
    });

    show("The long report");
    SHARED.get().settle();
    fx(() -> {
      SHARED.get().shell().article().shown().removeListener(listener);
      return true;
    });

    assertThat(beside.getFirst()).isZero();
    assertThat(fx(LongArticleWindowTest::rows)).isNotEmpty();
  }

  @Test
  void the_text_in_sight_comes_first_and_the_rest_a_little_with_each_frame() throws Exception {
    List<Integer> counts = new ArrayList<>();
    AnimationTimer counter =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            counts.add(SHARED.get().article().lookupAll(".paragraph").size());
          }
        };
    SHARED.run(counter::start);
    show("The long report");
    SHARED.get().settle();
    SHARED.run(counter::stop);

    List<Integer> grown = counts.stream().distinct().toList();
    int inSight = 700 / 20;
    assertThat(grown.getLast()).isGreaterThan(2 * inSight);
    for (int i = 1; i < grown.size(); i++) {
      assertThat(grown.get(i) - grown.get(i - 1)).isLessThanOrEqualTo(inSight);
    }
  }

  @Test
  void opening_it_and_going_to_a_name_never_holds_the_window_up() throws Exception {
    String name = "Anna Castellano";
    try (FxThreadLatency latency = FxThreadLatency.begin()) {
      SHARED.run(() -> SHARED.get().shell().navigator().open(id("The long report")));
      SHARED.run(() -> SHARED.get().shell().navigator().showEntity(SHARED.entity(name)));
      SHARED.press(KeyCode.ESCAPE);
      SHARED.press(KeyCode.ESCAPE);
      SHARED.run(() -> SHARED.get().shell().navigator().open(id("The short report")));

      assertThat(latency.longest())
          .as(latency::where)
          .isPositive()
          .isLessThan(FxThreadLatency.LIMIT);
    }
  }
}
