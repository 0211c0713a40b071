package org.dateline.ui.kit;

import java.util.ArrayList;
import java.util.List;

/// A message bar that keeps what it is told.
public final class RecordedMessages implements UndoStack.MessageBar {

  private final List<String> told = new ArrayList<>();
  private Runnable offered = () -> {};

  @Override
  public void report(String text, String more, Runnable follow) {
    told.add(text);
    offered = follow;
  }

  /// What takes the place of a message is none.
  @Override
  public void say(String text) {
    if (!text.isEmpty()) {
      told.add(text);
    }
  }

  /// All that was told, the last last.
  public List<String> told() {
    return told;
  }

  /// Clicks the link beside the last message that has one.
  public void follow() {
    offered.run();
  }
}
