package org.dateline.ui.export;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.dateline.ui.action.ActionMenu;
import org.dateline.ui.action.ActionState;
import org.dateline.ui.action.WindowAction;

/// What leaves the window as a file, by menu and palette.
///
/// @param articles asks how what is chosen, or listed, is written
/// @param entity asks how an entity is written, by its number
/// @param inFocus the entity that the window is about; empty for none
/// @param queries shows the sheet of many queries
public record ExportActions(
    Runnable articles, LongConsumer entity, Supplier<Optional<Long>> inFocus, Runnable queries) {

  /// In the order in which menus, palette and lists of keys show them.
  public List<WindowAction> all() {
    return List.of(
        WindowAction.of("export", message("action.export"), ActionMenu.FILE.group(2), articles)
            .keys("shortcut+e"),
        WindowAction.of(
                "export-entity",
                message("action.export_entity"),
                ActionMenu.FILE.group(2),
                () -> inFocus.get().ifPresent(entity::accept))
            .when(() ->
                inFocus.get().isPresent()
                    ? ActionState.READY
                    : ActionState.not(message("action.no_entity"))),
        WindowAction.of("queries", message("action.queries"), ActionMenu.FILE.group(3), queries));
  }
}
