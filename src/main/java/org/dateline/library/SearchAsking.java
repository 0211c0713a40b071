package org.dateline.library;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.model.Alternative;
import org.dateline.model.Hit;
import org.dateline.model.Query;
import org.dateline.model.Stop;

/// What the suggestions ask of the search.
final class SearchAsking implements Suggestions.Asking {

  private final Search search;
  private volatile Function<String, List<String>> near = _ -> List.of();

  SearchAsking(Search search) {
    this.search = search;
  }

  /// Tells who knows names that are spelled like one.
  void near(Function<String, List<String>> names) {
    near = names;
  }

  @Override
  public Map<Long, Long> articlesOf(Collection<Long> entities) {
    return search.articlesOf(entities);
  }

  @Override
  public List<Hit> headlines(String words, int limit, Stop stop) {
    return search.headlines(words, limit, stop);
  }

  @Override
  public long count(String words, Stop stop) {
    return search.count(Query.of(words), stop);
  }

  @Override
  public Optional<Alternative> didYouMean(Query query, Stop stop) {
    return search.didYouMean(query, near, stop);
  }
}
