package org.dateline.ui.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.library.Library;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.LibraryException;
import org.dateline.model.CoMention;
import org.dateline.model.EntityProfile;
import org.dateline.model.EntityType;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.FacetOverview;
import org.dateline.model.query.SearchQuery;

/// Reads what a library knows of an entity. Touches files.
public final class ProfileReader {

  /// How many of each type stand alongside, where they are counted.
  private static final int COUNTED = 8;

  private ProfileReader() {}

  /// The profile of an entity; empty for one that there is no more: the reader has said that it is
  /// none.
  ///
  /// @param order by what those alongside it are chosen and sorted
  public static Optional<EntityProfile> read(
      Library library, long number, CompanionOrder order, CancellationSignal stop) {
    try {
      return Optional.of(profile(library, number, order, stop));
    } catch (LibraryException e) {
      if (e.failure() instanceof Failure.NoEntity) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private static EntityProfile profile(
      Library library, long number, CompanionOrder order, CancellationSignal stop) {
    EntityProfile found = library.entities().profile(number);
    return switch (order) {
      case CHANCE -> found;
      case COUNT -> {
        long now = found.entity().number();
        yield counted(found, library.overview(SearchQuery.mentioning(now), COUNTED + 1, stop));
      }
    };
  }

  /// The same with those alongside it that most articles mention too.
  private static EntityProfile counted(EntityProfile found, FacetOverview together) {
    List<CoMention> most = new ArrayList<>();
    for (EntityType type : EntityType.values()) {
      together.entities().getOrDefault(type, List.of()).stream()
          .filter(other -> other.number() != found.entity().number())
          .limit(COUNTED)
          .forEach(other -> most.add(new CoMention(other, other.articles(), 0)));
    }
    return new EntityProfile(
        found.entity(),
        found.weakMentions(),
        found.names(),
        found.first(),
        found.last(),
        found.timeline(),
        most);
  }
}
