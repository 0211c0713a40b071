package org.dateline.ui.sidebar;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.dateline.ui.kit.RovingFocus;
import org.dateline.ui.sidebar.FacetValue.FacetSelection;

/// A facet of the sidebar: its heading, its values, and the way to more of them. Rows are kept and
/// filled anew, for the counts follow every key.
final class FacetValueList extends VBox {

  private final FacetValueRow.FacetValueActions actions;
  private final List<FacetValueRow> rows = new ArrayList<>();
  private final VBox values = new VBox();
  private final Button more = RovingFocus.item(new Button());
  private final Consumer<Boolean> onMany;
  private List<FacetValue> facets = List.of();
  private boolean many;

  /// @param icon stands before the title
  /// @param onMany told whether more values are to be shown than at first
  FacetValueList(
      String title, Node icon, FacetValueRow.FacetValueActions actions, Consumer<Boolean> onMany) {
    this.actions = actions;
    this.onMany = onMany;
    Label heading = new Label(title, icon);
    heading.getStyleClass().add("section-heading");
    more.getStyleClass().setAll("sidebar-item", "more");
    more.setMaxWidth(Double.MAX_VALUE);
    more.setOnAction(_ -> showMany(!many));
    getChildren().addAll(heading, values, more);
    show(List.of());
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
