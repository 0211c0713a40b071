package org.dateline.ui.search;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dateline.model.Span;
import org.dateline.model.query.QueryInterpretation.IgnoredPart;
import org.dateline.model.query.SearchResults;
import org.dateline.model.query.SearchSuggestion;
import org.dateline.ui.kit.Icons;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The search field, what is suggested below it, and what of its words could not be read.
public final class SearchBox extends VBox {

  private final SuggestionsModel suggestions;
  private final SearchField field;
  private final Squiggles squiggles;
  private final SuggestionPopup popup;
  private final Label unread = new Label();
  private InterpretedQuery read = InterpretedQuery.NONE;

  /// What the search field asks for.
  ///
  /// @param type told after every key what the words are now
  /// @param search run when the words are all there, to go to what they find
  /// @param left run when the keyboard goes elsewhere
  /// @param list goes down to the list
  /// @param choose told which suggestion was taken
  /// @param tips shows how to search
  public record SearchBoxActions(
      Consumer<String> type,
      Runnable search,
      Runnable left,
      Runnable list,
      Consumer<SearchSuggestion> choose,
      Runnable tips) {}

  /// Shows `suggestions` below the field.
  public SearchBox(SuggestionsModel suggestions, SearchBoxActions actions) {
    this.suggestions = suggestions;
    getStyleClass().add("search-box");
    field = new SearchField(suggestions, actions, chosen -> choose(chosen, actions));
    squiggles = new Squiggles(field);
    popup =
        new SuggestionPopup(
            suggestions,
            field,
            chosen -> choose(chosen, actions),
            () -> {
              suggestions.close();
              actions.tips().run();
            });
    unread.getStyleClass().add("unread-part");
    unread.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
    unread.setMinWidth(0);
    getChildren().addAll(new StackPane(field, squiggles), unread);
    popup.visibleProperty().addListener((_, _, _) -> showUnread());
    suggestions.chosen().addListener((_, _, _) -> describe());
    field.textProperty().addListener((_, _, _) -> showUnread());
    // A tooltip is a window of its own: none is made before the pointer first comes by.
    field.setOnMouseEntered(_ -> field.setTooltip(tooltip()));
    unread.setOnMouseEntered(_ -> unread.setTooltip(tooltip()));
    sceneProperty().addListener((_, _, scene) -> closeOnClicksElsewhere(scene));
    showUnread();
  }

  private void choose(SearchSuggestion chosen, SearchBoxActions actions) {
    suggestions.close();
    Optional<String> completed =
        switch (chosen) {
          case SearchSuggestion.EntitySuggestion name ->
              NameCompletion.of(field.getText(), name.entity().name());
          case SearchSuggestion.TagSuggestion tag ->
              NameCompletion.of(field.getText(), tag.tag().name());
          default -> Optional.empty();
        };
    completed.ifPresentOrElse(field::complete, () -> actions.choose().accept(chosen));
  }

  private void closeOnClicksElsewhere(@Nullable Scene scene) {
    if (scene != null) {
      scene.addEventFilter(
          MouseEvent.MOUSE_PRESSED,
          event -> {
            boolean here =
                event.getTarget() instanceof Node node
                    && (inside(node, popup) || inside(node, this));
            if (suggestions.isShown() && !here) {
              suggestions.close();
            }
          });
    }
  }

  private static boolean inside(Node node, Node parent) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.equals(parent)) {
        return true;
      }
    }
    return false;
  }

  /// What is suggested, to lie over the panes of the window, as large as these.
  public Region popup() {
    return popup;
  }

  /// Shows what is searched for, without searching; leaves what the reader is typing alone.
  public void show(String words) {
    field.show(words);
  }

  /// Shows how the words of what was found were read.
  public void show(SearchResults results) {
    read = InterpretedQuery.of(results);
    popup.show(read);
    describe();
    showUnread();
  }

  private void showUnread() {
    int before = field.getText().length() - field.getText().stripLeading().length();
    // What is said of other words than those in the field is said no more.
    boolean current = field.getText().strip().equals(read.text());
    List<IgnoredPart> ignored = current ? read.ignored() : List.of();
    field.showExplain(!read.explanation().isEmpty() && !read.text().isEmpty());
    squiggles.show(
        ignored.stream()
            .map(it -> new Span(it.span().start() + before, it.span().end() + before))
            .toList());
    // The popup says it too, and a line that came and went with the keys would move the panes.
    unread.setManaged(!ignored.isEmpty() && !popup.isVisible());
    unread.setVisible(unread.isManaged());
    if (!ignored.isEmpty()) {
      String first = read.words(ignored.getFirst());
      unread.setText(
          ignored.size() == 1 ? first : message("search.unread_parts", first, ignored.size() - 1));
    }
  }

  private void describe() {
    field.setAccessibleHelp(
        suggestions.choice().map(SuggestionRow::words).orElseGet(() -> read.all()));
  }

  private @Nullable Tooltip tooltip() {
    if (read.all().isEmpty() || popup.isVisible()) {
      return null;
    }
    Tooltip tooltip = new Tooltip(read.all());
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(420);
    return tooltip;
  }

  /// Takes away what is suggested or explained below the field; returns whether anything was.
  public boolean closePopup() {
    boolean was = suggestions.isShown();
    suggestions.close();
    return was;
  }

  /// Gives the field the keyboard, its words chosen to be typed over.
  public void focusField() {
    field.requestFocus();
    field.selectAll();
  }

  /// What stands in the field while it has the keyboard.
  public Optional<String> typing() {
    return Optional.of(field.getText()).filter(_ -> hasKeyboard());
  }

  /// Whether the field has the keyboard.
  public boolean hasKeyboard() {
    return field.isFocused();
  }
}
