package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.shell.OpenWindow.fx;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Cell;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What assistive technology is told of a window, wherever a reader comes to: everything that can
/// be reached by keys or clicked has a role and a name.
final class AccessibleNamesWindowTest {

  @RegisterExtension static final SharedWindow SHARED = SharedWindow.onTheBundle();

  /// What a node is where nothing was said of it.
  private static final Set<AccessibleRole> NO_ROLES =
      Set.of(AccessibleRole.NODE, AccessibleRole.PARENT);

  @ParameterizedTest
  @EnumSource
  void whatever_can_be_acted_on_has_a_role_and_a_name(WindowTour stop) throws Exception {
    stop.go(SHARED);

    List<String> wanting =
        fx(() ->
            WindowTour.seen(SHARED).stream()
                .filter(AccessibleNamesWindowTest::canBeActedOn)
                .filter(it -> NO_ROLES.contains(it.getAccessibleRole()) || name(it).isBlank())
                .map(AccessibleNamesWindowTest::place)
                .distinct()
                .toList());

    assertThat(wanting).isEmpty();
  }

  /// Parts of a control that its skin made are spoken of by the control.
  private static boolean canBeActedOn(Node node) {
    if (node instanceof Cell<?> cell && cell.isEmpty() || node.isDisabled()) {
      return false;
    }
    return node.isFocusTraversable()
        || node.getOnMouseClicked() != null
        || node.getOnMousePressed() != null;
  }

  /// What is read out: what was said for it, what it shows, or what the label beside it shows.
  private static String name(Node node) {
    String said = Objects.requireNonNullElse(node.getAccessibleText(), "");
    String shown = node instanceof Labeled labeled ? labeled.getText() : "";
    Object label = node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY);
    String beside = label instanceof Labeled labeled ? labeled.getText() : "";
    return Stream.of(said, shown, beside)
        .filter(it -> it != null && !it.isBlank())
        .findFirst()
        .orElse("");
  }

  private static String place(Node node) {
    StringBuilder place = new StringBuilder(node.getAccessibleRole() + " " + words(node));
    for (Node at = node.getParent(); at != null; at = at.getParent()) {
      place.append(" in ").append(words(at));
    }
    return place.toString();
  }

  private static String words(Node node) {
    return node.getClass().getSimpleName()
        + (node.getId() == null ? "" : "#" + node.getId())
        + (node.getStyleClass().isEmpty() ? "" : "." + String.join(".", node.getStyleClass()));
  }
}
