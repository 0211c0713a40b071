package org.dateline.messages;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.library.Tags;
import org.dateline.library.failure.CorrectionFileFault;
import org.dateline.library.failure.CorrectionFileFault.EntryFault;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.NoteFileFault;
import org.dateline.library.saved.SavedSearches;
import org.dateline.model.ArticlePart;
import org.dateline.model.failure.FailureReason;
import org.dateline.model.failure.StoreFault;

/// What failed, and what to do, as the reader is told. Thread-safe.
public final class FailureMessages {

  private static final MessageBundle BUNDLE = MessageBundle.of(FailureMessages.class, "failures");

  /// What is shown of a name that is too long, in code points.
  private static final int MAX_QUOTED_LENGTH = 20;

  private final FaceWords face;

  /// @param face says what is not the same in every face
  public FailureMessages(FaceWords face) {
    this.face = face;
  }

  /// One sentence or two; of a file with many faults, a line for each.
  public String of(Failure failure) {
    return String.join("\n", lines(failure));
  }

  /// The same, each line by itself.
  public List<String> lines(Failure failure) {
    return failure instanceof Failure.BadNameFile names ? lines(names) : List.of(advised(failure));
  }

  private String advised(Failure failure) {
    String said = said(failure);
    return face.advice(failure)
        .map(advice -> message("failure.with_advice", said, advice))
        .orElse(said);
  }

  private String said(Failure failure) {
    return switch (failure) {
      case Failure.LibraryInUse(Path folder) -> message("failure.in_use", folder);
      case Failure.CommandUnanswered(Path folder) -> message("failure.unanswered", folder);
      case Failure.NoFolder(Path folder, FailureReason reason) ->
          message("failure.no_folder", folder, of(reason));
      case Failure.StoreUnusable(Path file, StoreFault fault, FailureReason reason) ->
          unusable(file, fault, of(reason));
      case Failure.StoreReadOnly(Path file, StoreFault fault, FailureReason reason) ->
          readOnly(file, fault, of(reason));
      case Failure.StoreFailed(Path file, StoreFault fault, FailureReason reason) ->
          failed(file, fault, of(reason));
      case Failure.NoSuchPath(String path) -> message("failure.no_such_path", path);
      case Failure.IndexUnusable(Path folder, FailureReason reason) ->
          message("failure.index_unusable", folder, of(reason));
      case Failure.IndexBehind(Path folder, FailureReason reason) ->
          message("failure.index_behind", folder, of(reason));
      case Failure.IndexUnchecked(Path folder, FailureReason reason) ->
          message("failure.index_unchecked", folder, of(reason));
      case Failure.IndexDamaged() -> message("failure.index_damaged");
      case Failure.WorkFailed(Failure.Work work, FailureReason reason) -> of(work, of(reason));
      case Failure.NoArticle(String called) -> message("failure.no_article", called);
      case Failure.NoEntity(String name) -> message("failure.no_entity", name);
      case Failure.SeveralEntities(String name, List<Failure.NamedEntity> choices) ->
          message("failure.several_entities", name, choices.stream().map(this::choice).toList());
      case Failure.NotMentioned(String article, String name) ->
          message("failure.not_named", article, name);
      case Failure.TextMismatch(String article, ArticlePart part, String text) ->
          part == ArticlePart.TITLE
              ? message("failure.not_in_headline", article, text)
              : message("failure.not_in_text", article, text);
      case Failure.NothingToCorrect nothing -> face.nothingToCorrect(nothing.correction());
      case Failure.NoCorrection(long number) -> message("failure.no_correction", number);
      case Failure.NoSavedSearch(String name) -> message("failure.no_saved_search", name);
      case Failure.BadSearchName(String name, Failure.NameFault fault) -> of(name, fault);
      case Failure.TooManySavedSearches(int most) ->
          message("failure.too_many_saved_searches", most);
      case Failure.NoTag(String name) -> message("failure.no_tag", name);
      case Failure.BadTagName(String name, Failure.NameFault fault) -> ofTag(name, fault);
      case Failure.TooManyTags(int most) -> message("failure.too_many_tags", most);
      case Failure.NoDictionary(Path folder, FailureReason reason) ->
          message("failure.no_dictionary", folder, of(reason));
      case Failure.SearchUnfinished() -> message("failure.search_unfinished");
      case Failure.BadFile(Path file, Failure.Access access, FailureReason reason) ->
          access == Failure.Access.READ
              ? message("failure.file_not_read", file, of(reason))
              : message("failure.file_not_written", file, of(reason));
      case Failure.BadCorrectionFile(Path file, CorrectionFileFault fault) -> of(file, fault);
      case Failure.BadNoteFile(Path file, NoteFileFault fault) -> of(file, fault);
      case Failure.NoteTooLong(int length, int most) -> message("failure.note_long", length, most);
      case Failure.BadNameFile names -> String.join("\n", lines(names));
    };
  }

