package org.dateline.ui.tag;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.dateline.library.Tags;
import org.dateline.model.Tag;
import org.dateline.text.TextFolding;
import org.dateline.ui.kit.TagMark;
import org.dateline.ui.kit.WrappedText;
import org.dateline.ui.tag.TagsModel.TagState;

/// Asks for the tags of articles: a box for each, of three states where some of the articles have
/// it; typing finds one, or makes it; Enter checks it, and Enter in the empty field is done.
final class TagPrompt extends VBox {

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final TagState state;
  private final Consumer<TagChoice> apply;
  private final TextField name = new TextField();
  private final VBox rows = new VBox();
  private final Map<Long, CheckBox> boxes = new LinkedHashMap<>();
  private final Map<String, CheckBox> made = new LinkedHashMap<>();

  /// What Enter does something with.
  private int current;

  /// @param apply told what was chosen
  TagPrompt(TagState state, Consumer<TagChoice> apply) {
    this.state = state;
    this.apply = apply;
    getStyleClass().addAll("name-prompt", "tag-prompt");
    name.setId("tag-name");
    name.setPromptText(message("tags.prompt"));
    name.setAccessibleText(message("tags.prompt"));
    name.textProperty().addListener((_, _, _) -> showRows(0));
    name.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    state.tags().forEach(tag -> boxes.put(tag.number(), box(tag)));
    rows.getStyleClass().add("tag-rows");
    ScrollPane scroll = new ScrollPane(rows);
    scroll.getStyleClass().add("edge-to-edge");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    Button done = new Button(message("tags.done"));
    done.setId("tags-done");
    done.getStyleClass().add("accent");
    done.setOnAction(_ -> finish());
    HBox buttons = new HBox(done);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(name, new WrappedText(message("tags.how"), "card-line"), scroll, buttons);
    showRows(0);
  }

  /// Gives the field the keyboard.
  void begin() {
    name.requestFocus();
  }

  private CheckBox box(Tag tag) {
    long count = state.counts().getOrDefault(tag.number(), 0L);
    CheckBox box = new CheckBox();
    box.setGraphic(TagMark.label(tag));
    box.setAccessibleText(tag.name());
    box.getStyleClass().add("tag-box");
    box.setMaxWidth(Double.MAX_VALUE);
    boolean some = count > 0 && count < state.articles().size();
    box.setAllowIndeterminate(some);
    box.setIndeterminate(some);
    box.setSelected(count > 0 && !some);
    return box;
  }

  private CheckBox box(String called) {
    CheckBox box = new CheckBox(called);
    box.setMnemonicParsing(false);
    box.getStyleClass().add("tag-box");
    box.setMaxWidth(Double.MAX_VALUE);
    box.setSelected(true);
    return box;
  }

  private String typed() {
    return TagsModel.tidied(name.getText());
  }

  private void showRows(int at) {
    String typed = TextFolding.folded(typed());
    List<Node> shown = new ArrayList<>(made.values());
    boolean known = made.keySet().stream().anyMatch(it -> TextFolding.folded(it).equals(typed));
    for (Tag tag : state.tags()) {
      String folded = TextFolding.folded(tag.name());
      if (folded.contains(typed)) {
        shown.add(boxes.get(tag.number()));
      }
      known |= folded.equals(typed);
    }
    if (!typed.isEmpty() && !known) {
      shown.add(maker(typed()));
    }
    if (shown.isEmpty()) {
      Label none = new Label(message("tags.none"));
      none.setWrapText(true);
      shown.add(none);
    }
    rows.getChildren().setAll(shown);
    mark(at);
  }

  private Button maker(String called) {
    Button make = new Button(message("tags.make", called));
    make.setId("tag-make");
    make.setMnemonicParsing(false);
    make.getStyleClass().addAll("flat", "tag-make");
    make.setMaxWidth(Double.MAX_VALUE);
    make.setDisable(called.length() > Tags.MAX_NAME_LENGTH);
    make.setOnAction(_ -> make(called));
    return make;
  }

  private void make(String called) {
    made.put(called, box(called));
    name.clear();
    name.requestFocus();
  }

  /// Marks what Enter is for: nothing while nothing is typed, until an arrow has led to it.
  private void mark(int at) {
    current = Math.clamp(at, 0, Math.max(0, rows.getChildren().size() - 1));
    boolean any = !typed().isEmpty() || at > 0;
    for (int i = 0; i < rows.getChildren().size(); i++) {
      rows.getChildren().get(i).pseudoClassStateChanged(CURRENT, any && i == current);
    }
  }

  private boolean isMarked() {
    return rows.getChildren().get(current).getPseudoClassStates().contains(CURRENT);
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> mark(isMarked() ? current + 1 : Math.max(1, current));
      case UP -> mark(current - 1);
      case ENTER -> {
        if (event.isShortcutDown() || !isMarked()) {
          finish();
        } else {
          press(rows.getChildren().get(current));
        }
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void press(Node row) {
    switch (row) {
      case CheckBox box -> {
        box.setIndeterminate(false);
        box.setSelected(!box.isSelected());
        name.clear();
      }
      case Button make -> make.fire();
      default -> {}
    }
  }

  private void finish() {
    List<Long> put = new ArrayList<>();
    List<Long> taken = new ArrayList<>();
    boxes.forEach((tag, box) -> {
      if (!box.isIndeterminate()) {
        (box.isSelected() ? put : taken).add(tag);
      }
    });
    taken.removeIf(tag -> !state.counts().containsKey(tag));
    put.removeIf(tag -> state.counts().getOrDefault(tag, 0L) == state.articles().size());
    List<String> names =
        made.entrySet().stream()
            .filter(it -> it.getValue().isSelected())
            .map(Map.Entry::getKey)
            .toList();
    apply.accept(new TagChoice(state.articles(), put, taken, names));
  }
}
