package org.dateline.library.failure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dateline.library.saved.SavedSearches;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.correction.Correction;
import org.dateline.model.failure.FailureReason;
import org.dateline.model.failure.ReadFault;
import org.dateline.model.failure.StoreFault;
import org.dateline.store.sqlite.StoreUnusableException;

/// What can go wrong in a use case, as facts: what failed, on what, and why. Each face words it and
/// says what its reader can do.
public sealed interface Failure {

  /// Another instance has the library open.
  record LibraryInUse(Path folder) implements Failure {}

  /// The instance that has the library open did not say what came of a command that it took.
  record CommandUnanswered(Path folder) implements Failure {}

  /// The library's folder cannot be made or written.
  record NoFolder(Path folder, FailureReason reason) implements Failure {}

  /// The library's database cannot be opened. Nothing was changed.
  ///
  /// @param fault the kind of reason
  /// @param reason the same, with what more is known
  record StoreUnusable(Path file, StoreFault fault, FailureReason reason) implements Failure {

    public static StoreUnusable of(StoreUnusableException e) {
      return new StoreUnusable(e.file(), e.fault(), e.reason());
    }
  }

  /// The library's database can be read and not written, as long as it is open.
  ///
  /// @param fault the kind of reason
  /// @param reason the same, with what more is known
  record StoreReadOnly(Path file, StoreFault fault, FailureReason reason) implements Failure {

    public static StoreReadOnly of(StoreUnusableException e) {
      return new StoreReadOnly(e.file(), e.fault(), e.reason());
    }
  }

  /// The library's database can no longer be read or written. What was stored before is not
  /// changed.
  ///
  /// @param fault the kind of reason
  /// @param reason the same, with what more is known
  record StoreFailed(Path file, StoreFault fault, FailureReason reason) implements Failure {

    public static StoreFailed of(StoreUnusableException e) {
      return new StoreFailed(e.file(), e.fault(), e.reason());
    }
  }

  /// The search index cannot be written. The articles are safe.
  record IndexUnusable(Path folder, FailureReason reason) implements Failure {}

  /// The search index cannot be written in the background, and searches find less.
  record IndexBehind(Path folder, FailureReason reason) implements Failure {}

  /// The search index cannot be read to see whether it is damaged.
  record IndexUnchecked(Path folder, FailureReason reason) implements Failure {}

  /// The search index was damaged and is being made anew; until then, searches find less.
  record IndexDamaged() implements Failure {}

  /// Work in the background has stopped, or goes on with less.
  record WorkFailed(Work work, FailureReason reason) implements Failure {}

  /// The kinds of work in the background.
  enum Work {
    IMPORT,
    /// Taking in the articles that come with the program.
    BUNDLED_IMPORT,
    RECOGNITION,
    LINKING,
    /// Linking by the name dictionary; it goes on by the spelling of names.
    DICTIONARY_LINKING,
    /// Noting that names are linked by their spelling, for the dictionary is missing.
    DICTIONARY_NOTE,
    DICTIONARY,
    /// Making the vectors of articles; they are found by their words.
    EMBEDDING,
    SUGGESTION
  }

  /// An unfinished import was of a path that means nothing on this system, or in its locale.
  record NoSuchPath(String path) implements Failure {}

  /// No article is known under an id or headline.
  record NoArticle(String idOrTitle) implements Failure {}

  /// No entity is known under a name.
  record NoEntity(String name) implements Failure {}

  /// Several entities have a name.
  record SeveralEntities(String name, List<NamedEntity> choices) implements Failure {

    public SeveralEntities {
      choices = List.copyOf(choices);
    }
  }

  /// One of several entities that may be meant.
  ///
  /// @param name its display name
  record NamedEntity(EntityType type, String name) {}

  /// An article does not mention what a correction is about.
  record NotMentioned(String article, String name) implements Failure {}

  /// Characters do not stand at a place of an article.
  record TextMismatch(String article, ArticlePart part, String text) implements Failure {}

  /// A correction would change nothing.
  record NothingToCorrect(Correction correction) implements Failure {}

  /// There is no correction with a number, or it was taken back.
  record NoCorrection(long number) implements Failure {}

  /// No saved search has a name.
  ///
  /// @param name or the number that it was asked for by
  record NoSavedSearch(String name) implements Failure {}

  /// A saved search cannot have a name.
  ///
  /// @param name the whole name, however long
  record BadSearchName(String name, NameFault fault) implements Failure {}

  /// There is no tag with a name.
  ///
  /// @param name or the number that it was asked for by
  record NoTag(String name) implements Failure {}

  /// A tag cannot have a name.
  ///
  /// @param name the whole name, however long
  record BadTagName(String name, NameFault fault) implements Failure {}

  /// There are too many tags for another.
  ///
  /// @param most how many there can be
  record TooManyTags(int most) implements Failure {}

  /// Why a saved search or a tag cannot have a name.
  enum NameFault {
    BLANK,
    /// It has more than [SavedSearches#MAX_NAME_LENGTH] UTF-16 units.
    TOO_LONG,
    /// Another saved search has it.
    TAKEN
  }

  /// There are as many saved searches as there may be.
  record TooManySavedSearches(int most) implements Failure {}

  /// The name dictionary cannot be compiled; names are linked by their spelling until it can.
  record NoDictionary(Path folder, FailureReason reason) implements Failure {}

  /// A search that had to be complete was ended because its time was up.
  record SearchUnfinished() implements Failure {}

  /// A file that a command reads or writes cannot be read or written.
  record BadFile(Path file, Access access, FailureReason reason) implements Failure {

    /// A file that cannot be read.
    public static BadFile unread(Path file, IOException e) {
      return new BadFile(file, Access.READ, FailureClassifier.of(e));
    }

    /// A file that cannot be written.
    public static BadFile unwritten(Path file, IOException e) {
      return new BadFile(file, Access.WRITE, FailureClassifier.of(e));
    }
  }

  /// What a file is wanted for.
  enum Access {
    READ,
    WRITE
  }

  /// A file of corrections is not as it should be, and nothing was taken from it.
  record BadCorrectionFile(Path file, CorrectionFileFault fault) implements Failure {}

  /// A file of notes is not as it should be, and nothing was taken from it.
  record BadNoteFile(Path file, NoteFileFault fault) implements Failure {}

  /// The words of a note are too long.
  ///
  /// @param length how long they are, in UTF-16 units
  /// @param most how long they may be
  record NoteTooLong(int length, int most) implements Failure {}

  /// A file of names is not as it should be, and nothing was taken from it.
  ///
  /// @param lines what is wrong in them; of very many, the first. A single one with the number 0 is
  ///   about the file
  /// @param count how many lines are wrong, from 1
  record BadNameFile(Path file, List<NameLine> lines, int count) implements Failure {

    public BadNameFile {
      lines = List.copyOf(lines);
    }
  }

  /// A line of a file of names that is not as it should be.
  ///
  /// @param number from 1; 0 for none in particular
  record NameLine(int number, ReadFault fault) {}
}
