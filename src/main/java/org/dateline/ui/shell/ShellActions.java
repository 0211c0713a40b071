package org.dateline.ui.shell;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.ui.action.ActionMenu;
import org.dateline.ui.action.ActionState;
import org.dateline.ui.action.ActionTable;
import org.dateline.ui.action.CommandPalette;
import org.dateline.ui.action.KeySheet;
import org.dateline.ui.action.PaletteModel;
import org.dateline.ui.action.WindowAction;
import org.dateline.ui.correction.CorrectionMenus;
import org.dateline.ui.kit.UndoStack;
import org.dateline.ui.search.SearchTips;
import org.dateline.ui.settings.SettingsSheet;
import org.dateline.ui.settings.SettingsSheet.SettingsPage;
import org.dateline.ui.settings.SettingsSheet.SettingsParts;

/// Everything that a reader can do in the window.
///
/// @param settings what can be set, among it the keys of a table
record ShellActions(
    ShellParts parts,
    UndoStack undo,
    CorrectionMenus corrections,
    LibraryActions files,
    ViewActions view,
    ReadingActions reading,
    ArticleTasks tasks,
    Function<ActionTable, SettingsParts> settings) {

  /// In the order in which menus, palette and lists of keys show them.
  ///
  /// @param table what they are put into
  List<WindowAction> all(ActionTable table) {
    return Stream.of(
            files.all(view::closeWindow),
            files.ofExport(parts),
            ofFinding(),
            ofEditing(table),
            ofPalette(table),
            view.all(),
            reading.ofGoing(),
            ofEntity(),
            reading.ofArticleRead(),
            files.ofNotes(parts.notes()),
            tasks.all(),
            reading.ofList(),
            ofHelp(table))
        .flatMap(List::stream)
        .toList();
  }

  private List<WindowAction> ofEntity() {
    return List.of(
        WindowAction.of(
                "entity-page",
                message("action.entity_page"),
                ActionMenu.GO.group(3),
                () -> inFocus().ifPresent(parts.pages()::show))
            .keys("e")
            .when(() ->
                inFocus().isPresent()
                    ? ActionState.READY
                    : ActionState.not(message("action.no_entity"))));
  }

  private Optional<Long> inFocus() {
    return parts.navigator().visit().get().entity();
  }

  private List<WindowAction> ofFinding() {
    return List.of(
        WindowAction.of(
                "search",
                message("action.search"),
                ActionMenu.EDIT.group(1),
                parts.search()::focusField)
            .keys("/", "shortcut+k", "shortcut+l")
            .alsoFromText(),
        WindowAction.of("find", message("action.find"), ActionMenu.EDIT.group(1), this::find)
            .keys("shortcut+f")
            .alsoFromText(),
        WindowAction.of(
                "find-next",
                message("action.find_next"),
                ActionMenu.EDIT.group(1),
                () -> parts.article().findAgain(1))
            .keys("f3", "shortcut+g")
            .alsoFromText(),
        WindowAction.of(
                "find-previous",
                message("action.find_previous"),
                ActionMenu.EDIT.group(1),
                () -> parts.article().findAgain(-1))
            .keys("shift+f3", "shortcut+shift+g")
            .alsoFromText());
  }

  private void find() {
    if (!parts.article().find()) {
      parts.search().focusField();
    }
  }

  private List<WindowAction> ofEditing(ActionTable table) {
    return List.of(
        WindowAction.of("undo", message("undo"), ActionMenu.EDIT.group(0), undo::undo)
            .keys("shortcut+z")
            .when(() ->
                undo.isEmpty()
                    ? ActionState.not(message("action.nothing_to_undo"))
                    : ActionState.READY),
        WindowAction.of(
                "corrections",
                message("menu.corrections"),
                ActionMenu.EDIT.group(2),
                corrections::showAll)
            .keys("c"),
        WindowAction.of(
                "settings",
                message("action.settings"),
                ActionMenu.EDIT.group(9),
                () -> set(table, SettingsPage.GENERAL))
            .keys("shortcut+comma")
            .alsoFromText());
  }

  private void set(ActionTable table, SettingsPage page) {
    parts
        .overlay()
        .showSheet(SettingsSheet.of(settings.apply(table), page, parts.overlay()::hideSheet));
  }

  private List<WindowAction> ofPalette(ActionTable table) {
    PaletteModel model = files.palette(table);
    return List.of(
        WindowAction.of(
                "palette",
                message("action.palette"),
                ActionMenu.VIEW.group(0),
                () -> CommandPalette.show(model, table, parts.overlay()))
            .keys("shortcut+shift+p")
            .alsoFromText());
  }

  private List<WindowAction> ofHelp(ActionTable table) {
    return List.of(
        WindowAction.of(
                "keys",
                message("keys.title"),
                ActionMenu.HELP.group(0),
                () -> parts.overlay().showSheet(KeySheet.of(table, parts.overlay()::hideSheet)))
            .keys("?", "f1")
            .alsoFromText(),
        WindowAction.of("tips", message("tips.title"), ActionMenu.HELP.group(0), this::showTips),
        WindowAction.of(
            "about",
            message("action.about"),
            ActionMenu.HELP.group(1),
            () -> set(table, SettingsPage.ABOUT)));
  }

  private void showTips() {
    parts.overlay().showSheet(SearchTips.of(parts.overlay()::hideSheet));
  }
}
