package org.dateline.ui.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.model.query.Stop;
import org.dateline.model.query.Suggestion;
import org.dateline.ui.kit.Background;
import org.dateline.ui.kit.Latest;

/// What the reader who types may be looking for, and which of it the keys have come to.
///
/// What was suggested before stays until the answer to the next letter is there, so that nothing
/// flickers.
public final class SuggestionsModel {

  /// How many of each kind are shown at most.
  public static final int EACH = 4;

  /// The place of none.
  static final int NONE = -1;

  private final BiFunction<String, Stop, List<Suggestion>> source;
  private final Latest latest;
  private final ReadOnlyObjectWrapper<List<Suggestion>> suggestions =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(NONE);
  private final ReadOnlyBooleanWrapper explaining = new ReadOnlyBooleanWrapper();

  /// @param source gives, in the background, what words may be the beginning of
  public SuggestionsModel(
      BiFunction<String, Stop, List<Suggestion>> source, Background background) {
    this.source = source;
    this.latest = new Latest(background);
  }

  /// What is suggested now, kind by kind; empty where nothing is to be shown.
  ReadOnlyObjectProperty<List<Suggestion>> suggestions() {
    return suggestions.getReadOnlyProperty();
  }

  /// The place of the chosen one; [#NONE] while the reader is at the words.
  ReadOnlyIntegerProperty chosen() {
    return chosen.getReadOnlyProperty();
  }

  /// Whether the reader has asked how the words are understood.
  ReadOnlyBooleanProperty explaining() {
    return explaining.getReadOnlyProperty();
  }

  /// Whether there is something to choose from.
  boolean isOpen() {
    return !suggestions.get().isEmpty();
  }

  /// Whether there is anything to show.
  boolean isShown() {
    return isOpen() || explaining.get();
  }

  /// The chosen one; empty while the reader is at the words.
  Optional<Suggestion> choice() {
    return chosen.get() == NONE
        ? Optional.empty()
        : Optional.of(suggestions.get().get(chosen.get()));
  }

  /// Asks what words may be the beginning of; the question before is dropped. Before the first
  /// letter, only searches are suggested.
  void ask(String words) {
    chosen.set(NONE);
    latest.run(
        stop -> source.apply(words, stop),
        found -> show(words.strip(), found),
        // What was suggested for other letters must not be taken for an answer to these.
        () -> show(words.strip(), List.of()));
  }

  private void show(String words, List<Suggestion> found) {
    List<Suggestion> shown =
        found.stream()
            .filter(it -> !words.isEmpty() || isSearch(it))
            .filter(it -> !(it instanceof Suggestion.Past past && past.words().equals(words)))
            .sorted(Comparator.comparingInt(SuggestionsModel::kind))
            .toList();
    chosen.set(NONE);
    explaining.set(false);
    suggestions.set(shown);
  }

  private static boolean isSearch(Suggestion suggestion) {
    return suggestion instanceof Suggestion.Saved || suggestion instanceof Suggestion.Past;
  }

  /// The place of a suggestion's kind among the kinds, from 0.
  static int kind(Suggestion suggestion) {
    return switch (suggestion) {
      case Suggestion.Name _ -> 0;
      case Suggestion.Headline _ -> 1;
      case Suggestion.Saved _ -> 2;
      case Suggestion.Past _ -> 3;
    };
  }

  /// Goes `by` places on, over the words to the other end.
  void move(int by) {
    int places = suggestions.get().size() + 1;
    choose(Math.floorMod(chosen.get() + 1 + by, places) - 1);
  }

  /// Goes to a place.
  void choose(int place) {
    chosen.set(place);
  }

  /// Shows how the words are understood, in place of suggestions.
  void explain() {
    close();
    explaining.set(true);
  }

  /// Shows nothing until it is asked again.
  void close() {
    latest.cancel();
    chosen.set(NONE);
    explaining.set(false);
    suggestions.set(List.of());
  }
}
