package org.dateline.library;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dateline.library.background.LibraryEvent;
import org.dateline.library.failure.LibraryException;

/// A library in a process of its own, which says on standard output what happens and ends when it
/// is killed.
final class LibraryProcess implements AutoCloseable {

  private static final String EMBED = "--embed";

  private final Process process;
  private final BufferedReader lines;

  private LibraryProcess(Process process) {
    this.process = process;
    this.lines = process.inputReader(StandardCharsets.UTF_8);
  }

  /// Starts a process that opens a library and holds it.
  ///
  /// @param temp a folder for what a killed process leaves behind
  static LibraryProcess holding(Path library, Path temp) throws IOException {
    return start(temp, library.toString());
  }

  /// Starts a process that opens a library and imports into it.
  static LibraryProcess importing(Path library, Path articles, Path temp) throws IOException {
    return start(temp, library.toString(), articles.toString());
  }

  /// Starts a process that opens a library and makes its vectors.
  ///
  /// @param natives where the model's machine code is kept
  static LibraryProcess embedding(Path library, Path natives, Path temp) throws IOException {
    return start(temp, library.toString(), EMBED, natives.toString());
  }

  private static LibraryProcess start(Path temp, String... arguments) throws IOException {
    List<String> command =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx600m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-Dorg.sqlite.tmpdir=" + temp,
                    "-cp",
                    System.getProperty("java.class.path"),
                    LibraryProcess.class.getName()),
                Stream.of(arguments))
            .toList();
    return new LibraryProcess(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  /// The next thing that happens; waits for it.
  String line() throws IOException {
    String line = lines.readLine();
    if (line == null) {
      throw new IOException("the process has ended");
    }
    return line;
  }

  /// Lets it go on for a while, then kills it.
  void killAfter(long milliseconds) throws InterruptedException {
    process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    close();
  }

  /// Tells it to end (SIGTERM where there are signals).
  ///
  /// @return whether it has ended five seconds later
  boolean end() throws InterruptedException {
    process.destroy();
    return process.waitFor(5, TimeUnit.SECONDS);
  }

  /// Kills it as no program can hinder (SIGKILL).
  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }

  /// What runs in the process.
  public static void main(String[] arguments) throws Exception {
    try (Library library = Library.open(Path.of(arguments[0]), InitialContent.EMPTY)) {
      Runnable _ = library.listen(LibraryProcess::tell);
      System.out.println("OPEN");
      if (arguments.length > 2 && arguments[1].equals(EMBED)) {
        library.meaning().use(Path.of(arguments[2]));
        library.meaning().await();
      } else if (arguments.length > 1) {
        library.importFrom(List.of(Path.of(arguments[1])));
      }
      library.awaitNames();
      System.out.println("END");
      System.in.read();
    } catch (LibraryException e) {
      System.out.println(e.getMessage());
    }
  }

  private static void tell(LibraryEvent event) {
    if (event
        instanceof LibraryEvent.TaskProgress(LibraryEvent.LibraryTask task, long done, long _)) {
      System.out.println(task + " " + done);
    }
  }
}
