package org.dateline.ingest.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.dateline.ingest.decoding.DecodedText;
import org.dateline.ingest.decoding.FileBytes;
import org.dateline.ingest.json.ByteLineReader.ByteLine;
import org.dateline.ingest.json.JsonTree.Shape;
import org.dateline.ingest.result.ReadResult;
import org.dateline.ingest.result.RejectionException;
import org.dateline.model.failure.FileFault;
import org.dateline.model.failure.ReadFault;
import org.dateline.model.failure.ReadFault.SizeLimit;
import org.dateline.model.failure.ReadNote;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A file of JSON: one article, a list of articles, or an article a line. Which of them is told by
/// the content; the name only decides where the content leaves it open. A file that is read as a
/// whole is run over before anything is taken from it, so that of broken JSON nothing is.
public final class JsonFile {

  private final Path file;
  private final Consumer<? super ReadResult> to;

  public JsonFile(Path file, Consumer<? super ReadResult> to) {
    this.file = file;
    this.to = to;
  }

  /// Whether a file is to be read as JSON.
  ///
  /// @param head the first bytes
  public static boolean is(Path file, byte[] head) {
    String name = lowerCaseName(file);
    if (name.endsWith(".json") || isLinesName(name)) {
      return true;
    }
    StringBuilder start = new StringBuilder(2);
    for (int i = 0; i < head.length && start.length() < 2; i++) {
      if (head[i] > ' ') { // so neither white space nor byte-order mark nor the zeros of UTF-16
        start.append((char) head[i]);
      }
    }
    return switch (start.toString()) {
      case "{\"", "{}", "[{", "[]" -> true;
      default -> false;
    };
  }

  /// Reads the file value by value.
  ///
  /// @throws RejectionException if nothing of the file can be read
  public void read() throws IOException, RejectionException {
    try (InputStream in = Files.newInputStream(file)) {
      ByteLineReader lines = new ByteLineReader(in, FileBytes.MAX_BYTES);
      Optional<ByteLine> first = lines.next();
      Optional<ByteLine> second = lines.next();
      if (first.isEmpty() || !isLines(first.get(), second.orElse(null))) {
        whole();
        return;
      }
      for (Optional<ByteLine> line = first;
          line.isPresent();
          line = second, second = lines.next()) {
        to.accept(result(line.get()));
      }
    }
  }

  private boolean isLines(ByteLine first, @Nullable ByteLine second) throws IOException {
    boolean named = isLinesName(lowerCaseName(file));
    if (isObject(first)) {
      return named || second != null;
    }
    // The first line may be a broken article, or the first line of an article of many lines.
    return (named || (second != null && isObject(second))) && !isWhole();
  }

  private static boolean isObject(ByteLine line) {
    try {
      return JsonTree.shape(DecodedText.of(line.bytes()).text()).object();
    } catch (RejectionException _) {
      return false;
    }
  }

  private boolean isWhole() throws IOException {
    try {
      return JsonTree.shape(decoded().text()).values() > 0;
    } catch (RejectionException _) {
      return false;
    }
  }

  private ReadResult result(ByteLine line) {
    try {
      if (line.isTooLong()) {
        throw FileBytes.tooLarge(line.length(), SizeLimit.LINE);
      }
      DecodedText decoded = DecodedText.of(line.bytes());
      return new ReadResult.AcceptedArticle(
          JsonArticle.of(JsonTree.value(decoded.text())), file, line.number(), decoded.note());
    } catch (RejectionException e) {
      return e.of(file, line.number());
    }
  }

  private void whole() throws IOException, RejectionException {
    DecodedText decoded = decoded();
    Shape shape = JsonTree.shape(decoded.text());
    if (shape.values() == 0) {
      throw new RejectionException(FileFault.NO_ARTICLE);
    }
    AtomicLong number = new AtomicLong();
    JsonTree.values(
        decoded.text(),
        shape,
        value -> {
          long which = number.incrementAndGet();
          to.accept(result(value, decoded.note(), shape.values() == 1 ? 0 : which));
        });
  }

  /// @param which its number in the list; 0 for a single one
  private ReadResult result(JsonNode value, Optional<ReadNote> note, long which) {
    try {
      return new ReadResult.AcceptedArticle(JsonArticle.of(value), file, 0, note);
    } catch (RejectionException e) {
      return new ReadResult.RejectedArticle(
          file, 0, which == 0 ? e.fault() : new ReadFault.ListedArticleFault(which, e.fault()));
    }
  }

  private DecodedText decoded() throws IOException, RejectionException {
    return DecodedText.of(FileBytes.bytes(file, SizeLimit.WHOLE_JSON));
  }

  private static boolean isLinesName(String name) {
    return name.endsWith(".jsonl") || name.endsWith(".ndjson");
  }

  private static String lowerCaseName(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
  }
}
