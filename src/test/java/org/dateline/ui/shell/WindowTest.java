package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.dateline.ui.shell.OpenWindow.fx;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.dateline.library.InitialContent;
import org.dateline.model.Article;
import org.dateline.model.ArticlePart;
import org.dateline.model.Entity;
import org.dateline.model.EntityType;
import org.dateline.model.Span;
import org.dateline.model.query.Filter;
import org.dateline.model.query.Hit;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.article.document.ScrollPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

final class WindowTest {

  private static final String THIRD_VISIT = "2018-06-19-kim-third-visit-china";

  @TempDir private Path folder = Path.of("");

  private final FxRobot robot = new FxRobot();

  @Test
  void the_first_start_shows_the_bundle_with_the_newest_article_open() throws Exception {
    try (OpenWindow window = OpenWindow.onTheBundle(folder)) {
      assertThat(window.listed()).hasSize(27);
      assertThat(window.open()).contains(window.listed().getFirst());
    }
  }

  @Test
  void clicking_a_name_lists_every_article_that_mentions_it_and_back_returns() throws Exception {
    try (OpenWindow window = OpenWindow.onTheBundle(folder)) {
      List<String> all = window.listed();
      fx(() -> show(window, THIRD_VISIT));
      window.settle();
      Span dalian = first(window, "Dalian");
      fx(() -> reveal(window, dalian));
      window.settle();
      ScrollPosition place = fx(() -> window.article().place());

      click(window, dalian);

      List<String> naming =
          window.library().search(SearchQuery.of("Dalian"), 50).hits().stream()
              .map(Hit::id)
              .toList();
      assertThat(naming).hasSizeGreaterThan(2);
      assertThat(window.listed()).containsExactlyInAnyOrderElementsOf(naming);
      assertThat(window.open()).contains(THIRD_VISIT);
      assertThat(fx(() -> window.list().getItems()))
          .allSatisfy(hit ->
              assertThat(hit.snippet().text() + hit.title())
                  .as("the sentence of its first mention")
                  .contains("Dalian"));

      String other =
          window.listed().stream().filter(id -> !id.equals(THIRD_VISIT)).findFirst().get();
      clickInList(window, other);
      assertThat(window.open()).contains(other);

      robot.clickOn(window.node("#back"));
      window.settle();
      assertThat(window.open()).contains(THIRD_VISIT);
      assertThat(window.listed()).containsExactlyInAnyOrderElementsOf(naming);

      robot.clickOn(window.node("#back"));
      window.settle();
      assertThat(window.open()).contains(THIRD_VISIT);
      assertThat(window.listed()).isEqualTo(all);
      assertThat(fx(() -> window.article().place())).isEqualTo(place);

      robot.clickOn(window.node("#forward"));
      window.settle();
      assertThat(window.listed()).containsExactlyInAnyOrderElementsOf(naming);
    }
  }

  @Test
  void the_list_comes_back_where_it_was_scrolled_to() throws Exception {
    try (OpenWindow window = OpenWindow.onTheBundle(folder)) {
      fx(() -> {
        listPane(window).scrolling().to(5.5);
        return true;
      });
      window.settle();
      double scrolled = fx(() -> listPane(window).scrolling().rows());
      assertThat(scrolled).isCloseTo(5.5, within(0.02));
      fx(() -> search(window, "Hanoi"));
      window.settle();

      robot.clickOn(window.node("#back"));
      window.settle();

      assertThat(fx(() -> listPane(window).scrolling().rows())).isCloseTo(scrolled, within(0.02));
    }
  }

  private static org.dateline.ui.list.ListPane listPane(OpenWindow window) {
    return (org.dateline.ui.list.ListPane) window.node(".list-pane");
  }

  private static boolean search(OpenWindow window, String words) {
    window.shell().navigator().search(words);
    return true;
  }

