package org.dateline.ui.entity.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.library.Library;
import org.dateline.library.entity.EntityNetwork;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.LibraryException;
import org.dateline.model.CoMention;
import org.dateline.model.Entity;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.Filter.DateFilter;
import org.dateline.ui.entity.CompanionOrder;
import org.dateline.ui.entity.ProfileReader;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.kit.LatestTask;

/// Who and what appears with an entity, in an order, and as a network where that is asked for.
/// Reads in the background; used on the window's thread.
final class CompanionsModel {

  private final Supplier<Library> library;
  private final LatestTask reading;
  private final LatestTask networking;
  private final ReadOnlyObjectWrapper<List<CoMention>> companions =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<EntityNetwork>> network =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private CompanionOrder order = CompanionOrder.CHANCE;
  private Optional<Entity> entity = Optional.empty();
  private Optional<DateFilter> days = Optional.empty();

  /// Those of all days, as they are chosen and sorted at first.
  private List<CoMention> byChance = List.of();

  private boolean networkWanted;

  /// @param library waits until the library is open; never asked on the window's thread
  CompanionsModel(Supplier<Library> library, BackgroundExecutor background) {
    this.library = library;
    this.reading = new LatestTask(background);
    this.networking = new LatestTask(background);
  }

  /// Those who appear with it, in order.
  ReadOnlyObjectProperty<List<CoMention>> companions() {
    return companions.getReadOnlyProperty();
  }

  /// The network around it; empty until it is asked for and found.
  ReadOnlyObjectProperty<Optional<EntityNetwork>> network() {
    return network.getReadOnlyProperty();
  }

  /// The entity in the middle.
  Optional<Entity> entity() {
    return entity;
  }

  /// By what they are chosen and sorted.
  CompanionOrder order() {
    return order;
  }

  /// Shows those of an entity and of the days that are chosen of it.
  void show(PageContent content) {
    Entity other = content.profile().entity();
    boolean same =
        entity.filter(it -> it.number() == other.number()).isPresent()
            && days.equals(content.span().days());
    entity = Optional.of(other);
    days = content.span().days();
    byChance = content.profile().coMentions();
    if (!same || !networkWanted) {
      networking.cancel();
      network.set(Optional.empty());
    }
    if (same) {
      // Articles that arrive all the time do not keep it from coming to its end.
      reading.afterwards(() -> sort(order));
      if (networkWanted) {
        networking.afterwards(this::readNetwork);
      }
    } else {
      sort(order);
      if (networkWanted) {
        readNetwork();
      }
    }
  }

  /// Chooses and sorts them in another way.
  void sort(CompanionOrder other) {
    order = other;
    if (other == CompanionOrder.CHANCE && days.isEmpty()) {
      // They are known with the entity.
      reading.cancel();
      companions.set(byChance);
    } else {
      Optional<DateFilter> wanted = days;
      entity.ifPresent(of ->
          reading.run(
              stop -> ProfileReader.companions(library.get(), of.number(), other, wanted, stop),
              companions::set,
              () -> {}));
    }
  }

  /// Finds the network, unless it is there; where no entity is known yet, with that.
  void findNetwork() {
    networkWanted = true;
    if (network.get().isEmpty()) {
      readNetwork();
    }
  }

  private void readNetwork() {
    Optional<DateFilter> wanted = days;
    entity.ifPresent(
        of -> networking.run(stop -> network(of.number(), wanted, stop), network::set, () -> {}));
  }

  /// Has the network of the next entity not be found before it is asked for again.
  void leaveNetwork() {
    networkWanted = false;
  }

  private Optional<EntityNetwork> network(
      long number, Optional<DateFilter> of, CancellationSignal stop) {
    try {
      return Optional.of(library.get().entities().network(number, of, stop));
    } catch (LibraryException e) {
      if (e.failure() instanceof Failure.NoEntity) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /// Stops what is under way, for nobody looks at it any more.
  void close() {
    reading.cancel();
    networking.cancel();
  }
}
