package org.dateline.ui.navigation;

import java.util.Optional;
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
