package org.dateline.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dateline.model.Correction;
import org.dateline.model.Part;
import org.dateline.model.StoreFault;
import org.dateline.store.StoreUnusableException;

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
  ///
  /// @param fault the kind of reason
  /// @param reason the reason in words, to stand after a colon
  record StoreUnusable(Path file, StoreFault fault, String reason) implements Failure {

    static StoreUnusable of(StoreUnusableException e) {
      return new StoreUnusable(e.file(), e.fault(), Reason.of(e));
    }

    @Override
    public String message() {
      return "The library database %s cannot be opened: %s. Nothing was changed; %s."
          .formatted(file, reason, wayOut());
    }

    private String wayOut() {
      return switch (fault) {
        case DISK_FULL, TEMPORARY_FOLDER -> "free some space, then open it again";
        case READ_ONLY, NO_PERMISSION, NOT_OPENED ->
            "check the permissions of it and its folder, or choose another library";
        case IN_USE -> "close that program, then open it again";
        case NEWER -> "open it with that Dateline, or choose another library";
        case EMPTIED ->
            "restore it from a backup, or remove it to begin anew, or choose another library";
        case NO_DRIVER -> "see whether Dateline knows this system";
        case DISK_ERROR, FOLDER, NOT_A_DATABASE, OTHER_PROGRAM, DAMAGED, OTHER ->
            "restore it from a backup, or choose another library";
      };
    }
  }

  /// The library's database can no longer be read or written.
  ///
  /// @param fault the kind of reason
  /// @param reason the reason in words, to stand after a colon
  record StoreFailed(Path file, StoreFault fault, String reason) implements Failure {

    static StoreFailed of(StoreUnusableException e) {
      return new StoreFailed(e.file(), e.fault(), Reason.of(e));
    }

    @Override
    public String message() {
      return ("The library database %s cannot be read or written: %s. What was stored before is not"
              + " changed; %s.")
          .formatted(file, reason, wayOut());
    }

    private String wayOut() {
      return switch (fault) {
        case DISK_FULL, TEMPORARY_FOLDER -> "free some space, then open the library again";
        case DAMAGED, NOT_A_DATABASE, EMPTIED ->
            "restore it from a backup, or choose another library";
        case IN_USE -> "close that program, then try again";
        case READ_ONLY, NO_PERMISSION, NOT_OPENED ->
            "check the permissions of it and its folder, then open the library again";
        case DISK_ERROR, FOLDER, OTHER_PROGRAM, NEWER, NO_DRIVER, OTHER ->
            "see to the disk, then try again";
      };
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

  /// Several entities have a name.
  ///
  /// @param choices each with its type
  record SeveralEntities(String name, List<String> choices) implements Failure {

    public SeveralEntities {
      choices = List.copyOf(choices);
    }

    @Override
    public String message() {
      return "“%s” may be %s. Say which by its type (--type), or by another of its names."
          .formatted(name, String.join(" or ", choices));
    }
  }

  /// An article does not mention what a correction is about.
  record NotNamed(String article, String name) implements Failure {
    @Override
    public String message() {
      return "Article %s has no name “%s”. “dateline show %s” lists its names."
          .formatted(article, name, article);
    }
  }

  /// Characters do not stand at a place of an article.
  record NotThere(String article, Part part, String text) implements Failure {
    @Override
    public String message() {
      return "“%s” is not at this place in the %s of article %s. “dateline show %s --json” has it."
          .formatted(text, part == Part.TITLE ? "headline" : "text", article, article);
    }
  }

  /// A correction would change nothing.
  record NothingToCorrect(Correction correction) implements Failure {
    @Override
    public String message() {
      return "Nothing to correct: already, %s.".formatted(correction.words());
    }
  }

  /// There is no correction with a number, or it was taken back.
  record NoCorrection(long number) implements Failure {
    @Override
    public String message() {
      return ("No correction %d to take back, or it was taken back before. “dateline correct list”"
              + " lists all.")
          .formatted(number);
    }
  }

  /// No saved search has a name.
  ///
  /// @param name or the number that it was asked for by
  record NoSavedSearch(String name) implements Failure {
    @Override
    public String message() {
      return "No saved search “%s”. “dateline saved list” lists those there are.".formatted(name);
    }
  }

  /// A saved search cannot have a name.
  ///
  /// @param reason why not, to stand after a colon
  record BadSearchName(String name, String reason) implements Failure {
    @Override
    public String message() {
      return "A search cannot be saved as “%s”: %s. Choose another name.".formatted(name, reason);
    }
  }

  /// There are as many saved searches as there may be.
  record TooManySavedSearches(int most) implements Failure {
    @Override
    public String message() {
      return String.format(
          Locale.ENGLISH,
          "There are %,d saved searches, and no more can be kept. Remove one that you do not need.",
          most);
    }
  }

  /// The name dictionary cannot be compiled.
  record NoDictionary(Path folder, String reason) implements Failure {
    @Override
    public String message() {
      return ("The name dictionary cannot be prepared in %s: %s. Names are linked by their spelling"
              + " until it can.")
          .formatted(folder, reason);
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
