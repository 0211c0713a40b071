package org.dateline.ui.print;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dateline.model.EntityType;
import org.dateline.ui.action.ActionMenu;
import org.dateline.ui.action.ActionState;
import org.dateline.ui.action.WindowAction;
import org.dateline.ui.article.ArticleModel;
import org.dateline.ui.article.ArticleModel.DisplayedArticle;
import org.dateline.ui.article.DisplayedContent;
import org.dateline.ui.article.document.ArticleContent;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.kit.LatestTask;
import org.dateline.ui.kit.Overlay;
import org.dateline.ui.kit.Sheet;
import org.dateline.ui.settings.Appearance;

/// Prints the article being read: looks for a printer, asks how, and prints. Nothing of it is
/// loaded before the reader asks for it.
public final class ArticlePrinting {

  private final ArticleModel model;
  private final Supplier<Appearance> look;
  private final Overlay overlay;
  private final BackgroundExecutor background;
  private final Consumer<String> say;
  private final LatestTask layout;

  /// What is printed, how it is set on the screen, and by what.
  private record PrintRequest(PaperPrinter printer, ArticleContent content, Appearance look) {

    ArticlePages pages(PaperSize paper, boolean marks) {
      Set<EntityType> types = marks ? look.types() : Set.of();
      return new ArticlePages(content, types, look.type(), paper);
    }
  }

  /// @param look how articles are set
  /// @param overlay shows what is asked
  /// @param say told what came of it
  public ArticlePrinting(
      ArticleModel model,
      Supplier<Appearance> look,
      Overlay overlay,
      BackgroundExecutor background,
      Consumer<String> say) {
    this.model = model;
    this.look = look;
    this.overlay = overlay;
    this.background = background;
    this.say = say;
    this.layout = new LatestTask(background);
  }

  /// By menu, palette and keys.
  public List<WindowAction> actions() {
    return List.of(
        WindowAction.of(
                "print",
                message("action.print"),
                ActionMenu.FILE.group(1),
                () -> begin(new SystemPrinter()))
            .keys("shortcut+p")
            .alsoFromText()
            .when(() ->
                model.shown().get().isPresent()
                    ? ActionState.READY
                    : ActionState.not(message("action.no_article"))));
  }

  /// Asks how the article is to be printed, or says that there is no printer.
  void begin(PaperPrinter printer) {
    Optional<DisplayedArticle> article = model.shown().get();
    if (article.isPresent()) {
      PrintRequest request =
          new PrintRequest(printer, DisplayedContent.of(article.get()), look.get());
      background.run(
          printer::paper,
          paper ->
              paper.ifPresentOrElse(
                  it -> ask(request, it), () -> say.accept(message("print.no_printer"))));
    }
  }

  private void ask(PrintRequest request, PaperSize paper) {
    PrintSheet sheet = new PrintSheet(marks -> print(request, marks));
    overlay.showSheet(new Sheet(message("print.title"), sheet, overlay::hideSheet));
    Consumer<Boolean> show =
        marks ->
            layout.run(
                () -> request.pages(paper, marks), pages -> sheet.show(pages, paper), () -> {});
    sheet.onChoice(show);
    sheet.begin();
    show.accept(true);
  }

  private void print(PrintRequest request, boolean marks) {
    request
        .printer()
        .ask(overlay.getScene().getWindow(), request.content().title())
        .ifPresent(task -> {
          overlay.hideSheet();
          new LatestTask(background)
              .run(
                  () -> request.pages(task.paper(), marks),
                  pages ->
                      say.accept(
                          task.print(pages) ? message("print.done") : message("print.failed")),
                  task::cancel);
        });
  }
}
