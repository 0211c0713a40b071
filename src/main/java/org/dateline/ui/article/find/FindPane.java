package org.dateline.ui.article.find;

import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.dateline.model.ReadableArticle;
import org.dateline.ui.article.text.ArticleText;

/// Finds words in the article that is shown: the bar above it, and the places in it.
public final class FindPane extends StackPane {

  /// A selection that is longer is not what somebody looks for.
  private static final int MAX_SELECTION_LENGTH = 100;

  private final FindModel model;
  private final ArticleText text;
  private final FindBar bar;
  private Optional<Node> before = Optional.empty();

  /// @param text where the places are marked
  public FindPane(FindModel model, ArticleText text) {
    this.model = model;
    this.text = text;
    bar = new FindBar(model, this::close);
    getChildren().add(bar);
    managedProperty().bind(bar.managedProperty());
    model.view(
        found -> text.isInSightOrBelow(found.part(), found.span()),
        found -> text.bringIntoSight(found.part(), found.span()));
    model.finding().addListener((_, _, now) -> mark(now));
  }

  /// Gives the bar the keyboard; if some words of the article are selected, looks for them.
  public void open() {
    Scene scene = getScene();
    if (scene != null && !bar.isFocusWithin()) {
      before = Optional.ofNullable(scene.getFocusOwner());
    }
    String selected = text.selectedText().strip();
    if (!bar.isFocusWithin() && !selected.isEmpty() && selected.length() <= MAX_SELECTION_LENGTH) {
      model.type(QuotedWords.of(selected));
    }
    model.open();
    bar.focusWords();
  }

  /// Closes the bar, and gives the keyboard back; does nothing where it is not open.
  public void close() {
    if (!isOpen()) {
      return;
    }
    model.close();
    before.filter(node -> Objects.equals(node.getScene(), getScene())).orElse(text).requestFocus();
    before = Optional.empty();
  }

  /// Whether the bar is open.
  public boolean isOpen() {
    return model.finding().get().open();
  }

  /// Goes on to the next place, or the one before.
  public void again(int by) {
    if (model.finding().get().open()) {
      model.step(by);
    } else if (!model.finding().get().words().isBlank()) {
      model.open();
    } else {
      open();
    }
  }

  /// Looks in the article that the text shows now.
  public void article(Optional<ReadableArticle> now) {
    model.article(now);
    mark(model.finding().get());
  }

  private void mark(FindState now) {
    text.found(now.places(), now.present());
  }
}
