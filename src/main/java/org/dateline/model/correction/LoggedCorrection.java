package org.dateline.model.correction;

import java.time.Instant;
import java.util.Optional;

/// A correction in the log of a library.
///
/// @param number what the reader knows it by, from 1; never given again
/// @param made when the reader made it; corrections take effect in the order of their numbers
/// @param correction what the reader said
/// @param undone when the reader took it back; empty while it holds
public record LoggedCorrection(
    long number, Instant made, Correction correction, Optional<Instant> undone) {

  /// Whether it has not been taken back.
  public boolean holds() {
    return undone.isEmpty();
  }
}
