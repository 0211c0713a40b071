package org.dateline.library.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.dateline.store.CrossDocumentTable.PendingArticle;
import org.dateline.store.CrossDocumentTable.ResolvedArticle;
import org.dateline.store.NameLinks;
import org.dateline.store.Store;

/// Cross-document coreference in the background: looks at articles for short names that stand
/// without their full ones, and gives them to names of other articles ([UnresolvedShortNames]).
///
/// An article is looked at once each time its names have been found, with what the library then
/// holds; articles that come later do not change it. The store knows which are left, so nothing is
/// lost or done twice after a restart.
public final class CrossDocumentWork {

  /// Stored in one transaction, for which a correction by the reader may have to wait.
  private static final int BATCH_ARTICLES = 64;

  private final Store store;
  private final ArticlePostings postings;
  private final NameLinks links;

  public CrossDocumentWork(Store store, ArticlePostings postings, NameLinks links) {
    this.store = store;
    this.postings = postings;
    this.links = links;
  }

  /// Looks at all articles that are left, once the postings know what is stored; where they cannot
  /// be had, they stay left.
  ///
  /// @param goesOn asked often, and whenever the monitor is raised; false ends it
  /// @throws InterruptedException if the thread is interrupted meanwhile
  void run(BooleanSupplier goesOn) throws InterruptedException {
    List<PendingArticle> due = store.crossDocument().next(BATCH_ARTICLES);
    if (due.isEmpty()) {
      return;
    }
    // Once is enough: what is concluded here is no evidence, so they need not know of it.
    postings.awaitComplete(goesOn);
    UnresolvedShortNames shortNames = new UnresolvedShortNames(store, postings);
    while (!due.isEmpty() && goesOn.getAsBoolean() && !postings.isBroken()) {
      shortNames.forget();
      List<ResolvedArticle> looked = new ArrayList<>();
      for (PendingArticle article : due) {
        if (goesOn.getAsBoolean()) {
          looked.add(new ResolvedArticle(article.article(), shortNames.replaced(article)));
        }
      }
      store.crossDocument().save(looked, links);
      if (looked.stream().anyMatch(one -> !one.others().isEmpty())) {
        postings.stored();
      }
      due = store.crossDocument().next(BATCH_ARTICLES);
    }
  }
}
