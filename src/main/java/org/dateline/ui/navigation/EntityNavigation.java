package org.dateline.ui.navigation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.model.EntityProfile;
import org.dateline.model.query.Filter;
import org.dateline.model.query.SearchQuery;

/// What becomes of the entity in focus when the reader corrects it.
///
/// @param navigator takes the reader there
public record EntityNavigation(Navigator navigator) {

  /// The entity in focus, by the number that it has now: one that was joined to another has the
  /// number of that.
  public Optional<Long> inFocus(Optional<EntityProfile> known) {
    Optional<Long> focus = navigator.visit().get().entity();
    return focus.map(number -> known.map(it -> it.entity().number()).orElse(number));
  }

  /// The entities that are a condition of what is listed, and the one in focus.
  public List<Long> shown() {
    Visit visit = navigator.visit().get();
    return Stream.concat(
            visit.query().filters().stream()
                .flatMap(filter ->
                    filter instanceof Filter.EntityFilter(long entity)
                        ? Stream.of(entity)
                        : Stream.empty()),
            visit.entity().stream())
        .distinct()
        .toList();
  }

  /// Lists what is listed without an entity as a condition, and takes it out of focus. Does nothing
  /// where it is neither.
  public void leave(long entity) {
    SearchQuery now = navigator.visit().get().query();
    SearchQuery without = now.without(new Filter.EntityFilter(entity));
    if (!without.equals(now)) {
      navigator.show(without);
    } else if (navigator.visit().get().entity().filter(it -> it == entity).isPresent()) {
      navigator.leaveEntity();
    }
  }
}
