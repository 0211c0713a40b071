package org.dateline.ui.kit;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.ArrayDeque;
import java.util.Deque;

/// What the reader has done and can take back: from the message that says so while that is there,
/// and by Ctrl+Z, the last first. Used on the window's thread.
public final class UndoStack {

  private static final int MAX_REMEMBERED = 50;

  private final MessageBar bar;
  private final Deque<UndoableStep> steps = new ArrayDeque<>();

  /// How many pieces of work are under way that become a step when they are done.
  private int working;

  /// Where the window says what was done.
  public interface MessageBar {

    /// Shows a message for a while.
    ///
    /// @param more what a link beside it says
    /// @param follow run when that is clicked
    void report(String text, String more, Runnable follow);

    /// Shows a message until another comes; empty for none.
    void say(String text);
  }

  /// What was done.
  @FunctionalInterface
  public interface UndoableStep {

    /// Takes it back. Returns whether there was anything to take back: it may have been taken back
    /// in another way.
    boolean undo();
  }

  /// @param bar says what was done
  public UndoStack(MessageBar bar) {
    this.bar = bar;
  }

  /// Says what was done, and offers to take it back.
  public void done(String words, UndoableStep step) {
    steps.push(step);
    if (steps.size() > MAX_REMEMBERED) {
      steps.removeLast();
    }
    bar.report(
        words,
        message("undo"),
        () -> {
          if (isBusy()) {
            // What is said now lies on the offer; the key still has it.
            return;
          }
          if (steps.remove(step)) {
            bar.say("");
            step.undo();
          }
        });
  }

  /// Has something be taken back next, without a word.
  public void keep(UndoableStep step) {
    steps.push(step);
  }

  /// Takes nothing back until work has come to its end that becomes a step then, or takes one back:
  /// what was done before would be taken back amid it.
  ///
  /// @return says that it has, once
  public Runnable begin() {
    working++;
    boolean[] ended = {false};
    return () -> {
      if (!ended[0]) {
        ended[0] = true;
        working--;
      }
    };
  }

  private boolean isBusy() {
    if (working > 0) {
      bar.report(message("undo.busy"), "", () -> {});
    }
    return working > 0;
  }

  /// Whether there is nothing to take back.
  public boolean isEmpty() {
    return steps.isEmpty();
  }

  /// Takes back what was done last and still holds.
  public void undo() {
    boolean done = isBusy();
    while (!done && !steps.isEmpty()) {
      bar.say("");
      done = steps.pop().undo();
    }
  }
}
