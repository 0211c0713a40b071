package org.dateline.ui.sidebar;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.dateline.text.TextFolding;
import org.dateline.ui.kit.RovingFocus;
import org.dateline.ui.sidebar.FacetValue.FacetSelection;

/// A facet of the sidebar: its heading, its values, and the way to more of them. Rows are kept and
/// filled anew, for the counts follow every key.
final class FacetValueList extends VBox {

  private final FacetValueRow.FacetValueActions actions;
  private final List<FacetValueRow> rows = new ArrayList<>();
  private final VBox values = new VBox();
  private final VBox content = new VBox();
  private final Button more = RovingFocus.item(new Button());
  private final Consumer<Boolean> onMany;
  private List<FacetValue> facets = List.of();
  private boolean many;
  private String wanted = "";

  /// @param icon stands before the title
  /// @param folds which sections are folded
  /// @param onMany told whether more values are to be shown than at first
  FacetValueList(
      FacetSection section,
      Node icon,
      FoldedSections folds,
      FacetValueRow.FacetValueActions actions,
      Consumer<Boolean> onMany) {
    this.actions = actions;
    this.onMany = onMany;
    more.getStyleClass().setAll("sidebar-item", "more");
    more.setMaxWidth(Double.MAX_VALUE);
    more.setOnAction(_ -> showMany(!many));
    content.getChildren().addAll(values, more);
    getChildren()
        .addAll(new SectionHeading(section.name(), section.title(), icon, folds, content), content);
    show(List.of());
  }

  /// Shows only values whose names have these letters, among more than at first; all where there
  /// are none.
  void filter(String letters) {
    wanted = TextFolding.folded(letters.strip());
    show(facets);
  }

  /// Whether more values are shown than at first.
  boolean showsMany() {
    return many;
  }

  private void showMany(boolean wanted) {
    many = wanted;
    show(facets);
    onMany.accept(wanted);
  }

  /// @param values those that the query asks for first, those it leaves out last
  void show(List<FacetValue> values) {
    facets = List.copyOf(values);
    if (!wanted.isEmpty()) {
      showFiltered();
      return;
    }
    long free = facets.stream().filter(it -> it.selection() == FacetSelection.FREE).count();
    long chosen = facets.stream().filter(it -> it.selection() == FacetSelection.CHOSEN).count();
    long few = Math.max(1, SidebarModel.VALUES_AT_FIRST - chosen);
    long most = many ? SidebarModel.VALUES_ON_REQUEST : few;
    List<FacetValue> shown = new ArrayList<>();
    long taken = 0;
    for (FacetValue facet : facets) {
      if (facet.selection() != FacetSelection.FREE || taken++ < most) {
        shown.add(facet);
      }
    }
    fill(shown);
    more.setText(many ? message("facet.fewer") : message("facet.more"));
    more.setManaged(free > few);
    more.setVisible(more.isManaged());
    setManaged(!shown.isEmpty());
    setVisible(isManaged());
  }

  private void showFiltered() {
    List<FacetValue> shown =
        facets.stream()
            .filter(facet -> TextFolding.folded(facet.words()).contains(wanted))
            .limit(SidebarModel.VALUES_ON_REQUEST)
            .toList();
    fill(shown);
    more.setManaged(false);
    more.setVisible(false);
    setManaged(!shown.isEmpty());
    setVisible(isManaged());
  }

  private void fill(List<FacetValue> shown) {
    for (int i = 0; i < shown.size(); i++) {
      if (i < rows.size()) {
        rows.get(i).show(shown.get(i));
      } else {
        rows.add(new FacetValueRow(shown.get(i), actions));
      }
    }
    List<Node> now = List.copyOf(rows.subList(0, shown.size()));
    if (!values.getChildren().equals(now)) {
      values.getChildren().setAll(now);
    }
  }
}
