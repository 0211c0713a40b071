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
import org.dateline.model.query.Filter.DateFilter;
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

  /// Who and what stands alongside an entity in the articles of some days (UTC), in an order;
  /// nobody where there is no such entity.
  ///
  /// @param days empty for all
  public static List<CoMention> companions(
      Library library,
      long number,
      CompanionOrder order,
      Optional<DateFilter> days,
      CancellationSignal stop) {
    SearchQuery all = SearchQuery.mentioning(number);
    SearchQuery query = days.map(all::with).orElse(all);
    return switch (order) {
      case CHANCE -> library.entities().coMentions(number, days, stop);
      case COUNT -> counted(number, library.overview(query, COUNTED + 1, stop));
    };
  }

  private static EntityProfile profile(
      Library library, long number, CompanionOrder order, CancellationSignal stop) {
    EntityProfile found = library.entities().profile(number);
    return switch (order) {
      case CHANCE -> found;
      case COUNT -> {
        long now = found.entity().number();
        yield with(found, companions(library, now, order, Optional.empty(), stop));
      }
    };
  }

  /// Those that most articles mention too.
  private static List<CoMention> counted(long number, FacetOverview together) {
    List<CoMention> most = new ArrayList<>();
    for (EntityType type : EntityType.values()) {
      together.entities().getOrDefault(type, List.of()).stream()
          .filter(other -> other.number() != number)
          .limit(COUNTED)
          .forEach(other -> most.add(new CoMention(other, other.articles(), 0)));
    }
    return most;
  }

  /// The same with others alongside it.
  private static EntityProfile with(EntityProfile found, List<CoMention> most) {
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
