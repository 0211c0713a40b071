package org.dateline.ui.list;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dateline.library.Library;
import org.dateline.model.query.DidYouMean;
import org.dateline.model.query.Hit;
import org.dateline.model.query.SearchQuery;
import org.dateline.model.query.SearchResults;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.kit.LatestTask;

/// The articles that a query finds, loaded a page at a time as the reader scrolls. Another query
/// stops what is being loaded for the one before.
public final class ListModel {

  private static final int PAGE_SIZE = 100;

  /// The first page fills a window; a smaller one is there sooner.
  private static final int FIRST_PAGE_SIZE = 25;

  /// How many articles are loaded below those that the reader has come to.
  private static final int PREFETCHED_ARTICLES = 50;

  /// The most articles that are loaded when the reader goes to the end of the list.
  private static final int MAX_REST_SIZE = 10_000;

  /// The most articles that are loaded to find one of them.
  private static final int MAX_SOUGHT_SIZE = 1_000;

  /// With fewer articles than this, other words are looked for.
  private static final int CORRECT_SPELLING_BELOW = 5;

  /// Where the articles come from.
  final ArticleListSource source;

  private final LatestTask latest;
  private final LatestTask otherWords;
  private final ObservableList<Hit> hits = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<SearchResults> results =
      new ReadOnlyObjectWrapper<>(SearchResults.none(SearchQuery.ALL));
  private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper(true);
  private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper indexing = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<DidYouMean>> didYouMean =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Runnable whenLoaded = () -> {};
  private Optional<SearchQuery> asked = Optional.empty();
  private int wanted = FIRST_PAGE_SIZE;
  private int reached;
  private boolean stale;

  /// Reads from `library`, once it is open, in the background.
  public ListModel(Supplier<Library> library, BackgroundExecutor background) {
    this(ArticleListSource.of(library), background);
  }

  ListModel(ArticleListSource source, BackgroundExecutor background) {
    this.source = source;
    this.latest = new LatestTask(background);
    this.otherWords = new LatestTask(background);
  }

  /// What has been loaded so far of what was found.
  public ObservableList<Hit> hits() {
    return hits;
  }

  /// What was found: the query that `hits` answer, the total, how the query was read.
  public ReadOnlyObjectProperty<SearchResults> results() {
    return results.getReadOnlyProperty();
  }

  /// Whether another query has been asked than the one whose hits are shown, and its answer is
  /// awaited.
  public ReadOnlyBooleanProperty loading() {
    return loading.getReadOnlyProperty();
  }

  /// Whether what was asked last could not be read; the hits are those from before, and go on.
  /// [#tryAgain] asks again, and so does every change of the library.
  public ReadOnlyBooleanProperty failed() {
    return failed.getReadOnlyProperty();
  }

  /// Whether no article is listed only because none can be found yet; a change of the library tells
  /// when it can.
  public ReadOnlyBooleanProperty indexing() {
    return indexing.getReadOnlyProperty();
  }

  /// Other words where few articles were found; those of the query before until the answer for this
  /// one is there, so that nothing flickers while the reader types.
  public ReadOnlyObjectProperty<Optional<DidYouMean>> didYouMean() {
    return didYouMean.getReadOnlyProperty();
  }

  /// Shows what a query finds, from the top.
  ///
  /// @param atLeast how many hits to load at once
  /// @param then run when they are there
  public void show(SearchQuery query, int atLeast, Runnable then) {
    failed.set(false);
    loading.set(true);
    whenLoaded = then;
    asked = Optional.of(query);
    reached = 0;
    stale = false;
    otherWords.cancel();
    load(query, Math.max(FIRST_PAGE_SIZE, atLeast));
  }

  /// Asks the same again, for the library has changed; what is shown stays until the answer is
  /// there.
  public void refresh() {
    if (latest.isRunning()) {
      // What comes may have been read before the change; and were it dropped for each change, none
      // would come while articles stream in.
      stale = true;
    } else {
      asked.ifPresent(query -> load(query, Math.max(FIRST_PAGE_SIZE, hits.size())));
    }
  }

  /// Asks again what could not be read; does nothing where nothing failed.
  public void tryAgain() {
    if (failed.get()) {
      failed.set(false);
      loading.set(true);
      asked.ifPresent(query -> load(query, wanted));
    }
  }

