package org.dateline.ui.search;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dateline.model.query.QueryInterpretation;
import org.dateline.model.query.SearchSuggestion;
import org.dateline.ui.kit.Icons;
import org.dateline.ui.kit.WrappedText;
import org.kordamp.ikonli.feather.Feather;

/// The popup of completions (autocomplete) below the search field; at its foot, how the words are
/// understood.
///
/// It lies over the panes of the same window and never takes the keyboard: the field keeps it.
final class SuggestionPopup extends Pane {

  private static final double GAP = 8;
  private static final double MIN_WIDTH = 420;

  private final SuggestionsModel model;
  private final Node field;
  private final Consumer<SearchSuggestion> choose;
  private final VBox items = new VBox();
  private final ScrollPane scroll = new UnfocusedScrollPane(items);
  private final VBox notes = new VBox();
  private final StackPane explanation = new StackPane();
  private final VBox box;
  private List<SuggestionRow> rows = List.of();

  /// A pane that is clicked takes the keyboard, also where it shall not; this one does not.
  private static final class UnfocusedScrollPane extends ScrollPane {

    UnfocusedScrollPane(Node content) {
      super(content);
    }

    @Override
    public void requestFocus() {}
  }

  /// @param field what it hangs from
  /// @param choose told which suggestion was clicked
  /// @param tips shows how to search
  SuggestionPopup(
      SuggestionsModel model, Node field, Consumer<SearchSuggestion> choose, Runnable tips) {
    this.model = model;
    this.field = field;
    this.choose = choose;
    setPickOnBounds(false);
    items.getStyleClass().add("items");
    items.setAccessibleRole(AccessibleRole.LIST_VIEW);
    scroll.getStyleClass().add("edge-to-edge");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
    scroll.setMinHeight(0);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    notes.getStyleClass().add("notes");
    notes.setMinHeight(USE_PREF_SIZE);
    box = new VBox(scroll, notes, foot(tips));
    box.getStyleClass().add("suggestions");
    getChildren().add(box);
    setVisible(false);
    // The field moves when what is said below it comes or goes.
    field.localToSceneTransformProperty().addListener((_, _, _) -> requestLayout());
    model.suggestions().addListener((_, _, found) -> show(found));
    model.explaining().addListener((_, _, _) -> setVisible(model.isShown()));
    model.chosen().addListener((_, _, place) -> mark(place.intValue()));
  }

  private HBox foot(Runnable tips) {
    explanation.setMinWidth(0);
    explanation.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(explanation, Priority.ALWAYS);
    Button help = new Button(message("tips.title"), Icons.of(Feather.HELP_CIRCLE));
    help.setId("search-tips");
    help.getStyleClass().addAll("flat", "tips");
    help.setFocusTraversable(false);
    help.setMinWidth(USE_PREF_SIZE);
    help.setOnAction(_ -> tips.run());
    HBox foot = new HBox(explanation, help);
    foot.getStyleClass().add("foot");
    foot.setAlignment(Pos.CENTER_LEFT);
    foot.setMinHeight(USE_PREF_SIZE);
    return foot;
  }

  private void show(List<SearchSuggestion> found) {
    List<Node> nodes = new ArrayList<>();
    List<SuggestionRow> shown = new ArrayList<>();
    int kind = -1;
    for (SearchSuggestion suggestion : found) {
      if (SuggestionsModel.kind(suggestion) != kind) {
        kind = SuggestionsModel.kind(suggestion);
        nodes.add(heading(title(suggestion)));
      }
      SuggestionRow row = row(suggestion, shown.size());
      shown.add(row);
      nodes.add(row);
    }
    rows = shown;
    items.getChildren().setAll(nodes);
    scroll.setVvalue(0);
    scroll.setManaged(!found.isEmpty());
    scroll.setVisible(scroll.isManaged());
    setVisible(model.isShown());
    mark(model.chosen().get());
  }

  private static String title(SearchSuggestion suggestion) {
    return switch (suggestion) {
      case SearchSuggestion.EntitySuggestion _ -> message("suggestions.names");
      case SearchSuggestion.TagSuggestion _ -> message("sidebar.tags");
      case SearchSuggestion.HeadlineSuggestion _ -> message("suggestions.articles");
      case SearchSuggestion.SavedSearchSuggestion _ -> message("suggestions.saved");
      case SearchSuggestion.PastSearchSuggestion _ -> message("suggestions.past");
    };
  }

  private static Label heading(String words) {
    Label heading = new Label(words);
    heading.getStyleClass().add("section-heading");
    return heading;
  }

  private SuggestionRow row(SearchSuggestion suggestion, int place) {
    SuggestionRow row = new SuggestionRow(suggestion);
    // A pointer that rests where the list opens has chosen nothing: only one that moves does.
    row.setOnMouseMoved(_ -> model.choose(place));
    row.setOnMouseClicked(_ -> choose.accept(suggestion));
    return row;
  }

  private void mark(int place) {
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).setChosen(i == place);
    }
    if (place >= 0 && place < rows.size()) {
      reveal(rows.get(place));
    }
  }

  private void reveal(Node row) {
    double hidden = items.getHeight() - scroll.getViewportBounds().getHeight();
    if (hidden > 0) {
      Bounds bounds = row.getBoundsInParent();
      double top = scroll.getVvalue() * hidden;
      double bottom = top + scroll.getViewportBounds().getHeight();
      if (bounds.getMinY() < top) {
        scroll.setVvalue(bounds.getMinY() / hidden);
      } else if (bounds.getMaxY() > bottom) {
        scroll.setVvalue((bounds.getMaxY() - scroll.getViewportBounds().getHeight()) / hidden);
      }
    }
  }

  /// Says how the words are understood, and what of them could not be.
  void show(InterpretedQuery read) {
    WrappedText words = new WrappedText(read.explanation(), "explanation");
    words.setMaxHeight(USE_PREF_SIZE);
    explanation.getChildren().setAll(words);
    notes.getChildren().clear();
    for (QueryInterpretation.IgnoredPart ignored : read.ignored()) {
      notes.getChildren().add(new WrappedText(read.words(ignored), "note"));
    }
    notes.setManaged(!notes.getChildren().isEmpty());
    notes.setVisible(notes.isManaged());
  }

  @Override
  protected void layoutChildren() {
    Bounds under = sceneToLocal(field.localToScene(field.getLayoutBounds()));
    double room = Math.max(0, getWidth() - 2 * GAP);
    double width = Math.min(room, Math.max(MIN_WIDTH, under.getWidth()));
    double x = Math.clamp(under.getMinX(), GAP, Math.max(GAP, getWidth() - width - GAP));
    double y = under.getMaxY() + GAP / 2;
    double height = Math.min(box.prefHeight(width), Math.max(0, getHeight() - y - GAP));
    box.resizeRelocate(x, y, width, height);
  }
}
