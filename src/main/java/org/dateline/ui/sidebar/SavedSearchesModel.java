package org.dateline.ui.sidebar;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.library.Library;
import org.dateline.library.saved.SavedSearches;
import org.dateline.model.query.SavedSearch;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.kit.LatestTask;

/// The searches that the reader keeps, with what is new in them.
public final class SavedSearchesModel {

  private final Supplier<Library> library;
  private final BackgroundExecutor background;
  private final LatestTask latest;
  private final ReadOnlyObjectWrapper<List<SavedSearch>> searches =
      new ReadOnlyObjectWrapper<>(List.of());

  /// Reads from `library`, once it is open, in the background.
  public SavedSearchesModel(Supplier<Library> library, BackgroundExecutor background) {
    this.library = library;
    this.background = background;
    this.latest = new LatestTask(background);
  }

  /// All of them, in the order in which they were saved; as they were last where they cannot be
  /// read.
  ReadOnlyObjectProperty<List<SavedSearch>> searches() {
    return searches.getReadOnlyProperty();
  }

  /// Reads them again, for the library has changed.
  public void refresh() {
    latest.run(() -> library.get().savedSearches().all(), searches::set, () -> {});
  }

  /// Keeps a search.
  void save(String name, SearchQuery query) {
    change(kept -> kept.save(name.strip(), query.entered()));
  }

  /// Calls a saved search something else.
  void rename(SavedSearch search, String name) {
    change(kept -> kept.rename(search.number(), name.strip()));
  }

  /// Forgets a saved search.
  ///
  /// @param removed given what brings it back
  public void remove(SavedSearch search, Consumer<Runnable> removed) {
    background.run(
        () -> library.get().savedSearches().remove(search.number()),
        restore -> {
          refresh();
          removed.accept(() -> change(_ -> restore.run()));
        });
  }

  /// Notes that what a query finds is shown: where it is a saved search, nothing in that is new.
  public void looked(SearchQuery query) {
    searches.get().stream()
        .filter(search -> search.fresh() > 0 && search.query().equals(query))
        .forEach(search -> change(kept -> kept.looked(search.number())));
  }

  private void change(Consumer<SavedSearches> change) {
    background.run(
        () -> {
          change.accept(library.get().savedSearches());
          return true;
        },
        _ -> refresh());
  }
}
