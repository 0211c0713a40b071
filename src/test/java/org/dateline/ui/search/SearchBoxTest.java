package org.dateline.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.dateline.model.Span;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.Clause;
import org.dateline.model.query.LastWord;
import org.dateline.model.query.QueryInterpretation;
import org.dateline.model.query.QueryInterpretation.IgnoredPart;
import org.dateline.model.query.QueryProblem;
import org.dateline.model.query.SearchQuery;
import org.dateline.model.query.SearchResults;
import org.dateline.model.query.SearchSuggestion;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.kit.UnpaintedWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

final class SearchBoxTest {

  private static final List<SearchSuggestion> KNOWN =
      List.of(
          SuggestionsModelTest.KIM,
          SuggestionsModelTest.SUMMIT,
          SuggestionsModelTest.SAVED,
          SuggestionsModelTest.PAST);

  private final FxRobot robot = new FxRobot();
  private final List<String> asked = new ArrayList<>();
  private final BackgroundExecutor background =
      new BackgroundExecutor(
          Platform::runLater,
          e -> {
            throw new AssertionError(e);
          });
  private final CompletableFuture<Opened> opened = new CompletableFuture<>();

  private record Opened(Stage stage, SearchBox box) {}

  @BeforeEach
  void open() throws Exception {
    FxToolkit.registerPrimaryStage();
    fx(() -> {
      SearchBox box =
          new SearchBox(
              new SuggestionsModel(SearchBoxTest::known, background),
              new SearchBox.SearchBoxActions(
                  words -> asked.add("type " + words),
                  () -> asked.add("search"),
                  () -> asked.add("left"),
                  () -> asked.add("list"),
                  chosen -> asked.add("choose " + chosen.getClass().getSimpleName()),
                  () -> asked.add("tips")));
      box.setMaxHeight(SearchBox.USE_PREF_SIZE);
      StackPane.setAlignment(box, Pos.TOP_CENTER);
      Stage stage = new Stage();
      stage.setScene(new Scene(new StackPane(new StackPane(box), box.popup()), 600, 500));
      UnpaintedWindow.show(stage);
      return opened.complete(new Opened(stage, box));
    });
    robot.clickOn("#search");
    settle();
    asked.clear();
  }

  private static List<SearchSuggestion> known(String words, CancellationSignal stop) {
    return words.startsWith("x") ? List.of() : KNOWN;
  }

  @AfterEach
  void close() throws Exception {
    fx(() -> {
      opened.get().stage().hide();
      return true;
    });
    background.close();
  }

  private static <T> T fx(Callable<T> work) throws Exception {
    CompletableFuture<T> done = new CompletableFuture<>();
    Platform.runLater(() -> {
      try {
        done.complete(work.call());
      } catch (Exception e) {
        done.completeExceptionally(e);
      }
    });
    return done.get(60, TimeUnit.SECONDS);
  }

  /// Waits until every answer is shown.
  private void settle() throws Exception {
    CompletableFuture<Boolean> still = new CompletableFuture<>();
    Platform.runLater(() -> {
      if (background.running().get() == 0) {
        still.complete(true);
      } else {
        background
            .running()
            .addListener((_, _, now) -> {
              if (now.intValue() == 0) {
                still.complete(true);
              }
            });
      }
    });
    still.get(60, TimeUnit.SECONDS);
  }

  private boolean isOpen() throws Exception {
    settle();
    return fx(() -> opened.get().box().popup().isVisible());
  }

  private boolean closePopup() throws Exception {
    return fx(() -> opened.get().box().closePopup());
  }

  private TextField field() throws Exception {
    return (TextField) node("#search");
  }

  private Node node(String selector) throws Exception {
    Scene scene = opened.get().stage().getScene();
    return fx(() -> Objects.requireNonNull(scene.lookup(selector), selector));
  }

  @Test
  void every_key_searches_at_once() {
    robot.write("ki ");

    assertThat(asked).containsExactly("type k", "type ki", "type ki ");
  }

  @Test
  void a_field_that_gets_the_keyboard_suggests_searches() throws Exception {
    assertThat(isOpen()).isTrue();

    closePopup();

    assertThat(isOpen()).isFalse();
    assertThat(asked).isEmpty();
  }

  @Test
  void down_and_enter_choose_a_suggestion_and_search_for_nothing() throws Exception {
    robot.write("ki");
    settle();
    robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.UP, KeyCode.ENTER);

