package org.dateline.library;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Alternative;
import org.dateline.model.Query;
import org.dateline.model.Stop;
import org.dateline.model.Suggestion;

/// What a reader who is typing may be looking for. Thread-safe.
public final class Suggestions {

  Suggestions() {}

  /// What the words may be the beginning of: entities, the most prominent first, then headlines,
  /// saved and past searches.
  ///
  /// @param words what has been typed so far
  /// @param limit how many of each kind at most
  public List<Suggestion> of(String words, int limit, Stop stop) {
    return List.of();
  }

  /// Other words for a search that finds little, or nothing.
  public Optional<Alternative> didYouMean(Query query, Stop stop) {
    return Optional.empty();
  }

  /// Notes a search that the reader has made, to suggest it later.
  public void remember(String words) {}
}
