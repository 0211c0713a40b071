package org.dateline.library.suggest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dateline.index.suggest.FoldedName;
import org.dateline.library.background.ForegroundPriority;
import org.dateline.library.background.LibraryEvent;
import org.dateline.library.background.LibraryListeners;
import org.dateline.library.failure.LibraryException;
import org.dateline.model.Span;
import org.dateline.model.Tag;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.DidYouMean;
import org.dateline.model.query.Filter;
import org.dateline.model.query.Hit;
import org.dateline.model.query.SavedSearch;
import org.dateline.model.query.SearchQuery;
import org.dateline.model.query.SearchSuggestion;
import org.dateline.store.Store;

/// Autocomplete: what a reader who is typing may be looking for. Thread-safe; every method may
/// touch files, and throws [LibraryException] where the library's files do not allow what it does.
///
/// Names are kept at hand in memory, about 45 bytes each. They are read in the background
/// ([#prepare]), the most prominent first; in a library of a million names all are there some
/// seconds later.
public final class Suggestions {

  /// The largest number of names weighed that are spelled like what was typed.
  private static final int MAX_SIMILAR_NAMES = 3;

  private final SuggestionWork work;
  private final NameSuggestions names;
  private final SearchHistory past;
  private final Supplier<List<SavedSearch>> saved;
  private final Supplier<List<Tag>> tags;
  private final SuggestionSource source;
  private final ForegroundPriority priority;

  /// Grows whenever something may be found that was not before.
  private final AtomicLong changes = new AtomicLong();

  private final Map<String, CachedSearchCount> counts = new ConcurrentHashMap<>();
  private volatile CachedSavedSearches savedThen = new CachedSavedSearches(-1, List.of());

  /// How many articles a past search found.
  ///
  /// @param after so many changes at least
  private record CachedSearchCount(long after, long articles) {}

  /// The searches that the reader kept.
  ///
  /// @param after so many changes at least
  private record CachedSavedSearches(long after, List<SavedSearch> searches) {}

  /// What is asked of the index.
  public interface SuggestionSource {

    /// How many articles mention each of these entities, under whatever name.
    Map<Long, Long> articlesOf(Collection<Long> entities);

    /// The newest articles that have all these words in their headlines, the last of them perhaps
    /// only begun.
    List<Hit> headlines(String words, int limit, CancellationSignal stop);

    /// How many articles a query finds.
    long count(SearchQuery query, CancellationSignal stop);

    /// Other words for a search that finds little, or nothing.
    ///
    /// @param near names that are spelled like one to three words, the likeliest first
    Optional<DidYouMean> didYouMean(
        SearchQuery query, Function<String, List<String>> near, CancellationSignal stop);
  }

  /// @param work knows the names
  /// @param saved the searches that the reader keeps
  public Suggestions(
      Store store,
      SuggestionWork work,
      Supplier<List<SavedSearch>> saved,
      SuggestionSource source,
      ForegroundPriority priority,
      LibraryListeners listeners) {
    this.priority = priority;
    this.work = work;
    this.names = new NameSuggestions(store, work::completer, source::articlesOf);
    this.past = new SearchHistory(store.journal());
    this.saved = saved;
    this.tags = store.tags()::all;
    this.source = source;
    listeners.add(event -> {
      if (event instanceof LibraryEvent.LibraryChanged) {
        changes.incrementAndGet();
        counts.clear();
      }
    });
  }

  /// Begins to read the names in the background, unless it has begun; else the first letter that is
  /// typed begins it. Returns at once.
  public void prepare() {
    work.begin();
  }

  /// What the words may be the beginning of: entities, the most prominent first, then tags,
  /// headlines, saved and past searches. After a field for names, such as `person:`, only entities,
  /// after `tag:` only tags; nothing in the rest of the query language.
  ///
  /// @param words what has been typed so far
  /// @param limit how many of each kind at most
  /// @throws CancellationException if stopped
  public List<SearchSuggestion> of(String words, int limit, CancellationSignal stop) {
    return priority.ask(() -> possible(words, limit, stop));
  }

  /// The entities that a name may be the beginning of, the most prominent first.
  ///
  /// @param typed the beginning of any word of any name; nothing is the beginning of none
  /// @throws CancellationException if stopped
  public List<SearchSuggestion.EntitySuggestion> entities(
      String typed, int limit, CancellationSignal stop) {
    return FoldedName.of(typed).text().isEmpty()
        ? List.of()
        : priority.ask(() -> names.of(typed, null, limit, stop));
  }