  @Test
  void typing_in_the_search_field_shows_hits_with_their_snippets() throws Exception {
    try (OpenWindow window = OpenWindow.onTheBundle(folder)) {
      robot.clickOn(window.node("#search"));
      robot.write("halfpipe");
      robot.type(KeyCode.ENTER);
      window.settle();

      assertThat(window.listed()).contains("2018-02-13-chloe-kim-halfpipe-gold");
      Hit hit = fx(() -> window.list().getItems().getFirst());
      assertThat(hit.snippet().matches())
          .isNotEmpty()
          .allSatisfy(match ->
              assertThat(match.of(hit.snippet().text())).isEqualToIgnoringCase("halfpipe"));

      robot.clickOn(window.node("#search"));
      robot.type(KeyCode.ESCAPE);
      window.settle();
      assertThat(window.listed()).hasSize(27);
    }
  }

  @Test
  void a_search_without_results_says_so_and_offers_a_way_on() throws Exception {
    try (OpenWindow window = OpenWindow.onTheBundle(folder)) {
      fx(() -> search(window, "xylophone"));
      window.settle();

      assertThat(texts(window)).anyMatch(text -> text.contains("Nothing found for “xylophone”"));

      robot.clickOn("Show all articles");
      window.settle();
      assertThat(window.listed()).hasSize(27);
    }
  }

  @Test
  void an_empty_library_says_so_and_takes_files() throws Exception {
    Path article = folder.resolve("one.txt");
    java.nio.file.Files.writeString(
        article, "Mayor opens bridge\n\nThe mayor of Lyon opened a bridge on Tuesday.\n");
    var prompt =
        new OpenWindow.NoFiles() {
          @Override
          public List<Path> files() {
            return List.of(article);
          }
        };
    Path library = folder.resolve("library");
    try (OpenWindow window = OpenWindow.on(library, InitialContent.EMPTY, prompt)) {
      assertThat(texts(window)).contains("No articles yet");

      robot.clickOn("Add files…");
      window.settle();
      window.library().awaitNames();
      window.settle();

      assertThat(window.listed()).hasSize(1);
    }
  }

  @Test
  void a_chip_takes_its_filter_away() throws Exception {
    try (OpenWindow window = OpenWindow.onTheBundle(folder)) {
      Entity capitals = window.library().entities().named("Chloe Kim");
      fx(() -> {
        window.shell().navigator().showEntity(capitals.number());
        return true;
      });
      window.settle();
      assertThat(window.listed()).containsExactly("2018-02-13-chloe-kim-halfpipe-gold");

      robot.clickOn(window.node(".chip"));
      window.settle();

      assertThat(window.listed()).hasSize(27);
    }
  }

  @Test
  void opening_an_article_marks_it_as_read_and_s_stars_it() throws Exception {
    try (OpenWindow window = OpenWindow.onTheBundle(folder)) {
      fx(() -> show(window, THIRD_VISIT));
      window.settle();
      window.library().awaitIndexed();
      window.settle();
      assertThat(window.library().article(THIRD_VISIT).unread()).isFalse();

      robot.clickOn(window.article(), MouseButton.PRIMARY);
      robot.type(KeyCode.S);
      window.settle();
      window.library().awaitIndexed();
      window.settle();

      assertThat(window.library().article(THIRD_VISIT).starred()).isTrue();
      assertThat(
              window
                  .library()
                  .search(SearchQuery.ALL.with(new Filter.StarredFilter()), 5)
                  .hits()
                  .stream()
                  .map(Hit::id))
          .containsExactly(THIRD_VISIT);
    }
  }

  @Test
  void the_next_start_goes_on_where_the_reader_left_with_the_way_back() throws Exception {
    try (OpenWindow window = OpenWindow.onTheBundle(folder)) {
      fx(() -> show(window, THIRD_VISIT));
      window.settle();
      fx(() -> search(window, "Dalian"));
      window.settle();
    }
    try (OpenWindow window = OpenWindow.onTheBundle(folder)) {
      assertThat(window.open()).contains(THIRD_VISIT);
      assertThat(fx(() -> ((TextField) window.node("#search")).getText())).isEqualTo("Dalian");
      assertThat(window.listed()).hasSizeLessThan(27);

      robot.clickOn(window.node("#back"));
      window.settle();
      assertThat(window.listed()).hasSize(27);
      assertThat(window.open()).contains(THIRD_VISIT);
    }
  }

