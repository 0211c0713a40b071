package org.dateline.library.saved;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.library.Library;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.LibraryException;
import org.dateline.model.query.SavedSearch;
import org.dateline.model.query.SearchQuery;
import org.dateline.store.SavedSearchTable;
import org.dateline.store.SavedSearchTable.RemovedSearch;
import org.dateline.store.SavedSearchTable.SavedSearchRow;
import org.dateline.store.Store;

/// The saved searches of the reader, and what is new in them. Thread-safe.
///
/// An article is new in a search that finds it if it has come since the search was saved, until the
/// reader looks at the search. Articles are counted when the index takes them in
/// ([SavedSearchCounter]), so asking for the counts runs no search. Every method touches files and
/// throws [LibraryException] as those of [Library] do.
public final class SavedSearches {

  /// The most searches that can be saved. Each is asked of every batch of articles that comes,
  /// which takes a tenth of a millisecond or so.
  public static final int MAX_SAVED = 1_000;

  /// The length of a name at most, in UTF-16 units.
  public static final int MAX_NAME_LENGTH = 200;

  private final SavedSearchTable table;
  private final QueryCodec texts;
  private final Runnable onChanged;

  /// @param onChanged told whenever there are other searches, or other counts, than before
  public SavedSearches(Store store, Runnable onChanged) {
    this.table = store.savedSearches();
    this.texts = new QueryCodec(store);
    this.onChanged = onChanged;
  }

  /// All of them, in the order in which they were first saved. Entities in their filters are given
  /// by their numbers of now. Cost is linear in how many there are, and does not depend on what
  /// they find.
  public List<SavedSearch> all() {
    return LibraryException.translating(() -> table.all().stream().map(this::saved).toList());
  }

  /// The one with a name, without blanks around it.
  ///
  /// @throws LibraryException if there is none
  public SavedSearch named(String name) {
    return LibraryException.translating(
            () -> table.named(SavedSearchName.tidied(name)).map(this::saved))
        .orElseThrow(() -> new LibraryException(new Failure.NoSavedSearch(name.strip())));
  }

  private SavedSearch saved(SavedSearchRow kept) {
    return new SavedSearch(kept.number(), kept.name(), texts.read(kept.query()), kept.fresh());
  }

  /// Keeps a search. What is in the library now counts as seen, whether the search finds it or will
  /// when its names have been found.
  ///
  /// @param name what the reader calls it, tidied of needless blanks; the search that has this name
  ///   is replaced, and keeps its number and its place
  /// @throws LibraryException if the name is blank or longer than [#MAX_NAME_LENGTH], or there are
  ///   [#MAX_SAVED] searches
  public SavedSearch save(String name, SearchQuery query) {
    String tidied = SavedSearchName.checked(name);
    Optional<SavedSearch> saved =
        LibraryException.translating(
            () -> table.save(tidied, texts.of(query), MAX_SAVED).map(this::saved));
    saved.ifPresent(_ -> onChanged.run());
    return saved.orElseThrow(
        () -> new LibraryException(new Failure.TooManySavedSearches(MAX_SAVED)));
  }

  /// Calls a saved search something else.
  ///
  /// @throws LibraryException if there is none with this number, or the name is blank, longer than
  ///   [#MAX_NAME_LENGTH] or another's
  public void rename(long number, String name) {
    String tidied = SavedSearchName.checked(name);
    switch (LibraryException.translating(() -> table.rename(number, tidied))) {
      case DONE -> onChanged.run();
      case NO_SEARCH ->
          throw new LibraryException(new Failure.NoSavedSearch(Long.toString(number)));
      case NAME_TAKEN ->
          throw new LibraryException(new Failure.BadSearchName(tidied, Failure.NameFault.TAKEN));
    }
  }

  /// Forgets a saved search; one that is not there is none to forget.
  ///
  /// @return brings it back, in its place and with what was new in it; touches files, and throws a
  ///   [LibraryException] if another has its name by then
  public Runnable remove(long number) {
    Optional<RemovedSearch> removed = LibraryException.translating(() -> table.remove(number));
    removed.ifPresent(_ -> onChanged.run());
    return () -> removed.ifPresent(this::restore);
  }

  private void restore(RemovedSearch removed) {
    if (!LibraryException.translating(() -> table.restore(removed))) {
      throw new LibraryException(
          new Failure.BadSearchName(removed.search().name(), Failure.NameFault.TAKEN));
    }
    onChanged.run();
  }

  /// Notes that the reader has looked at what a saved search finds: nothing in it is new.
  ///
  /// @return the numbers of the articles that were new in it until now; none if there is no such
  ///   search
  public Set<Long> looked(long number) {
    Set<Long> seen = LibraryException.translating(() -> table.looked(number));
    if (!seen.isEmpty()) {
      onChanged.run();
    }
    return seen;
  }
}
