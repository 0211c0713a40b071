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

  /// What has been read a moment ago may still be found as unread.
  private static final int LOOKED_AT = 20;

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
              LOOKED_AT,
              stop);
      if (first(below).isPresent()) {
        return new NextUnread(first(below), false);
      }
    }
    return new NextUnread(first(source.first(unread, LOOKED_AT, stop)), true);
  }

  private static Optional<Hit> first(SearchResults found) {
    return found.hits().stream().filter(Hit::unread).findFirst();
  }
}
