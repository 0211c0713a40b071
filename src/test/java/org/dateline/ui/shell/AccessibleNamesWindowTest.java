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
import javafx.scene.control.ScrollBar;
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
                .filter(it -> !isSpokenOf(it))
                .map(AccessibleNamesWindowTest::place)
                .distinct()
                .toList());

    assertThat(wanting).isEmpty();
  }

  private static boolean canBeActedOn(Node node) {
    // A click beside a sheet closes it, as Escape and its button do.
    if ((node instanceof Cell<?> cell && cell.isEmpty())
        || node.isDisabled()
        || isScrolling(node)
        || node.getStyleClass().contains("shade-over")) {
      return false;
    }
    return node.isFocusTraversable()
        || node.getOnMouseClicked() != null
        || node.getOnMousePressed() != null;
  }

  /// Scroll bars, and what scrolls below them: the pane that they scroll is scrolled by keys.
  private static boolean isScrolling(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at instanceof ScrollBar) {
        return true;
      }
    }
    return node.getStyleClass().contains("viewport");
  }

  /// By itself, or by what it is a part of that can have the keyboard.
  private static boolean isSpokenOf(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.isFocusTraversable() || at.equals(node)) {
        boolean leads = at.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM) != null;
        if ((leads || !NO_ROLES.contains(at.getAccessibleRole())) && !name(at).isBlank()) {
          return true;
        }
        if (at.isFocusTraversable()) {
          return false;
        }
      }
    }
    return false;
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
