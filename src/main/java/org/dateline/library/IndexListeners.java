package org.dateline.library;

import java.util.List;
import java.util.Set;
import org.dateline.library.indexing.IndexFollower;
import org.dateline.library.saved.SavedSearchCounter;
import org.dateline.library.suggest.SuggestionWork;

/// What goes on when the index has taken articles in: names are suggested, saved searches counted.
record IndexListeners(SuggestionWork suggestions, SavedSearchCounter arrivals)
    implements IndexFollower.IndexListener {

  @Override
  public void mentioned(Set<Long> names) {
    suggestions.mentioned(names);
  }

  @Override
  public void visible(List<Long> articles, long change) {
    arrivals.indexed(articles, change);
  }
}
