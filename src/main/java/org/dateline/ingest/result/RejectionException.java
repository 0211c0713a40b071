package org.dateline.ingest.result;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.dateline.model.failure.FileFault;
import org.dateline.model.failure.ReadFault;

/// Something is not taken in; [#fault] says why. Its message is for the log.
public final class RejectionException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient ReadFault fault;

  public RejectionException(ReadFault fault) {
    // Expected, and possibly once for each of millions of lines: a stack trace would be waste.
    super(fault.toString(), null, false, false);
    this.fault = fault;
  }

  public ReadFault fault() {
    return fault;
  }

  public ReadResult.RejectedArticle of(Path file, int line) {
    return new ReadResult.RejectedArticle(file, line, fault);
  }

  public static ReadResult.RejectedArticle of(Path file, IOException failure) {
    return new ReadResult.RejectedArticle(file, 0, fault(file, failure));
  }

  private static ReadFault fault(Path file, IOException failure) {
    return switch (failure) {
      case NoSuchFileException _ ->
          Files.isSymbolicLink(file) ? FileFault.DANGLING_LINK : FileFault.MISSING;
      case AccessDeniedException _ -> FileFault.NO_PERMISSION;
      case NotDirectoryException _ -> FileFault.NOT_A_FOLDER;
      case CharacterCodingException _ -> FileFault.NOT_DECODABLE;
      // Its message begins with the path once more.
      case FileSystemException system when system.getReason() != null ->
          new ReadFault.SystemFault(system.getReason());
      default -> {
        String message = failure.getMessage();
        yield new ReadFault.SystemFault(
            message == null ? failure.getClass().getSimpleName() : message);
      }
    };
  }
}
