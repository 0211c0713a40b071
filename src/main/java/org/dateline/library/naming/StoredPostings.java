package org.dateline.library.naming;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.dateline.store.Store;

/// The postings of a store that has no index beside it: made when they are first waited for, and
/// the same as an index would give. Holds the dates of all articles.
public final class StoredPostings implements ArticlePostings {

  private final Store store;
  private Map<Long, Instant> dates = Map.of();
  private long size;

  public StoredPostings(Store store) {
    this.store = store;
  }

  @Override
  public void awaitComplete(BooleanSupplier goesOn) {
    store.mentionIndex().make();
    dates = store.mentionIndex().dates();
    size = store.articles().count();
  }

  @Override
  public boolean isBroken() {
    return false;
  }

  @Override
  public void stored() {
    // The store keeps them.
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public List<Long> newestAndOldest(Set<Long> names, int newest) {
    Set<Long> articles = store.mentionIndex().articlesWith(names);
    List<Long> first =
        articles.stream()
            .sorted(
                Comparator.<Long>comparingLong(it -> second(it, Long.MIN_VALUE))
                    .thenComparing(Comparator.naturalOrder())
                    .reversed())
            .limit(newest)
            .toList();
    Stream<Long> last =
        articles.stream()
            .min(
                Comparator.<Long>comparingLong(it -> second(it, Long.MAX_VALUE))
                    .thenComparing(Comparator.naturalOrder()))
            .stream();
    return articles.size() > newest ? Stream.concat(first.stream(), last).toList() : first;
  }

  /// An index has dates in seconds.
  private long second(long article, long unknown) {
    Instant date = dates.get(article);
    return date == null ? unknown : date.getEpochSecond();
  }
}
