package org.dateline.ui.navigation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.query.Filter;
import org.dateline.model.query.LastWord;
import org.dateline.model.query.SearchQuery;
import org.dateline.model.query.SortOrder;
import org.dateline.ui.article.document.ScrollPosition;
import org.dateline.ui.kit.PreferenceValues;

/// Encodes and decodes the history as it is kept between starts.
public final class HistoryCodec {

  /// The setting it is kept under.
  public static final String SETTING = "history";

  /// More steps than this are not kept.
  private static final int MAX_STORED_VISITS = 50;

  private HistoryCodec() {}

  static String write(HistorySnapshot history) {
    int from = Math.max(0, history.at() - MAX_STORED_VISITS / 2);
    int to = Math.min(history.visits().size(), from + MAX_STORED_VISITS);
    PreferenceValues kept = new PreferenceValues();
    kept.put("at", history.at() - from).put("visits", to - from);
    for (int i = from; i < to; i++) {
      write(kept, (i - from) + ".", history.visits().get(i));
    }
    return kept.toString();
  }

  private static void write(PreferenceValues kept, String step, Visit visit) {
    SearchQuery query = visit.query();
    kept.put(step + "words", query.words()).put(step + "sort", query.sort());
    kept.put(step + "last", query.lastWord()).put(step + "folded", query.folded());
    int filters = 0;
    for (Filter filter : query.filters()) {
      FiltersCodec.write(kept, step + "filter." + filters++, filter);
    }
    visit.article().ifPresent(id -> kept.put(step + "article", id));
    visit.entity().ifPresent(number -> kept.put(step + "entity", number));
    kept.put(step + "offset", visit.place().offset());
    kept.put(step + "below", visit.place().below());
    kept.put(step + "row", visit.listScroll());
  }

  /// How the last word is meant where a version wrote this that knew only whether it was being
  /// typed.
  private static LastWord lastWordBefore(PreferenceValues kept, String step) {
    return kept.text(step + "unfinished", "false").equals("true")
        ? LastWord.TYPING
        : LastWord.WHOLE;
  }

  /// Reads a history; one that cannot be read begins anew.
  public static History read(String text) {
    PreferenceValues kept = PreferenceValues.read(text);
    List<Visit> visits = new ArrayList<>();
    for (int i = 0; i < kept.whole("visits", 0) && i < MAX_STORED_VISITS; i++) {
      visits.add(visit(kept, i + "."));
    }
    int at = (int) kept.whole("at", -1);
    return at >= 0 && at < visits.size() ? History.restore(visits, at) : new History(Visit.START);
  }

  private static Visit visit(PreferenceValues kept, String step) {
    List<Filter> filters = new ArrayList<>();
    for (int i = 0; ; i++) {
      Optional<Filter> filter = FiltersCodec.read(kept, step + "filter." + i);
      if (filter.isEmpty()) {
        break;
      }
      filters.add(filter.get());
    }
    return new Visit(
        new SearchQuery(
            kept.text(step + "words", ""),
            filters,
            kept.one(step + "sort", SortOrder.NEWEST),
            kept.one(step + "last", lastWordBefore(kept, step)),
            kept.text(step + "folded", "true").equals("true")),
        kept.has(step + "article")
            ? Optional.of(kept.text(step + "article", ""))
            : Optional.empty(),
        kept.has(step + "entity") ? Optional.of(kept.whole(step + "entity", 0)) : Optional.empty(),
        new ScrollPosition(
            (int) kept.whole(step + "offset", ScrollPosition.TOP.offset()),
            kept.number(step + "below", ScrollPosition.TOP.below())),
        kept.number(step + "row", 0));
  }
}
