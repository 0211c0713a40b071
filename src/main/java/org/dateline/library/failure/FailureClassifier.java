package org.dateline.library.failure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;
import org.dateline.model.failure.FailureReason;
import org.dateline.store.sqlite.StoreUnusableException;

/// Why something with a file failed.
public final class FailureClassifier {

  /// What Linux and macOS say; Windows has words of its own, which are passed on.
  private static final String NO_SPACE = "No space left on device";

  private FailureClassifier() {}

  public static FailureReason of(Throwable e) {
    return switch (e) {
      case StoreUnusableException store -> store.reason();
      case UncheckedIOException unchecked -> of(Objects.requireNonNull(unchecked.getCause()));
      case IOException io -> of(io);
      // What a failed write has closed says so at whatever is asked of it next.
      case IllegalStateException closed when closed.getCause() instanceof IOException io -> of(io);
      default -> said(e);
    };
  }

  /// Of what the system says, the name of the file is said elsewhere.
  private static FailureReason of(IOException e) {
    return switch (e) {
      case AccessDeniedException _ -> FailureReason.StandardReason.NO_PERMISSION;
      case FileAlreadyExistsException _ -> FailureReason.StandardReason.IS_A_FILE;
      case NoSuchFileException _ -> FailureReason.StandardReason.MISSING;
      case NotDirectoryException _ -> FailureReason.StandardReason.NOT_A_FOLDER;
      case CharacterCodingException _ -> FailureReason.StandardReason.NOT_UTF8;
      case FileSystemException named when NO_SPACE.equals(named.getReason()) ->
          FailureReason.StandardReason.DISK_FULL;
      case FileSystemException named when named.getReason() != null ->
          new FailureReason.SystemReason(named.getReason());
      default -> NO_SPACE.equals(e.getMessage()) ? FailureReason.StandardReason.DISK_FULL : said(e);
    };
  }

  private static FailureReason said(Throwable e) {
    return new FailureReason.SystemReason(
        e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
  }
}
