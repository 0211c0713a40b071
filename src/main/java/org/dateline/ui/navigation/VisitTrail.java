package org.dateline.ui.navigation;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dateline.library.Library;
import org.dateline.library.failure.LibraryException;
import org.dateline.model.query.Filter;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.kit.FilterLabels;
import org.dateline.ui.kit.Formats;

/// The steps of the history, those behind and those ahead, as they are said: what was listed and
/// which article was open.
public final class VisitTrail {

  /// Of those behind and of those ahead; more are no menu any more.
  private static final int MAX_STEPS = 12;

  private final Navigator navigator;
  private final Supplier<Library> library;
  private final BackgroundExecutor background;

  /// Reads from `library` in the background.
  public VisitTrail(Navigator navigator, Supplier<Library> library, BackgroundExecutor background) {
    this.navigator = navigator;
    this.library = library;
    this.background = background;
  }

  /// A step.
  ///
  /// @param by how many steps it is ahead, or behind where that is negative; 0 for the present one
  /// @param words what was listed, and the headline
  public record TrailStep(int by, String words) {}

  /// Learns what the steps are called, and hands them on, the last first.
  public void load(Consumer<List<TrailStep>> then) {
    History history = navigator.history();
    int now = history.index();
    int from = Math.max(0, now - MAX_STEPS);
    List<Visit> visits =
        history.visits().subList(from, Math.min(history.visits().size(), now + MAX_STEPS + 1));
    background.run(() -> steps(visits, from - now), then);
  }

  private List<TrailStep> steps(List<Visit> visits, int first) {
    List<Filter> filters =
        visits.stream().flatMap(visit -> visit.query().filters().stream()).toList();
    FilterLabels labels = FilterLabelsModel.read(library.get(), filters);
    Map<String, String> headlines = new HashMap<>();
    visits.stream()
        .flatMap(visit -> visit.article().stream())
        .forEach(id -> headlines.computeIfAbsent(id, this::headline));
    List<TrailStep> steps = new ArrayList<>();
    for (int i = visits.size() - 1; i >= 0; i--) {
      steps.add(new TrailStep(first + i, words(visits.get(i), labels, headlines)));
    }
    return List.copyOf(steps);
  }

  /// One that is no more is called nothing.
  private String headline(String id) {
    try {
      return library.get().article(id).article().title();
    } catch (LibraryException _) {
      return "";
    }
  }

  private static String words(Visit visit, FilterLabels labels, Map<String, String> headlines) {
    SearchQuery query = visit.query();
    List<String> listed = new ArrayList<>();
    if (!query.words().isEmpty()) {
      listed.add(message("trail.words", query.words()));
    }
    query.filters().forEach(filter -> listed.add(labels.of(filter)));
    Optional<String> headline = visit.article().map(headlines::get).filter(it -> !it.isEmpty());
    if (listed.isEmpty()) {
      return headline.orElse(message("shelf.all_articles"));
    }
    String list = Formats.line(listed.toArray(String[]::new));
    return headline.map(it -> message("trail.step", list, it)).orElse(list);
  }

  /// Goes to a step.
  public void go(int by) {
    navigator.travel(by);
  }

  /// Forgets every step but the present one.
  public void forget() {
    navigator.begin(new History(navigator.history().now()));
  }
}
