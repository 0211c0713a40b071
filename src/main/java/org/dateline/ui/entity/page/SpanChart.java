package org.dateline.ui.entity.page;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dateline.library.entity.MentionHistogram;
import org.dateline.model.query.Filter.DateFilter;
import org.dateline.ui.chart.DateBar;
import org.dateline.ui.chart.DateChart;
import org.dateline.ui.kit.Formats;

/// Mentions over time as bars, and below them when they begin and end or what the pointer is at.
final class SpanChart extends VBox {

  private final DateChart chart;
  private final Label told = new Label();
  private final Label first = new Label();
  private final Label last = new Label();
  private final HBox ends;
  private MentionHistogram shown = MentionHistogram.NONE;
  private Optional<DateFilter> chosen = Optional.empty();

  /// @param choose told the days that are chosen by the mouse or the keyboard; none where they were
  ///   chosen already
  SpanChart(Consumer<Optional<DateFilter>> choose) {
    getStyleClass().add("span-chart");
    chart =
        new DateChart(
            days -> choose.accept(Optional.of(days).filter(it -> !isChosen(it))),
            this::say,
            Formats::mentions);
    chart.makeWide();
    chart.setFocusTraversable(true);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    ends = new HBox(first, space, last);
    told.setMinWidth(0);
    StackPane scale = new StackPane(ends, told);
    scale.setAlignment(Pos.CENTER_LEFT);
    scale.getStyleClass().add("scale");
    getChildren().addAll(chart, scale);
  }

  private boolean isChosen(DateFilter days) {
    return chosen.equals(Optional.of(days));
  }

  /// Shows bars.
  ///
  /// @param days those that are chosen
  void show(MentionHistogram histogram, Optional<DateFilter> days) {
    shown = histogram;
    chosen = days;
    List<DateBar> bars = bars(histogram);
    chart.show(bars, days);
    ends.setMaxWidth(DateChart.MAX_WIDE_BAR_WIDTH * bars.size());
    first.setText(bars.isEmpty() ? "" : end(0));
    last.setText(bars.size() < 2 ? "" : end(bars.size() - 1));
    say("");
    setVisible(!bars.isEmpty());
    setManaged(!bars.isEmpty());
  }

  /// The bars of mentions.
  static List<DateBar> bars(MentionHistogram histogram) {
    return histogram.bars().stream()
        .map(bar -> new DateBar(bar.days().first(), bar.days().last(), bar.mentions()))
        .toList();
  }

  /// Says nothing below the bars: those below have the same days.
  void hideScale() {
    getChildren().setAll(chart);
  }

  /// Has a bar as high as the chart stand for no less than this.
  void scale(long most) {
    chart.scale(most);
  }

  private String end(int bar) {
    DateFilter days = shown.bars().get(bar).days();
    return Formats.days(days.first(), days.last());
  }

  private void say(String words) {
    told.setText(words);
    ends.setVisible(words.isEmpty());
  }

  /// Says for whoever does not see it what the chart shows.
  void describe(String name) {
    chart.setAccessibleHelp(message("page.chart", name));
  }
}
