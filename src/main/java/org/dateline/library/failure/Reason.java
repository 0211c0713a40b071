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
public final class Reason {

  /// What Linux and macOS say; Windows has words of its own, which are passed on.
  private static final String NO_SPACE = "No space left on device";

  private Reason() {}

  public static FailureReason of(Throwable e) {
    return switch (e) {
      case StoreUnusableException store -> store.reason();
      case UncheckedIOException unchecked -> of(Objects.requireNonNull(unchecked.getCause()));
      case IOException io -> of(io);
      default -> said(e);
    };
  }

  /// Of what the system says, the name of the file is said elsewhere.
  private static FailureReason of(IOException e) {
    return switch (e) {
      case AccessDeniedException _ -> FailureReason.Known.NO_PERMISSION;
      case FileAlreadyExistsException _ -> FailureReason.Known.IS_A_FILE;
      case NoSuchFileException _ -> FailureReason.Known.MISSING;
      case NotDirectoryException _ -> FailureReason.Known.NOT_A_FOLDER;
      case CharacterCodingException _ -> FailureReason.Known.NOT_UTF8;
      case FileSystemException named when NO_SPACE.equals(named.getReason()) ->
          FailureReason.Known.DISK_FULL;
      case FileSystemException named when named.getReason() != null ->
          new FailureReason.Unlisted(named.getReason());
      default -> NO_SPACE.equals(e.getMessage()) ? FailureReason.Known.DISK_FULL : said(e);
    };
  }

  private static FailureReason said(Throwable e) {
    return new FailureReason.Unlisted(
        e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
  }
}
