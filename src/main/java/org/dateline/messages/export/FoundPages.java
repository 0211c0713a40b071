package org.dateline.messages.export;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.LibraryException;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.Hit;
import org.dateline.model.query.SearchNotice;
import org.dateline.model.query.SearchResults;

/// The pages of a search, all of them or none: what is written down has no gap that nobody sees.
///
/// @param most how many hits at most, from 1
/// @param stop asked between pages
record FoundPages(PageSource pages, long most, CancellationSignal stop) implements HitPages {

  /// Searches.
  @FunctionalInterface
  interface PageSource {

    /// The page after another, an empty one after the last.
    ///
    /// @param before empty for the first page
    SearchResults after(Optional<SearchResults> before);
  }

  /// Hands the pages on.
  ///
  /// @throws LibraryException if a page took too long and is not complete
  @Override
  public void read(Consumer<List<Hit>> each) {
    SearchResults page = complete(pages.after(Optional.empty()));
    long left = most;
    while (!page.hits().isEmpty()) {
      List<Hit> hits = page.hits().subList(0, (int) Math.min(left, page.hits().size()));
      each.accept(hits);
      left -= hits.size();
      if (stop.isCancelled()) {
        throw new CancellationException();
      }
      if (left == 0) {
        return;
      }
      page = complete(pages.after(Optional.of(page)));
    }
  }

  private static SearchResults complete(SearchResults page) {
    if (page.reading().notice().filter(it -> it instanceof SearchNotice.TimedOut).isPresent()) {
      throw new LibraryException(new Failure.SearchUnfinished());
    }
    return page;
  }
}
