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
import org.dateline.library.background.LibraryEvent;
import org.dateline.library.background.Listeners;
import org.dateline.library.background.Precedence;
import org.dateline.library.failure.LibraryException;
import org.dateline.model.Span;
import org.dateline.model.query.Alternative;
import org.dateline.model.query.Hit;
import org.dateline.model.query.Query;
import org.dateline.model.query.SavedSearch;
import org.dateline.model.query.Stop;
import org.dateline.model.query.Suggestion;
import org.dateline.store.Store;

/// What a reader who is typing may be looking for. Thread-safe; every method may touch files, and
/// throws [LibraryException] where the library's files do not allow what it does.
///
/// Names are kept at hand in memory, about 45 bytes each. They are read in the background
/// ([#prepare]), the most prominent first; in a library of a million names all are there some
/// seconds later.
public final class Suggestions {

  /// So many names that are spelled like one are thought of.
  private static final int NEAR = 3;

  private final SuggestionWork work;
  private final NameSuggestions names;
  private final PastSearches past;
  private final Supplier<List<SavedSearch>> saved;
  private final Asking asking;
  private final Precedence precedence;

  /// Grows whenever something may be found that was not before.
  private final AtomicLong changes = new AtomicLong();

  private final Map<String, Count> counts = new ConcurrentHashMap<>();
  private volatile SavedThen savedThen = new SavedThen(-1, List.of());

  /// How many articles a past search found.
  ///
  /// @param after so many changes at least
  private record Count(long after, long articles) {}

  /// The searches that the reader kept.
  ///
  /// @param after so many changes at least
  private record SavedThen(long after, List<SavedSearch> searches) {}

  /// What is asked of the index.
  public interface Asking {

    /// How many articles mention each of these entities, under whatever name.
    Map<Long, Long> articlesOf(Collection<Long> entities);

    /// The newest articles that have all these words in their headlines, the last of them perhaps
    /// only begun.
    List<Hit> headlines(String words, int limit, Stop stop);

    /// How many articles a query finds.
    long count(Query query, Stop stop);

    /// Other words for a search that finds little, or nothing.
    ///
    /// @param near names that are spelled like one to three words, the likeliest first
    Optional<Alternative> didYouMean(Query query, Function<String, List<String>> near, Stop stop);
  }

  /// @param work knows the names
  /// @param saved the searches that the reader keeps
  public Suggestions(
      Store store,
      SuggestionWork work,
      Supplier<List<SavedSearch>> saved,
      Asking asking,
      Precedence precedence,
      Listeners listeners) {
    this.precedence = precedence;
    this.work = work;
    this.names = new NameSuggestions(store, work::lookup, asking::articlesOf);
    this.past = new PastSearches(store.journal());
    this.saved = saved;
    this.asking = asking;
    listeners.add(event -> {
      if (event instanceof LibraryEvent.Changed) {
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

  /// What the words may be the beginning of: entities, the most prominent first, then headlines,
  /// saved and past searches. After a field for names, such as `person:`, only entities; nothing in
  /// the rest of the query language.
  ///
  /// @param words what has been typed so far
  /// @param limit how many of each kind at most
  /// @throws CancellationException if stopped
  public List<Suggestion> of(String words, int limit, Stop stop) {
    return precedence.ask(() -> LibraryException.translating(() -> possible(words, limit, stop)));
  }

  private List<Suggestion> possible(String words, int limit, Stop stop) {
    return switch (Typing.of(words)) {
      case Typing.Words(String text) -> all(text, limit, stop);
      case Typing.Name(var text, var type) -> List.copyOf(names.of(text, type, limit, stop));
      case Typing.Other() -> List.of();
    };
  }

  private List<Suggestion> all(String words, int limit, Stop stop) {
    FoldedName typed = FoldedName.of(words);
    if (typed.text().isEmpty()) {
      return List.of();
    }
    List<Suggestion> all = new ArrayList<>(names.of(words, Optional.empty(), limit, stop));
    check(stop);
    for (Hit hit : asking.headlines(words, limit, stop)) {
      all.add(new Suggestion.Headline(hit.id(), hit.title(), matches(hit, typed), hit.published()));
    }
    check(stop);
    saved().stream()
        .filter(search -> begins(search.name(), typed) || begins(search.query().words(), typed))
        .limit(limit)
        .map(Suggestion.Saved::new)
        .forEach(all::add);
    past.all().stream()
        .filter(search -> begins(search, typed))
        .limit(limit)
        .map(search -> new Suggestion.Past(search, count(search, stop)))
        .forEach(all::add);
    return all;
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
    SavedThen then = savedThen;
    if (then.after() != now) {
      then = new SavedThen(now, saved.get());
      savedThen = then;
    }
    return then.searches();
  }

  /// Likewise.
  private long count(String search, Stop stop) {
    long now = changes.get();
    Count known = counts.get(search);
    if (known == null || known.after() != now) {
      check(stop);
      known = new Count(now, asking.count(Query.of(search), stop));
      counts.put(search, known);
    }
    return known.articles();
  }

  private static void check(Stop stop) {
    if (stop.asked()) {
      throw new CancellationException();
    }
  }

  /// Names that are spelled like this, the likeliest first.
  private List<String> near(String words) {
    return names.of(words, Optional.empty(), NEAR, Stop.NEVER).stream()
        .map(name -> name.alias().isEmpty() ? name.entity().name() : name.alias())
        .toList();
  }

  /// Other words for a search that finds little, or nothing.
  public Optional<Alternative> didYouMean(Query query, Stop stop) {
    return LibraryException.translating(() -> asking.didYouMean(query, this::near, stop));
  }

  /// Notes a search that the reader has made, to suggest it later; the last 200 are kept.
  public void remember(String words) {
    LibraryException.translating(() -> past.remember(words));
  }
}
