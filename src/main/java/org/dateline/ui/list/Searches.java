package org.dateline.ui.list;

import java.util.Optional;
import java.util.function.Supplier;
import org.dateline.library.Library;
import org.dateline.model.query.Alternative;
import org.dateline.model.query.Query;
import org.dateline.model.query.Results;
import org.dateline.model.query.Stop;

/// What the list asks of a library. Each of these touches files and may be asked to stop.
interface Searches {

  /// The first page of what a query finds.
  Results first(Query query, int limit, Stop stop);

  /// The page after another.
  Results after(Results page, int limit, Stop stop);

  /// Other words for a search that finds little.
  Optional<Alternative> didYouMean(Query query, Stop stop);

  /// Those of a library, once it is open.
  static Searches of(Supplier<Library> library) {
    return new Searches() {
      @Override
      public Results first(Query query, int limit, Stop stop) {
        return library.get().search(query, limit, stop);
      }

      @Override
      public Results after(Results page, int limit, Stop stop) {
        return library.get().more(page, limit, stop);
      }

      @Override
      public Optional<Alternative> didYouMean(Query query, Stop stop) {
        return library.get().suggestions().didYouMean(query, stop);
      }
    };
  }
}
