package org.dateline.library.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryListenersTest {

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void one_that_fails_in_whatever_way_keeps_nobody_from_hearing(boolean error) {
    LibraryListeners listeners = new LibraryListeners();
    List<LibraryEvent> heard = new ArrayList<>();
    listeners.add(_ -> {
      if (error) {
        throw new NoClassDefFoundError("a class of the window");
      }
      throw new IllegalStateException("a fault of the window");
    });
    Runnable leave = listeners.add(heard::add);
    listeners.tell(new LibraryEvent.LibraryChanged());
    leave.run();
    listeners.tell(new LibraryEvent.LibraryChanged());

    assertThat(heard).containsExactly(new LibraryEvent.LibraryChanged());
  }
}
