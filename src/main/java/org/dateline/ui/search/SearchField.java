package org.dateline.ui.search;

import static org.dateline.ui.kit.WindowMessages.message;

import atlantafx.base.controls.CustomTextField;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import org.dateline.model.query.SearchSuggestion;
import org.dateline.ui.kit.Icons;
import org.kordamp.ikonli.feather.Feather;

/// The search field, where the reader types; the list and the suggestions follow every key.
///
/// Of the keys that a text field uses itself it takes Down and, while something is suggested, Up.
final class SearchField extends CustomTextField {

  private final SuggestionsModel suggestions;
  private final SearchBox.SearchBoxActions actions;
  private final Consumer<SearchSuggestion> choose;
  private final Button explain =
      Icons.button(new Button(), Feather.INFO, message("search.explain"));
  private boolean showing;

  /// @param choose told what was chosen of what is suggested
  SearchField(
      SuggestionsModel suggestions,
      SearchBox.SearchBoxActions actions,
      Consumer<SearchSuggestion> choose) {
    this.suggestions = suggestions;
    this.actions = actions;
    this.choose = choose;
    setId("search");
    getStyleClass().add("search-field");
    setPromptText(message("search.prompt"));
    setAccessibleText(message("search.prompt"));
    setLeft(Icons.of(Feather.SEARCH));
    Button clear = Icons.button(new Button(), Feather.X, message("search.clear"));
    clear.getStyleClass().setAll("clear-button");
    clear.setCursor(Cursor.DEFAULT);
    clear.setFocusTraversable(false);
    clear.setOnAction(_ -> clearNow());
    clear.visibleProperty().bind(textProperty().isNotEmpty());
    clear.managedProperty().bind(clear.visibleProperty());
    explain.getStyleClass().setAll("clear-button");
    explain.setId("explain-search");
    explain.setCursor(Cursor.DEFAULT);
    explain.setFocusTraversable(false);
    explain.setOnAction(_ -> explainNow());
    showExplain(false);
    HBox buttons = new HBox(explain, clear);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    setRight(buttons);
    textProperty().addListener((_, _, words) -> changed(words));
    focusedProperty().addListener((_, _, is) -> focused(is));
    addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> suggestWhereEmpty());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void changed(String words) {
    if (!showing) {
      actions.type().accept(words);
      suggestions.ask(words);
    }
  }

  private void focused(boolean is) {
    if (is) {
      suggestWhereEmpty();
    } else {
      suggestions.close();
      actions.left().run();
    }
  }

  private void suggestWhereEmpty() {
    if (getText().isEmpty() && !suggestions.isOpen()) {
      suggestions.ask("");
    }
  }

  private void pressed(KeyEvent event) {
    boolean plain =
        !event.isShiftDown()
            && !event.isShortcutDown()
            && !event.isAltDown()
            && !event.isMetaDown();
    boolean taken =
        plain
            ? plain(event.getCode())
            : event.isAltDown() && event.getCode() == KeyCode.DOWN && suggest();
    if (taken) {
      event.consume();
    }
  }

  private boolean plain(KeyCode code) {
    return switch (code) {
      case ENTER -> enter();
      case DOWN -> down();
      case UP -> suggestions.isOpen() && move(-1);
      default -> false;
    };
  }

  private boolean enter() {
    suggestions.choice().ifPresentOrElse(choose, this::search);
    return true;
  }

  private void search() {
    suggestions.close();
    actions.search().run();
  }

  private boolean down() {
    if (suggestions.isOpen()) {
      return move(1);
    }
    actions.list().run();
    return true;
  }

  private boolean move(int by) {
    suggestions.move(by);
    return true;
  }

  private void explainNow() {
    boolean shown = suggestions.explaining().get();
    requestFocus();
    if (shown) {
      suggestions.close();
    } else {
      suggestions.explain();
    }
  }

  /// Offers to say how the words are understood.
  void showExplain(boolean offered) {
    explain.setVisible(offered);
    explain.setManaged(offered);
  }

  private boolean suggest() {
    suggestions.ask(getText());
    return true;
  }

  private void clearNow() {
    setText("");
    suggestions.close();
  }

  /// Goes on from other words, as if the reader had typed them.
  void complete(String words) {
    setText(words);
    end();
    suggestions.close();
  }

  /// Shows what is searched for, without searching; leaves what the reader is typing alone.
  void show(String words) {
    if (!getText().strip().equals(words)) {
      showing = true;
      setText(words);
      showing = false;
      suggestions.close();
      end();
    }
  }

  /// Where words can be seen, from the left edge of the field.
  double textStart() {
    return snappedLeftInset() + getLeft().getLayoutBounds().getWidth();
  }

  /// Where words can be seen no more, from the left edge of the field.
  double textEnd() {
    return getWidth() - snappedRightInset() - getRight().getLayoutBounds().getWidth();
  }
}
