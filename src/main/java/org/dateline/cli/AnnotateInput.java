package org.dateline.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.dateline.library.Annotator.Input;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// The articles of a JSON-lines file, one by one; the lines that are none are named and passed
/// over.
final class AnnotateInput implements Iterator<Input> {

  private final Path file;
  private final BufferedReader reader;
  private final List<String> rejected = new ArrayList<>();
  private int line;
  private Optional<Input> next;

  AnnotateInput(Path file, BufferedReader reader) {
    this.file = file;
    this.reader = reader;
    this.next = read();
  }

  /// What was passed over, with the reasons.
  List<String> rejected() {
    return rejected;
  }

  @Override
  public boolean hasNext() {
    return next.isPresent();
  }

  @Override
  public Input next() {
    Input input = next.orElseThrow(NoSuchElementException::new);
    next = read();
    return input;
  }

  private Optional<Input> read() {
    try {
      for (String text = reader.readLine(); text != null; text = reader.readLine()) {
        line++;
        if (!text.isBlank()) {
          Optional<Input> input = input(text);
          if (input.isPresent()) {
            return input;
          }
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(file + ", line " + (line + 1) + ": not UTF-8", e);
    }
  }

  private Optional<Input> input(String text) {
    try {
      JsonNode node = Json.MAPPER.readTree(text);
      JsonNode id = node.path("id");
      JsonNode title = node.path("title");
      JsonNode body = node.path("text");
      if (!id.isString() && !id.isIntegralNumber()) {
        return reject("“id” is missing or no text");
      }
      if (!body.isString()) {
        return reject("“text” is missing or no text");
      }
      if (!title.isMissingNode() && !title.isNull() && !title.isString()) {
        return reject("“title” is no text");
      }
      return Optional.of(new Input(id.asString(), title.asString(""), body.asString()));
    } catch (JacksonException e) {
      return reject("is not JSON: " + e.getOriginalMessage());
    }
  }

  private Optional<Input> reject(String reason) {
    rejected.add("%s, line %d: %s".formatted(file, line, reason));
    return Optional.empty();
  }
}
