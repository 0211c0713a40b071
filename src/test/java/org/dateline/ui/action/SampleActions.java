package org.dateline.ui.action;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/// A table of a few actions, and what became of it.
final class SampleActions {

  final List<String> done = new ArrayList<>();
  final List<String> refused = new ArrayList<>();
  final AtomicReference<KeyBindings> bindings = new AtomicReference<>(KeyBindings.USUAL);
  final AtomicReference<String> whyNot = new AtomicReference<>("");

  final ActionTable table =
      new ActionTable(
          _ ->
              List.of(
                  action("star", "Star", ActionMenu.ARTICLE).keys("s"),
                  action("open", "Open original", ActionMenu.ARTICLE)
                      .keys("o")
                      .when(() ->
                          whyNot.get().isEmpty()
                              ? ActionState.READY
                              : ActionState.not(whyNot.get())),
                  action("add", "Add files", ActionMenu.FILE).keys("shortcut+o"),
                  action("next", "Next article", ActionMenu.GO).keys("j", "f4")),
          bindings::get,
          refused::add);

  private WindowAction action(String id, String words, ActionMenu menu) {
    return WindowAction.of(id, words, menu.group(0), () -> done.add(id));
  }

  WindowAction called(String id) {
    return table.called(id).orElseThrow();
  }
}
