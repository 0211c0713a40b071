package org.dateline.ui.kit;

import static org.dateline.ui.kit.WindowMessages.message;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A sheet over the panes, with a title and a way to close it; scrolled where the window is too low
/// for it.
public final class Sheet extends VBox {

  /// @param close run when the reader has seen enough
  public Sheet(String title, Node content, Runnable close) {
    getStyleClass().add("dialog");
    Label words = new Label(title);
    words.getStyleClass().add("dialog-title");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button leave = Icons.button(new Button(), Feather.X, message("close"));
    leave.getStyleClass().add("flat");
    leave.setOnAction(_ -> close.run());
    HBox head = new HBox(words, space, leave);
    head.setAlignment(Pos.CENTER_LEFT);
    head.setMinHeight(USE_PREF_SIZE);
    ScrollPane scroll = new ScrollPane(content);
    scroll.getStyleClass().add("edge-to-edge");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
    scroll.setMinHeight(0);
    getChildren().addAll(head, scroll);
  }
}