  private static String unusable(Path file, StoreFault fault, String reason) {
    return switch (fault) {
      case DISK_FULL, TEMPORARY_FOLDER -> message("failure.store_unusable.room", file, reason);
      case READ_ONLY, NO_PERMISSION, NOT_OPENED ->
          message("failure.store_unusable.permission", file, reason);
      case IN_USE -> message("failure.store_unusable.in_use", file, reason);
      case NEWER -> message("failure.store_unusable.newer", file, reason);
      case EMPTIED -> message("failure.store_unusable.emptied", file, reason);
      case NO_DRIVER -> message("failure.store_unusable.no_driver", file, reason);
      case DISK_ERROR, FOLDER, NOT_A_DATABASE, OTHER_PROGRAM, DAMAGED, OTHER ->
          message("failure.store_unusable.backup", file, reason);
    };
  }

  private static String readOnly(Path file, StoreFault fault, String reason) {
    return switch (fault) {
      case DISK_FULL, TEMPORARY_FOLDER -> message("failure.store_read_only.room", file, reason);
      default -> message("failure.store_read_only.other", file, reason);
    };
  }

  private static String failed(Path file, StoreFault fault, String reason) {
    return switch (fault) {
      case DISK_FULL, TEMPORARY_FOLDER -> message("failure.store_failed.room", file, reason);
      case DAMAGED, NOT_A_DATABASE, EMPTIED -> message("failure.store_failed.backup", file, reason);
      case IN_USE -> message("failure.store_failed.in_use", file, reason);
      case READ_ONLY, NO_PERMISSION, NOT_OPENED ->
          message("failure.store_failed.permission", file, reason);
      case DISK_ERROR, FOLDER, OTHER_PROGRAM, NEWER, NO_DRIVER, OTHER ->
          message("failure.store_failed.disk", file, reason);
    };
  }

  private static String of(Failure.Work work, String reason) {
    return switch (work) {
      case IMPORT -> message("failure.import", reason);
      case BUNDLED_IMPORT -> message("failure.bundled_import", reason);
      case RECOGNITION -> message("failure.recognition", reason);
      case LINKING -> message("failure.linking", reason);
      case DICTIONARY_LINKING -> message("failure.dictionary_linking", reason);
      case DICTIONARY_NOTE -> message("failure.dictionary_note", reason);
      case DICTIONARY -> message("failure.dictionary", reason);
      case EMBEDDING -> message("failure.embedding", reason);
      case SUGGESTION -> message("failure.suggestion", reason);
    };
  }

  private String choice(Failure.NamedEntity choice) {
    return message("failure.choice", face.type(choice.type()), choice.name());
  }

  private static String of(String name, Failure.NameFault fault) {
    return switch (fault) {
      case BLANK -> message("failure.search_name_blank", name);
      case TOO_LONG ->
          message(
              "failure.search_name_long",
              name.substring(0, name.offsetByCodePoints(0, MAX_QUOTED_LENGTH)),
              name.length(),
              SavedSearches.MAX_NAME_LENGTH);
      case TAKEN -> message("failure.search_name_taken", name);
    };
  }

  private static String ofTag(String name, Failure.NameFault fault) {
    return switch (fault) {
      case BLANK -> message("failure.tag_name_blank", name);
      case TOO_LONG ->
          message(
              "failure.tag_name_long",
              name.substring(0, name.offsetByCodePoints(0, MAX_QUOTED_LENGTH)),
              name.length(),
              Tags.MAX_NAME_LENGTH);
      case TAKEN -> message("failure.tag_name_taken", name);
    };
  }

