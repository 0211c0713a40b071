package org.dateline.ui.navigation;

import static org.dateline.ui.kit.FxThread.fx;

import atlantafx.base.theme.PrimerLight;
import java.time.Duration;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.dateline.library.Library;
import org.dateline.ui.article.ArticleActions;
import org.dateline.ui.article.ArticleMenus;
import org.dateline.ui.article.ArticleModel;
import org.dateline.ui.article.ArticlePane;
import org.dateline.ui.entity.EntityModel;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.kit.FailingLibrary;
import org.dateline.ui.kit.Notice;
import org.dateline.ui.kit.UnpaintedWindow;
import org.dateline.ui.list.ListModel;
import org.dateline.ui.list.ListPane;
import org.kordamp.ikonli.feather.Feather;

/// List and article in a window of their own, with the navigator that fills them and two fields for
/// the keyboard to be in.
final class PanesInWindow {

  private final BackgroundExecutor background = new BackgroundExecutor(Platform::runLater, _ -> {});

  final TextField search = new TextField();
  final TextField elsewhere = new TextField();
  final FailingLibrary library;
  final ListModel list;
  final ArticleModel article;
  final EntityModel entity;
  final Navigator navigator;
  final ListPane listPane;
  final ArticlePane articlePane;

  /// Shows them. On JavaFX's thread.
  PanesInWindow(Library opened, Stage stage) {
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    search.setId("search");
    elsewhere.setId("elsewhere");
    library = new FailingLibrary(opened);
    list = new ListModel(library, background);
    article = new ArticleModel(library, background, true);
    entity = new EntityModel(library, background);
    navigator = new Navigator(library, background, list, article, entity);
    listPane =
        new ListPane(
            list,
            new ListPane.ListActions(
                _ -> {}, _ -> {}, _ -> {}, _ -> new Notice(Feather.INBOX, "No articles yet", "")));
    articlePane =
        new ArticlePane(
            article,
            new ArticleActions(
                _ -> {},
                _ -> {},
                _ -> {},
                new ArticleActions.NameCards((_, _) -> {}, () -> {}, () -> {}),
                ArticleMenus.NONE));
    listPane.setMinHeight(300);
    stage.setScene(new Scene(new VBox(search, elsewhere, listPane, articlePane), 500, 900));
    UnpaintedWindow.show(stage);
    navigator.begin(new History(Visit.START));
  }

  BackgroundExecutor background() {
    return background;
  }

  /// Waits until all that was asked for is shown.
  void settle() {
    while (!fx(() -> background.running().get() == 0)) {
      Thread.onSpinWait();
    }
  }

  /// The id of the open article.
  Optional<String> open() {
    return fx(() -> article.shown().get()).map(it -> it.article().article().id());
  }

  /// Ends what works for them; returns whether it ended.
  boolean end() {
    background.close();
    return background.awaitEnd(Duration.ofMinutes(1));
  }
}
