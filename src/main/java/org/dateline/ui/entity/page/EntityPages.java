package org.dateline.ui.entity.page;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import org.dateline.library.Library;
import org.dateline.library.entity.Concordance.ConcordanceLine;
import org.dateline.library.entity.EntityComparison;
import org.dateline.messages.export.ComparisonExport;
import org.dateline.messages.export.ComparisonExport.ComparedTable;
import org.dateline.messages.export.EntityExport;
import org.dateline.messages.export.ExportFormat;
import org.dateline.model.query.Filter.DateFilter;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.entity.FollowedModel;
import org.dateline.ui.entity.page.EntityPage.PageLinks;
import org.dateline.ui.entity.page.EntityPage.PageModels;
import org.dateline.ui.entity.page.PageHead.HeadActions;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.kit.Sheet;

/// Opens the pages of entities over the panes. Nothing of a page is made, or read, before it is
/// asked for.
public final class EntityPages {

  /// Pictures have as many pixels as a fine screen.
  private static final double PICTURE_SCALE = 2;

  private static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

  private final Supplier<Library> library;
  private final BackgroundExecutor background;
  private final PageHost host;
  private final PageActions actions;
  private final FollowedModel followed;
  private Optional<OpenPage> open = Optional.empty();

  /// @param library waits until the library is open; never asked on the window's thread
  /// @param followed whom the reader follows
  public EntityPages(
      Supplier<Library> library,
      BackgroundExecutor background,
      PageHost host,
      PageActions actions,
      FollowedModel followed) {
    this.library = library;
    this.background = background;
    this.host = host;
    this.actions = actions;
    this.followed = followed;
  }

  /// Shows the page of an entity.
  ///
  /// @param entity its number
  public void show(long entity) {
    OpenPage page = new OpenPage();
    page.show(entity);
    open = Optional.of(page);
  }

  /// Shows what the library holds now: whom the reader follows, and in the page that is open.
  public void refresh() {
    followed.refresh();
    open.ifPresent(OpenPage::refresh);
  }

  /// A page that is open, and the pages that the reader walks to in it.
  private final class OpenPage implements PageLinks {

    private final PageModels models =
        new PageModels(
            new EntityPageModel(library, background, followed),
            new CompanionsModel(library, background),
            new ComparisonModel(library, background));
    private final EntityPage page = new EntityPage(models, this);
    private final Sheet sheet = new Sheet(message("page.loading"), page, host.overlay()::hideSheet);
    private Optional<Long> begun = Optional.empty();

    void show(long entity) {
      EntityPageModel model = models.page();
      model.content().subscribe(content -> content.ifPresent(this::show));
      model.onGone(this::leave);
      sheet.getStyleClass().add("page-sheet");
      sheet.onLeave(page::closeInner);
      sheet.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
      host.overlay().showSheet(sheet);
      sheet
          .sceneProperty()
          .addListener((_, _, scene) -> {
            if (scene == null) {
              close();
            }
          });
      // What is in it can have the keyboard only when it has its style.
      sheet.applyCss();
      page.begin();
      model.open(entity);
    }

    private void show(PageContent content) {
      sheet.retitle(content.profile().entity().name());
      if (!begun.equals(Optional.of(content.number()))) {
        begun = Optional.of(content.number());
        models.comparison().begin(content.profile().entity(), content.all());
      } else if (models.comparison().comparison().get().entities().size() == 1) {
        models.comparison().begin(content.profile().entity(), content.all());
      }
      models.companions().show(content);
    }

    private void leave() {
      host.overlay().hide(sheet);
    }

    void refresh() {
      models.page().refresh();
      models.comparison().refresh();
    }

    /// Nobody looks at it any more.
    private void close() {
      models.page().close();
      models.companions().close();
      models.comparison().close();
      open = open.filter(it -> !it.equals(this));
    }

    private void pressed(KeyEvent event) {
      // What is typed into takes back its own letters, and moves in its own words.
      if (!(event.getTarget() instanceof TextInputControl)) {
        if (UNDO.match(event)) {
          host.undo().undo();
          event.consume();
        } else {
          page.pressed(event);
        }
      }
    }

    private Optional<PageContent> content() {
      return models.page().content().get();
    }

    @Override
    public void open(ConcordanceLine line) {
      content()
          .ifPresent(now -> {
            leave();
            actions.open().open(now.number(), line);
          });
    }

    @Override
    public void span() {
      content()
          .ifPresent(now -> {
            SearchQuery query = SearchQuery.mentioning(now.number());
            Optional<DateFilter> days = now.span().days();
            list(days.map(query::with).orElse(query));
          });
    }

    private void list(SearchQuery query) {
      leave();
      actions.list().accept(query);
    }

    @Override
    public HeadActions head() {
      return new HeadActions(
          () -> {
            boolean unusedWas = models.page().back();
          },
          models.page()::follow,
          this::spelling,
          this::copy,
          new PageExports(
              () -> page.isComparing(),
              this::export,
              this::exportComparison,
              this::exportPicture,
              this::exportDrawing));
    }

    /// Lists the articles that have a spelling of the entity.
    private void spelling(String text) {
      content()
          .ifPresent(now ->
              list(
                  SearchQuery.mentioning(now.number())
                      .withWords("\"" + text.replace("\"", " ") + "\"")));
    }

    private void copy() {
      content()
          .ifPresent(now -> {
            ClipboardContent words = new ClipboardContent();
            words.putString(EntityExport.summary(now.profile()));
            boolean copied = Clipboard.getSystemClipboard().setContent(words);
            if (copied) {
              host.say().accept(message("page.copied", now.profile().entity().name()));
            }
          });
    }

    private void export(ExportFormat format) {
      content()
          .ifPresent(now ->
              host.exports()
                  .document(
                      now.profile().entity().name(),
                      format,
                      now.profile().entity().articles(),
                      (open, stop) ->
                          EntityExport.of(
                              open.entities().report(now.number(), now.span().days(), stop),
                              format)));
    }

    private void exportComparison(ExportFormat format, ComparedTable csv) {
      EntityComparison now = models.comparison().comparison().get();
      host.exports()
          .document(
              ComparisonExport.title(now),
              format,
              now.meeting().articles().size(),
              (open, stop) -> ComparisonExport.of(open, now, csv, stop));
    }

    private void exportPicture() {
      host.exports().picture(pictureTitle(), picture(page.picture()));
    }

    private void exportDrawing() {
      page.drawing().ifPresent(drawing -> host.exports().drawing(pictureTitle(), drawing));
    }

    private String pictureTitle() {
      return page.isComparing()
          ? ComparisonExport.title(models.comparison().comparison().get())
          : content().map(now -> now.profile().entity().name()).orElse("");
    }

    private WritableImage picture(Node node) {
      SnapshotParameters parameters = new SnapshotParameters();
      parameters.setTransform(Transform.scale(PICTURE_SCALE, PICTURE_SCALE));
      boolean dark = host.overlay().getScene().getRoot().getStyleClass().contains("dark");
      parameters.setFill(dark ? Color.web("#0d1117") : Color.WHITE);
      return node.snapshot(parameters, null);
    }
  }
}
