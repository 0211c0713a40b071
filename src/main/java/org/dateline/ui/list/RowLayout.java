package org.dateline.ui.list;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.List;
import java.util.function.LongConsumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.dateline.messages.SearchMessages;
import org.dateline.model.query.Hit;
import org.dateline.model.query.Hit.EntityLabel;
import org.dateline.ui.kit.Formats;
import org.dateline.ui.kit.HighlightedLine;
import org.dateline.ui.kit.TagMark;
import org.dateline.ui.kit.TruncationTooltip;

/// The lines of a row, from above: the headline on one or two, source and date, why it was found,
/// tags, the snippet on what is left, and the names. What an article lacks takes no room.
final class RowLayout extends Region {

  private static final Font TITLE = Font.font(14);
  private static final Font UNREAD_TITLE = Font.font(null, FontWeight.BOLD, 14);
  private static final Font SNIPPET = Font.font(12);
  private static final Font MATCH = Font.font(null, FontWeight.BOLD, 12);

  /// Between two lines of different kinds, in pixels.
  private static final double GAP = 3;

  private static final double ABOVE_NAMES = 5;

  /// Of more tags than these the others are counted.
  private static final int MAX_TAGS = 3;

  private final HighlightedLine title = new HighlightedLine(2);
  private final Label source = new Label();
  private final Label day = new Label();
  private final Button similar = new Button();
  private final HBox tags = new HBox();
  private final HBox meta = new HBox(source, day, similar);
  private final Label why = new Label();
  private final HighlightedLine snippet = new HighlightedLine(3);
  private final EntityChips names;
  private RowDensity shown = RowDensity.NORMAL;

  /// @param showEntity told the entity that was clicked
  /// @param showSimilar run when the articles folded away are asked for
  RowLayout(LongConsumer showEntity, Runnable showSimilar) {
    names = new EntityChips(showEntity);
    getStyleClass().add("row-lines");
    title.getStyleClass().add("title");
    TruncationTooltip.install(title, title::cut);
    source.getStyleClass().add("meta");
    source.setMinWidth(0);
    TruncationTooltip.install(source);
    day.getStyleClass().add("meta");
    day.setMinWidth(USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    meta.getChildren().add(2, space);
    tags.getStyleClass().add("row-tags");
    tags.setAlignment(Pos.CENTER_LEFT);
    meta.setAlignment(Pos.BASELINE_LEFT);
    similar.getStyleClass().setAll("row-similar");
    similar.setMinWidth(USE_PREF_SIZE);
    HBox.setMargin(similar, new Insets(0, 0, 0, 8));
    similar.setFocusTraversable(false);
    similar.setOnAction(_ -> showSimilar.run());
    why.getStyleClass().add("row-why");
    TruncationTooltip.install(why);
    snippet.getStyleClass().add("snippet");
    getChildren().addAll(title, meta, why, tags, snippet, names);
  }

  /// @param about the names to show
  /// @param density how much is shown
  void show(Hit hit, List<EntityLabel> about, RowDensity density) {
    shown = density;
    title.limit(density.titleLines());
    snippet.limit(Math.max(1, density.passageLines()));
    snippet.setVisible(density.passageLines() > 0 && !hit.snippet().text().isEmpty());
    names.setVisible(density.names());
    Font font = hit.unread() ? UNREAD_TITLE : TITLE;
    title.show(hit.title(), hit.titleMatches(), font, font);
    String date = hit.published().map(Formats::day).orElse("");
    source.setText(hit.source());
    day.setText(hit.source().isEmpty() || date.isEmpty() ? date : " · " + date);
    similar.setText(hit.similar() == 0 ? "" : message("list.similar", hit.similar()));
    similar.setVisible(hit.similar() > 0);
    similar.setManaged(hit.similar() > 0);
    tags.getChildren().setAll(hit.tags().stream().limit(MAX_TAGS).map(TagMark::label).toList());
    if (hit.tags().size() > MAX_TAGS) {
      Label more = new Label(message("list.more_tags", hit.tags().size() - MAX_TAGS));
      more.getStyleClass().add("tag-label");
      more.setMinWidth(USE_PREF_SIZE);
      tags.getChildren().add(more);
    }
    tags.setVisible(!hit.tags().isEmpty());
    meta.setVisible(!source.getText().isEmpty() || !date.isEmpty() || hit.similar() > 0);
    why.setText(SearchMessages.why(hit));
    why.setVisible(!why.getText().isEmpty());
    snippet.show(hit.snippet().text(), hit.snippet().matches(), SNIPPET, MATCH);
    names.show(about);
    requestLayout();
  }

  /// For the width that it has where no other is given. It says of itself no bias: what asks for
  /// its height at widths that it never has would have the texts fitted to these.
  @Override
  protected double computePrefHeight(double width) {
    double asked = width < 0 ? getWidth() : width;
    return asked <= 0 ? 0 : Math.ceil(place(asked, false));
  }

  @Override
  protected void layoutChildren() {
    place(getWidth(), true);
  }

  /// Goes through the lines from above.
  ///
  /// @param moved whether each is put into its place
  /// @return how high all are
  private double place(double width, boolean moved) {
    double top = title.prefHeight(width);
    put(title, 0, width, top, moved);
    for (Region line : List.of(meta, why, tags)) {
      if (line.isVisible()) {
        double height = snapSizeY(line.prefHeight(width));
        put(line, top + GAP, width, height, moved);
        top += GAP + height;
      }
    }
    double passage = snippet.isVisible() ? snippet.prefHeight(width) : 0;
    put(snippet, top + GAP, width, passage, moved);
    top += passage > 0 ? GAP + passage : 0;
    double foot = shown.names() ? names.prefHeight(width) : 0;
    put(names, top + ABOVE_NAMES, width, foot, moved);
    return top + (foot > 0 ? ABOVE_NAMES + foot : 0);
  }

  private static void put(Region line, double top, double width, double height, boolean moved) {
    if (moved) {
      line.resizeRelocate(0, top, width, height);
    }
  }
}
