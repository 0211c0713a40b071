package org.dateline.cli;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.library.Annotator;
import org.dateline.library.Annotator.Annotated;
import org.dateline.library.Annotator.AnnotatedMention;
import org.dateline.library.Failure;
import org.dateline.library.LibraryException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `dateline annotate`: a whole file of articles as one library, storing nothing.
@Command(
    name = "annotate",
    description = {
      "Finds the names in a file of articles, as one library, storing nothing.",
      "A line in: {\"id\",\"title\"?,\"text\",\"published\"?}. A line out, in the same order:",
      "{\"id\",\"mentions\":[{\"start\",\"end\",\"text\",\"type\",\"entity\",\"name\"}]}, offsets"
          + " in Unicode",
      "code points. Lines that are no article are named and left out, and the exit code is 1."
    },
    mixinStandardHelpOptions = true)
final class AnnotateCommand implements Callable<Integer> {

  @Option(names = "--input", required = true, paramLabel = "DOCS.jsonl")
  private Path input = Path.of("");

  @Option(names = "--output", required = true, paramLabel = "MENTIONS.jsonl")
  private Path output = Path.of("");

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    try (BufferedReader reader = Files.newBufferedReader(input, StandardCharsets.UTF_8)) {
      AnnotateInput documents = new AnnotateInput(input, reader);
      List<Annotated> annotated = Annotator.annotate(documents, _ -> {});
      write(annotated);
      documents.rejected().forEach(this::say);
      say("%,d articles annotated".formatted(annotated.size()));
      return documents.rejected().isEmpty() ? Exit.DONE : Exit.PARTLY;
    } catch (IOException e) {
      throw new LibraryException(
          new Failure.BadFile(input, "cannot be read: " + e.getMessage()), e);
    }
  }

  private void say(String words) {
    if (spec != null) {
      spec.commandLine().getErr().println(words);
    }
  }

  /// Writes all of it or nothing.
  private void write(List<Annotated> annotated) {
    Path part = output.resolveSibling(output.getFileName() + ".part");
    try {
      try (BufferedWriter writer = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
        for (Annotated article : annotated) {
          writer.write(Json.MAPPER.writeValueAsString(document(article)));
          writer.write('\n');
        }
      }
      move(part);
    } catch (IOException e) {
      throw new LibraryException(
          new Failure.BadFile(output, "cannot be written: " + e.getMessage()), e);
    }
  }

  private void move(Path part) throws IOException {
    try {
      Files.move(part, output, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(part, output, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static ObjectNode document(Annotated article) {
    ObjectNode node = Json.object();
    node.put("id", article.id());
    ArrayNode mentions = node.putArray("mentions");
    for (AnnotatedMention mention : article.mentions()) {
      ObjectNode m = mentions.addObject();
      m.put("start", mention.start());
      m.put("end", mention.end());
      m.put("text", mention.text());
      m.put("type", mention.type().name());
      m.put("entity", Long.toString(mention.entity()));
      m.put("name", mention.name());
    }
    return node;
  }
}