    assertThat(isOpen()).isFalse();
    assertThat(asked).containsExactly("type k", "type ki", "choose EntitySuggestion");
    assertThat(field().getText()).isEqualTo("ki");
  }

  @Test
  void enter_without_a_choice_searches() throws Exception {
    robot.write("ki");
    settle();
    robot.type(KeyCode.ENTER);

    assertThat(isOpen()).isFalse();
    assertThat(asked).containsExactly("type k", "type ki", "search");
  }

  @Test
  void a_click_chooses_and_the_field_keeps_the_keyboard() throws Exception {
    robot.write("ki");
    settle();
    robot.clickOn("Past searches");
    assertThat(isOpen()).as("a heading is no choice").isTrue();
    robot.clickOn(node(".suggestion"));

    assertThat(asked).contains("choose EntitySuggestion").doesNotContain("left");
    assertThat(isOpen()).isFalse();
  }

  @Test
  void where_nothing_is_suggested_nothing_is_shown_and_down_leads_to_the_list() throws Exception {
    robot.write("x");
    assertThat(isOpen()).isFalse();

    robot.type(KeyCode.DOWN);

    assertThat(asked).containsExactly("type x", "list");
  }

  @Test
  void what_is_suggested_is_closed_once_and_the_words_stay() throws Exception {
    robot.write("ki");
    settle();

    assertThat(closePopup()).isTrue();

    assertThat(field().getText()).isEqualTo("ki");
    assertThat(isOpen()).isFalse();
    assertThat(closePopup()).as("there is nothing to close").isFalse();
  }

  @Test
  void the_keys_of_a_text_field_do_what_they_do_in_any() throws Exception {
    robot.write("kim");
    settle();
    robot.type(KeyCode.HOME, KeyCode.DELETE, KeyCode.RIGHT, KeyCode.BACK_SPACE, KeyCode.END);
    robot.write("n");

    assertThat(field().getText()).isEqualTo("mn");
  }

  @Test
  void what_is_shown_from_elsewhere_is_not_searched_for_again() throws Exception {
    fx(() -> {
      opened.get().box().show("Dalian");
      return true;
    });

    assertThat(field().getText()).isEqualTo("Dalian");
    assertThat(asked).isEmpty();
  }

  private void show(String words, QueryInterpretation reading) throws Exception {
    fx(() -> {
      opened
          .get()
          .box()
          .show(
              new SearchResults(
                  SearchQuery.of(words), List.of(), 0, true, reading, Optional.empty()));
      return true;
    });
  }

  @Test
  void a_part_that_could_not_be_read_is_said_below_the_field_until_it_is_changed()
      throws Exception {
    robot.write("x titel:a");
    settle();
    IgnoredPart titel =
        new IgnoredPart(new Span(2, 8), new QueryProblem.UnknownField("titel", Optional.empty()));
    show(
        "x titel:a",
        new QueryInterpretation(Optional.of(Clause.EVERYTHING), List.of(titel), Optional.empty()));

    Label said = (Label) node(".unread-part");
    assertThat(said.isVisible()).isTrue();
    assertThat(said.getText()).isEqualTo("“titel:” – There is no field “titel”; searched as words");

    robot.write("b");
    settle();
    assertThat(said.isVisible()).isFalse();
  }

  @Test
  void how_the_words_are_understood_is_said_when_it_is_asked_for() throws Exception {
    robot.write("xi");
    settle();
    show("xi", QueryInterpretation.of(new Clause.WordClause("xi", new Span(0, 2), LastWord.WHOLE)));
    assertThat(isOpen()).isFalse();

    robot.clickOn("#explain-search");
    assertThat(isOpen()).isTrue();
    assertThat(node(".explanation").getAccessibleText()).isEqualTo("Articles with “xi”");
    assertThat(field().getAccessibleHelp()).isEqualTo("Articles with “xi”");

    closePopup();
    assertThat(isOpen()).isFalse();
    assertThat(field().getText()).isEqualTo("xi");
  }

  @Test
  void a_name_begun_within_a_search_is_completed_in_its_place() throws Exception {
    robot.write("summit person:ki");
    settle();
    robot.type(KeyCode.DOWN, KeyCode.ENTER);

    assertThat(field().getText()).isEqualTo("summit person:\"Kim Jong Un\" ");
    assertThat(asked).last().isEqualTo("type summit person:\"Kim Jong Un\" ");
    assertThat(isOpen()).isFalse();
  }
}
