package org.dateline.library.note;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.LibraryException;
import org.dateline.library.failure.NoteFileFault;
import org.dateline.model.Note;
import org.dateline.model.NoteColour;
import org.dateline.model.TextQuote;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads annotations as [AnnotationWriter] writes them; of other programs too, where they quote the
/// passage: a collection, a page, a list of annotations or a single one.
final class AnnotationReader {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// Of a date; what is beyond cannot be shown.
  private static final int MAX_YEAR = 9999;

  /// No article is longer, in UTF-16 units.
  private static final int MAX_QUOTE_LENGTH = 10_000_000;

  private AnnotationReader() {}

  /// An annotation is not as it should be.
  private static final class BadAnnotationException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final String field;

    BadAnnotationException(String field) {
      super(field);
      this.field = field;
    }
  }

  /// @throws LibraryException if anything in it is not as it should be
  static List<ReadAnnotation> read(Path file, String text) {
    JsonNode document;
    try {
      document = JSON.readTree(text);
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      throw new LibraryException(
          new Failure.BadNoteFile(
              file, new NoteFileFault.NoteJsonFault(line, e.getOriginalMessage())),
          e);
    }
    List<JsonNode> annotations = annotations(file, document);
    List<ReadAnnotation> read = new ArrayList<>();
    for (JsonNode annotation : annotations) {
      try {
        read.add(read(annotation));
      } catch (BadAnnotationException e) {
        throw new LibraryException(
            new Failure.BadNoteFile(
                file, new NoteFileFault.BadAnnotation(read.size() + 1, e.field)),
            e);
      }
    }
    return read;
  }

  private static List<JsonNode> annotations(Path file, JsonNode document) {
    for (JsonNode list :
        List.of(document, document.path("items"), document.path("first").path("items"))) {
      if (list.isArray()) {
        return List.copyOf(list.values());
      }
    }
    if (document.path("type").asString("").equals("Annotation")) {
      return List.of(document);
    }
    throw new LibraryException(new Failure.BadNoteFile(file, new NoteFileFault.NoAnnotations()));
  }

  private static ReadAnnotation read(JsonNode annotation) {
    JsonNode target = only(annotation.path("target"));
    require(target.isObject(), "target");
    JsonNode source = target.path("source");
    String address =
        source.isString() ? source.asString() : text(source.path("id"), "target.source");
    require(!address.isBlank(), "target.source");
    Instant made = instant(annotation, "created", Instant.EPOCH);
    Instant changed = instant(annotation, "modified", made);
    String words = Notes.tidied(words(annotation.path("body")));
    require(words.length() <= Note.MAX_TEXT_LENGTH, "body.value");
    String id = text(annotation.path("id"), "id");
    require(!id.isBlank(), "id");
    Note note =
        new Note(
            0,
            id,
            0,
            Optional.empty(),
            colour(target.path("styleClass")),
            words,
            made,
            changed.isBefore(made) ? made : changed);
    JsonNode selectors = target.path("selector");
    return new ReadAnnotation(
        note,
        identifier(source, address),
        address,
        source.path("dc:title").asString(address),
        quote(selectors),
        start(selectors));
  }

  /// The first of several.
  private static JsonNode only(JsonNode target) {
    return target.isArray() && !target.isEmpty() ? target.get(0) : target;
  }

  private static Optional<String> identifier(JsonNode source, String address) {
    if (source.path("dcterms:identifier").isString()) {
      return Optional.of(source.path("dcterms:identifier").asString());
    }
    return address.startsWith(AnnotationWriter.ARTICLE)
        ? Optional.of(decoded(address.substring(AnnotationWriter.ARTICLE.length())))
        : Optional.empty();
  }

  private static String decoded(String name) {
    try {
      return URLDecoder.decode(name, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      throw new BadAnnotationException("target.source");
    }
  }

  /// What the reader wrote: of several bodies, the texts that are no tags.
  private static String words(JsonNode body) {
    if (body.isArray()) {
      List<String> all = new ArrayList<>();
      body.values().forEach(one -> all.add(words(one)));
      return String.join("\n\n", all.stream().filter(it -> !it.isEmpty()).toList());
    }
    boolean wanted =
        body.path("type").asString("").equals("TextualBody")
            && !body.path("purpose").asString("").equals("tagging");
    return wanted ? text(body.path("value"), "body.value") : "";
  }

  private static NoteColour colour(JsonNode style) {
    return NoteColour.of(style.asString("")).orElse(NoteColour.YELLOW);
  }

  private static Optional<TextQuote> quote(JsonNode selectors) {
    Optional<JsonNode> quote = selector(selectors, "TextQuoteSelector");
    require(
        quote.isPresent() || selectors.isMissingNode() || selectors.isNull(), "target.selector");
    return quote.map(it -> {
      String exact = text(it.path("exact"), "target.selector.exact");
      require(!exact.isEmpty() && exact.length() <= MAX_QUOTE_LENGTH, "target.selector.exact");
      String prefix = it.path("prefix").asString("");
      String suffix = it.path("suffix").asString("");
      return new TextQuote(
          exact,
          prefix.substring(Math.max(0, prefix.length() - TextQuote.CONTEXT_LENGTH)),
          suffix.substring(0, Math.min(suffix.length(), TextQuote.CONTEXT_LENGTH)));
    });
  }

  private static int start(JsonNode selectors) {
    Optional<JsonNode> start =
        selector(selectors, "TextPositionSelector").map(it -> it.path("start"));
    start.ifPresent(it -> require(it.isInt() && it.asInt() >= 0, "target.selector.start"));
    return start.map(JsonNode::asInt).orElse(-1);
  }

  private static Optional<JsonNode> selector(JsonNode selectors, String type) {
    List<JsonNode> all = selectors.isArray() ? List.copyOf(selectors.values()) : List.of(selectors);
    return all.stream().filter(it -> it.path("type").asString("").equals(type)).findFirst();
  }

  private static Instant instant(JsonNode annotation, String field, Instant otherwise) {
    JsonNode value = annotation.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return otherwise;
    }
    try {
      OffsetDateTime time = OffsetDateTime.parse(text(value, field));
      require(time.getYear() >= 0 && time.getYear() <= MAX_YEAR, field);
      // The clock of another machine may be ahead: what is written here later is newer all the
      // same.
      Instant now = Instant.now();
      return time.toInstant().isAfter(now) ? now : time.toInstant();
    } catch (DateTimeException _) {
      throw new BadAnnotationException(field);
    }
  }

  private static String text(JsonNode value, String field) {
    require(value.isString(), field);
    return value.asString();
  }

  private static void require(boolean condition, String field) {
    if (!condition) {
      throw new BadAnnotationException(field);
    }
  }
}
