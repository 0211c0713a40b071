package org.dateline.cli.command;

import static org.dateline.cli.output.CommandMessages.message;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.dateline.cli.output.ExitCodes;
import org.dateline.cli.output.FailureText;
import org.dateline.cli.output.JsonOutput;
import org.dateline.cli.output.Printable;
import org.dateline.library.Annotator;
import org.dateline.library.annotation.AnnotatedArticle;
import org.dateline.library.annotation.AnnotatedArticle.AnnotatedMention;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.LibraryException;
import org.dateline.library.files.AtomicFile;
import org.dateline.library.naming.SharedDictionary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `dateline annotate`: a whole file of articles as one library that is not kept.
@Command(name = "annotate", mixinStandardHelpOptions = true)
public final class AnnotateCommand implements Callable<Integer> {

  /// How often it is said how far the dictionary is.
  private static final int PERCENT_BETWEEN_LINES = 10;

  @Option(names = "--input", required = true, paramLabel = "DOCS.jsonl")
  private Path input = Path.of("");

  @Option(names = "--output", required = true, paramLabel = "MENTIONS.jsonl")
  private Path output = Path.of("");

  @Option(names = "--weak")
  private boolean weak;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    AtomicLong leftOut = new AtomicLong();
    Consumer<String> leaveOut =
        words -> {
          leftOut.incrementAndGet();
          say(words);
        };
    long written;
    try (AnnotationInput articles = AnnotationInput.open(input, leaveOut)) {
      written = write(articles, leaveOut);
    } catch (IOException e) {
      throw new LibraryException(Failure.BadFile.unread(input, e), e);
    } catch (UncheckedIOException e) {
      throw new LibraryException(
          Failure.BadFile.unread(input, Objects.requireNonNull(e.getCause())), e);
    }
    say(message("annotate.done", written, leftOut.get()));
    return leftOut.get() == 0 ? ExitCodes.DONE : ExitCodes.PARTLY;
  }

  private long write(AnnotationInput articles, Consumer<String> leaveOut)
      throws InterruptedException {
    // Begun before the work, so that a place where nothing can be written is told at once.
    try (AtomicFile file = AtomicFile.begin(output)) {
      SharedDictionary dictionary = articles.hasNext() ? prepared() : SharedDictionary.none();
      AtomicLong written = new AtomicLong();
      Annotator.annotate(
          articles,
          dictionary,
          weak,
          (id, reason) -> leaveOut.accept(message("annotate.names_not_found", id, reason)),
          article -> {
            file.line(JsonOutput.MAPPER.writeValueAsString(document(article)));
            written.incrementAndGet();
          });
      file.finish();
      return written.get();
    } catch (IOException e) {
      throw new LibraryException(Failure.BadFile.unwritten(output, e), e);
    }
  }

  /// Where it cannot be compiled, names are linked by their spelling.
  private SharedDictionary prepared() throws InterruptedException {
    SharedDictionary dictionary = root().dictionary();
    try {
      dictionary.prepare(
          PERCENT_BETWEEN_LINES, percent -> say(message("progress.dictionary", percent)));
    } catch (LibraryException e) {
      say(FailureText.of(e.failure()));
    }
    return dictionary;
  }

  private void say(String words) {
    PrintWriter err = command().commandLine().getErr();
    err.println(Printable.line(words));
    err.flush();
  }

  private LibraryOptions root() {
    if (!(command().root().userObject() instanceof LibraryOptions root)) {
      throw new IllegalStateException("a command without dateline");
    }
    return root;
  }

  private CommandSpec command() {
    return Objects.requireNonNull(spec);
  }

  private static ObjectNode document(AnnotatedArticle article) {
    ObjectNode node = JsonOutput.object();
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
