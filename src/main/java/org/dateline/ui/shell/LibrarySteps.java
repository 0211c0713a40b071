package org.dateline.ui.shell;

import java.time.Duration;
import org.dateline.ui.kit.Background;

/// Opens and closes a window's library.
///
/// @param background runs what the window asks of the library
record LibrarySteps(Launch launch, Background background) implements WindowLifecycle.Steps<Opened> {

  @Override
  public Opened open() {
    return Opened.open(launch);
  }

  @Override
  public void stop(Opened opened) {
    opened.library().stopImports();
  }

  @Override
  public void awaitWork(Duration atMost) {
    // Closed by the window itself, unless its thread is stuck.
    background.close();
    background.awaitEnd(atMost);
  }

  @Override
  public void close(Opened opened) {
    opened.library().close();
  }
}
