package org.dateline.ui.shell;

import static org.dateline.ui.shell.OpenWindow.fx;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.stage.Window;
import org.dateline.model.ArticlePart;
import org.dateline.model.Span;
import org.testfx.api.FxRobot;

/// Opens the menu of corrections in a window, reads it and chooses from it, as a reader does.
record CorrectionMenuRobot(SharedWindow shared) {

  /// Where words begin, on the screen, where they first stand.
  ///
  /// @param all the text of the article that is open
  Point2D place(String all, String words) throws Exception {
    int start = span(all, words).start();
    Span span = new Span(start, start + 1);
    List<Bounds> bounds = fx(() -> shared.get().article().boundsOf(ArticlePart.TEXT, span));
    return new Point2D(bounds.getFirst().getCenterX(), bounds.getFirst().getCenterY());
  }

  private static Span span(String all, String words) {
    int start = all.indexOf(words);
    return new Span(start, start + words.length());
  }

  void rightClick(String all, String words) throws Exception {
    FxRobot robot = new FxRobot();
    robot.rightClickOn(place(all, words));
    shared.get().settle();
  }

  /// Selects words where they first stand.
  void select(String all, String words) throws Exception {
    shared.run(() -> shared.get().article().select(ArticlePart.TEXT, span(all, words)));
  }

  /// The open menu; to be asked on the window's thread.
  static Optional<ContextMenu> menu() {
    return Window.getWindows().stream()
        .flatMap(it -> it instanceof ContextMenu menu ? Stream.of(menu) : Stream.empty())
        .filter(menu -> menu.getStyleClass().contains("correction-menu"))
        .findFirst();
  }

  /// The entry that begins so; likewise.
  static MenuItem item(String begins) {
    return menu().orElseThrow().getItems().stream()
        .filter(it -> it.getText() != null && it.getText().startsWith(begins))
        .findFirst()
        .orElseThrow();
  }

  /// What the open menu offers of corrections, without what leads to sheets.
  List<String> offered() throws Exception {
    return fx(() ->
        menu().orElseThrow().getItems().stream()
            .map(MenuItem::getText)
            .filter(words -> words != null && !words.endsWith("…"))
            .filter(words -> !words.startsWith("Highlight in"))
            .toList());
  }

  /// Clicks an entry of the open menu.
  void choose(String begins) throws Exception {
    Node node = fx(() -> item(begins).getStyleableNode());
    shared.click(node);
  }
}
