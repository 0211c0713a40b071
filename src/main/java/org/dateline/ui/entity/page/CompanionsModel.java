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
import org.dateline.model.EntityProfile;
import org.dateline.model.query.CancellationSignal;
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

  /// Begins with another entity, whose companions by chance are known.
  void begin(EntityProfile profile) {
    entity = Optional.of(profile.entity());
    networking.cancel();
    network.set(Optional.empty());
    if (order == CompanionOrder.CHANCE) {
      reading.cancel();
      companions.set(profile.coMentions());
    } else {
      sort(order);
    }
    if (networkWanted) {
      findNetwork();
    }
  }

  /// Chooses and sorts them in another way.
  void sort(CompanionOrder other) {
    order = other;
    entity.ifPresent(of ->
        reading.run(
            stop -> ProfileReader.read(library.get(), of.number(), other, stop),
            found -> companions.set(found.map(EntityProfile::coMentions).orElse(List.of())),
            () -> {}));
  }

  /// Finds the network, unless it is there; where no entity is known yet, with that.
  void findNetwork() {
    networkWanted = true;
    if (network.get().isEmpty()) {
      entity.ifPresent(
          of -> networking.run(stop -> network(of.number(), stop), network::set, () -> {}));
    }
  }

  /// Has the network of the next entity not be found before it is asked for again.
  void leaveNetwork() {
    networkWanted = false;
  }

  private Optional<EntityNetwork> network(long number, CancellationSignal stop) {
    try {
      return Optional.of(library.get().entities().network(number, stop));
    } catch (LibraryException e) {
      if (e.failure() instanceof Failure.NoEntity) {
        return Optional.empty();
      }
      throw e;
    }
  }
}
