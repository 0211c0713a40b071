package org.dateline.ui.list;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dateline.library.Library;
import org.dateline.model.Hit;
import org.dateline.model.Query;
import org.dateline.model.Results;
import org.dateline.model.Stop;
import org.dateline.ui.kit.Background;
import org.dateline.ui.kit.Latest;

/// The articles that a query finds, loaded a page at a time as the reader scrolls.
public final class ListModel {

  private static final int PAGE = 100;

  /// The first page fills a window; a smaller one is there sooner.
  private static final int FIRST_PAGE = 25;

  private final Supplier<Library> library;
  private final Latest latest;
  private final ObservableList<Hit> hits = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Results> results =
      new ReadOnlyObjectWrapper<>(Results.none(Query.ALL));
  private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper(true);
  private Runnable whenLoaded = () -> {};

  /// Reads from `library`, once it is open, in the background.
  public ListModel(Supplier<Library> library, Background background) {
    this.library = library;
    this.latest = new Latest(background);
  }

  /// What has been loaded so far of what was found.
  public ObservableList<Hit> hits() {
    return hits;
  }

  /// What was found: the query that `hits` answer, the total, the notice.
  public ReadOnlyObjectProperty<Results> results() {
    return results.getReadOnlyProperty();
  }

  /// Whether another query has been asked than the one whose hits are shown.
  public ReadOnlyBooleanProperty loading() {
    return loading.getReadOnlyProperty();
  }

  /// Shows what a query finds, from the top.
  ///
  /// @param atLeast how many hits to load at once
  /// @param then run when they are there
  public void show(Query query, int atLeast, Runnable then) {
    loading.set(true);
    whenLoaded = then;
    load(query, Math.max(FIRST_PAGE, atLeast));
  }

  /// Asks the same again, for the library has changed; what is shown stays until the answer is
  /// there.
  public void refresh() {
    if (!loading.get()) {
      load(results.get().query(), Math.max(FIRST_PAGE, hits.size()));
    }
  }

  private void load(Query query, int count) {
    latest.run(() -> library.get().search(query, count), this::loaded);
  }

  private void loaded(Results loaded) {
    boolean wasLoading = loading.get();
    if (!hits.equals(loaded.hits())) {
      replace(loaded.hits());
    }
    results.set(loaded);
    loading.set(false);
    if (wasLoading) {
      Runnable then = whenLoaded;
      whenLoaded = () -> {};
      then.run();
    }
    if (hits.size() < PAGE) {
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

  /// Loads the next page, if there is one and none is being loaded.
  public void more() {
    int from = hits.size();
    if (loading.get() || results.get().next().isEmpty()) {
      return;
    }
    Results shown = results.get();
    latest.run(
        () -> library.get().more(shown, PAGE, Stop.NEVER),
        page -> {
          if (hits.size() == from) {
            hits.addAll(page.hits());
            results.set(page);
          }
        });
  }
}
