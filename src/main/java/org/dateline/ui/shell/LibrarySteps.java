package org.dateline.ui.shell;

import java.time.Duration;
import org.dateline.ui.kit.BackgroundExecutor;

/// Opens and closes a window's library.
///
/// @param background runs what the window asks of the library
record LibrarySteps(Launch launch, BackgroundExecutor background)
    implements WindowLifecycle.Steps<OpenedLibrary> {

  @Override
  public OpenedLibrary open() {
    return OpenedLibrary.open(launch);
  }

  @Override
  public void stop(OpenedLibrary opened) {
    opened.library().stopImports();
  }

  @Override
  public void awaitWork(Duration atMost) {
    // Closed by the window itself, unless its thread is stuck.
    background.close();
    background.awaitEnd(atMost);
  }

  @Override
  public void close(OpenedLibrary opened) {
    opened.library().close();
  }
}
