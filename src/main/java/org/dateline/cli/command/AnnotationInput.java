package org.dateline.cli.command;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.dateline.cli.output.CommandMessages.message;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.cli.output.JsonOutput;
import org.dateline.library.annotation.AnnotatorInput;
import org.dateline.model.PublicationDate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// The articles of a JSON-lines file, one by one. Blank lines are passed over; lines that are no
/// article are named and passed over.
final class AnnotationInput implements Iterator<AnnotatorInput>, AutoCloseable {

  private final Path file;
  private final BufferedReader reader;
  private final Consumer<? super String> rejected;
  private int line;
  private Optional<AnnotatorInput> next;

  private AnnotationInput(Path file, BufferedReader reader, Consumer<? super String> rejected) {
    this.file = file;
    this.reader = reader;
    this.rejected = rejected;
    this.next = read();
  }

  /// Opens a file.
  ///
  /// @param rejected told of each line that is no article, with the reason
  /// @throws IOException if it cannot be read; later an [UncheckedIOException] says the same
  static AnnotationInput open(Path file, Consumer<? super String> rejected) throws IOException {
    // A byte a character, so that a line that is not UTF-8 spoils no other.
    return new AnnotationInput(file, Files.newBufferedReader(file, ISO_8859_1), rejected);
  }

  @Override
  public boolean hasNext() {
    return next.isPresent();
  }

  @Override
  public AnnotatorInput next() {
    AnnotatorInput input = next.orElseThrow(NoSuchElementException::new);
    next = read();
    return input;
  }

  private Optional<AnnotatorInput> read() {
    try {
      for (String bytes = reader.readLine(); bytes != null; bytes = reader.readLine()) {
        line++;
        Optional<AnnotatorInput> input = bytes.isBlank() ? Optional.empty() : decoded(bytes);
        if (input.isPresent()) {
          return input;
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<AnnotatorInput> decoded(String bytes) {
    try {
      String text =
          UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.getBytes(ISO_8859_1))).toString();
      return input(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException _) {
      return reject(message("annotate.not_utf8"));
    }
  }

  private Optional<AnnotatorInput> input(String text) {
    try {
      JsonNode node = JsonOutput.MAPPER.readTree(text);
      JsonNode id = node.path("id");
      JsonNode title = node.path("title");
      JsonNode body = node.path("text");
      if (!id.isString() && !id.isIntegralNumber()) {
        return reject(message("annotate.no_text", "id"));
      }
      if (!body.isString()) {
        return reject(message("annotate.no_text", "text"));
      }
      if (!title.isMissingNode() && !title.isNull() && !title.isString()) {
        return reject(message("annotate.title_no_text"));
      }
      return Optional.of(
          new AnnotatorInput(id.asString(), title.asString(""), body.asString(), published(node)));
    } catch (JacksonException e) {
      return reject(message("annotate.not_json", e.getOriginalMessage()));
    }
  }

  /// A date that cannot be read is as good as none: it only helps.
  private static Optional<PublicationDate> published(JsonNode node) {
    try {
      String date = node.path("published").asString("");
      return date.isBlank() ? Optional.empty() : Optional.of(PublicationDate.parse(date));
    } catch (DateTimeException | JacksonException _) {
      return Optional.empty();
    }
  }

  private Optional<AnnotatorInput> reject(String reason) {
    rejected.accept(message("annotate.line", file, line, reason));
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
