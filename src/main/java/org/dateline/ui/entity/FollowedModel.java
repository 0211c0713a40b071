package org.dateline.ui.entity;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.library.Library;
import org.dateline.library.entity.FollowedEntities;
import org.dateline.model.Entity;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.kit.LatestTask;
import org.dateline.ui.kit.UndoStack;

/// Whom the reader follows, with how many articles are new of each: one for the sidebar and for the
/// pages, so that all say the same. Works in the background; used on the window's thread.
///
/// Who is followed is there at once; what is new of them is counted one by one behind it, and shown
/// as it comes.
public final class FollowedModel {

  private final Supplier<Library> library;
  private final BackgroundExecutor background;
  private final UndoStack undo;
  private final UndoStack.MessageBar bar;
  private final LatestTask reading;
  private final LatestTask counting;
  private final ReadOnlyObjectWrapper<List<FollowedEntity>> followed =
      new ReadOnlyObjectWrapper<>(List.of());
  private final Map<Long, Long> counted = new HashMap<>();

  /// Those whose articles are to be counted, the next first.
  private final SequencedSet<Long> uncounted = new LinkedHashSet<>();

  /// An entity that is followed.
  ///
  /// @param fresh how many articles that mention it have come since the reader looked last, as they
  ///   were counted last
  public record FollowedEntity(Entity entity, long fresh) {}

  /// @param library waits until the library is open; never asked on the window's thread
  /// @param undo takes back what was done
  /// @param bar says what could not be done
  public FollowedModel(
      Supplier<Library> library,
      BackgroundExecutor background,
      UndoStack undo,
      UndoStack.MessageBar bar) {
    this.library = library;
    this.background = background;
    this.undo = undo;
    this.bar = bar;
    this.reading = new LatestTask(background);
    this.counting = new LatestTask(background);
  }

  /// All of them, in the order in which they were first followed.
  public ReadOnlyObjectProperty<List<FollowedEntity>> followed() {
    return followed.getReadOnlyProperty();
  }

  /// Whether an entity is followed, as was read last.
  public boolean follows(long entity) {
    return followed.get().stream().anyMatch(it -> it.entity().number() == entity);
  }

  private FollowedEntities entities() {
    return library.get().entities().followed();
  }

  /// Reads them again, for the library has changed.
  public void refresh() {
    reading.afterwards(() -> reading.run(() -> entities().entities(), this::found, () -> {}));
  }

  private void found(List<Entity> found) {
    Set<Long> numbers = found.stream().map(Entity::number).collect(Collectors.toSet());
    counted.keySet().retainAll(numbers);
    uncounted.retainAll(numbers);
    // Those that wait already stay where they are: each has its turn, however often articles come.
    found.forEach(it -> uncounted.add(it.number()));
    show(found);
    if (!counting.isRunning()) {
      countNext();
    }
  }

  private void show(List<Entity> all) {
    followed.set(
        all.stream()
            .map(it -> new FollowedEntity(it, counted.getOrDefault(it.number(), 0L)))
            .toList());
  }

  private void countNext() {
    if (!uncounted.isEmpty()) {
      long next = uncounted.removeFirst();
      counting.run(
          stop -> entities().fresh(next, stop),
          fresh -> {
            counted.put(next, fresh);
            show(followed.get().stream().map(FollowedEntity::entity).toList());
            countNext();
          },
          () -> {});
    }
  }

  /// Follows an entity; says so where that cannot be.
  public void follow(Entity entity) {
    background.run(
        () -> entities().follow(entity.number()),
        is -> {
          refresh();
          if (!is) {
            bar.report(
                message("followed.full", entity.name(), FollowedEntities.MAX_FOLLOWED),
                "",
                () -> {});
          }
        });
  }

  /// Follows an entity no more, and offers to take that back.
  public void leave(Entity entity) {
    background.run(
        () -> entities().leave(entity.number()),
        restore -> {
          refresh();
          undo.done(message("followed.left", entity.name()), () -> bringBack(restore));
        });
  }

  private boolean bringBack(Runnable restore) {
    background.run(
        () -> {
          restore.run();
          return true;
        },
        _ -> refresh());
    return true;
  }

  /// Notes that what mentions an entity is shown: nothing of it is new.
  public void looked(long entity) {
    background.run(
        () -> {
          entities().looked(entity);
          return true;
        },
        _ -> refresh());
  }
}
