package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.dateline.ui.kit.FxThreadLatency;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Wherever a reader comes to, JavaFX's thread is not held up on the way there and back, as seen
/// from a key or a click that would come meanwhile.
final class HeldUpWindowTest {

  /// Of the processor's time, which other work on the machine does not change. What is done for the
  /// first time is slower: its classes are loaded then, which a recorded start spares readers.
  private static final Duration LIMIT = Duration.ofMillis(50);

  @RegisterExtension static final SharedWindow SHARED = SharedWindow.onTheBundle();

  @ParameterizedTest
  @EnumSource
  void no_key_waits_for_what_another_has_begun(WindowTour stop) throws Exception {
    stop.go(SHARED);
    SHARED.reset();

    try (FxThreadLatency latency = FxThreadLatency.begin()) {
      stop.go(SHARED);
      SHARED.reset();

      System.out.println("HELD " + stop + " " + latency.longest().toMillis());
      assertThat(latency.longest()).as(latency.where()).isLessThan(LIMIT);
    }
  }
}
