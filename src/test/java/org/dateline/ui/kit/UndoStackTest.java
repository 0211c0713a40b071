package org.dateline.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What was done is taken back once, by the message or by the key, the last first.
final class UndoStackTest {

  private final List<String> undone = new ArrayList<>();
  private final List<String> said = new ArrayList<>();
  private Runnable link = () -> {};

  private final UndoStack stack =
      new UndoStack(
          new UndoStack.MessageBar() {
            @Override
            public void report(String text, String more, Runnable follow) {
              said.add(text);
              link = follow;
            }

            @Override
            public void say(String text) {
              said.add(text);
            }
          });

  private void did(String what) {
    stack.done(what, () -> undone.add(what));
  }

  @Test
  void the_last_is_taken_back_first() {
    did("one");
    did("two");
    stack.undo();
    stack.undo();
    stack.undo();

    assertThat(undone).containsExactly("two", "one");
  }

  @Test
  void what_the_message_took_back_is_not_taken_back_again() {
    did("one");
    did("two");
    link.run();
    link.run();
    stack.undo();

    assertThat(undone).containsExactly("two", "one");
    assertThat(said).containsExactly("one", "two", "", "");
  }

  @Test
  void what_holds_no_more_is_passed_over() {
    did("one");
    stack.done("two", () -> false);
    stack.undo();

    assertThat(undone).containsExactly("one");
  }

  @Test
  void while_work_is_under_way_nothing_is_taken_back_and_nothing_is_lost() {
    did("one");
    Runnable end = stack.begin();

    stack.undo();
    Runnable offered = link;
    stack.undo();
    assertThat(undone).isEmpty();
    assertThat(said).last().asString().startsWith("One moment");

    end.run();
    end.run();
    offered.run();
    stack.undo();
    assertThat(undone).containsExactly("one");
  }
}
