package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.shell.OpenWindow.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.kit.DesktopServices;
import org.dateline.ui.kit.UnpaintedWindow;
import org.dateline.ui.settings.Appearance;
import org.dateline.ui.stage.WindowTitle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/// A window whose library is still being opened.
final class OpeningWindowTest {

  @SuppressWarnings("NullAway.Init") // by open
  private Stage stage;

  @SuppressWarnings("NullAway.Init") // by open
  private Shell shell;

  @BeforeEach
  void open() throws Exception {
    FxToolkit.registerPrimaryStage();
    BackgroundExecutor background =
        new BackgroundExecutor(
            Platform::runLater,
            e -> {
              throw new AssertionError(e);
            });
    fx(() -> {
      stage = new Stage();
      shell =
          new Shell(
              () -> {
                throw new AssertionError("asked before it is open");
              },
              background,
              new DesktopServices(new OpenWindow.NoFiles(), _ -> {}),
              Appearance.FIRST,
              WindowPersistence.NONE);
      stage.setScene(new Scene(shell, 980, 700));
      UnpaintedWindow.show(stage);
      shell.applyCss();
      shell.layout();
      return true;
    });
  }

  @AfterEach
  void close() throws Exception {
    fx(() -> {
      stage.hide();
      shell.close();
      return true;
    });
  }

  /// Waits for the panes beside the article, for which a library that takes its time is not waited
  /// for.
  private void awaitPanes() throws Exception {
    CompletableFuture<Boolean> there = new CompletableFuture<>();
    Platform.runLater(() ->
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            if (shell.lookup("#articles") != null) {
              stop();
              there.complete(true);
            }
          }
        }.start());
    assertThat(there.get(60, TimeUnit.SECONDS)).isTrue();
    fx(() -> {
      shell.applyCss();
      shell.layout();
      return true;
    });
  }

  private List<String> texts() throws Exception {
    return fx(() ->
        shell.lookupAll(".label").stream()
            .filter(OpeningWindowTest::isTreeVisible)
            .map(node -> ((Labeled) node).getText())
            .toList());
  }

  private static boolean isTreeVisible(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  @Test
  void the_article_is_alone_until_it_is_drawn_and_a_key_brings_the_rest_at_once() throws Exception {
    assertThat(fx(() -> shell.lookup(".article-pane"))).isNotNull();
    assertThat(fx(() -> shell.lookup("#articles"))).isNull();
    double below = fx(() -> shell.lookup(".article-pane").localToScene(0, 0).getY());

    Node articles =
        fx(() -> {
          Event.fireEvent(
              shell.lookup(".article-pane"),
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.SHIFT, true, false, false, false));
          return shell.lookup("#articles");
        });

    assertThat(articles).isNotNull();
    assertThat(fx(() -> articles.getScene().getFocusOwner())).isEqualTo(articles);
    fx(() -> {
      shell.applyCss();
      shell.layout();
      return true;
    });
    assertThat(fx(() -> shell.lookup(".article-pane").localToScene(0, 0).getY()))
        .as("the article stays where it is")
        .isEqualTo(below);
  }

  @Test
  void the_key_that_brings_the_rest_goes_to_what_has_the_keyboard_then() throws Exception {
    List<Object> targets = new ArrayList<>();
    fx(() -> {
      Node frame = shell.getChildrenUnmodifiable().getFirst();
      shell.addEventFilter(KeyEvent.KEY_PRESSED, event -> targets.add(event.getTarget()));
      Event.fireEvent(
          frame,
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, false, false));
      return targets.add(frame);
    });

    assertThat(targets)
        .containsExactly(targets.getLast(), shell.lookup("#articles"), targets.getLast());
  }

  @Test
  void nothing_is_said_of_articles_before_it_is_known() throws Exception {
    awaitPanes();
    assertThat(texts()).contains("All", "Unread", "Starred").doesNotContain("0", "0 articles");
    List<String> said =
        fx(() ->
            shell.lookupAll(".wrapped").stream()
                .filter(OpeningWindowTest::isTreeVisible)
                .map(Node::getAccessibleText)
                .toList());
    assertThat(said).doesNotContain("No articles yet", "Nothing open");
    assertThat(fx(() -> WindowTitle.of(shell.article(), shell.navigator()).get()))
        .isEqualTo("Dateline");
  }

  @Test
  void what_takes_long_to_open_says_so() throws Exception {
    awaitPanes();
    CompletableFuture<String> said = new CompletableFuture<>();
    fx(() -> {
      ListView<?> list = (ListView<?>) shell.lookup("#articles");
      list.placeholderProperty()
          .subscribe(placeholder -> {
            if (placeholder != null) {
              said.complete(placeholder.lookup(".notice-title").getAccessibleText());
            }
          });
      return true;
    });

    assertThat(said.get(60, TimeUnit.SECONDS)).isEqualTo("Opening the library …");
  }
}
