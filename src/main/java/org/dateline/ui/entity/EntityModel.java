package org.dateline.ui.entity;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.library.Library;
import org.dateline.model.EntityProfile;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.kit.LatestTask;

/// The entity in focus and what the library knows of it.
public final class EntityModel {

  private final Supplier<Library> library;
  private final LatestTask latest;
  private final ReadOnlyObjectWrapper<Optional<EntityProfile>> profile =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Long> shown = Optional.empty();
  private CompanionOrder order = CompanionOrder.CHANCE;
  private boolean failed;

  /// Reads from `library`, once it is open, in the background.
  public EntityModel(Supplier<Library> library, BackgroundExecutor background) {
    this.library = library;
    this.latest = new LatestTask(background);
  }

  /// What is known of the entity in focus; empty for none, or where that cannot be read.
  public ReadOnlyObjectProperty<Optional<EntityProfile>> profile() {
    return profile.getReadOnlyProperty();
  }

  /// Puts an entity in focus, or none.
  public void show(Optional<Long> entity) {
    failed = false;
    shown = entity;
    if (entity.isEmpty()) {
      latest.cancel();
      profile.set(Optional.empty());
    } else {
      refresh();
    }
  }

  /// By what those alongside it are chosen and sorted.
  public CompanionOrder order() {
    return order;
  }

  /// Chooses and sorts those alongside it in another way.
  public void sort(CompanionOrder other) {
    if (other != order) {
      order = other;
      refresh();
    }
  }

  /// Asks again, for the library has changed.
  public void refresh() {
    CompanionOrder wanted = order;
    shown.ifPresent(number ->
        latest.run(
            stop -> ProfileReader.read(library.get(), number, wanted, stop),
            this::found,
            this::isNotShown));
  }

  /// Asks again for what could not be read; does nothing where nothing failed.
  public void tryAgain() {
    if (failed) {
      refresh();
    }
  }

  private void found(Optional<EntityProfile> found) {
    failed = false;
    profile.set(found);
  }

  /// A profile from before stays only where it is of the entity in focus.
  private void isNotShown() {
    failed = true;
    if (!profile.get().map(it -> it.entity().number()).equals(shown)) {
      profile.set(Optional.empty());
    }
  }
}