  private List<SearchSuggestion> possible(String words, int limit, CancellationSignal stop) {
    return switch (SuggestionContext.of(words)) {
      case SuggestionContext.WordsContext(String text) -> all(text, limit, stop);
      case SuggestionContext.NameContext(var text, var type) ->
          List.copyOf(names.of(text, type.orElse(null), limit, stop));
      case SuggestionContext.TagContext(String text) -> List.copyOf(tags(text, limit, stop));
      case SuggestionContext.UnsupportedContext() -> List.of();
    };
  }

  private List<SearchSuggestion> all(String words, int limit, CancellationSignal stop) {
    FoldedName typed = FoldedName.of(words);
    if (typed.text().isEmpty()) {
      return List.of();
    }
    List<SearchSuggestion> all = new ArrayList<>(names.of(words, null, limit, stop));
    all.addAll(tags(words, limit, stop));
    check(stop);
    for (Hit hit : source.headlines(words, limit, stop)) {
      all.add(
          new SearchSuggestion.HeadlineSuggestion(
              hit.id(), hit.title(), matches(hit, typed), hit.published()));
    }
    check(stop);
    saved().stream()
        .filter(search -> begins(search.name(), typed) || begins(search.query().words(), typed))
        .limit(limit)
        .map(SearchSuggestion.SavedSearchSuggestion::new)
        .forEach(all::add);
    past.all().stream()
        .filter(search -> begins(search, typed))
        .limit(limit)
        .map(search -> new SearchSuggestion.PastSearchSuggestion(search, count(search, stop)))
        .forEach(all::add);
    return all;
  }

  /// The tags whose names have words that begin so; all where nothing is typed yet.
  private List<SearchSuggestion.TagSuggestion> tags(
      String words, int limit, CancellationSignal stop) {
    FoldedName typed = FoldedName.of(words);
    return tags.get().stream()
        .filter(tag -> typed.text().isEmpty() || begins(tag.name(), typed))
        .limit(limit)
        .map(tag ->
            new SearchSuggestion.TagSuggestion(
                tag,
                typed.text().isEmpty() ? List.of() : FoldedName.of(tag.name()).find(typed),
                source.count(SearchQuery.ALL.with(new Filter.TagFilter(tag.number())), stop)))
        .toList();
  }

  private static List<Span> matches(Hit hit, FoldedName typed) {
    return hit.titleMatches().isEmpty()
        ? FoldedName.of(hit.title()).find(typed)
        : hit.titleMatches();
  }

  private static boolean begins(String search, FoldedName typed) {
    return !FoldedName.of(search).find(typed).isEmpty();
  }

  /// Asked again only when there may be others: many keys are struck between.
  private List<SavedSearch> saved() {
    long now = changes.get();
    CachedSavedSearches then = savedThen;
    if (then.after() != now) {
      then = new CachedSavedSearches(now, saved.get());
      savedThen = then;
    }
    return then.searches();
  }

  /// Likewise.
  private long count(String search, CancellationSignal stop) {
    long now = changes.get();
    CachedSearchCount known = counts.get(search);
    if (known == null || known.after() != now) {
      check(stop);
      known =
          new CachedSearchCount(now, source.count(SearchQuery.ALL.typing(search).entered(), stop));
      counts.put(search, known);
    }
    return known.articles();
  }

  private static void check(CancellationSignal stop) {
    if (stop.isCancelled()) {
      throw new CancellationException();
    }
  }

  /// Names that are spelled like this, the likeliest first.
  private List<String> near(String words) {
    return names.of(words, null, MAX_SIMILAR_NAMES, CancellationSignal.NEVER).stream()
        .map(name -> name.alias().isEmpty() ? name.entity().name() : name.alias())
        .toList();
  }

  /// Other words for a search that finds little, or nothing.
  public Optional<DidYouMean> didYouMean(SearchQuery query, CancellationSignal stop) {
    return LibraryException.translating(() -> source.didYouMean(query, this::near, stop));
  }

  /// Notes a search that the reader has made, to suggest it later; the last 200 are kept.
  public void remember(String words) {
    LibraryException.translating(() -> past.remember(words));
  }

  /// Forgets every search that the reader has made.
  public void forgetSearches() {
    LibraryException.translating(() -> {
      past.clear();
      return true;
    });
  }
}
