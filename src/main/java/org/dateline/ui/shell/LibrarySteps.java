package org.dateline.ui.shell;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.LibraryException;
import org.dateline.library.instance.CommandSocket;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.stage.OtherWindowRaisedException;
import org.dateline.ui.stage.RaiseSocket;

/// Opens and closes a window's library. While it is open, a second start of the program on it
/// raises the window, and commands that it takes are run in it.
final class LibrarySteps implements WindowLifecycle.Steps<OpenedLibrary> {

  private final Supplier<Launch> launch;
  private final BackgroundExecutor background;
  private final Consumer<String> raise;
  private final AtomicReference<Optional<RaiseSocket>> socket =
      new AtomicReference<>(Optional.empty());
  private final AtomicReference<Optional<CommandSocket>> commands =
      new AtomicReference<>(Optional.empty());

  /// @param launch says which, whenever one is opened
  /// @param background runs what the window asks of the library
  /// @param raise given what to open, empty for nothing, when the window is to come to the front;
  ///   run on any thread
  LibrarySteps(Supplier<Launch> launch, BackgroundExecutor background, Consumer<String> raise) {
    this.launch = launch;
    this.background = background;
    this.raise = raise;
  }

  /// @throws OtherWindowRaisedException if the library has a window, which has been raised
  @Override
  public OpenedLibrary open() {
    Launch what = launch.get();
    try {
      OpenedLibrary opened = OpenedLibrary.open(what);
      socket.set(RaiseSocket.listen(what.library(), raise));
      commands.set(CommandSocket.listen(what.library(), what.commands().apply(opened.library())));
      return opened;
    } catch (LibraryException e) {
      if (e.failure() instanceof Failure.LibraryInUse
          && RaiseSocket.raise(what.library(), what.open().orElse(""))) {
        throw new OtherWindowRaisedException(e);
      }
      throw e;
    }
  }

  @Override
  public void stop(OpenedLibrary opened) {
    commands.get().ifPresent(CommandSocket::stop);
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
    socket.get().ifPresent(RaiseSocket::close);
    commands.get().ifPresent(CommandSocket::close);
    opened.library().close();
  }
}
