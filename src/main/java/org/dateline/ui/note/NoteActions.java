package org.dateline.ui.note;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.List;
import org.dateline.ui.action.ActionMenu;
import org.dateline.ui.action.ActionState;
import org.dateline.ui.action.WindowAction;
import org.dateline.ui.kit.FilePrompt;
import org.dateline.ui.kit.UndoStack;

/// What a reader can do with highlights and notes in the window.
///
/// @param prompt asks for files
/// @param bar says what came of what was done with files
public record NoteActions(NoteMenus notes, FilePrompt prompt, UndoStack.MessageBar bar) {

  /// In the order in which menus, palette and lists of keys show them.
  public List<WindowAction> all() {
    return List.of(
        WindowAction.of(
                "highlight",
                message("action.highlight"),
                ActionMenu.ARTICLE.group(1),
                () -> notes.selected().ifPresent(notes::highlight))
            .keys("h")
            .when(() ->
                notes.selected().isPresent()
                    ? ActionState.READY
                    : ActionState.not(message("action.nothing_selected"))),
        WindowAction.of("note", message("action.note"), ActionMenu.ARTICLE.group(1), notes::write)
            .keys("a")
            .when(() ->
                notes.hasArticle()
                    ? ActionState.READY
                    : ActionState.not(message("action.no_article"))),
        WindowAction.of(
                "next-note",
                message("action.next_note"),
                ActionMenu.GO.group(2),
                () -> notes.step(1))
            .keys(">")
            .when(this::ofPassages),
        WindowAction.of(
                "previous-note",
                message("action.previous_note"),
                ActionMenu.GO.group(2),
                () -> notes.step(-1))
            .keys("<")
            .when(this::ofPassages),
        WindowAction.of(
            "export-notes",
            message("action.export_notes"),
            ActionMenu.FILE.group(2),
            () -> prompt.newNotes().ifPresent(file -> notes.model().exportTo(file, this::say))),
        WindowAction.of(
            "import-notes",
            message("action.import_notes"),
            ActionMenu.FILE.group(2),
            () -> prompt.notes().ifPresent(file -> notes.model().importFrom(file, bar))));
  }

  private void say(String words) {
    bar.report(words, "", () -> {});
  }

  private ActionState ofPassages() {
    return notes.hasPassages()
        ? ActionState.READY
        : ActionState.not(message("action.no_highlights"));
  }
}
