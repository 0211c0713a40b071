package org.dateline.library.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.dateline.index.suggest.FoldedName;
import org.dateline.index.suggest.NameLookup;
import org.dateline.index.suggest.NameMatch;
import org.dateline.model.Entity;
import org.dateline.model.EntityType;
import org.dateline.model.query.Stop;
import org.dateline.store.Store;
import org.dateline.store.SuggestedNames.Owner;

/// Gathers the entities that a reader who types may mean: first those that have what is typed as it
/// is, then those that have all typed words, then those that have it with a slip; of each kind the
/// most prominent first. For one search, on one thread.
final class NameCandidates {

  /// So many letters may have one slip, and two.
  private static final int ONE_SLIP = 4;

  private static final int TWO_SLIPS = 8;

  /// Where so many are found, none is looked for with a slip more.
  private static final int ENOUGH = 3;

  /// Names whose entity is asked of the store at once, first; each time twice as many, for it is
  /// asking that takes the time.
  private static final int BATCH = 32;

  /// Names of each kind that are looked at: the entity of some is found already, or is of another
  /// type.
  private static final int MOST = 8 * BATCH;

  private final Store store;
  private final FoldedName typed;
  private final Optional<EntityType> type;
  private final int limit;
  private final Stop stop;
  private final Set<Long> looked = new HashSet<>();
  private final Map<Long, Candidate> found = new LinkedHashMap<>();

  /// @param type only of this type; empty for all
  /// @param limit how many at most
  NameCandidates(Store store, FoldedName typed, Optional<EntityType> type, int limit, Stop stop) {
    this.store = store;
    this.typed = typed;
    this.type = type;
    this.limit = limit;
    this.stop = stop;
  }

  /// How a name has what is typed, the best first.
  enum Kind {
    AS_TYPED(0),
    WORDS_APART(0),
    ONE_SLIP(1),
    TWO_SLIPS(2);

    private final int slips;

    Kind(int slips) {
      this.slips = slips;
    }

    /// How many slips at most.
    int slips() {
      return slips;
    }
  }

  /// An entity that may be meant.
  ///
  /// @param match the name that it was found by
  record Candidate(Entity entity, NameMatch match, Kind kind) {

    private static final Comparator<Candidate> BEST =
        Comparator.comparing(Candidate::kind)
            .thenComparingInt(it -> -it.match.weight())
            .thenComparingLong(it -> -it.entity.articles())
            .thenComparing(it -> it.entity.name())
            .thenComparingLong(it -> it.entity.number());
  }

  /// The candidates, the best first.
  ///
  /// @throws CancellationException if asked to stop
  List<Candidate> in(NameLookup names) {
    gather(Kind.AS_TYPED, names.beginning(typed));
    if (found.size() < limit) {
      gather(Kind.WORDS_APART, names.scattered(typed));
    }
    gatherWithSlips(names);
    return found.values().stream().sorted(Candidate.BEST).toList();
  }

  /// What many names have as it is, is hardly a slip.
  private void gatherWithSlips(NameLookup names) {
    if (found.size() < ENOUGH && typed.letters() >= ONE_SLIP) {
      gather(Kind.ONE_SLIP, names.near(typed, 1, stop));
    }
    if (found.size() < ENOUGH && typed.letters() >= TWO_SLIPS) {
      gather(Kind.TWO_SLIPS, names.near(typed, 2, stop));
    }
  }

  private void gather(Kind kind, Iterator<NameMatch> matches) {
    int left = MOST;
    int size = BATCH;
    while (found.size() < limit && left > 0 && matches.hasNext()) {
      if (stop.asked()) {
        throw new CancellationException();
      }
      Map<Long, NameMatch> batch = new LinkedHashMap<>();
      for (int i = 0; i < size && matches.hasNext(); i++, left--) {
        NameMatch match = matches.next();
        if (looked.add(match.number())) {
          batch.put(match.number(), match);
        }
      }
      gather(kind, byEntity(batch));
      size *= 2;
    }
  }

  /// The heaviest name of each entity of the type that is not found yet, the heaviest first.
  private Map<Long, NameMatch> byEntity(Map<Long, NameMatch> names) {
    Map<Long, NameMatch> byEntity = new LinkedHashMap<>();
    if (!names.isEmpty()) {
      Map<Long, Owner> owners = store.suggestedNames().owners(names.keySet());
      names.forEach((name, match) -> {
        Owner owner = owners.get(name);
        if (owner != null && isAsked(owner.type()) && !found.containsKey(owner.entity())) {
          byEntity.putIfAbsent(owner.entity(), match);
        }
      });
    }
    return byEntity;
  }

  private boolean isAsked(EntityType other) {
    return type.isEmpty() || type.get() == other;
  }

  /// What an entity is called takes the store longest, so not all are asked of at once; but asking
  /// for each by itself would take longer still.
  private void gather(Kind kind, Map<Long, NameMatch> byEntity) {
    List<Long> left = new ArrayList<>(byEntity.keySet());
    while (found.size() < limit && !left.isEmpty()) {
      List<Long> next = left.subList(0, Math.min(left.size(), limit));
      Map<Long, Entity> entities = store.suggestedNames().entities(next);
      for (Long number : next) {
        Entity entity = entities.get(number);
        NameMatch match = byEntity.get(number);
        if (found.size() < limit && entity != null && match != null && isAsked(entity.type())) {
          found.put(number, new Candidate(entity, match, kind));
        }
      }
      next.clear();
    }
  }
}
