package org.dateline;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.stage.Window;

/// The program with its window in a process of its own, on the headless screen; it says on standard
/// output what the window shows.
final class WindowProcess implements AutoCloseable {

  /// Far more than the program may take; where it is over, the program has to be killed.
  private static final long LIMIT_SECONDS = 30;

  /// How wide the window is that has been made smaller, in pixels.
  static final double SMALLER = 801;

  private final Process process;
  private final BufferedReader lines;

  private WindowProcess(Process process) {
    this.process = process;
    this.lines = process.inputReader(StandardCharsets.UTF_8);
  }

  /// Starts the program on a library.
  ///
  /// @param temp a folder for what a killed process leaves behind
  static WindowProcess on(Path library, Path temp) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx600m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dorg.sqlite.tmpdir=" + temp,
            "-Duser.language=en",
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-cp",
            System.getProperty("java.class.path"),
            WindowProcess.class.getName(),
            "--library",
            library.toString(),
            "--no-dictionary");
    return new WindowProcess(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  /// Waits until it says something.
  void await(String what) throws IOException {
    for (String line = lines.readLine(); !what.equals(line); line = lines.readLine()) {
      if (line == null) {
        throw new IOException("the process has ended");
      }
    }
  }

  /// Has the reader make the window smaller and open the second article of the list.
  void read() throws IOException {
    try (BufferedWriter commands = process.outputWriter(StandardCharsets.UTF_8)) {
      commands.write("READ\n");
    }
  }

  /// Whether it ends within so many milliseconds; waits for that.
  boolean endsWithin(long milliseconds) throws InterruptedException {
    return process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
  }

  /// Tells it to end (SIGTERM).
  ///
  /// @return whether it did
  boolean end() throws InterruptedException {
    process.destroy();
    return process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS);
  }

  /// Kills it if it is still there (SIGKILL).
  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }

  /// What runs in the process: the program, and a look at its window with every frame.
  public static void main(String[] arguments) {
    Thread.ofPlatform().daemon().start(WindowProcess::watch);
    Thread.ofPlatform().daemon().start(WindowProcess::obey);
    Dateline.main(arguments);
  }

  private static void obey() {
    try {
      if (System.in.read() == 'R') {
        Platform.runLater(() -> {
          Window window = Window.getWindows().getFirst();
          window.setWidth(SMALLER);
          if (window.getScene().lookup("#articles") instanceof ListView<?> list) {
            list.getSelectionModel().select(1);
          }
        });
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void watch() {
    while (!begun()) {
      Thread.onSpinWait();
    }
  }

  private static boolean begun() {
    try {
      Platform.runLater(() -> new Watch().start());
      return true;
    } catch (IllegalStateException _) {
      return false; // the program has not started the toolkit yet
    }
  }

  private static final class Watch extends AnimationTimer {

    private final Set<String> said = new HashSet<>();

    @Override
    public void handle(long now) {
      for (Window window : Window.getWindows()) {
        Scene scene = window.getScene();
        if (scene.lookup("#articles") instanceof ListView<?> list && !list.getItems().isEmpty()) {
          say("OPEN");
        }
        for (Node label : scene.getRoot().lookupAll(".status-bar > .label")) {
          if (label instanceof Label words && words.getText().startsWith("Reading files")) {
            say("IMPORTING");
          }
        }
      }
    }

    private void say(String what) {
      if (said.add(what)) {
        System.out.println(what);
      }
    }
  }
}
