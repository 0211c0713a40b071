package org.dateline.ui.list;

import static org.dateline.ui.kit.WindowMessages.message;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/// Says above the list that its articles are not those that were asked for, and offers to ask
/// again. What failed is said at the foot of the window.
final class RetryBar extends FlowPane {

  /// @param failed whether it is there
  /// @param tryAgain run when it is clicked
  RetryBar(ReadOnlyBooleanProperty failed, Runnable tryAgain) {
    getStyleClass().add("retry-bar");
    Hyperlink link = new Hyperlink(message("retry.again"));
    link.setId("try-again");
    link.setOnAction(_ -> {
      link.setVisited(false);
      tryAgain.run();
    });
    getChildren().addAll(new Label(message("retry.not_read")), link);
    visibleProperty().bind(failed);
    managedProperty().bind(failed);
  }
}
