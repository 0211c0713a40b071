package org.dateline.ui.sidebar;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.function.Supplier;
import org.dateline.library.Library;
import org.dateline.model.Entity;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.kit.UndoStack;

/// Leaves off following entities, and notes what the reader has looked at, in the background. Whom
/// the reader follows comes with what the sidebar counts.
public final class FollowedModel {

  private final Supplier<Library> library;
  private final BackgroundExecutor background;
  private final UndoStack undo;

  /// @param library waits until the library is open; never asked on the window's thread
  public FollowedModel(Supplier<Library> library, BackgroundExecutor background, UndoStack undo) {
    this.library = library;
    this.background = background;
    this.undo = undo;
  }

  /// Follows an entity no more, and offers to take that back.
  public void leave(Entity entity) {
    background.run(
        () -> library.get().entities().followed().leave(entity.number()),
        restore ->
            undo.done(
                message("followed.left", entity.name()),
                () -> {
                  background.run(restore);
                  return true;
                }));
  }

  /// Notes that what mentions an entity is shown: nothing of it is new.
  public void looked(long entity) {
    background.run(() -> library.get().entities().followed().looked(entity));
  }
}
