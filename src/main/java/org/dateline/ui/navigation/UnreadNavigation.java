package org.dateline.ui.navigation;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.model.query.Hit;
import org.dateline.ui.list.ListModel;
import org.dateline.ui.list.ListPane;

/// Goes from one unread article of the list to the next, from the last to the first.
public final class UnreadNavigation {

  private final Navigator navigator;
  private final ListModel list;
  private final ListPane pane;
  private final Consumer<String> say;

  /// @param say told that there is none
  public UnreadNavigation(
      Navigator navigator, ListModel list, ListPane pane, Consumer<String> say) {
    this.navigator = navigator;
    this.list = list;
    this.pane = pane;
    this.say = say;
  }

  /// Opens the next unread article of the list (1), or the one before (-1). Where none of those
  /// that are loaded is unread, the rest of the list is loaded.
  public void go(int by) {
    if (!open(by)) {
      list.loadRest(() -> {
        if (!open(by)) {
          say.accept(message("unread.none"));
        }
      });
    }
  }

  private boolean open(int by) {
    int size = list.hits().size();
    Optional<String> open = navigator.visit().get().article();
    int from = by > 0 ? -1 : size;
    for (int i = 0; i < size; i++) {
      if (open.equals(Optional.of(list.hits().get(i).id()))) {
        from = i;
      }
    }
    for (int steps = 1; steps <= size; steps++) {
      Hit hit = list.hits().get(Math.floorMod(from + by * steps, size));
      if (hit.unread() && !open.equals(Optional.of(hit.id()))) {
        navigator.open(hit.id());
        pane.revealOpen();
        return true;
      }
    }
    return false;
  }
}
