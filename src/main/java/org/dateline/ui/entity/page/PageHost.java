package org.dateline.ui.entity.page;

import java.util.function.Consumer;
import org.dateline.ui.export.FileExports;
import org.dateline.ui.kit.Overlay;
import org.dateline.ui.kit.UndoStack;

/// What the page of an entity stands in.
///
/// @param overlay shows it over the panes
/// @param exports writes it to files
/// @param say tells the reader something at the foot of the window
/// @param undo takes back what was done
public record PageHost(
    Overlay overlay, FileExports exports, Consumer<String> say, UndoStack undo) {}
