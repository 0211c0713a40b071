package org.dateline.cli.output;

import org.dateline.library.failure.Failure;

/// The exit codes of the process.
public final class ExitCodes {

  /// Everything was done.
  public static final int DONE = 0;

  /// Some of the input, or of what was asked for, was left out; the rest was done.
  public static final int PARTLY = 1;

  /// The command was not understood, or means nothing.
  public static final int USAGE = 2;

  /// What was asked for is not in the library.
  public static final int NOT_FOUND = 3;

  /// Another instance has the library open.
  public static final int IN_USE = 4;

  /// The library's files, a file of the command or standard output cannot be used, or the library
  /// could not do the whole work.
  public static final int UNUSABLE = 5;

  /// Whoever read standard output has closed it, as `head` does: what the shell says of a program
  /// that ended by the signal for it.
  static final int OUTPUT_CLOSED = 141;

  /// This program is at fault.
  public static final int FAULT = 70;

  private ExitCodes() {}

  public static int of(Failure failure) {
    return switch (failure) {
      case Failure.SeveralEntities _,
          Failure.NothingToCorrect _,
          Failure.BadSearchName _,
          Failure.TooManySavedSearches _,
          Failure.BadTagName _,
          Failure.TooManyTags _,
          Failure.NoteTooLong _ ->
          USAGE;
      case Failure.NoArticle _,
          Failure.NoEntity _,
          Failure.NotMentioned _,
          Failure.TextMismatch _,
          Failure.NoCorrection _,
          Failure.NoSavedSearch _,
          Failure.NoTag _ ->
          NOT_FOUND;
      case Failure.LibraryInUse _ -> IN_USE;
      case Failure.CommandUnanswered _,
          Failure.NoFolder _,
          Failure.StoreUnusable _,
          Failure.StoreReadOnly _,
          Failure.StoreFailed _,
          Failure.IndexUnusable _,
          Failure.IndexBehind _,
          Failure.IndexUnchecked _,
          Failure.IndexDamaged _,
          Failure.WorkFailed _,
          Failure.NoSuchPath _,
          Failure.NoDictionary _,
          Failure.SearchUnfinished _,
          Failure.BadFile _,
          Failure.BadCorrectionFile _,
          Failure.BadNoteFile _,
          Failure.BadNameFile _ ->
          UNUSABLE;
    };
  }
}
