package org.dateline;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.dateline.cli.HandedCommands;
import org.dateline.cli.Launcher;
import org.dateline.cli.WindowOptions;
import org.dateline.ui.shell.DatelineWindow;
import org.dateline.ui.shell.Launch;
import org.dateline.ui.shell.Snapshot;

/// The program: no arguments open the window, a command runs it.
public final class Dateline {

  /// The exit code of a fault of this program, as `dateline --help` lists it.
  private static final int FAULT = 70;

  private Dateline() {}

  /// Ends the process with the exit code of the command, whatever happens: threads that a fault
  /// leaves behind do not keep it.
  public static void main(String[] args) {
    // Not System.out, which keeps to itself why it could not write.
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(args, out, err));
  }

  private static int run(String[] args, OutputStream out, PrintWriter err) {
    try {
      return Launcher.run(args, Dateline::window, out, err);
    } catch (RuntimeException | Error e) {
      err.println("dateline: a fault of this program: " + e);
      e.printStackTrace(err);
      return FAULT;
    }
  }

  private static void window(WindowOptions options) throws InterruptedException {
    Launch launch =
        new Launch(
            options.library(),
            options.dictionary(),
            HandedCommands::on,
            options.meaning(),
            options.looks().theme().map("dark"::equals),
            options.open(),
            options.entity().map(it -> new Launch.LaunchEntity(it.name(), it.page())),
            options.search(),
            options.looks().language().map(Locale::of));
    Optional<WindowOptions.WindowPicture> picture = options.picture();
    if (picture.isPresent()) {
      WindowOptions.WindowPicture drawn = picture.get();
      Snapshot.draw(launch, drawn.file(), drawn.width(), drawn.height(), drawn.scale());
    } else if (options.rehearsal()) {
      DatelineWindow.rehearse(launch);
    } else {
      DatelineWindow.open(launch, () -> {});
    }
  }
}