  @Test
  void every_key_of_the_sheet_of_keys_leads_somewhere_and_escape_closes_it() throws Exception {
    try (OpenWindow window = OpenWindow.onTheBundle(folder)) {
      fx(() -> {
        window.list().requestFocus();
        return true;
      });
      robot.write("?");
      window.settle();
      assertThat(texts(window)).contains("Keys");
      robot.type(KeyCode.ESCAPE);
      window.settle();
      assertThat(texts(window)).doesNotContain("Keys");

      String before = window.open().get();
      robot.write("j");
      window.settle();
      assertThat(window.open().get()).isNotEqualTo(before);
      robot.write("k");
      window.settle();
      assertThat(window.open()).contains(before);
    }
  }

  @Test
  void the_entity_pane_shows_its_names_and_who_appears_with_it() throws Exception {
    try (OpenWindow window = OpenWindow.onTheBundle(folder)) {
      Entity kim = window.library().entities().named("Kim Jong Un");
      assertThat(kim.type()).isEqualTo(EntityType.PERSON);
      fx(() -> {
        window.shell().navigator().showEntity(kim.number());
        return true;
      });
      window.settle();

      robot.push(KeyCode.CONTROL, KeyCode.I); // the window is too narrow for the details pane
      window.settle();
      assertThat(texts(window)).contains("Kim Jong Un", "In the news", "Also written");
      assertThat(texts(window)).anyMatch(text -> text.startsWith("Kim Jong-un  "));
      assertThat(texts(window)).contains("People alongside");

      robot.clickOn(window.node("#leave-entity"));
      window.settle();
      assertThat(texts(window)).doesNotContain("In the news");
    }
  }

  private static boolean show(OpenWindow window, String id) {
    window.shell().navigator().open(id);
    return true;
  }

  private static boolean reveal(OpenWindow window, Span span) {
    window.article().reveal(ArticlePart.TEXT, span);
    return true;
  }

  private static Span first(OpenWindow window, String name) throws Exception {
    Article article =
        fx(() -> window.shell().article().shown().get().orElseThrow().article().article());
    int at = article.text().indexOf(name);
    return new Span(at, at + name.length());
  }

  private void click(OpenWindow window, Span name) throws Exception {
    List<Bounds> bounds = fx(() -> window.article().boundsOf(ArticlePart.TEXT, name));
    Bounds where = bounds.getFirst();
    robot.clickOn(where.getCenterX(), where.getCenterY());
    window.settle();
  }

  private void clickInList(OpenWindow window, String id) throws Exception {
    Node cell =
        fx(() ->
            window.list().lookupAll(".article-cell").stream()
                .filter(node -> node instanceof ListCell<?> it && isOf(it, id))
                .findFirst()
                .orElseThrow());
    robot.clickOn(cell);
    window.settle();
  }

  private static boolean isOf(ListCell<?> cell, String id) {
    return cell.getItem() instanceof Hit hit && hit.id().equals(id);
  }

  private static List<String> texts(OpenWindow window) throws Exception {
    return fx(() ->
        Stream.concat(
                window.shell().lookupAll(".label").stream()
                    .filter(WindowTest::isShown)
                    .map(node -> ((Labeled) node).getText()),
                window.shell().lookupAll(".wrapped").stream()
                    .filter(WindowTest::isShown)
                    .map(Node::getAccessibleText))
            .filter(Objects::nonNull)
            .toList());
  }

  private static boolean isShown(Node node) {
    for (Optional<Node> at = Optional.of(node);
        at.isPresent();
        at = Optional.ofNullable(at.get().getParent())) {
      if (!at.get().isVisible()) {
        return false;
      }
    }
    return true;
  }
}
