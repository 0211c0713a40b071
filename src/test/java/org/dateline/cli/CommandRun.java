package org.dateline.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.cli.output.JsonOutput;
import org.dateline.library.naming.SharedDictionary;
import tools.jackson.databind.JsonNode;

/// What a command did.
///
/// @param exit the exit code
/// @param out what went to standard output
/// @param err what went to standard error
/// @param windows what windows it opened
public record CommandRun(int exit, String out, String err, List<WindowOptions> windows) {

  /// Runs a command with no name dictionary.
  public static CommandRun dateline(Object... arguments) {
    return dateline(SharedDictionary.none(), arguments);
  }

  public static CommandRun dateline(SharedDictionary dictionary, Object... arguments) {
    return run(dictionary, Optional.empty(), arguments);
  }

  /// Runs a command that may search by meaning.
  ///
  /// @param natives where machine code is kept
  public static CommandRun withMeaning(Path natives, Object... arguments) {
    return run(SharedDictionary.none(), Optional.of(natives), arguments);
  }

  private static CommandRun run(
      SharedDictionary dictionary, Optional<Path> meaning, Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    List<WindowOptions> windows = new ArrayList<>();
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    int exit =
        DatelineCommand.run(words, windows::add, dictionary, meaning, out, new PrintWriter(err));
    return new CommandRun(exit, out.toString(StandardCharsets.UTF_8), err.toString(), windows);
  }

  /// Standard output as one JSON document.
  public JsonNode json() {
    return JsonOutput.MAPPER.readTree(out);
  }

  public List<String> lines() {
    return out.lines().toList();
  }
}
