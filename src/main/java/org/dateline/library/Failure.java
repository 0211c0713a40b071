package org.dateline.library;

import java.io.IOException;
import java.nio.file.Path;

/// What can go wrong in a use case. Each says what failed, on what, and what to do.
public sealed interface Failure {

  /// What failed, on what, and what to do, in one or two sentences for the reader.
  String message();

  /// Another instance has the library open.
  record InUse(Path folder) implements Failure {
    @Override
    public String message() {
      return "The library %s is open in another Dateline. Close that one, or choose another library."
          .formatted(folder);
    }
  }

  /// The library's folder cannot be made or written.
  record NoFolder(Path folder, String reason) implements Failure {
    @Override
    public String message() {
      return "The library folder %s cannot be used: %s. Check its permissions, or choose another."
          .formatted(folder, reason);
    }
  }

  /// The library's database cannot be opened.
  record StoreUnusable(Path file, String reason) implements Failure {
    @Override
    public String message() {
      return ("The library database %s cannot be opened: %s. Nothing was changed; restore it from a"
              + " backup, or choose another library.")
          .formatted(file, reason);
    }
  }

  /// The library's database can no longer be read or written.
  record StoreFailed(Path file, String reason) implements Failure {
    @Override
    public String message() {
      return ("The library database %s cannot be read or written: %s. What was stored before is not"
              + " changed; see to the disk, then try again.")
          .formatted(file, reason);
    }
  }

  /// The search index cannot be written.
  record IndexUnusable(Path folder, String reason) implements Failure {
    @Override
    public String message() {
      return ("The search index %s cannot be written: %s. Check that there is room and permission"
              + " to write; the articles themselves are safe.")
          .formatted(folder, reason);
    }
  }

  /// No article is known under an id or headline.
  record NoArticle(String idOrTitle) implements Failure {
    @Override
    public String message() {
      return "No article “%s” in the library. “dateline search” lists articles with their ids."
          .formatted(idOrTitle);
    }
  }

  /// No entity is known under a name.
  record NoEntity(String name) implements Failure {
    @Override
    public String message() {
      return ("No person, place or organization “%s” in the library. “dateline entities” lists"
              + " those there are.")
          .formatted(name);
    }
  }

  /// A file that a command reads or writes cannot be read or written.
  record BadFile(Path file, String reason) implements Failure {

    /// A file that cannot be read.
    public static BadFile unread(Path file, IOException e) {
      return new BadFile(file, "cannot be read: " + Reason.of(e));
    }

    /// A file that cannot be written.
    public static BadFile unwritten(Path file, IOException e) {
      return new BadFile(file, "cannot be written: " + Reason.of(e));
    }

    @Override
    public String message() {
      return "%s: %s".formatted(file, reason);
    }
  }
}
