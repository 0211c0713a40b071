package org.dateline.library.instance;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/// Hands text on that comes as bytes in pieces, which may end within a character: whole lines, and
/// the rest at the end.
final class PrintedLines {

  private final Consumer<String> lines;
  private final ByteArrayOutputStream rest = new ByteArrayOutputStream();

  PrintedLines(Consumer<String> lines) {
    this.lines = lines;
  }

  void add(ByteBuffer bytes) {
    byte[] more = new byte[bytes.remaining()];
    bytes.get(more);
    int whole = more.length;
    while (whole > 0 && more[whole - 1] != '\n') {
      whole--;
    }
    rest.write(more, 0, whole);
    if (whole > 0) {
      end();
    }
    rest.write(more, whole, more.length - whole);
  }

  void end() {
    if (rest.size() > 0) {
      lines.accept(rest.toString(StandardCharsets.UTF_8));
      rest.reset();
    }
  }
}
