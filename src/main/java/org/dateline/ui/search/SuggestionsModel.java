package org.dateline.ui.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.library.Library;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.SearchSuggestion;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.kit.LatestTask;

/// The completions of what the reader types, and which of them the keys have come to.
///
/// What was suggested before stays until the answer to the next letter is there, so that nothing
/// flickers.
public final class SuggestionsModel {

  /// How many of each kind are shown at most.
  private static final int MAX_SUGGESTIONS_PER_KIND = 4;

  /// The place of none.
  static final int NO_SELECTION = -1;

  private final BiFunction<String, CancellationSignal, List<SearchSuggestion>> source;
  private final LatestTask latest;
  private final ReadOnlyObjectWrapper<List<SearchSuggestion>> suggestions =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(NO_SELECTION);
  private final ReadOnlyBooleanWrapper explaining = new ReadOnlyBooleanWrapper();

  /// @param source gives, in the background, what words may be the beginning of
  public SuggestionsModel(
      BiFunction<String, CancellationSignal, List<SearchSuggestion>> source,
      BackgroundExecutor background) {
    this.source = source;
    this.latest = new LatestTask(background);
  }

  /// Suggests what a library has.
  ///
  /// @param library waits until it is open
  public static SuggestionsModel of(Supplier<Library> library, BackgroundExecutor background) {
    return new SuggestionsModel(
        (words, stop) -> library.get().suggestions().of(words, MAX_SUGGESTIONS_PER_KIND, stop),
        background);
  }

  /// What is suggested now, kind by kind; empty where nothing is to be shown.
  ReadOnlyObjectProperty<List<SearchSuggestion>> suggestions() {
    return suggestions.getReadOnlyProperty();
  }

  /// The place of the chosen one; [#NO_SELECTION] while the reader is at the words.
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
  Optional<SearchSuggestion> choice() {
    return chosen.get() == NO_SELECTION
        ? Optional.empty()
        : Optional.of(suggestions.get().get(chosen.get()));
  }

  /// Asks what words may be the beginning of; the question before is dropped. Before the first
  /// letter, only searches are suggested.
  void ask(String words) {
    chosen.set(NO_SELECTION);
    latest.run(
        stop -> source.apply(words, stop),
        found -> show(words.strip(), found),
        // What was suggested for other letters must not be taken for an answer to these.
        () -> show(words.strip(), List.of()));
  }

  private void show(String words, List<SearchSuggestion> found) {
    List<SearchSuggestion> shown =
        found.stream()
            .filter(it -> !words.isEmpty() || isSearch(it))
            .filter(it ->
                !(it instanceof SearchSuggestion.PastSearchSuggestion past
                    && past.words().equals(words)))
            .sorted(Comparator.comparingInt(SuggestionsModel::kind))
            .toList();
    chosen.set(NO_SELECTION);
    explaining.set(false);
    suggestions.set(shown);
  }

  private static boolean isSearch(SearchSuggestion suggestion) {
    return suggestion instanceof SearchSuggestion.SavedSearchSuggestion
        || suggestion instanceof SearchSuggestion.PastSearchSuggestion;
  }

  /// The place of a suggestion's kind among the kinds, from 0.
  static int kind(SearchSuggestion suggestion) {
    return switch (suggestion) {
      case SearchSuggestion.EntitySuggestion _ -> 0;
      case SearchSuggestion.TagSuggestion _ -> 1;
      case SearchSuggestion.HeadlineSuggestion _ -> 2;
      case SearchSuggestion.SavedSearchSuggestion _ -> 3;
      case SearchSuggestion.PastSearchSuggestion _ -> 4;
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
    chosen.set(NO_SELECTION);
    explaining.set(false);
    suggestions.set(List.of());
  }
}
