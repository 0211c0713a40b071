package org.dateline.ui.list;

import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.dateline.library.Library;
import org.dateline.ui.batch.ArticleBatches;
import org.dateline.ui.batch.ArticleExporter;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.kit.Overlay;
import org.dateline.ui.kit.Sheet;
import org.dateline.ui.kit.UndoStack;
import org.dateline.ui.kit.WrappedText;

/// What acting on articles needs of the window.
///
/// @param undo takes back what was done
/// @param bar says what was done
/// @param refresh shows what the library holds now
/// @param overlay shows what is asked
/// @param pages shows a page of the web
public record BatchTools(
    Supplier<Library> library,
    BackgroundExecutor background,
    UndoStack undo,
    UndoStack.MessageBar bar,
    Runnable refresh,
    Overlay overlay,
    Consumer<URI> pages) {

  private static final String DENSITY = "window.list.rows";

  /// Has the articles of a list acted on.
  ///
  /// @param tag asks for the tags of articles, by their numbers
  /// @param exporter writes articles to files
  public void in(
      ListPane list, ListModel model, Consumer<List<Long>> tag, ArticleExporter exporter) {
    BatchActions actions =
        new BatchActions(
            list,
            model,
            new ArticleBatches(library, background, undo, bar, refresh),
            library,
            background,
            new BatchActions.BatchTargets(bar, tag, pages, this::ask, exporter));
    list.setBatchActions(actions);
  }

  /// Has the rows of a list show as much as they did last, and keeps how much that is. To be called
  /// when the library is open.
  public void keepDensity(ListPane list) {
    ObjectProperty<RowDensity> density = list.density;
    background.run(
        () -> library.get().settings().get(DENSITY).orElse(""),
        kept -> {
          for (RowDensity known : RowDensity.values()) {
            if (known.name().equals(kept)) {
              density.set(known);
            }
          }
          density.addListener((_, _, chosen) ->
              background.run(() -> library.get().settings().set(DENSITY, chosen.name())));
        });
  }

  private void ask(String question, String yes, Runnable action) {
    Button done = new Button(yes);
    done.setId("batch-yes");
    done.setDefaultButton(true);
    done.setOnAction(_ -> {
      overlay.hideSheet();
      action.run();
    });
    HBox buttons = new HBox(done);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    VBox content = new VBox(new WrappedText(question, "card-line"), buttons);
    content.getStyleClass().add("name-prompt");
    Sheet sheet = new Sheet(yes, content, overlay::hideSheet);
    overlay.showSheet(sheet);
    sheet.applyCss();
    done.requestFocus();
  }
}
