package org.dateline.ui.entity.page;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.ui.entity.page.PageContent.PageSpan;
import org.dateline.ui.kit.Formats;

/// Mentions over time, the days that are chosen in it, and what can be done with these.
final class SpanBar extends VBox {

  private final SpanChart chart;
  private final SpanChart fine;
  private final Label words = new Label();
  private final HBox line;
  private boolean explained = true;
  private final Button list = new Button(message("page.list_span"));
  private final Button all = new Button(message("page.all_time"));

  /// @param show lists the articles of the chosen days
  SpanBar(EntityPageModel model, Runnable show) {
    getStyleClass().add("span-bar");
    setMinHeight(USE_PREF_SIZE);
    chart = new SpanChart(model::choose);
    chart.setId("mention-chart");
    fine = new SpanChart(model::choose);
    fine.setId("fine-chart");
    fine.getStyleClass().add("fine");
    words.setMinWidth(0);
    words.getStyleClass().add("counts");
    list.setId("list-span");
    list.setOnAction(_ -> show.run());
    all.setId("all-time");
    all.getStyleClass().add("flat");
    all.setOnAction(_ -> model.choose(Optional.empty()));
    list.setMinWidth(USE_PREF_SIZE);
    all.setMinWidth(USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    line = new HBox(words, space, list, all);
    line.getStyleClass().add("span-line");
    line.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(chart, fine, line);
    model.content().subscribe(content -> content.ifPresent(this::show));
  }

  /// Whether to say what the bars are for while no days are chosen.
  void explain(boolean is) {
    explained = is;
    place();
  }

  private void place() {
    line.setManaged(explained || all.isVisible());
    line.setVisible(line.isManaged());
  }

  private void show(PageContent content) {
    PageSpan span = content.span();
    chart.show(content.histogram(), span.days());
    chart.describe(content.profile().entity().name());
    fine.show(span.fine(), Optional.empty());
    fine.describe(content.profile().entity().name());
    words.setText(
        span.days()
            .map(days ->
                Formats.line(
                    Formats.days(days.first(), days.last()),
                    Formats.articles(span.all().articles().size()),
                    Formats.mentions(span.mentions())))
            .orElseGet(() -> message("page.choose_days")));
    list.setVisible(span.days().isPresent());
    all.setVisible(span.days().isPresent());
    list.setDisable(span.all().articles().isEmpty());
    place();
  }
}
