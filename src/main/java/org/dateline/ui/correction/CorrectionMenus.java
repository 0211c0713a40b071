package org.dateline.ui.correction;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import org.dateline.model.Entity;
import org.dateline.model.correction.Correction;
import org.dateline.ui.article.HoveredName;
import org.dateline.ui.article.SelectedPassage;
import org.dateline.ui.correction.CorrectionMenu.CorrectionActions;
import org.dateline.ui.kit.FilePrompt;
import org.dateline.ui.kit.Overlay;
import org.dateline.ui.kit.Sheet;

/// Opens the menu of a name or of selected text when it is known what can be said, and the sheets
/// that it leads to.
public final class CorrectionMenus {

  private final CorrectionsModel model;
  private final Overlay overlay;
  private final Node window;
  private final FilePrompt prompt;
  private Optional<CorrectionMenu> open = Optional.empty();
  private Optional<CorrectionHistory> history = Optional.empty();
  private Function<SelectedPassage, List<MenuItem>> passageItems = _ -> List.of();

  /// @param overlay shows the sheets
  /// @param window what the menus belong to
  /// @param prompt asks for files
  public CorrectionMenus(CorrectionsModel model, Overlay overlay, Node window, FilePrompt prompt) {
    this.prompt = prompt;
    this.model = model;
    this.overlay = overlay;
    this.window = window;
  }

  /// Offers what can be said of a name in an article.
  ///
  /// @param at where on the screen
  public void ofName(HoveredName name, Point2D at) {
    show(NameTarget.of(name.entity(), name.article().article(), name.linked().mention()), at);
  }

  /// Offers what can be said of an entity, whatever it is written as.
  ///
  /// @param at where on the screen
  public void ofEntity(Entity entity, Point2D at) {
    show(NameTarget.of(entity), at);
  }

  private void show(NameTarget target, Point2D at) {
    model.ask(
        target,
        choices ->
            show(
                CorrectionMenu.of(
                    choices,
                    new CorrectionActions(
                        choice -> model.make(choice, Optional.of(choices.entity())),
                        () -> rename(choices),
                        () -> merge(choices))),
                at));
  }

  /// Puts what else can be done with a passage above what can be said of it.
  public void setPassageItems(Function<SelectedPassage, List<MenuItem>> items) {
    passageItems = items;
  }

  /// Offers what can be done with selected text, and what can be said of it.
  ///
  /// @param first what else can be done with it, to stand above that
  /// @param at where on the screen
  public void ofPassage(SelectedPassage passage, List<MenuItem> first, Point2D at) {
    model.ask(
        new TextTarget(passage.article().article(), passage.place().part(), passage.place().span()),
        choices ->
            show(
                CorrectionMenu.of(
                        choices, choice -> model.make(choice, Optional.empty()), model::list)
                    .below(first)
                    .below(passageItems.apply(passage)),
                at));
  }

  private void show(CorrectionMenu menu, Point2D at) {
    overlay.hideCard();
    open.ifPresent(CorrectionMenu::hide);
    open = Optional.of(menu);
    menu.show(window, at.getX(), at.getY());
  }

  private void rename(NameChoices choices) {
    RenamePrompt prompt =
        new RenamePrompt(
            choices,
            name -> {
              overlay.hideSheet();
              model.make(
                  new CorrectionChoice(
                      new Correction.EntityRename(choices.name(), name), choices.whole()),
                  Optional.of(choices.entity()));
            });
    show(new Sheet(message("correct.rename.title"), prompt, overlay::hideSheet));
    prompt.begin();
  }

  private void merge(NameChoices choices) {
    MergePrompt prompt =
        new MergePrompt(
            choices,
            model,
            into -> {
              overlay.hideSheet();
              model.merge(choices, into);
            });
    show(new Sheet(message("correct.merge.title"), prompt, overlay::hideSheet));
    prompt.begin();
  }

  /// Shows all corrections.
  public void showAll() {
    CorrectionHistory all = new CorrectionHistory(model.history(), prompt);
    history = Optional.of(all);
    show(new Sheet(message("corrections.title"), all, overlay::hideSheet));
    all.begin();
  }

  /// Shows what the library holds now.
  public void refresh() {
    model.leaveGone();
    history.filter(it -> it.getScene() != null).ifPresent(CorrectionHistory::refresh);
  }

  private void show(Sheet sheet) {
    overlay.showSheet(sheet);
    // What is scrolled is in the scene, and can have the keyboard, only when it has its style.
    sheet.applyCss();
  }
}
