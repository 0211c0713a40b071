package org.dateline.ui.trash;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.dateline.library.Library;
import org.dateline.library.Trash;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.kit.Overlay;
import org.dateline.ui.kit.Sheet;
import org.dateline.ui.kit.UndoStack;
import org.dateline.ui.kit.WrappedText;
import org.dateline.ui.trash.TrashList.TrashChoices;

/// Shows what was deleted, brings it back, and empties the trash after a question: that cannot be
/// taken back.
///
/// @param bar says what was done
/// @param refresh shows what the library holds now
public record TrashSheets(
    Supplier<Library> library,
    BackgroundExecutor background,
    Overlay overlay,
    UndoStack.MessageBar bar,
    Runnable refresh) {

  /// More articles than this are not listed; all can be done away with.
  private static final int MAX_LISTED = 1_000;

  private Trash trash() {
    return library.get().marks().trash();
  }

  /// Shows what can be brought back.
  public void show() {
    background.run(
        () -> trash().newest(MAX_LISTED),
        articles -> {
          TrashList list = new TrashList(articles, new TrashChoices(this::restore, this::ask));
          show(message("trash.title"), list);
          list.begin();
        });
  }

  private void restore(List<Long> articles) {
    overlay.hideSheet();
    background.run(
        () -> trash().restore(articles).size(),
        count -> {
          refresh.run();
          bar.report(message("trash.restored", count), "", () -> {});
        });
  }

  private void ask() {
    background.run(
        () -> trash().size(),
        count -> {
          Button yes = new Button(message("trash.empty"));
          yes.setId("trash-yes");
          yes.setOnAction(_ -> empty());
          HBox buttons = new HBox(yes);
          buttons.setAlignment(Pos.CENTER_RIGHT);
          VBox content =
              new VBox(new WrappedText(message("trash.sure", count), "card-line"), buttons);
          content.getStyleClass().add("name-prompt");
          show(message("trash.empty"), content);
          yes.requestFocus();
        });
  }

  private void empty() {
    overlay.hideSheet();
    background.run(
        () -> trash().empty(),
        count -> {
          refresh.run();
          bar.report(message("trash.emptied", count), "", () -> {});
        });
  }

  private void show(String title, Node content) {
    Sheet sheet = new Sheet(title, content, overlay::hideSheet);
    overlay.showSheet(sheet);
    // What is scrolled is in the scene, and can have the keyboard, only when it has its style.
    sheet.applyCss();
  }
}
