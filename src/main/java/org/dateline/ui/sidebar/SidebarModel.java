package org.dateline.ui.sidebar;

import java.time.YearMonth;
import java.util.SortedMap;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.library.Library;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.FacetOverview;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.kit.LatestTask;

/// The facet counts of the present query.
///
/// What was counted before stays until the new counts are there. Nothing is counted before
/// [#begin], so that the first article comes first.
public final class SidebarModel {

  /// How many values of a facet are shown at first.
  static final int VALUES_AT_FIRST = 6;

  /// How many are shown where the reader asks for more.
  static final int VALUES_ON_REQUEST = 60;

  private static final long UNKNOWN = -1;

  private final Supplier<Library> library;
  private final LatestTask latest;
  private final ReadOnlyObjectWrapper<SidebarFacets> facets =
      new ReadOnlyObjectWrapper<>(SidebarFacets.NONE);
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper counting = new ReadOnlyBooleanWrapper();
  private final FoldedSections folds;
  private SearchQuery asked = SearchQuery.ALL;
  private int each = VALUES_AT_FIRST + 1;
  private long size = UNKNOWN;
  private boolean begun;
  private boolean failed;

  public SidebarModel(Supplier<Library> library, BackgroundExecutor background) {
    this.library = library;
    this.latest = new LatestTask(background);
    this.folds = new FoldedSections(library, background);
  }

  /// Whether something has been counted, or it was tried.
  public ReadOnlyBooleanProperty loaded() {
    return loaded.getReadOnlyProperty();
  }

  /// Whether another query is being counted than the one whose counts are shown. Where that fails,
  /// these stay, and the query is counted when it is next shown, or the library changes.
  ReadOnlyBooleanProperty counting() {
    return counting.getReadOnlyProperty();
  }

  /// What has been counted last.
  public ReadOnlyObjectProperty<SidebarFacets> facets() {
    return facets.getReadOnlyProperty();
  }

  /// Which sections are folded.
  FoldedSections folds() {
    return folds;
  }

  /// Begins to count.
  public void begin() {
    begun = true;
    count();
  }

  /// Counts what a query finds, unless it is counted already.
  public void show(SearchQuery query) {
    if (failed || !query.equals(asked)) {
      asked = query;
      counting.set(true);
      count();
    }
  }

  /// Counts more values of each facet, or as few as at first.
  void showMany(boolean many) {
    // One more than is shown tells whether there are more.
    int wanted = (many ? VALUES_ON_REQUEST : VALUES_AT_FIRST) + 1;
    if (wanted != each) {
      each = wanted;
      count();
    }
  }

  /// Counts again, for the library has changed. Counting that is under way comes to its end first:
  /// were it stopped by every new article, there would never be an answer.
  public void refresh() {
    size = UNKNOWN;
    latest.afterwards(() -> {
      size = UNKNOWN;
      count();
    });
  }

  private void count() {
    if (begun) {
      failed = false;
      SearchQuery query = asked;
      int most = each;
      SidebarFacets before = size == UNKNOWN ? SidebarFacets.NONE : facets.get();
      latest.run(stop -> read(query, most, before, stop), this::counted, this::notCounted);
    }
  }

  /// @param before what does not depend on the query is taken from; nothing for read it again
  private SidebarFacets read(
      SearchQuery query, int most, SidebarFacets before, CancellationSignal stop) {
    Library open = library.get();
    FacetOverview overview = open.overview(query, most, stop);
    SearchQuery undated = FilterToggle.undated(query);
    SortedMap<YearMonth, Long> months =
        undated.equals(query) ? overview.months() : open.overview(undated, 1, stop).months();
    boolean anew = before.equals(SidebarFacets.NONE);
    return new SidebarFacets(
        query,
        overview,
        months,
        anew ? open.size() : before.library(),
        open.marks().trash().size(),
        open.marks().notes().recent(NoteSection.NEWEST));
  }

  private void counted(SidebarFacets counted) {
    size = counted.library();
    facets.set(counted);
    end();
  }

  private void notCounted() {
    failed = true;
    end();
  }

  private void end() {
    loaded.set(true);
    counting.set(false);
  }
}
