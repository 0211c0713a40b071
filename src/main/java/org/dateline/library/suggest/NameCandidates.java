package org.dateline.library.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.dateline.index.suggest.FoldedName;
import org.dateline.index.suggest.NameCompleter;
import org.dateline.index.suggest.NameMatch;
import org.dateline.model.Entity;
import org.dateline.model.EntityType;
import org.dateline.model.query.CancellationSignal;
import org.dateline.store.Store;
import org.dateline.store.SuggestionTable.NameOwner;
import org.jspecify.annotations.Nullable;

/// Gathers the entities that a reader who types may mean: first those that have what is typed as it
/// is, then those that have all typed words, then those within an edit distance of it; of each kind
/// the most prominent first. For one search, on one thread.
final class NameCandidates {

  /// From so many letters on, one edit is allowed, and two.
  private static final int MIN_LETTERS_FOR_ONE_EDIT = 4;

  private static final int MIN_LETTERS_FOR_TWO_EDITS = 8;

  /// Where so many are found, none is looked for with an edit more.
  private static final int MIN_SUGGESTIONS = 3;

  /// Names whose entity is asked of the store at once, first; each time twice as many, for it is
  /// asking that takes the time.
  private static final int FIRST_BATCH_NAMES = 32;

  /// Names of each kind that are looked at: the entity of some is found already, or is of another
  /// type.
  private static final int MAX_NAMES_EXAMINED = 8 * FIRST_BATCH_NAMES;

  private final Store store;
  private final FoldedName typed;
  private final @Nullable EntityType type;
  private final int limit;
  private final CancellationSignal stop;
  private final Set<Long> looked = new HashSet<>();
  private final Map<Long, SuggestionCandidate> found = new LinkedHashMap<>();

  /// @param type only of this type; null for all
  /// @param limit how many at most
  NameCandidates(
      Store store,
      FoldedName typed,
      @Nullable EntityType type,
      int limit,
      CancellationSignal stop) {
    this.store = store;
    this.typed = typed;
    this.type = type;
    this.limit = limit;
    this.stop = stop;
  }

  /// How a name has what is typed, the best first.
  enum MatchQuality {
    AS_TYPED(0),
    WORDS_APART(0),
    ONE_EDIT(1),
    TWO_EDITS(2);

    private final int slips;

    MatchQuality(int slips) {
      this.slips = slips;
    }

    /// How many edits at most.
    int slips() {
      return slips;
    }
  }

  /// An entity that may be meant.
  ///
  /// @param match the name that it was found by
  record SuggestionCandidate(Entity entity, NameMatch match, MatchQuality kind) {

    private static final Comparator<SuggestionCandidate> BEST =
        Comparator.comparing(SuggestionCandidate::kind)
            .thenComparingInt(it -> -it.match.weight())
            .thenComparingLong(it -> -it.entity.articles())
            .thenComparing(it -> it.entity.name())
            .thenComparingLong(it -> it.entity.number());
  }

  /// The candidates, the best first.
  ///
  /// @throws CancellationException if asked to stop
  List<SuggestionCandidate> in(NameCompleter names) {
    gather(MatchQuality.AS_TYPED, names.beginning(typed));
    if (found.size() < limit) {
      gather(MatchQuality.WORDS_APART, names.scattered(typed));
    }
    gatherWithSlips(names);
    return found.values().stream().sorted(SuggestionCandidate.BEST).toList();
  }

  /// What many names have as it is, is hardly a slip.
  private void gatherWithSlips(NameCompleter names) {
    if (found.size() < MIN_SUGGESTIONS && typed.letters() >= MIN_LETTERS_FOR_ONE_EDIT) {
      gather(MatchQuality.ONE_EDIT, names.near(typed, 1, stop));
    }
    if (found.size() < MIN_SUGGESTIONS && typed.letters() >= MIN_LETTERS_FOR_TWO_EDITS) {
      gather(MatchQuality.TWO_EDITS, names.near(typed, 2, stop));
    }
  }

  private void gather(MatchQuality kind, Iterator<NameMatch> matches) {
    int left = MAX_NAMES_EXAMINED;
    int size = FIRST_BATCH_NAMES;
    while (found.size() < limit && left > 0 && matches.hasNext()) {
      if (stop.isCancelled()) {
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
      Map<Long, NameOwner> owners = store.suggestions().owners(names.keySet());
      names.forEach((name, match) -> {
        NameOwner owner = owners.get(name);
        if (owner != null && isAsked(owner.type()) && !found.containsKey(owner.entity())) {
          byEntity.putIfAbsent(owner.entity(), match);
        }
      });
    }
    return byEntity;
  }

  private boolean isAsked(EntityType other) {
    return type == null || type == other;
  }

  /// What an entity is called takes the store longest, so not all are asked of at once; but asking
  /// for each by itself would take longer still.
  private void gather(MatchQuality kind, Map<Long, NameMatch> byEntity) {
    List<Long> left = new ArrayList<>(byEntity.keySet());
    while (found.size() < limit && !left.isEmpty()) {
      List<Long> next = left.subList(0, Math.min(left.size(), limit));
      Map<Long, Entity> entities = store.suggestions().entities(next);
      for (Long number : next) {
        Entity entity = entities.get(number);
        NameMatch match = byEntity.get(number);
        if (found.size() < limit && entity != null && match != null && isAsked(entity.type())) {
          found.put(number, new SuggestionCandidate(entity, match, kind));
        }
      }
      next.clear();
    }
  }
}
