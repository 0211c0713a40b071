package org.dateline.ui.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.kit.FxThread.fx;
import static org.dateline.ui.kit.FxThread.run;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.dateline.library.Library;
import org.dateline.library.Samples;
import org.dateline.model.ArticlePart;
import org.dateline.model.Span;
import org.dateline.model.query.Filter;
import org.dateline.model.query.Hit;
import org.dateline.model.query.SearchQuery;
import org.dateline.model.query.SortOrder;
import org.dateline.ui.article.document.ScrollPosition;
import org.dateline.ui.article.text.ArticleText;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.kit.UnpaintedWindow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class FindInArticleTest {

  private static final String FILLING =
      "Nothing of note was said on that day, and nobody asked for more than was offered.\n\n";
  private static final String BRIDGE =
      "The mayor opened the bridge. A bridge is a bridge, said Anna Vel.\n\n"
          + FILLING.repeat(30)
          + "The bridge was closed again on Tuesday.\n";

  @TempDir private static Path folder = Path.of("");

  private final FxRobot robot = new FxRobot();
  private final BackgroundExecutor background =
      new BackgroundExecutor(
          Platform::runLater,
          e -> {
            throw new AssertionError(e);
          });
  private final List<SearchQuery> asked = new ArrayList<>();

  @SuppressWarnings("NullAway.Init") // by makeLibrary
  private static Library library;

  @SuppressWarnings("NullAway.Init") // by start
  private Button elsewhere;

  @SuppressWarnings("NullAway.Init") // by start
  private ArticleModel model;

  @SuppressWarnings("NullAway.Init") // by start
  private ArticlePane pane;

  @Start
  void start(Stage stage) {
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    elsewhere = new Button("Elsewhere");
    model = new ArticleModel(() -> library, background, false);
    pane =
        new ArticlePane(
            model,
            new ArticleActions(
                _ -> {},
                _ -> {},
                asked::add,
                new ArticleActions.NameCards((_, _) -> {}, () -> {}, () -> {}),
                ArticleMenus.NONE));
    pane.setPrefHeight(600);
    VBox root = new VBox(elsewhere, pane);
    root.getStyleClass().addAll("dateline", "light");
    root.getStylesheets()
        .add(
            Objects.requireNonNull(ArticlePane.class.getResource("/org/dateline/ui/dateline.css"))
                .toExternalForm());
    stage.setScene(new Scene(root, 500, 640));
    stage.setX(0);
    stage.setY(0);
    UnpaintedWindow.show(stage);
  }

  @BeforeAll
  static void makeLibrary() throws IOException, InterruptedException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(articles.resolve("bridge.txt"), "Mayor opens bridge\n\n" + BRIDGE);
    Files.writeString(
        articles.resolve("ferry.txt"),
        "Ferry to be sold\n\nThe ferry is not needed since there is a bridge, said Anna Vel.\n");
    library = Samples.empty(folder.resolve("library"));
    assertThat(library.importFrom(List.of(articles)).added()).isEqualTo(2);
    library.awaitIndexed();
  }

  @AfterAll
  static void closeLibrary() {
    library.close();
  }

  @AfterEach
  void end() {
    background.close();
    assertThat(background.awaitEnd(Duration.ofMinutes(1))).isTrue();
  }

  @Test
  void all_places_are_marked_the_present_one_more_and_counted() {
    open("bridge");
    find("bridge");

    assertThat(said()).isEqualTo("1 of 5");
    assertThat(shades("found-here")).isEqualTo(1);
    assertThat(shades("found")).as("those in sight and near").isEqualTo(4);
  }

  @Test
  void enter_goes_on_and_shift_enter_goes_back_and_the_place_comes_into_sight() {
    open("bridge");
    find("bridge");
    int last = BRIDGE.lastIndexOf("bridge");
    assertThat(inSight(last)).isFalse();

    press(KeyCode.SHIFT, KeyCode.ENTER);
    assertThat(said()).isEqualTo("5 of 5");
    assertThat(inSight(last)).isTrue();

    press(KeyCode.ENTER);
    assertThat(said()).isEqualTo("1 of 5");
    assertThat(inSight(0)).isTrue();
    run(() -> pane.findAgain(1));
    assertThat(said()).isEqualTo("2 of 5");
    run(() -> pane.findAgain(-1));
    assertThat(said()).isEqualTo("1 of 5");
    robot.clickOn(node(".find-bar .button"));
    assertThat(said()).isEqualTo("5 of 5");
  }

  @Test
  void a_place_that_is_in_sight_already_moves_nothing() {
    open("bridge");
    ScrollPosition before = fx(() -> pane.place());

    find("mayor");

    assertThat(said()).isEqualTo("1 of 2");
    assertThat(fx(() -> pane.place())).isEqualTo(before);
  }

  @Test
  void phrases_are_found_as_in_a_search_and_what_is_missing_is_said() {
    open("bridge");
    find("\"opened the bridge\"");
    assertThat(said()).isEqualTo("1 of 1");

    find("xylophone");
    assertThat(said()).isEqualTo("No match");
    assertThat(shades("found") + shades("found-here")).isZero();
  }

  @Test
  void closed_the_bar_gives_the_keyboard_back_and_marks_nothing() {
    open("bridge");
    run(elsewhere::requestFocus);
    find("bridge");

    assertThat(fx(pane::closeFind)).isTrue();

    settle();
    assertThat(fx(elsewhere::isFocused)).isTrue();
    assertThat(fx(() -> node(".find-bar").isVisible())).isFalse();
    assertThat(shades("found") + shades("found-here")).isZero();
    assertThat(fx(pane::closeFind)).as("there is none to close").isFalse();
    assertThat(fx(elsewhere::isFocused)).isTrue();
  }

  @Test
  void the_field_keeps_its_own_keys() {
    open("bridge");
    find("bridge");

    press(KeyCode.HOME);
    robot.write("a");
    press(KeyCode.END);
    press(KeyCode.BACK_SPACE);
    settle();

    assertThat(fx(() -> field().getText())).isEqualTo("abridg");
    press(KeyCode.SHORTCUT, KeyCode.A);
    assertThat(fx(() -> field().getSelectedText())).isEqualTo("abridg");
  }

  @Test
  void the_words_stay_and_are_found_in_the_article_opened_next() {
    open("bridge");
    find("anna");

    open("ferry");

    assertThat(fx(() -> field().getText())).isEqualTo("anna");
    assertThat(said()).isEqualTo("1 match");
    assertThat(shades("found")).isEqualTo(1);
    run(() -> pane.findAgain(1));
    assertThat(said()).isEqualTo("1 of 1");
    assertThat(shades("found-here")).isEqualTo(1);
  }

  @Test
  void opened_again_the_bar_looks_for_the_same_with_all_of_it_selected() {
    open("bridge");
    find("bridge");
    run(pane::closeFind);

    run(() -> pane.find());
    settle();

    assertThat(said()).isEqualTo("1 of 5");
    assertThat(fx(() -> field().getSelectedText())).isEqualTo("bridge");
  }

  @Test
  void what_is_selected_in_the_article_is_looked_for() {
    open("bridge");
    int at = BRIDGE.indexOf("Anna Vel");
    run(() -> text().select(ArticlePart.TEXT, new Span(at, at + 8)));

    run(() -> pane.find());
    settle();

    assertThat(fx(() -> field().getText())).isEqualTo("\"Anna Vel\"");
    assertThat(said()).isEqualTo("1 of 1");
  }

  @Test
  void the_marks_of_the_list_s_search_stay_beside_those_of_the_bar() {
    open("bridge", SearchQuery.of("mayor"));
    assertThat(shades("match")).isEqualTo(2);

    find("bridge");

    assertThat(shades("match")).isEqualTo(2);
    assertThat(shades("found")).isEqualTo(4);
  }

  @Test
  void without_an_article_there_is_nothing_to_find_in() {
    assertThat(fx(() -> pane.find())).isFalse();
    run(() -> pane.findAgain(1));

    open("bridge");
    assertThat(fx(() -> node(".find-bar").isVisible())).isFalse();
  }

  @Test
  void a_button_leads_to_articles_like_this_one() {
    open("bridge");

    robot.clickOn(
        fx(() ->
            pane.lookupAll(".button").stream()
                .filter(node -> "More like this".equals(node.getAccessibleText()))
                .findFirst()
                .orElseThrow()));

    assertThat(asked)
        .containsExactly(
            SearchQuery.ALL
                .with(new Filter.SimilarFilter(id("bridge")))
                .sorted(SortOrder.RELEVANCE));
  }

  @Test
  void a_change_of_the_library_does_not_keep_an_article_from_being_opened() {
    open("bridge");

    run(() -> {
      model.show(Optional.of(id("ferry")), SearchQuery.ALL, () -> {});
      model.refresh();
    });
    settle();

    assertThat(fx(() -> model.shown().get().orElseThrow().article().article().title()))
        .isEqualTo("Ferry to be sold");
  }

  private void open(String word) {
    open(word, SearchQuery.ALL);
  }

  private void open(String word, SearchQuery search) {
    String id = id(word);
    run(() -> model.show(Optional.of(id), search, () -> {}));
    settle();
  }

  private String id(String word) {
    return library.search(SearchQuery.of("title:" + word), 1).hits().stream()
        .map(Hit::id)
        .findFirst()
        .orElseThrow();
  }

  private void find(String words) {
    run(() -> pane.find());
    robot.write(words, 0);
    settle();
  }

  private void press(KeyCode... keys) {
    robot.push(keys);
    settle();
  }

  private String said() {
    return fx(() -> ((Label) node(".find-said")).getText());
  }

  private int shades(String style) {
    return fx(() -> pane.lookupAll(".shade." + style).size());
  }

  private boolean inSight(int offset) {
    List<Bounds> bounds = fx(() -> text().boundsOf(ArticlePart.TEXT, new Span(offset, offset + 3)));
    return !bounds.isEmpty();
  }

  private TextField field() {
    return (TextField) node("#find");
  }

  private ArticleText text() {
    return (ArticleText) node("#article");
  }

  private Node node(String selector) {
    return Objects.requireNonNull(pane.lookup(selector), selector);
  }

  /// Waits until all is loaded, and lays it out.
  private void settle() {
    while (!fx(this::isSettled)) {
      Thread.onSpinWait();
    }
  }

  private boolean isSettled() {
    pane.getScene().snapshot(null);
    return background.running().get() == 0;
  }
}
