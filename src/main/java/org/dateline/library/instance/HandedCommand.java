package org.dateline.library.instance;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A command as it is handed over.
///
/// @param directory the absolute folder that its relative paths count from
/// @param arguments what was typed after `dateline`
public record HandedCommand(Path directory, List<String> arguments) {

  /// The most bytes that a command may have: no system takes longer ones from a shell.
  static final int MAX_BYTES = 4 << 20;

  /// No argument of a process, and no path, has it.
  private static final String SEPARATOR = "\0";

  public HandedCommand {
    arguments = List.copyOf(arguments);
  }

  /// @throws IOException if it is too long
  byte[] encoded() throws IOException {
    List<String> parts = new ArrayList<>();
    parts.add(directory.toString());
    parts.addAll(arguments);
    byte[] bytes = String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8);
    if (bytes.length > MAX_BYTES) {
      throw new IOException("the command is too long to be handed over");
    }
    return bytes;
  }

  /// @throws IOException if it is no command
  static HandedCommand decoded(ByteBuffer bytes) throws IOException {
    try {
      List<String> parts =
          List.of(
              StandardCharsets.UTF_8.newDecoder().decode(bytes).toString().split(SEPARATOR, -1));
      Path directory = Path.of(parts.getFirst());
      if (!directory.isAbsolute()) {
        throw new IOException("no absolute folder: " + directory);
      }
      return new HandedCommand(directory, parts.subList(1, parts.size()));
    } catch (CharacterCodingException | InvalidPathException e) {
      throw new IOException("no command", e);
    }
  }
}
