package org.dateline.library.instance;

import java.io.OutputStream;
import java.util.Optional;

/// Runs the commands that are handed to an instance.
@FunctionalInterface
public interface CommandRunner {

  /// An instance that takes no commands.
  CommandRunner NONE = (_, _, _) -> Optional.empty();

  /// Runs a command, on a thread of its own; several may run at a time.
  ///
  /// @param out where its data goes
  /// @param err where its words go
  /// @return its exit code; empty for a command that is not taken here, and then nothing was done
  /// @throws InterruptedException if the instance closes, or nobody waits for the command any more
  Optional<Integer> run(HandedCommand command, OutputStream out, OutputStream err)
      throws InterruptedException;
}
