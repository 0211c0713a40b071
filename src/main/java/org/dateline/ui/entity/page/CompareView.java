package org.dateline.ui.entity.page;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.library.entity.Concordance.ConcordanceLine;
import org.dateline.library.entity.EntityComparison;
import org.dateline.library.entity.EntityComparison.ComparedEntity;
import org.dateline.library.entity.MentionHistogram;
import org.dateline.model.Entity;
import org.dateline.ui.entity.EntityPicker;
import org.dateline.ui.kit.Formats;
import org.dateline.ui.kit.Icons;
import org.kordamp.ikonli.feather.Feather;

/// Two or three entities on one time line, bars under bars on the same scale, and below them the
/// articles where all of them are mentioned.
final class CompareView extends VBox {

  private static final double NAME_WIDTH = 170;

  private final ComparisonModel model;
  private final VBox charts = new VBox();
  private final Button add = new Button(message("page.compare.add"), Icons.of(Feather.PLUS));
  private final VBox asking = new VBox();
  private final Label meeting = new Label();
  private final LineList lines;

  /// @param open told whose line is to be opened
  CompareView(ComparisonModel model, Consumer<ConcordanceLine> open) {
    this.model = model;
    getStyleClass().add("compare");
    charts.getStyleClass().add("compare-charts");
    charts.setMinHeight(USE_PREF_SIZE);
    add.setId("compare-add");
    add.setOnAction(_ -> ask());
    asking.setMinHeight(USE_PREF_SIZE);
    meeting.getStyleClass().add("article-section-title");
    lines = new LineList(model.meetingLines(), ArticleLineCell.HEIGHT, ArticleLineCell::new, open);
    lines.setId("meeting-articles");
    lines.setAccessibleText(message("page.compare.together"));
    lines.setPlaceholder(new Label(message("page.compare.none")));
    VBox.setVgrow(lines, Priority.ALWAYS);
    lines.setMinHeight(ArticleLineCell.HEIGHT);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox line = new HBox(meeting, space, add);
    line.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(charts, asking, line, lines);
    model.comparison().subscribe(this::show);
  }

  /// Closes the field in which a name is typed; returns whether it was open.
  boolean closePicker() {
    boolean was = !asking.getChildren().isEmpty();
    asking.getChildren().clear();
    add.setVisible(true);
    add.setManaged(true);
    if (was) {
      add.requestFocus();
    }
    return was;
  }

  private void ask() {
    EntityPicker picker = model.picker();
    picker.onTaken(() -> picker.chosen().ifPresent(this::take));
    asking.getChildren().setAll(picker);
    add.setVisible(false);
    add.setManaged(false);
    picker.begin();
  }

  private void take(Entity other) {
    closePicker();
    model.add(other);
  }

  private void show(EntityComparison now) {
    charts.getChildren().clear();
    for (int i = 0; i < now.entities().size(); i++) {
      ComparedEntity compared = now.entities().get(i);
      boolean last = now.entities().size() == 1;
      charts.getChildren().add(row(name(compared, i > 0), now.histograms().get(i), now, last));
    }
    boolean several = now.entities().size() > 1;
    if (several) {
      Label together = new Label(message("page.compare.together"), Icons.of(Feather.LINK));
      charts.getChildren().add(row(together, now.together(), now, true));
    }
    add.setDisable(now.isFull());
    int articles = now.meeting().articles().size();
    meeting.setText(
        now.days()
            .map(days ->
                message(
                    "page.compare.meeting_in", articles, Formats.days(days.first(), days.last())))
            .orElseGet(() -> message("page.compare.meeting", articles)));
    meeting.setVisible(several);
    meeting.setManaged(several);
    lines.setVisible(several);
    lines.setManaged(several);
  }

  private Node name(ComparedEntity compared, boolean removable) {
    Entity entity = compared.entity();
    Label name = new Label(entity.name(), Icons.of(entity.type()));
    name.setMinWidth(0);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox line = new HBox(name);
    line.setAlignment(Pos.CENTER_LEFT);
    if (removable) {
      Button remove =
          Icons.button(new Button(), Feather.X, message("page.compare.remove", entity.name()));
      remove.getStyleClass().addAll("flat", "compare-remove");
      remove.setOnAction(_ -> model.remove(entity));
      line.getChildren().add(remove);
    }
    Label counts =
        new Label(
            Formats.line(
                Formats.articles(compared.mentions().articles().size()),
                Formats.mentions(compared.mentions().count())));
    counts.getStyleClass().add("counts");
    return new VBox(line, counts);
  }

  /// @param last whether the days are said below the bars
  private Node row(Node name, MentionHistogram histogram, EntityComparison now, boolean last) {
    SpanChart chart = new SpanChart(model::choose);
    if (!last) {
      chart.hideScale();
    }
    chart.show(histogram, now.days());
    chart.scale(now.most());
    HBox.setHgrow(chart, Priority.ALWAYS);
    if (name instanceof Region region) {
      region.setMinWidth(NAME_WIDTH);
      region.setPrefWidth(NAME_WIDTH);
      region.setMaxWidth(NAME_WIDTH);
    }
    HBox row = new HBox(name, chart);
    row.getStyleClass().add("compare-row");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