  /// Notes how far down the reader has come, and loads what lies ahead.
  ///
  /// @param index of an article that is in sight
  public void reach(int index) {
    reached = Math.max(reached, index);
    more();
  }

  private void load(SearchQuery query, int count) {
    wanted = count;
    latest.run(
        stop -> {
          SearchResults found = source.first(query, count, stop);
          return new FirstPage(found, source.isIndexing(found));
        },
        this::loaded,
        this::notLoaded);
  }

  /// The list can be used as it was before.
  private void notLoaded() {
    failed.set(true);
    loading.set(false);
    if (stale) {
      stale = false;
      refresh();
    }
  }

  private record FirstPage(SearchResults results, boolean indexing) {}

  private void loaded(FirstPage page) {
    SearchResults loaded = page.results();
    indexing.set(page.indexing());
    if (!hits.equals(loaded.hits())) {
      replace(loaded.hits());
    }
    results.set(loaded);
    failed.set(false);
    loading.set(false);
    Runnable then = whenLoaded;
    whenLoaded = () -> {};
    then.run();
    lookForOtherWords(loaded);
    goOn();
  }

  private void goOn() {
    if (stale) {
      stale = false;
      refresh();
    } else {
      more();
    }
  }

  /// Changes only what differs, so that the list keeps its place and its selection.
  private void replace(List<Hit> loaded) {
    boolean same = hits.size() == loaded.size();
    for (int i = 0; same && i < hits.size(); i++) {
      same = hits.get(i).number() == loaded.get(i).number();
    }
    if (!same) {
      hits.setAll(loaded);
      return;
    }
    for (int i = 0; i < hits.size(); i++) {
      if (!hits.get(i).equals(loaded.get(i))) {
        hits.set(i, loaded.get(i));
      }
    }
  }

  private void more() {
    boolean enough = hits.size() >= PAGE_SIZE && reached + PREFETCHED_ARTICLES < hits.size();
    SearchResults shown = results.get();
    if (enough || latest.isRunning() || loading.get() || shown.next().isEmpty()) {
      return;
    }
    latest.run(
        stop -> source.after(shown, PAGE_SIZE, stop),
        page -> {
          hits.addAll(page.hits());
          results.set(page);
          if (!page.hits().isEmpty()) {
            goOn();
          }
        },
        () -> {
          wanted = hits.size() + PAGE_SIZE;
          notLoaded();
        });
  }

  /// Loads what is left of the list, [#MAX_REST_SIZE] articles at most; what was being loaded of it
  /// is loaded with that.
  ///
  /// @param then run when it is there; not where another query is asked meanwhile, or is being
  ///   asked already
  public void loadRest(Runnable then) {
    if (!loading.get()) {
      loadOn(MAX_REST_SIZE, then);
    }
  }

  /// Loads on until an article is among the hits, [#MAX_SOUGHT_SIZE] more at most.
  ///
  /// @param then run when it is; not where it is not found, or another query is asked meanwhile
  public void seek(String id, Runnable then) {
    if (loading.get()) {
      Runnable before = whenLoaded;
      whenLoaded =
          () -> {
            before.run();
            seek(id, then);
          };
    } else if (has(id)) {
      then.run();
    } else {
      loadOn(MAX_SOUGHT_SIZE, () -> Optional.of(id).filter(this::has).ifPresent(_ -> then.run()));
    }
  }

  private boolean has(String id) {
    return hits.stream().anyMatch(hit -> hit.id().equals(id));
  }

  private void loadOn(int count, Runnable then) {
    SearchResults shown = results.get();
    if (shown.next().isEmpty()) {
      then.run();
      return;
    }
    // The library may have changed, and that may be what is being read.
    stale |= latest.isRunning();
    latest.run(
        stop -> source.after(shown, count, stop),
        page -> {
          hits.addAll(page.hits());
          results.set(page);
          then.run();
          goOn();
        },
        this::notLoaded);
  }

  private void lookForOtherWords(SearchResults found) {
    SearchQuery query = found.query();
    if (query.words().isEmpty() || found.total() >= CORRECT_SPELLING_BELOW) {
      otherWords.cancel();
      didYouMean.set(Optional.empty());
    } else {
      otherWords.run(
          stop -> source.didYouMean(query, stop),
          didYouMean::set,
          () -> didYouMean.set(Optional.empty()));
    }
  }
}
