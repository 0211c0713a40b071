package org.dateline.messages;

import org.dateline.library.failure.RejectionReason;
import org.dateline.model.failure.FileFault;
import org.dateline.model.failure.FileFormat;
import org.dateline.model.failure.JsonFault;
import org.dateline.model.failure.JsonFault.JsonPosition;
import org.dateline.model.failure.NameListFault;
import org.dateline.model.failure.ReadFault;
import org.dateline.model.failure.ReadFault.SizeLimit;
import org.dateline.model.failure.ReadNote;

/// Why a file or an article was left out, and how a file was read, as the reader is told: words
/// that go on from the name of the file. Thread-safe.
public final class RejectionMessages {

  private static final MessageBundle BUNDLE =
      MessageBundle.of(RejectionMessages.class, "rejections");

  private static final int MEGABYTE = 1_000_000;

  private RejectionMessages() {}

  /// Why a file or an article was left out.
  public static String of(RejectionReason reason) {
    return switch (reason) {
      case RejectionReason.Unreadable(ReadFault fault) -> of(fault);
      case RejectionReason.StoredWords(String words) -> words;
      case RejectionReason.IdTaken(String id) -> message("rejection.id_taken", id);
      case RejectionReason.InvalidPath() -> message("rejection.no_such_path");
      case RejectionReason.NamesNotFound(String said) -> message("rejection.names_not_found", said);
    };
  }

  /// A file or an article, with the line where the file has many articles.
  ///
  /// @param line from 1; 0 for none
  public static String subject(String file, int line) {
    return line == 0 ? file : message("rejection.line", file, line);
  }

  /// What the reader should know of how a file was read.
  public static String of(ReadNote note) {
    return switch (note) {
      case ReadNote.DamagedCharacters(long characters) -> message("note.damaged", characters);
      case ReadNote.GuessedEncoding(String charset) -> message("note.guessed", charset);
      case ReadNote.IgnoredColumns(var headings) ->
          message("note.columns", String.join(message("note.columns.between"), headings));
    };
  }

  /// Why a file, or something in it, is not read.
  public static String of(ReadFault fault) {
    return switch (fault) {
      case FileFault file -> of(file);
      case JsonFault json -> of(json);
      case NameListFault names -> of(names);
      case ReadFault.TooLarge(long bytes, long max, SizeLimit limit) -> tooLarge(bytes, max, limit);
      case ReadFault.OtherFileFormat(FileFormat format) ->
          format.mayHoldAnArticle()
              ? message("format.unread", message("format." + format.name()))
              : message("format.other", message("format." + format.name()));
      case ReadFault.DamagedEncoding(String charset) -> message("file.damaged", charset);
      case ReadFault.SystemFault(String said) -> message("file.system", said);
      case ReadFault.ProgramFault(String said) -> message("file.program", said);
      case ReadFault.ListedArticleFault(long number, ReadFault inner) ->
          message("file.article", number, of(inner));
    };
  }

  private static String tooLarge(long bytes, long max, SizeLimit limit) {
    long megabytes = Math.ceilDiv(bytes, MEGABYTE);
    return switch (limit) {
      case FILE -> message("size.file", megabytes, max / MEGABYTE);
      case LINE -> message("size.line", megabytes, max / MEGABYTE);
      case WHOLE_JSON -> message("size.whole_json", megabytes, max / MEGABYTE);
    };
  }

  private static String of(FileFault fault) {
    return switch (fault) {
      case DANGLING_LINK -> message("file.dangling_link");
      case MISSING -> message("file.missing");
      case NO_PERMISSION -> message("file.no_permission");
      case NOT_A_FOLDER -> message("file.not_a_folder");
      case NOT_DECODABLE -> message("file.not_decodable");
      case NEITHER_FILE_NOR_FOLDER -> message("file.neither");
      case OTHER_ENDING -> message("file.other_ending");
      case EMPTY -> message("file.empty");
      case NO_TEXT -> message("file.no_text");
      case BINARY -> message("file.binary");
      case UNKNOWN_ENCODING -> message("file.unknown_encoding");
      case NO_ARTICLE -> message("file.no_article");
      case NO_NAMES -> message("file.no_names");
    };
  }

  private static String of(JsonFault fault) {
    return switch (fault) {
      case JsonFault.JsonSyntaxFault(String said, JsonPosition at) ->
          message("json.syntax", said, of(at));
      case JsonFault.TruncatedJson(JsonPosition at) -> message("json.truncated", of(at));
      case JsonFault.ExcessiveJson(JsonPosition at) -> message("json.excessive", of(at));
      case JsonFault.JsonValueCount(long count) -> message("json.values", count);
      case JsonFault.NoJsonObject(JsonFault.JsonKind found) ->
          message("json.no_object", message("json.kind." + found.name()));
      case JsonFault.MissingField(String field) -> message("json.missing", field);
      case JsonFault.EmptyField(String field) -> message("json.empty", field);
      case JsonFault.WrongFieldKind(
              String field,
              JsonFault.JsonKind found,
              JsonFault.ExpectedJson expected) ->
          message(
              "json.wrong_kind",
              field,
              message("json.kind." + found.name()),
              message("json.expected." + expected.name()));
      case JsonFault.WrongListKind(String field, JsonFault.JsonKind found) ->
          message("json.wrong_list", field, message("json.kind." + found.name()));
      case JsonFault.BadDate(String field, String date) -> message("json.date", field, date);
      case JsonFault.OverlongField(String field, int max) -> message("json.long", field, max);
      case JsonFault.UnprintableField(String field) -> message("json.unprintable", field);
      case JsonFault.LongList(String field, int max) -> message("json.long_list", field, max);
    };
  }

  private static String of(JsonPosition at) {
    return at.line() == 0
        ? message("json.column", at.column())
        : message("json.line", at.line(), at.column());
  }

  private static String of(NameListFault fault) {
    return switch (fault) {
      case NameListFault.ExcessCells(int cells, int columns) ->
          message("names.excess_cells", cells, columns);
      case NameListFault.TooManyCells(int max) -> message("names.too_many_cells", max);
      case NameListFault.OtherWayOfCase(String name, int line) ->
          message("names.other_case", name, line);
      case NameListFault.NoSpelling(NameListFault.SpellingRole role) ->
          message("names.none." + role.name());
      case NameListFault.DamagedSpelling(String shown) -> message("names.damaged", shown);
      case NameListFault.LongSpelling(
              NameListFault.SpellingRole role,
              int length,
              int max,
              String beginning) ->
          message("names.long." + role.name(), length, max, beginning);
      case NameListFault.NoWord(NameListFault.SpellingRole role, String shown) ->
          message("names.no_word." + role.name(), shown);
      case NameListFault.NoType() -> message("names.no_type");
      case NameListFault.UnknownType(String shown) -> message("names.unknown_type", shown);
      case NameListFault.UnknownWayOfCase(String shown) -> message("names.unknown_case", shown);
      case NameListFault.NoTypeColumn() -> message("names.no_type_column");
      case NameListFault.DuplicateColumn(String column) -> message("names.twice", column);
      case NameListFault.OpenQuotation(int line) -> message("names.open_quotation", line);
      case NameListFault.TextAfterQuotation(String shown) ->
          message("names.after_quotation", shown);
    };
  }

  private static String message(String key, Object... arguments) {
    return BUNDLE.message(key, arguments);
  }
}