  private static String of(Path file, NoteFileFault fault) {
    return switch (fault) {
      case NoteFileFault.NoteJsonFault(int line, String said) ->
          message("failure.notes.not_json", file, line, said);
      case NoteFileFault.NoAnnotations() -> message("failure.notes.none", file);
      case NoteFileFault.NoteFileTooLarge(long most) ->
          message("failure.notes.large", file, most >> 20);
      case NoteFileFault.BadAnnotation(int number, String field) ->
          message("failure.notes.bad", file, number, field);
    };
  }

  private static String of(Path file, CorrectionFileFault fault) {
    return switch (fault) {
      case CorrectionFileFault.NotJson(int line, String said) ->
          message("corrections.not_json", file, line, said);
      case CorrectionFileFault.OtherFormat(String format) ->
          message("corrections.other_format", file, format);
      case CorrectionFileFault.OtherVersion(String found, int known) ->
          message("corrections.other_version", file, found, known);
      case CorrectionFileFault.NoList(String field) -> message("corrections.no_list", file, field);
      case CorrectionFileFault.BadCorrection(int number, int line, EntryFault bad) ->
          message("corrections.bad_correction", file, line, number, of(bad));
    };
  }

  private static String of(EntryFault fault) {
    return switch (fault) {
      case EntryFault.WrongField(String field, CorrectionFileFault.ExpectedValue expected) ->
          switch (expected) {
            case TEXT -> message("corrections.no_text", field);
            case NUMBER -> message("corrections.no_number", field);
            case TRUE_OR_FALSE -> message("corrections.not_true_or_false", field);
            case NAME -> message("corrections.no_name", field);
          };
      case EntryFault.UnknownValue(String field, String value) ->
          message("corrections.unknown_value", field, value);
      case EntryFault.OtherLength(String field) -> message("corrections.other_length", field);
      case EntryFault.InvalidEntry(String said) -> said;
    };
  }

  private static List<String> lines(Failure.BadNameFile names) {
    Failure.NameLine first = names.lines().getFirst();
    if (names.count() == 1 && first.number() == 0) {
      return List.of(message("names.bad_file", names.file(), RejectionMessages.of(first.fault())));
    }
    List<String> lines = new ArrayList<>();
    lines.add(message("names.bad_lines", names.file(), names.count()));
    for (Failure.NameLine line : names.lines()) {
      lines.add(message("names.line", line.number(), RejectionMessages.of(line.fault())));
    }
    int more = names.count() - names.lines().size();
    if (more > 0) {
      lines.add(message("names.more", more));
    }
    return lines;
  }

  /// Why, to go on from the name of a file.
  static String of(FailureReason reason) {
    return switch (reason) {
      case FailureReason.NewerSchema(int schema, int known) ->
          message("reason.newer_schema", schema, known);
      case FailureReason.DiskFault(String said) -> message("reason.disk_fault", said);
      case FailureReason.DamagedRow(String said) -> message("reason.damaged_row", said);
      case FailureReason.SystemReason(String said) -> said;
      case FailureReason.StandardReason known ->
          switch (known) {
            case NO_PERMISSION -> message("reason.no_permission");
            case MISSING -> message("reason.missing");
            case IS_A_FILE -> message("reason.is_a_file");
            case NOT_A_FOLDER -> message("reason.not_a_folder");
            case NOT_UTF8 -> message("reason.not_utf8");
            case NOT_READ_AGAIN -> message("reason.not_read_again");
            case DISK_FULL -> message("reason.disk_full");
          };
      case StoreFault fault ->
          switch (fault) {
            case DISK_FULL -> message("reason.disk_full");
            case TEMPORARY_FOLDER -> message("reason.temporary_folder");
            case DISK_ERROR -> message("reason.disk_error");
            case READ_ONLY -> message("reason.read_only");
            case NO_PERMISSION -> message("reason.no_read_write_permission");
            case NOT_OPENED -> message("reason.not_opened");
            case IN_USE -> message("reason.busy");
            case FOLDER -> message("reason.is_a_folder");
            case NOT_A_DATABASE -> message("reason.not_a_database");
            case OTHER_PROGRAM -> message("reason.foreign_database");
            case NEWER -> message("reason.newer");
            case DAMAGED -> message("reason.damaged");
            case EMPTIED -> message("reason.emptied");
            case NO_DRIVER -> message("reason.no_driver");
            case OTHER -> message("reason.other");
          };
    };
  }

  private static String message(String key, Object... arguments) {
    return BUNDLE.message(key, arguments);
  }
}
