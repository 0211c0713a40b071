package org.dateline.library.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.dateline.library.background.Signal;
import org.dateline.library.indexing.IndexFollower;
import org.dateline.library.search.Search;
import org.dateline.store.ElsewhereTable.Due;
import org.dateline.store.ElsewhereTable.Looked;
import org.dateline.store.NameLinks;
import org.dateline.store.Store;

/// Looks at articles for short names that stand without their full ones, and gives them to names of
/// other articles ([LoneNames]).
///
/// An article is looked at once each time its names have been found, with what the library then
/// holds; articles that come later do not change it. The store knows which are left, so nothing is
/// lost or done twice after a restart.
public final class ElsewhereWork {

  /// Stored in one transaction, for which a correction by the reader may have to wait.
  private static final int BATCH = 64;

  private final Store store;
  private final Search search;
  private final IndexFollower follower;
  private final NameLinks links;
  private final Signal signal;

  /// @param signal raised whenever the index has moved on
  public ElsewhereWork(
      Store store, Search search, IndexFollower follower, NameLinks links, Signal signal) {
    this.store = store;
    this.search = search;
    this.follower = follower;
    this.links = links;
    this.signal = signal;
  }

  /// Looks at all articles that are left, once the index knows what is stored; where it cannot be
  /// written, they stay left.
  ///
  /// @param goesOn asked often, and whenever the signal is raised; false ends it
  /// @throws InterruptedException if the thread is interrupted meanwhile
  void run(BooleanSupplier goesOn) throws InterruptedException {
    List<Due> due = store.elsewhere().next(BATCH);
    if (due.isEmpty()) {
      return;
    }
    // Once is enough: what is concluded here is no evidence, so the index need not know of it.
    signal.await(() -> !goesOn.getAsBoolean() || follower.caughtUp());
    LoneNames loneNames = new LoneNames(store, search);
    while (!due.isEmpty() && goesOn.getAsBoolean() && !follower.broken()) {
      List<Looked> looked = new ArrayList<>();
      for (Due article : due) {
        if (goesOn.getAsBoolean()) {
          looked.add(new Looked(article.article(), loneNames.replaced(article)));
        }
      }
      store.elsewhere().save(looked, links);
      if (looked.stream().anyMatch(one -> !one.others().isEmpty())) {
        follower.wake();
      }
      due = store.elsewhere().next(BATCH);
    }
  }
}
