package org.dateline.ui.list;

import java.util.Optional;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.Filter;
import org.dateline.model.query.Hit;
import org.dateline.model.query.SearchQuery;
import org.dateline.model.query.SearchResults;

/// The next unread article of a list.
///
/// @param hit the article; empty where none is unread
/// @param wrapped whether it stands above where the reader was
record NextUnread(Optional<Hit> hit, boolean wrapped) {

  /// The first unread article below those that a list has loaded, or else the first of all.
  ///
  /// @param loaded the last page that was loaded
  static NextUnread of(ArticleListSource source, SearchResults loaded, CancellationSignal stop) {
    SearchQuery unread = loaded.query().with(new Filter.UnreadFilter());
    if (loaded.next().isPresent()) {
      SearchResults below =
          source.after(
              new SearchResults(
                  unread,
                  loaded.hits(),
                  loaded.total(),
                  loaded.complete(),
                  loaded.reading(),
                  loaded.next()),
              1,
              stop);
      if (!below.hits().isEmpty()) {
        return new NextUnread(below.hits().stream().findFirst(), false);
      }
    }
    return new NextUnread(source.first(unread, 1, stop).hits().stream().findFirst(), true);
  }
}
