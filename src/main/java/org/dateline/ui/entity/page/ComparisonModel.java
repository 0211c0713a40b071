package org.dateline.ui.entity.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.library.Library;
import org.dateline.library.entity.EntityComparison;
import org.dateline.library.entity.EntityComparison.ComparedEntity;
import org.dateline.library.entity.EntityLookup;
import org.dateline.library.entity.EntityMentions;
import org.dateline.model.Entity;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.Filter.DateFilter;
import org.dateline.model.query.SearchSuggestion.EntitySuggestion;
import org.dateline.ui.entity.EntityPicker;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.kit.LatestTask;

/// Two or three entities on one time line, and the articles where all of them are mentioned. Reads
/// in the background; used on the window's thread.
final class ComparisonModel {

  private final Supplier<Library> library;
  private final LatestTask reading;
  private final LatestTask searching;
  private final LinePages meetingLines;
  private final ReadOnlyObjectWrapper<EntityComparison> comparison =
      new ReadOnlyObjectWrapper<>(EntityComparison.NONE);

  /// @param library waits until the library is open; never asked on the window's thread
  ComparisonModel(Supplier<Library> library, BackgroundExecutor background) {
    this.library = library;
    this.reading = new LatestTask(background);
    this.searching = new LatestTask(background);
    this.meetingLines = new LinePages(library, background);
  }

  /// What is compared now.
  ReadOnlyObjectProperty<EntityComparison> comparison() {
    return comparison.getReadOnlyProperty();
  }

  /// The articles where all meet, each by its first mention of the first entity.
  LinePages meetingLines() {
    return meetingLines;
  }

  /// Begins with the entity of a page by itself.
  void begin(Entity entity, EntityMentions mentions) {
    show(
        () -> EntityComparison.of(List.of(new ComparedEntity(entity, mentions)), Optional.empty()));
  }

  /// Reads again all that are compared, for the library has changed. One by itself comes with its
  /// page.
  void refresh() {
    reading.afterwards(() -> {
      EntityComparison now = comparison.get();
      if (now.entities().size() > 1) {
        reading.run(stop -> again(now, stop), this::update, () -> {});
      }
    });
  }

  /// The same object where nothing has changed. Those that there are no more are left out.
  private EntityComparison again(EntityComparison before, CancellationSignal stop) {
    EntityLookup entities = library.get().entities();
    Map<Long, Entity> known =
        entities.numbered(before.entities().stream().map(it -> it.entity().number()).toList());
    List<ComparedEntity> read = new ArrayList<>();
    for (ComparedEntity compared : before.entities()) {
      Entity entity = known.get(compared.entity().number());
      if (entity != null
          && read.stream().noneMatch(it -> it.entity().number() == entity.number())) {
        read.add(new ComparedEntity(entity, entities.mentions(entity.number(), stop)));
      }
    }
    EntityComparison now = EntityComparison.of(read, before.days());
    return now.equals(before) ? before : now;
  }

  private void update(EntityComparison now) {
    if (!now.equals(comparison.get())) {
      meetingLines.update(LinePages.firstMentions(now.meeting()));
      comparison.set(now);
    }
  }

  /// Stops what is under way, for nobody looks at it any more.
  void close() {
    reading.cancel();
    searching.cancel();
    meetingLines.close();
  }

  /// Compares another one too; does nothing where it is compared already, or there are
  /// [EntityComparison#MAX_COMPARED].
  void add(Entity other) {
    EntityComparison now = comparison.get();
    boolean isThere =
        now.entities().stream().anyMatch(it -> it.entity().number() == other.number());
    if (!isThere && !now.isFull()) {
      reading.run(
          stop -> {
            List<ComparedEntity> more = new ArrayList<>(now.entities());
            more.add(
                new ComparedEntity(other, library.get().entities().mentions(other.number(), stop)));
            return EntityComparison.of(more, now.days());
          },
          this::show,
          () -> {});
    }
  }

  /// Compares one less.
  void remove(Entity other) {
    EntityComparison now = comparison.get();
    show(() ->
        EntityComparison.of(
            now.entities().stream().filter(it -> it.entity().number() != other.number()).toList(),
            now.days()));
  }

  /// Shows the meetings of some days, or of all.
  void choose(Optional<DateFilter> days) {
    EntityComparison now = comparison.get();
    show(() -> EntityComparison.of(now.entities(), days));
  }

  private void show(Supplier<EntityComparison> next) {
    reading.run(next, this::show, () -> {});
  }

  private void show(EntityComparison next) {
    meetingLines.show(LinePages.firstMentions(next.meeting()));
    comparison.set(next);
  }

  /// Finds whom to compare with.
  EntityPicker picker() {
    return new EntityPicker("compare", this::found, searching);
  }

  private List<EntitySuggestion> found(String typed, CancellationSignal stop) {
    return library.get().suggestions().entities(typed, EntityPicker.MAX_FOUND, stop);
  }
}
