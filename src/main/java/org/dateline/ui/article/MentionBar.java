package org.dateline.ui.article;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.dateline.ui.article.document.MatchPosition;
import org.dateline.ui.article.document.ScrollPosition;
import org.dateline.ui.kit.Icons;
import org.dateline.ui.kit.RovingFocus;
import org.dateline.ui.kit.TruncationTooltip;
import org.kordamp.ikonli.feather.Feather;

/// Steps through the mentions of the entity in focus, or through the search's highlighted matches,
/// in the article being read.
final class MentionBar extends HBox {

  private final Label words = new Label();
  private final TextSight sight;
  private List<MatchPosition> places = List.of();

  /// What is said of all places, and of one.
  private List<String> what = List.of("", "");

  private int at = -1;

  /// Where the text stood after the last step.
  private ScrollPosition left = ScrollPosition.TOP;

  /// @param sight of the text that it steps through
  MentionBar(TextSight sight) {
    this.sight = sight;
    getStyleClass().add("mention-bar");
    setAlignment(Pos.CENTER_LEFT);
    words.setMinWidth(0);
    // The name may be long, and how many there are stands last.
    words.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    TruncationTooltip.install(words);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button previous = Icons.button(new Button(), Feather.CHEVRON_UP, message("mentions.previous"));
    previous.getStyleClass().add("flat");
    previous.setOnAction(_ -> step(-1));
    Button next = Icons.button(new Button(), Feather.CHEVRON_DOWN, message("mentions.next"));
    next.getStyleClass().add("flat");
    next.setOnAction(_ -> step(1));
    for (Button button : List.of(previous, next)) {
      RovingFocus.item(button).setMinWidth(USE_PREF_SIZE);
    }
    getChildren().addAll(words, space, previous, next);
  }

  /// Shows how often an entity is mentioned.
  void showMentions(String entity, List<MatchPosition> places) {
    show(message("mentions.entity", entity, places.size()), entity, places);
  }

  /// Shows how often what is searched for stands there.
  void showMatches(List<MatchPosition> places) {
    show(message("mentions.matches", places.size()), message("mentions.search"), places);
  }

  private void show(String all, String one, List<MatchPosition> places) {
    List<String> now = List.of(all, one);
    if (places.equals(this.places) && now.equals(this.what)) {
      return;
    }
    this.what = now;
    this.places = List.copyOf(places);
    this.at = -1;
    say();
    setVisible(!places.isEmpty());
    setManaged(!places.isEmpty());
  }

  /// Goes to the next place, or the one before; from the last to the first. Where the reader has
  /// scrolled on since, those are counted from what is on the screen.
  void step(int by) {
    if (places.isEmpty()) {
      return;
    }
    boolean here = at >= 0 && sight.place().equals(left);
    int next = here ? at + by : by > 0 ? firstAhead() : firstAhead() - 1;
    at = Math.floorMod(next, places.size());
    say();
    sight.reveal(places.get(at));
    left = sight.place();
  }

  private int firstAhead() {
    int first = 0;
    while (first < places.size() && !sight.isInSightOrBelow(places.get(first))) {
      first++;
    }
    return first;
  }

  private void say() {
    words.setText(
        at < 0 ? what.getFirst() : message("mentions.at", what.getLast(), at + 1, places.size()));
  }

  /// Whether there is a place to step to.
  boolean isEmpty() {
    return places.isEmpty();
  }
}
