package org.dateline.ui.entity.page;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.ArrayList;
import java.util.List;
import org.dateline.library.entity.EntityComparison;
import org.dateline.library.entity.MentionHistogram;
import org.dateline.ui.chart.DateBar;
import org.dateline.ui.chart.SvgPicture;
import org.dateline.ui.chart.SvgPicture.NamedBars;
import org.dateline.ui.kit.Formats;

/// Draws the bars of a page as SVG.
final class PageDrawing {

  private PageDrawing() {}

  /// One entity's mentions over time.
  static SvgPicture of(PageContent content) {
    return of(
        List.of(
            new NamedBars(content.profile().entity().name(), SpanChart.bars(content.histogram()))));
  }

  /// Those of several, and where they meet.
  static SvgPicture of(EntityComparison comparison) {
    List<NamedBars> rows = new ArrayList<>();
    for (int i = 0; i < comparison.entities().size(); i++) {
      MentionHistogram histogram = comparison.histograms().get(i);
      rows.add(
          new NamedBars(comparison.entities().get(i).entity().name(), SpanChart.bars(histogram)));
    }
    if (rows.size() > 1) {
      rows.add(
          new NamedBars(message("page.compare.together"), SpanChart.bars(comparison.together())));
    }
    return of(rows);
  }

  private static SvgPicture of(List<NamedBars> rows) {
    List<DateBar> bars = rows.isEmpty() ? List.of() : rows.getFirst().bars();
    return SvgPicture.ofBars(
        rows,
        bars.isEmpty() ? "" : words(bars.getFirst()),
        bars.isEmpty() ? "" : words(bars.getLast()));
  }

  private static String words(DateBar bar) {
    return Formats.days(bar.first(), bar.last());
  }
}
