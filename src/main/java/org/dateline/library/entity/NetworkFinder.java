package org.dateline.library.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.dateline.index.facet.FacetCounts;
import org.dateline.library.entity.EntityNetwork.NetworkLink;
import org.dateline.library.search.LibrarySearch;
import org.dateline.model.CoMention;
import org.dateline.model.Entity;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.Filter;
import org.dateline.model.query.Filter.DateFilter;
import org.dateline.model.query.SearchQuery;

/// Finds the network around an entity. Thread-safe.
final class NetworkFinder {

  /// More nodes than these cannot be told apart in a window.
  static final int MAX_NODES = 30;

  /// Of each type, so that the places of a country's news do not push out its people.
  private static final int EACH = 12;

  private final LibrarySearch search;
  private final CoMentionFinder coMentions;

  NetworkFinder(LibrarySearch search, CoMentionFinder coMentions) {
    this.search = search;
    this.coMentions = coMentions;
  }

  /// The network around an entity: at most [#MAX_NODES] with itself, and so at most 406 counts of
  /// who is mentioned with whom.
  ///
  /// @param days of the articles of these alone; empty for all
  /// @throws CancellationException if it is stopped
  EntityNetwork around(Entity center, Optional<DateFilter> days, CancellationSignal stop) {
    FacetCounts counts =
        search.counts(
            CoMentionFinder.within(SearchQuery.mentioning(center.number()), days),
            CoMentionFinder.MAX_CANDIDATES + 1);
    List<CoMention> companions =
        coMentions.of(center.number(), days, counts, EACH, stop).stream()
            .sorted(Comparator.comparingDouble(CoMention::surprise).reversed())
            .limit(MAX_NODES - 1)
            .toList();
    long all =
        days.isEmpty()
            ? search.size()
            : search.count(CoMentionFinder.within(SearchQuery.ALL, days), stop);
    List<NetworkLink> links = new ArrayList<>();
    for (int i = 0; i < companions.size(); i++) {
      for (int j = i + 1; j < companions.size(); j++) {
        if (stop.isCancelled()) {
          throw new CancellationException();
        }
        Entity one = companions.get(i).entity();
        Entity other = companions.get(j).entity();
        long together =
            search.count(
                CoMentionFinder.within(SearchQuery.mentioning(one.number()), days)
                    .with(new Filter.EntityFilter(other.number())),
                stop);
        if (together >= CoMentionFinder.MIN_SHARED_ARTICLES
            && LogLikelihoodRatio.of(together, one.articles(), other.articles(), all)
                >= CoMentionFinder.MIN_LOG_LIKELIHOOD) {
          links.add(new NetworkLink(i, j, together));
        }
      }
    }
    return new EntityNetwork(center.in(counts.totals().articles()), companions, links);
  }
}
