package org.dateline.library.correction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.library.failure.CorrectionFileFault;
import org.dateline.library.failure.CorrectionFileFault.EntryFault;
import org.dateline.library.failure.CorrectionFileFault.ExpectedValue;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.LibraryException;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.FullName;
import org.dateline.model.NameKey;
import org.dateline.model.Span;
import org.dateline.model.correction.Correction;
import org.dateline.model.correction.CorrectionKind;
import org.dateline.model.correction.LoggedCorrection;
import org.dateline.store.CorrectionTable.ImportedCorrection;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Encodes and decodes corrections as one JSON document: `{"format", "version", "corrections":
/// [...]}`. Places are counted in UTF-16 units, and say so, for the text may not be at hand to
/// count otherwise.
///
/// Written by hand, as `QueryCodec` is, and not by annotations of Jackson mixed into [Correction]:
/// a file is read strictly and told field by field what is wrong in it ([EntryFault]), and its
/// fields are not those of the records (places and keys lie flat, and an entry has its times beside
/// the correction's fields), so that most of it would be code all the same. That no kind is
/// forgotten, the compiler sees to: [CorrectionKind] has them all.
final class CorrectionCodec {

  private static final String FORMAT = "dateline corrections";
  private static final int VERSION = 1;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private CorrectionCodec() {}

  static String write(List<LoggedCorrection> corrections) {
    ObjectNode document = JSON.createObjectNode();
    document.put("format", FORMAT);
    document.put("version", VERSION);
    ArrayNode entries = document.putArray("corrections");
    for (LoggedCorrection made : corrections) {
      ObjectNode entry = entries.addObject();
      entry.put("made", made.made().toString());
      made.undone().ifPresent(when -> entry.put("undone", when.toString()));
      write(made.correction(), entry);
    }
    return document.toPrettyString() + "\n";
  }

  private static void write(Correction correction, ObjectNode entry) {
    entry.put("kind", CorrectionKind.of(correction).written());
    switch (correction) {
      case Correction.NotAMention(String article, ArticlePart part, Span span, String text) -> {
        entry.put("article", article);
        write(part, span, entry);
        entry.put("text", text);
      }
      case Correction.NotAMentionInArticle(String article, FullName name) -> {
        entry.put("article", article);
        write("name", name, entry);
      }
      case Correction.MentionLink(String article, FullName name, FullName as) -> {
        entry.put("article", article);
        write("name", name, entry);
        write("into", as, entry);
      }
      case Correction.NewMention(String article, ArticlePart part, Span span, FullName name) -> {
        entry.put("article", article);
        write(part, span, entry);
        write("name", name, entry);
      }
      case Correction.NotAName(FullName name, boolean alone) -> {
        entry.put("alone", alone);
        write("name", name, entry);
      }
      case Correction.TypeChange(FullName name, EntityType type) -> {
        entry.put("type", type.name());
        write("name", name, entry);
      }
      case Correction.EntityRename(FullName name, String display) -> {
        entry.put("display", display);
        write("name", name, entry);
      }
      case Correction.EntityMerge(FullName name, FullName into) -> {
        write("name", name, entry);
        write("into", into, entry);
      }
      case Correction.EntitySplit(FullName name) -> write("name", name, entry);
    }
  }

  private static void write(ArticlePart part, Span span, ObjectNode entry) {
    entry.put("part", part.name().toLowerCase(Locale.ROOT));
    entry.put("utf16_start", span.start());
    entry.put("utf16_end", span.end());
  }

  private static void write(String field, FullName name, ObjectNode entry) {
    entry
        .putObject(field)
        .put("type", name.key().type().name())
        .put("folded", name.key().folded())
        .put("written", name.written());
  }

  /// Reads a file.
  ///
  /// @throws LibraryException if it cannot be read, or anything in it is not as it should be
  static List<ImportedCorrection> read(Path file) {
    String content;
    JsonNode document;
    try {
      content = Files.readString(file);
      document = JSON.readTree(content);
    } catch (IOException e) {
      throw new LibraryException(Failure.BadFile.unread(file, e), e);
    } catch (JacksonException e) {
      throw bad(file, notJson(e), e);
    }
    if (!document.path("format").asString("").equals(FORMAT)) {
      throw bad(file, new CorrectionFileFault.OtherFormat(FORMAT), null);
    }
    if (document.path("version").asInt(0) != VERSION) {
      throw bad(
          file,
          new CorrectionFileFault.OtherVersion(document.path("version").toString(), VERSION),
          null);
    }
    JsonNode entries = document.path("corrections");
    if (!entries.isArray()) {
      throw bad(file, new CorrectionFileFault.NoList("corrections"), null);
    }
    List<ImportedCorrection> corrections = new ArrayList<>();
    for (JsonNode entry : entries.values()) {
      try {
        corrections.add(read(entry));
      } catch (BadEntryException e) {
        throw bad(file, entry(content, corrections.size() + 1, e.fault), e);
      } catch (IllegalArgumentException | DateTimeException e) {
        EntryFault fault = new EntryFault.InvalidEntry(said(e));
        throw bad(file, entry(content, corrections.size() + 1, fault), e);
      }
    }
    return corrections;
  }

