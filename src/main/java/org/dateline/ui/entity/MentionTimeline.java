package org.dateline.ui.entity;

import static org.dateline.ui.kit.WindowMessages.message;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.SortedMap;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.ui.kit.Formats;

/// A bar chart of how many articles mention an entity in each month, or in longer steps where the
/// months are many.
final class MentionTimeline extends VBox {

  private static final int MAX_BARS = 48;
  private static final double HEIGHT = 48;

  MentionTimeline(SortedMap<YearMonth, Long> months) {
    getStyleClass().add("timeline");
    setAccessibleRole(AccessibleRole.TEXT);
    YearMonth first = months.firstKey();
    YearMonth last = months.lastKey();
    int span = (int) ChronoUnit.MONTHS.between(first, last) + 1;
    int step = Math.ceilDiv(span, MAX_BARS);
    long[] counts = new long[Math.ceilDiv(span, step)];
    months.forEach(
        (month, count) -> counts[(int) ChronoUnit.MONTHS.between(first, month) / step] += count);
    getChildren().addAll(bars(counts, first, step), ends(first, last));
    setAccessibleText(message("entity.months", Formats.month(first), Formats.month(last)));
  }

  private static HBox bars(long[] counts, YearMonth first, int step) {
    long most = 1;
    for (long count : counts) {
      most = Math.max(most, count);
    }
    HBox bars = new HBox();
    bars.getStyleClass().add("bars");
    bars.setAlignment(Pos.BOTTOM_LEFT);
    bars.setMinHeight(HEIGHT);
    bars.setPrefHeight(HEIGHT);
    for (int i = 0; i < counts.length; i++) {
      Region bar = new Region();
      bar.getStyleClass().add(counts[i] == 0 ? "no-bar" : "bar");
      double height = counts[i] == 0 ? 1 : Math.max(3, HEIGHT * counts[i] / most);
      bar.setMinHeight(height);
      bar.setPrefHeight(height);
      bar.setMaxHeight(height);
      bar.setMinWidth(1);
      bar.setMaxWidth(18);
      HBox.setHgrow(bar, Priority.ALWAYS);
      String words =
          message("entity.month", Formats.month(first.plusMonths((long) i * step)), counts[i]);
      Tooltip.install(bar, new Tooltip(words));
      bars.getChildren().add(bar);
    }
    return bars;
  }

  private static HBox ends(YearMonth first, YearMonth last) {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox ends = new HBox(new Label(Formats.month(first)), space);
    if (!first.equals(last)) {
      ends.getChildren().add(new Label(Formats.month(last)));
    }
    ends.getStyleClass().add("ends");
    return ends;
  }
}
