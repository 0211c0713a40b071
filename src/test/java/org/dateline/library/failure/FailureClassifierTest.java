package org.dateline.library.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.apache.lucene.store.AlreadyClosedException;
import org.dateline.model.failure.FailureReason.StandardReason;
import org.dateline.model.failure.FailureReason.SystemReason;
import org.junit.jupiter.api.Test;

class FailureClassifierTest {

  private final IOException full =
      new FileSystemException("a.txt", null, "No space left on device");

  @Test
  void a_full_disk_is_one_however_it_is_told() {
    assertThat(FailureClassifier.of(full)).isEqualTo(StandardReason.DISK_FULL);
    assertThat(FailureClassifier.of(new UncheckedIOException(full)))
        .isEqualTo(StandardReason.DISK_FULL);
    assertThat(FailureClassifier.of(new IOException("No space left on device")))
        .isEqualTo(StandardReason.DISK_FULL);
  }

  @Test
  void what_a_failed_write_has_closed_has_failed_for_its_reason() {
    assertThat(FailureClassifier.of(new AlreadyClosedException("this writer is closed", full)))
        .isEqualTo(StandardReason.DISK_FULL);
    assertThat(FailureClassifier.of(new AlreadyClosedException("this writer is closed")))
        .isEqualTo(new SystemReason("this writer is closed"));
  }

  @Test
  void of_a_file_that_is_not_there_the_name_is_not_repeated() {
    assertThat(FailureClassifier.of(new NoSuchFileException("a.txt")))
        .isEqualTo(StandardReason.MISSING);
  }
}
