package org.dateline.ui.trash;

import static org.dateline.ui.kit.WindowMessages.message;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.library.Trash.DeletedArticle;
import org.dateline.model.PublicationDate;
import org.dateline.ui.kit.Formats;
import org.dateline.ui.kit.WrappedText;
import org.jspecify.annotations.Nullable;

/// The articles that can be brought back, the last deleted first; several can be chosen.
final class TrashList extends VBox {

  private final ListView<DeletedArticle> list = new ListView<>();

  /// What can be done with them.
  ///
  /// @param restore brings articles back, by their numbers
  /// @param empty does away with all
  record TrashChoices(Consumer<List<Long>> restore, Runnable empty) {}

  TrashList(List<DeletedArticle> articles, TrashChoices choices) {
    getStyleClass().addAll("correction-history", "trash-list");
    list.setId("trash");
    list.setAccessibleText(message("trash.title"));
    list.getItems().setAll(articles);
    list.setPlaceholder(new Label(message("trash.none")));
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.setCellFactory(_ -> new TrashCell());
    Button restore = new Button(message("trash.restore"));
    restore.setId("trash-restore");
    restore.getStyleClass().add("accent");
    restore.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
    restore.setOnAction(_ ->
        choices
            .restore()
            .accept(
                list.getSelectionModel().getSelectedItems().stream()
                    .map(DeletedArticle::number)
                    .toList()));
    Button empty = new Button(message("trash.empty"));
    empty.setId("trash-empty");
    empty.setDisable(articles.isEmpty());
    empty.setOnAction(_ -> choices.empty().run());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox buttons = new HBox(empty, space, restore);
    buttons.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(new WrappedText(message("trash.how"), "card-line"), list, buttons);
  }

  /// Gives the list the keyboard, at the last deleted.
  void begin() {
    list.requestFocus();
    list.getSelectionModel().selectFirst();
  }

  private static final class TrashCell extends ListCell<DeletedArticle> {

    private final Label title = new Label();
    private final Label facts = new Label();
    private final VBox lines = new VBox(title, facts);

    TrashCell() {
      getStyleClass().add("correction-cell");
      facts.getStyleClass().add("correction-facts");
      setPrefWidth(0);
      lines.setMinWidth(0);
    }

    @Override
    protected void updateItem(@Nullable DeletedArticle article, boolean empty) {
      super.updateItem(article, empty);
      if (empty || article == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      String day =
          Formats.day(
              PublicationDate.on(article.deleted().atZone(ZoneId.systemDefault()).toLocalDate()));
      title.setText(article.title());
      facts.setText(Formats.line(article.source(), message("trash.deleted", day)));
      setAccessibleText(Formats.line(title.getText(), facts.getText()));
      setGraphic(lines);
    }
  }
}
