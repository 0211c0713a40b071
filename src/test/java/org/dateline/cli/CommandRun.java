package org.dateline.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    List<WindowOptions> windows = new ArrayList<>();
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    int exit = DatelineCommand.run(words, windows::add, dictionary, out, new PrintWriter(err));
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
