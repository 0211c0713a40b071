package org.dateline.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/// Starts processes as the script `dateline` does, from what it has built, on a screen that nobody
/// sees.
final class Starter {

  /// A process that has not ended by then has failed, and is killed.
  private static final long LIMIT_SECONDS = 60;

  /// The script's options, word for word.
  private static final List<String> OPTIONS =
      List.of(
          "--add-modules",
          "javafx.controls",
          "--enable-native-access=javafx.graphics,ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow",
          "-XX:+UseSerialGC",
          "-XX:-ShrinkHeapInSteps",
          "-XX:TieredStopAtLevel=1",
          "-Xmx2g");

  /// A process without the recorded start is no measurement, so it is not started at all; and
  /// whatever the virtual machine says must not stand where the probe's word is expected.
  private static final List<String> MEASURING =
      List.of(
          "-XX:AOTMode=on",
          "-Xlog:disable",
          "-Xlog:all=warning:stderr",
          "-Duser.language=en",
          "-Dglass.platform=Headless",
          "-Dprism.order=sw");

  private final Path target;

  private Starter(Path target) {
    this.target = target;
  }

  /// Starts from a checkout.
  ///
  /// @throws IllegalStateException if the script starts the program in another way by now
  static Starter in(Path checkout) throws IOException {
    String script = Files.readString(checkout.resolve("dateline"));
    for (String option : OPTIONS) {
      if (!script.contains(option)) {
        throw new IllegalStateException("./dateline does not start with " + option + " any more");
      }
    }
    return new Starter(checkout.resolve("target"));
  }

  /// A start that has been measured.
  ///
  /// @param seconds from before the process was started to its word that it has painted
  /// @param heap in use after that, in bytes
  record Start(double seconds, long heap) {}

  /// Starts a probe, measures until it has painted, and waits for its end.
  ///
  /// @throws IllegalStateException if it fails, or takes too long; with what it said
  Start measure(Class<?> probe, String... args) throws IOException {
    Path errors = Files.createTempFile("probe", ".txt");
    long begin = System.nanoTime();
    Process process =
        new ProcessBuilder(command(probe.getName(), args)).redirectError(errors.toFile()).start();
    Thread.ofVirtual().start(() -> limit(process));
    try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
      boolean painted = Painted.WORD.equals(said.readLine());
      double seconds = (System.nanoTime() - begin) / 1e9;
      String heap = said.readLine();
      if (!painted || heap == null) {
        throw failed(probe.getName(), errors);
      }
      return new Start(seconds, Long.parseLong(heap));
    } finally {
      process.destroyForcibly().onExit().join();
      Files.delete(errors);
    }
  }

  /// Runs a probe to its end.
  ///
  /// @return the lines that it wrote on standard output
  /// @throws IllegalStateException if it fails, or takes too long; with what it said
  List<String> lines(Class<?> probe, String... args) throws IOException {
    Path errors = Files.createTempFile("probe", ".txt");
    Process process =
        new ProcessBuilder(command(probe.getName(), args)).redirectError(errors.toFile()).start();
    Thread.ofVirtual().start(() -> limit(process));
    try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
      List<String> lines = said.lines().toList();
      if (process.onExit().join().exitValue() != 0) {
        throw failed(probe.getName(), errors);
      }
      return lines;
    } finally {
      process.destroyForcibly().onExit().join();
      Files.delete(errors);
    }
  }

  /// Runs the program to its end.
  ///
  /// @throws IllegalStateException if it fails, or takes too long; with what it said
  void run(String... args) throws IOException {
    Path said = Files.createTempFile("dateline", ".txt");
    Process process =
        new ProcessBuilder(command("org.dateline.Dateline", args))
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    try {
      limit(process);
      if (process.onExit().join().exitValue() != 0) {
        throw failed("dateline", said);
      }
    } finally {
      process.destroyForcibly();
      Files.delete(said);
    }
  }

  private static void limit(Process process) {
    try {
      if (process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    process.destroyForcibly();
  }

  private static IllegalStateException failed(String what, Path said) throws IOException {
    return new IllegalStateException(
        "%s has failed, or not ended after %d s. Build anew with ./dateline --help. It said: %s"
            .formatted(what, LIMIT_SECONDS, Files.readString(said)));
  }

  private List<String> command(String main, String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("--module-path", Files.readString(target.resolve("module-path.txt"))));
    command.addAll(OPTIONS);
    command.add("-XX:AOTCache=" + target.resolve("dateline.aot"));
    command.addAll(MEASURING);
    // The cache is good for class paths that begin as the recorded one did.
    command.addAll(
        List.of(
            "-cp",
            String.join(
                System.getProperty("path.separator"),
                target.resolve("dateline.jar").toString(),
                Files.readString(target.resolve("class-path.txt")),
                target.resolve("test-classes").toString())));
    command.add(Objects.requireNonNull(main));
    command.addAll(List.of(args));
    return command;
  }
}
