package org.dateline.ui.list;

import java.util.Optional;
import java.util.function.Supplier;
import org.dateline.library.Library;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.DidYouMean;
import org.dateline.model.query.SearchQuery;
import org.dateline.model.query.SearchResults;

/// The source of the article list, a library. Each method touches files and may be cancelled.
interface ArticleListSource {

  /// The first page of what a query finds.
  SearchResults first(SearchQuery query, int limit, CancellationSignal stop);

  /// The page after another.
  SearchResults after(SearchResults page, int limit, CancellationSignal stop);

  /// Other words for a search that finds little.
  Optional<DidYouMean> didYouMean(SearchQuery query, CancellationSignal stop);

  /// Whether nothing was found only because no article can be found yet: there are some.
  default boolean isIndexing(SearchResults found) {
    return false;
  }

  /// Those of a library, once it is open.
  static ArticleListSource of(Supplier<Library> library) {
    return new ArticleListSource() {
      @Override
      public SearchResults first(SearchQuery query, int limit, CancellationSignal stop) {
        return library.get().search(query, limit, stop);
      }

      @Override
      public SearchResults after(SearchResults page, int limit, CancellationSignal stop) {
        return library.get().more(page, limit, stop);
      }

      @Override
      public Optional<DidYouMean> didYouMean(SearchQuery query, CancellationSignal stop) {
        return library.get().suggestions().didYouMean(query, stop);
      }

      @Override
      public boolean isIndexing(SearchResults found) {
        return found.total() == 0 && found.query().isAll() && library.get().size() > 0;
      }
    };
  }
}
