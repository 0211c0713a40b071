package org.dateline.library.suggest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.dateline.index.suggest.FoldedName;
import org.dateline.index.suggest.NameCompleter;
import org.dateline.index.suggest.NamePrefixes;
import org.dateline.index.suggest.NameWeight;
import org.dateline.library.background.BackgroundWorker;
import org.dateline.library.background.LibraryEvent;
import org.dateline.library.background.LibraryEvent.LibraryTask;
import org.dateline.library.background.LibraryListeners;
import org.dateline.library.background.StateMonitor;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.FailureClassifier;
import org.dateline.model.query.CancellationSignal;
import org.dateline.store.Store;
import org.dateline.store.SuggestionTable;
import org.dateline.store.SuggestionTable.SuggestedName;

/// Keeps at hand, in memory and in the background, what the names of the library begin with: all of
/// them once after opening, the most prominent first; then those that come, and those that have
/// become more prominent.
///
/// Which entity a name belongs to is not kept here, so a correction needs nothing but the names
/// that the reader has given.
public final class SuggestionWork implements AutoCloseable {

  /// Read before all others, in a few milliseconds.
  private static final int FIRST_BATCH_NAMES = 5_000;

  /// Read in one go.
  private static final int BATCH_NAMES = 1_000;

  /// New names wait so long at most, to be read together.
  private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

  private static final long MAX_PAUSE_NANOS = TimeUnit.SECONDS.toNanos(2);

  /// What comes fast is read together: three quarters of the time are for others.
  private static final int PAUSE_RATIO = 3;

  private final SuggestionTable names;
  private final LibraryListeners listeners;
  private final StateMonitor monitor;
  private final BackgroundWorker worker;
  private final LayeredNameIndex layers = new LayeredNameIndex();

  /// Of the thread's own.
  private NameWeightCache known = new NameWeightCache();

  /// Whether something could not be read; then all is read when there is something to do again.
  private boolean incomplete;

  /// What is to be done; under the lock of the monitor.
  private Set<Long> changed = new HashSet<>();

  private boolean allAsked = true;
  private boolean givenAsked = true;

  private SuggestionWork(Store store, LibraryListeners listeners, StateMonitor monitor) {
    this.names = store.suggestions();
    this.listeners = listeners;
    this.monitor = monitor;
    this.worker = new BackgroundWorker("suggestions", monitor, this::read, this::failed);
  }

  /// Will read names as soon as it is told to ([#begin]), on a thread of its own.
  ///
  /// @param listeners told of failures; what they are told otherwise says when something may be
  ///   different
  /// @param monitor raised whenever there is nothing left to do
  public static SuggestionWork of(Store store, LibraryListeners listeners, StateMonitor monitor) {
    SuggestionWork work = new SuggestionWork(store, listeners, monitor);
    listeners.add(work::heard);
    return work;
  }

  /// Begins to read all names, unless it has begun. Returns at once.
  void begin() {
    worker.start();
  }

  private void heard(LibraryEvent event) {
    switch (event) {
      case LibraryEvent.LibraryChanged _ -> worker.ask(() -> givenAsked = true);
      case LibraryEvent.TaskEnded(LibraryTask task) when task == LibraryTask.LINKING ->
          worker.ask(() -> allAsked = true);
      default -> {}
    }
  }

  /// Looks names up among those known by now. Begins to read them if nobody has before.
  NameCompleter completer() {
    begin();
    return layers.completer();
  }

  /// Says that there are more or less mentions of these names than before. Returns at once.
  public void mentioned(Collection<Long> numbers) {
    if (worker.isStarted() && !numbers.isEmpty()) {
      worker.ask(() -> changed.addAll(numbers));
    }
  }

  /// Whether all that it has been told of is known, or nothing is to be.
  boolean idle() {
    return !worker.isStarted() || worker.idle();
  }

  private void failed(Throwable e) {
    incomplete = true;
    listeners.tellFailed(
        new Failure.WorkFailed(Failure.Work.SUGGESTION, FailureClassifier.of(e)), e);
  }

  /// What is to be done at once.
  private record PendingRefresh(boolean all, boolean given, Set<Long> changed) {}

  private PendingRefresh take() {
    List<PendingRefresh> taken = new ArrayList<>();
    monitor.raise(() -> {
      taken.add(new PendingRefresh(allAsked, givenAsked, changed));
      allAsked = false;
      givenAsked = false;
      changed = new HashSet<>();
    });
    return taken.getFirst();
  }

  private void read() {
    worker.rest(PAUSE_NANOS);
    PendingRefresh asked = take();
    if (asked.given() || incomplete) {
      readGiven();
    }
    if (asked.all() || incomplete) {
      readAll();
    }
    long start = System.nanoTime();
    read(asked.changed());
    worker.rest(
        Math.clamp(PAUSE_RATIO * (System.nanoTime() - start), PAUSE_NANOS, MAX_PAUSE_NANOS));
    if (layers.isOld()) {
      readAll();
    }
    incomplete = false;
  }

  private void readGiven() {
    Map<Long, String> given = names.given();
    Map<Long, Long> articles = names.articles(given.keySet());
    NamePrefixes.NamePrefixesBuilder builder = new NamePrefixes.NamePrefixesBuilder();
    given.forEach((entity, name) ->
        builder.add(
            entity, FoldedName.of(name).text(), NameWeight.of(articles.getOrDefault(entity, 0L))));
    layers.give(builder.build(closing()));
  }

  private void readAll() {
    if (layers.isEmpty()) {
      layers.begin(prefixes(names.of(names.most(FIRST_BATCH_NAMES))));
    }
    NameWeightCache weights = new NameWeightCache();
    NamePrefixes.NamePrefixesBuilder builder = new NamePrefixes.NamePrefixesBuilder();
    names.all(name -> {
      goOn();
      AliasFolding.add(name, builder);
      weights.note(name.number(), name.articles());
    });
    layers.begin(builder.build(closing()));
    known = weights;
  }

  private void read(Set<Long> numbers) {
    List<Long> left = new ArrayList<>(numbers);
    left.sort(null);
    List<SuggestedName> stale = new ArrayList<>();
    for (int from = 0; from < left.size(); from += BATCH_NAMES) {
      goOn();
      stale.addAll(stale(left.subList(from, Math.min(from + BATCH_NAMES, left.size()))));
    }
    if (!stale.isEmpty()) {
      layers.add(prefixes(stale), closing());
      stale.forEach(name -> known.note(name.number(), name.articles()));
    }
  }

  /// Most names that are mentioned again weigh hardly more than before.
  private List<SuggestedName> stale(List<Long> numbers) {
    List<Long> stale =
        names.articles(numbers).entrySet().stream()
            .filter(entry -> known.isStale(entry.getKey(), entry.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    return stale.isEmpty() ? List.of() : names.of(stale);
  }

  private NamePrefixes prefixes(List<SuggestedName> names) {
    NamePrefixes.NamePrefixesBuilder builder = new NamePrefixes.NamePrefixesBuilder();
    names.forEach(name -> AliasFolding.add(name, builder));
    return builder.build(closing());
  }

  private CancellationSignal closing() {
    return worker::isClosed;
  }

  private void goOn() {
    if (worker.isClosed()) {
      throw new CancellationException();
    }
  }

  /// Asks it to end soon.
  public void stop() {
    worker.stop();
  }

  /// Ends it; waits for what is being read.
  @Override
  public void close() {
    worker.close();
  }
}
