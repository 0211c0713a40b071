package org.dateline.ingest.result;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/// Why something is not taken in; its message is the reason of a [ReadResult.RejectedArticle].
public final class RejectionException extends Exception {

  private static final long serialVersionUID = 1L;

  public RejectionException(String reason) {
    // Expected, and possibly once for each of millions of lines: a stack trace would be waste.
    super(reason, null, false, false);
  }

  public String reason() {
    return String.valueOf(getMessage());
  }

  public ReadResult.RejectedArticle of(Path file, int line) {
    return new ReadResult.RejectedArticle(file, line, reason());
  }

  public static ReadResult.RejectedArticle of(Path file, IOException failure) {
    return new ReadResult.RejectedArticle(file, 0, words(file, failure));
  }

  private static String words(Path file, IOException failure) {
    return switch (failure) {
      case NoSuchFileException _ when Files.isSymbolicLink(file) ->
          "is a link to a file that does not exist";
      case NoSuchFileException _ -> "does not exist";
      case AccessDeniedException _ -> "cannot be read: permission denied";
      case NotDirectoryException _ -> "cannot be read: it is no longer a folder";
      case CharacterCodingException _ -> "cannot be read: its name or content is not text";
      // Its message begins with the path once more.
      case FileSystemException system when system.getReason() != null ->
          "cannot be read: " + system.getReason();
      default -> {
        String message = failure.getMessage();
        yield "cannot be read: " + (message == null ? failure.getClass().getSimpleName() : message);
      }
    };
  }
}
