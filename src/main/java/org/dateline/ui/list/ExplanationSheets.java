package org.dateline.ui.list;

import java.util.function.Supplier;
import org.dateline.library.Library;
import org.dateline.model.query.Hit;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.kit.LatestTask;
import org.dateline.ui.kit.Overlay;

/// Shows why an article is in the list to a reader who asks; nothing of it is found out before.
public final class ExplanationSheets {

  private final Supplier<Library> library;
  private final LatestTask latest;
  private final Overlay overlay;

  /// Asks `library` in the background.
  public ExplanationSheets(
      Supplier<Library> library, BackgroundExecutor background, Overlay overlay) {
    this.library = library;
    this.latest = new LatestTask(background);
    this.overlay = overlay;
  }

  /// Shows why a query finds an article.
  public void show(SearchQuery query, Hit hit) {
    latest.run(
        () -> library.get().explain(query, hit.number()),
        found -> overlay.showSheet(ExplanationSheet.of(hit, found, overlay::hideSheet)),
        () -> {});
  }
}
