package org.dateline.ui.kit;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;

/// Shows a text in full while the pointer rests on it, where it is cut off.
///
/// A tooltip is a window of its own: none is made before the pointer first comes by.
public final class TruncationTooltip {

  private TruncationTooltip() {}

  /// Of a label.
  public static <L extends Labeled> L install(L label) {
    install(
        label, () -> Optional.of(label.getText()).filter(_ -> label.textTruncatedProperty().get()));
    return label;
  }

  /// Of something that tells what it has cut off; empty for nothing.
  public static void install(Node node, Supplier<Optional<String>> cut) {
    node.setOnMouseEntered(_ -> {
      Tooltip before = (Tooltip) node.getProperties().remove(TruncationTooltip.class);
      Tooltip.uninstall(node, before);
      cut.get()
          .ifPresent(words -> {
            Tooltip tooltip = new Tooltip(words);
            node.getProperties().put(TruncationTooltip.class, tooltip);
            Tooltip.install(node, tooltip);
          });
    });
  }
}
