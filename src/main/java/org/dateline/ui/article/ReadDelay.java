package org.dateline.ui.article;

import java.time.Duration;
import java.util.Optional;

/// How long an article has to be open before it counts as read.
public enum ReadDelay {
  AT_ONCE(0),
  ONE_SECOND(1),
  THREE_SECONDS(3),
  TEN_SECONDS(10),
  /// Only the reader says so.
  NEVER(-1);

  private final int seconds;

  ReadDelay(int seconds) {
    this.seconds = seconds;
  }

  /// How long; empty for never.
  public Optional<Duration> after() {
    return seconds < 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(seconds));
  }
}
