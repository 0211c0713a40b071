package org.dateline.ui.article;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.dateline.ui.article.document.MatchPosition;
import org.dateline.ui.kit.Icons;
import org.kordamp.ikonli.feather.Feather;

/// Steps through the mentions of the entity in focus, or through the search's highlighted matches,
/// in the article being read.
final class MentionBar extends HBox {

  private final Label words = new Label();
  private final Consumer<MatchPosition> reveal;
  private List<MatchPosition> places = List.of();
  private String what = "";
  private int at = -1;

  /// @param reveal told which place to bring into sight
  MentionBar(Consumer<MatchPosition> reveal) {
    this.reveal = reveal;
    getStyleClass().add("mention-bar");
    setAlignment(Pos.CENTER_LEFT);
    words.setMinWidth(0);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button previous = Icons.button(new Button(), Feather.CHEVRON_UP, message("mentions.previous"));
    previous.getStyleClass().add("flat");
    previous.setOnAction(_ -> step(-1));
    Button next = Icons.button(new Button(), Feather.CHEVRON_DOWN, message("mentions.next"));
    next.getStyleClass().add("flat");
    next.setOnAction(_ -> step(1));
    getChildren().addAll(words, space, previous, next);
  }

  /// Shows how many places there are.
  ///
  /// @param what what they are places of
  void show(String what, List<MatchPosition> places) {
    if (places.equals(this.places) && what.equals(this.what)) {
      return;
    }
    this.what = what;
    this.places = List.copyOf(places);
    this.at = -1;
    say();
    setVisible(!places.isEmpty());
    setManaged(!places.isEmpty());
  }

  /// Goes to the next place, or the one before; from the last to the first.
  void step(int by) {
    if (!places.isEmpty()) {
      at = at < 0 && by < 0 ? places.size() - 1 : Math.floorMod(at + by, places.size());
      say();
      reveal.accept(places.get(at));
    }
  }

  private void say() {
    words.setText(
        at < 0
            ? message("mentions.here", what, places.size())
            : message("mentions.at", what, at + 1, places.size()));
  }
}
