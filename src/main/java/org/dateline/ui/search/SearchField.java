package org.dateline.ui.search;

import atlantafx.base.controls.CustomTextField;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.dateline.ui.kit.Icons;
import org.kordamp.ikonli.feather.Feather;

/// Where the reader types a search; the list follows the keys.
public final class SearchField extends CustomTextField {

  /// Keys that follow each other faster than this make one search.
  private static final Duration PAUSE = Duration.millis(120);

  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final Consumer<String> search;
  private boolean showing;

  /// @param search told what to search for
  /// @param leave run when the reader goes on to the list
  public SearchField(Consumer<String> search, Runnable leave) {
    this.search = search;
    setId("search");
    getStyleClass().add("search-field");
    setPromptText("Search the articles");
    setAccessibleText("Search the articles");
    setLeft(Icons.of(Feather.SEARCH));
    Button clear = Icons.button(new Button(), Feather.X, "Clear the search");
    clear.getStyleClass().setAll("clear-button");
    clear.setCursor(Cursor.DEFAULT);
    clear.setFocusTraversable(false);
    clear.setOnAction(_ -> clearNow());
    clear.visibleProperty().bind(textProperty().isNotEmpty());
    setRight(clear);
    pause.setOnFinished(_ -> search.accept(getText()));
    textProperty()
        .addListener((_, _, _) -> {
          if (!showing) {
            pause.playFromStart();
          }
        });
    addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, leave));
  }

  private void pressed(KeyEvent event, Runnable leave) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
      searchNow();
      leave.run();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
      clearNow();
      event.consume();
    }
  }

  private void clearNow() {
    setText("");
    searchNow();
  }

  private void searchNow() {
    pause.stop();
    search.accept(getText());
  }

  /// Shows what is searched for, without searching; leaves what the reader is typing alone.
  public void show(String words) {
    if (!getText().strip().equals(words)) {
      showing = true;
      pause.stop();
      setText(words);
      showing = false;
    }
  }
}
