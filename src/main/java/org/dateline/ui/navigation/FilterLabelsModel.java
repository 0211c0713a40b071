package org.dateline.ui.navigation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.library.Library;
import org.dateline.library.failure.LibraryException;
import org.dateline.model.query.Filter;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.kit.FilterLabels;
import org.dateline.ui.kit.LatestTask;

/// How the conditions of the present query are said: the names of their entities and the headlines
/// of their articles.
final class FilterLabelsModel {

  private final Supplier<Library> library;
  private final LatestTask latest;
  private final ReadOnlyObjectWrapper<FilterLabels> words =
      new ReadOnlyObjectWrapper<>(FilterLabels.NONE);

  /// Reads from `library`, once it is open, in the background.
  FilterLabelsModel(Supplier<Library> library, BackgroundExecutor background) {
    this.library = library;
    this.latest = new LatestTask(background);
  }

  /// What is known; of the query before until that of the present one is there.
  ReadOnlyObjectProperty<FilterLabels> words() {
    return words.getReadOnlyProperty();
  }

  /// Learns what a query's conditions speak of.
  void show(SearchQuery query) {
    List<Long> entities = spokenOf(query, FilterLabelsModel::entity);
    List<String> articles = spokenOf(query, FilterLabelsModel::article);
    if (entities.isEmpty() && articles.isEmpty()) {
      latest.cancel();
      words.set(FilterLabels.NONE);
    } else {
      // Where that fails, what is known of other conditions says nothing of these.
      latest.run(() -> read(entities, articles), words::set, () -> {});
    }
  }

  private FilterLabels read(List<Long> entities, List<String> articles) {
    Map<String, String> headlines = new HashMap<>();
    for (String id : articles) {
      try {
        headlines.put(id, library.get().article(id).article().title());
      } catch (LibraryException _) {
        // It is no more: the condition is said without its headline, and finds nothing.
      }
    }
    return new FilterLabels(library.get().entities().numbered(entities), headlines);
  }

  private static <T> List<T> spokenOf(SearchQuery query, Function<Filter, Optional<T>> of) {
    return query.filters().stream()
        .map(filter -> filter instanceof Filter.NotFilter(Filter other) ? other : filter)
        .flatMap(filter -> of.apply(filter).stream())
        .distinct()
        .toList();
  }

  private static Optional<Long> entity(Filter filter) {
    return filter instanceof Filter.EntityFilter(long number)
        ? Optional.of(number)
        : Optional.empty();
  }

  private static Optional<String> article(Filter filter) {
    return switch (filter) {
      case Filter.SimilarFilter(String id) -> Optional.of(id);
      case Filter.DuplicateFilter(String id) -> Optional.of(id);
      default -> Optional.empty();
    };
  }
}
