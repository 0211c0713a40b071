package org.dateline.ui.navigation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.library.Library;
import org.dateline.library.failure.LibraryException;
import org.dateline.model.Tag;
import org.dateline.model.query.Filter;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.kit.FilterLabels;
import org.dateline.ui.kit.LatestTask;

/// How the conditions of the present query are said: the names of their entities and tags and the
/// headlines of their articles.
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
    List<Filter> filters = query.filters();
    if (filters.stream().anyMatch(FilterLabelsModel::isSpokenOf)) {
      // Where that fails, what is known of other conditions says nothing of these.
      latest.run(() -> read(library.get(), filters), words::set, () -> {});
    } else {
      latest.cancel();
      words.set(FilterLabels.NONE);
    }
  }

  private static boolean isSpokenOf(Filter filter) {
    Filter one = plain(filter);
    return entity(one).isPresent() || article(one).isPresent() || tag(one).isPresent();
  }

  /// What conditions speak of, read from a library; some tenths of a millisecond each.
  static FilterLabels read(Library library, Collection<Filter> filters) {
    List<Long> tags = spokenOf(filters, FilterLabelsModel::tag);
    Map<String, String> headlines = new HashMap<>();
    for (String id : spokenOf(filters, FilterLabelsModel::article)) {
      try {
        headlines.put(id, library.article(id).article().title());
      } catch (LibraryException _) {
        // It is no more: the condition is said without its headline, and finds nothing.
      }
    }
    Map<Long, Tag> marked =
        tags.isEmpty()
            ? Map.of()
            : library.marks().tags().all().stream()
                .filter(tag -> tags.contains(tag.number()))
                .collect(Collectors.toMap(Tag::number, Function.identity()));
    return new FilterLabels(
        library.entities().numbered(spokenOf(filters, FilterLabelsModel::entity)),
        headlines,
        marked);
  }

  private static <T> List<T> spokenOf(
      Collection<Filter> filters, Function<Filter, Optional<T>> of) {
    return filters.stream()
        .map(FilterLabelsModel::plain)
        .flatMap(filter -> of.apply(filter).stream())
        .distinct()
        .toList();
  }

  private static Filter plain(Filter filter) {
    return filter instanceof Filter.NotFilter(Filter other) ? other : filter;
  }

  private static Optional<Long> entity(Filter filter) {
    return filter instanceof Filter.EntityFilter(long number)
        ? Optional.of(number)
        : Optional.empty();
  }

  private static Optional<Long> tag(Filter filter) {
    return filter instanceof Filter.TagFilter(long number) ? Optional.of(number) : Optional.empty();
  }

  private static Optional<String> article(Filter filter) {
    return switch (filter) {
      case Filter.SimilarFilter(String id) -> Optional.of(id);
      case Filter.DuplicateFilter(String id) -> Optional.of(id);
      default -> Optional.empty();
    };
  }
}