  private static CorrectionFileFault notJson(JacksonException e) {
    return new CorrectionFileFault.NotJson(
        e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr()),
        e.getOriginalMessage());
  }

  /// Where a correction stands is looked up when something is wrong with it: the tree knows no
  /// lines.
  private static CorrectionFileFault entry(String content, int number, EntryFault fault) {
    try (JsonParser parser = JSON.createParser(content)) {
      int line = 1;
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.START_ARRAY
            && "corrections".equals(parser.streamReadContext().getParent().currentName())
            && parser.streamReadContext().getParent().getParent().inRoot()) {
          for (int i = 0; i < number; i++) {
            parser.nextToken();
            line = parser.currentTokenLocation().getLineNr();
            parser.skipChildren();
          }
        }
      }
      return new CorrectionFileFault.BadCorrection(number, line, fault);
    }
  }

  private static String said(Exception e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private static LibraryException bad(
      Path file, CorrectionFileFault fault, @Nullable Exception cause) {
    Failure failure = new Failure.BadCorrectionFile(file, fault);
    return cause == null ? new LibraryException(failure) : new LibraryException(failure, cause);
  }

  private static ImportedCorrection read(JsonNode entry) {
    return new ImportedCorrection(
        Instant.parse(text(entry, "made")),
        correction(entry),
        entry.has("undone") ? Optional.of(Instant.parse(text(entry, "undone"))) : Optional.empty());
  }

  private static Correction correction(JsonNode entry) {
    String kind = text(entry, "kind");
    return switch (CorrectionKind.of(kind)
        .orElseThrow(() -> new BadEntryException(new EntryFault.UnknownValue("kind", kind)))) {
      case NO_NAME_HERE -> {
        Span span = span(entry);
        String text = text(entry, "text");
        require(text.length() == span.length(), new EntryFault.OtherLength("text"));
        yield new Correction.NotAMention(text(entry, "article"), part(entry), span, text);
      }
      case NO_NAME_IN_ARTICLE ->
          new Correction.NotAMentionInArticle(text(entry, "article"), name(entry, "name"));
      case LINKED_IN_ARTICLE ->
          new Correction.MentionLink(
              text(entry, "article"), name(entry, "name"), name(entry, "into"));
      case NEW_NAME -> {
        Span span = span(entry);
        FullName name = name(entry, "name");
        require(name.written().length() == span.length(), new EntryFault.OtherLength("written"));
        yield new Correction.NewMention(text(entry, "article"), part(entry), span, name);
      }
      case NO_NAME -> {
        JsonNode alone = entry.path("alone");
        require(alone.isBoolean(), new EntryFault.WrongField("alone", ExpectedValue.TRUE_OR_FALSE));
        yield new Correction.NotAName(name(entry, "name"), alone.asBoolean());
      }
      case OTHER_TYPE -> new Correction.TypeChange(name(entry, "name"), type(entry));
      case RENAMED -> new Correction.EntityRename(name(entry, "name"), text(entry, "display"));
      case MERGED -> new Correction.EntityMerge(name(entry, "name"), name(entry, "into"));
      case SPLIT -> new Correction.EntitySplit(name(entry, "name"));
    };
  }

  private static FullName name(JsonNode entry, String field) {
    JsonNode name = entry.path(field);
    require(name.isObject(), new EntryFault.WrongField(field, ExpectedValue.NAME));
    return new FullName(new NameKey(type(name), text(name, "folded")), text(name, "written"));
  }

  private static EntityType type(JsonNode node) {
    String type = text(node, "type");
    return Stream.of(EntityType.values())
        .filter(it -> it.name().equals(type))
        .findFirst()
        .orElseThrow(() -> new BadEntryException(new EntryFault.UnknownValue("type", type)));
  }

  private static ArticlePart part(JsonNode entry) {
    String part = text(entry, "part");
    return switch (part) {
      case "title" -> ArticlePart.TITLE;
      case "text" -> ArticlePart.TEXT;
      default -> throw new BadEntryException(new EntryFault.UnknownValue("part", part));
    };
  }

  private static Span span(JsonNode entry) {
    return new Span(number(entry, "utf16_start"), number(entry, "utf16_end"));
  }

  private static int number(JsonNode entry, String field) {
    JsonNode value = entry.path(field);
    require(
        value.isIntegralNumber() && value.canConvertToInt(),
        new EntryFault.WrongField(field, ExpectedValue.NUMBER));
    return value.asInt();
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    require(
        value.isString() && !value.asString().isBlank(),
        new EntryFault.WrongField(field, ExpectedValue.TEXT));
    return value.asString();
  }

  private static void require(boolean right, EntryFault otherwise) {
    if (!right) {
      throw new BadEntryException(otherwise);
    }
  }

  private static final class BadEntryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient EntryFault fault;

    BadEntryException(EntryFault fault) {
      super(fault.toString());
      this.fault = fault;
    }
  }
}
