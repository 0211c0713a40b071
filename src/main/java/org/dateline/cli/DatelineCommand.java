package org.dateline.cli;

import static org.dateline.cli.output.CommandMessages.message;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.cli.command.AnnotateCommand;
import org.dateline.cli.command.EntitiesCommand;
import org.dateline.cli.command.EntityCommand;
import org.dateline.cli.command.ExtractCommand;
import org.dateline.cli.command.ImportCommand;
import org.dateline.cli.command.LibraryOptions;
import org.dateline.cli.command.SearchCommand;
import org.dateline.cli.command.ShowCommand;
import org.dateline.cli.correct.CorrectCommand;
import org.dateline.cli.namelist.NamesCommand;
import org.dateline.cli.output.ExitCodes;
import org.dateline.cli.output.PathArgument;
import org.dateline.cli.output.Printable;
import org.dateline.cli.output.StandardOutput;
import org.dateline.cli.saved.SavedCommand;
import org.dateline.library.Library;
import org.dateline.library.failure.LibraryException;
import org.dateline.library.files.UserFolders;
import org.dateline.library.naming.SharedDictionary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `dateline`: the window, and the commands below it.
@Command(
    name = "dateline",
    description = "A desktop news reader that knows who and where.",
    mixinStandardHelpOptions = true,
    versionProvider = DatelineCommand.VersionProvider.class,
    subcommands = {
      ImportCommand.class,
      SearchCommand.class,
      ShowCommand.class,
      EntitiesCommand.class,
      EntityCommand.class,
      CorrectCommand.class,
      NamesCommand.class,
      SavedCommand.class,
      AnnotateCommand.class,
      ExtractCommand.class
    },
    footer = {
      "",
      "With no command, opens the window.",
      "",
      "Exit codes: 0 done; 1 some input was left out; 2 the command was not understood;",
      "3 not in the library; 4 the library is open elsewhere; 5 a file, or standard output,",
      "cannot be used; 70 a fault of this program; 141 the output was closed by its reader."
    })
public final class DatelineCommand implements LibraryOptions, Callable<Integer> {

  /// What is drawn where there is no display.
  private static final Path PICTURE = Path.of("dateline.png");

  private final WindowOptions.WindowOpener window;
  private final SharedDictionary dictionary;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--library",
      paramLabel = "DIR",
      scope = CommandLine.ScopeType.INHERIT,
      description = "The library's folder. By default your own.")
  private @Nullable Path library;

  @Option(
      names = "--no-dictionary",
      scope = CommandLine.ScopeType.INHERIT,
      description = "Link names by their spelling alone.")
  private boolean noDictionary;

  @Option(
      names = "--snapshot",
      paramLabel = "FILE.png",
      description = "Draw the window to a picture.")
  private @Nullable Path snapshot;

  @Option(
      names = "--size",
      paramLabel = "WxH",
      defaultValue = "1280x800",
      description = "The picture's size in pixels (default: ${DEFAULT-VALUE}).",
      converter = PixelSize.PixelSizeConverter.class)
  private PixelSize size = new PixelSize(1280, 800);

  @Option(names = "--theme", paramLabel = "light|dark", description = "The colours.")
  private @Nullable ThemeOption theme;

  @Option(names = "--open", paramLabel = "TITLE-OR-ID", description = "The article to open.")
  private @Nullable String open;

  @Option(names = "--entity", paramLabel = "NAME", description = "Show every article on an entity.")
  private @Nullable String entity;

  @Option(names = "--search", paramLabel = "QUERY", description = "Show what a search finds.")
  private @Nullable String search;

  /// Run once after a build, so that the machine can record what a start needs (see `dateline`).
  @Option(names = "--rehearse", hidden = true)
  private boolean rehearse;

  enum ThemeOption {
    light,
    dark
  }

  private DatelineCommand(WindowOptions.WindowOpener window, SharedDictionary dictionary) {
    this.window = window;
    this.dictionary = dictionary;
  }

  /// Runs one command and returns its exit code (see `dateline --help`).
  ///
  /// @param window what opens the window
  /// @param dictionary what names are linked by, unless the arguments say otherwise; the caller
  ///   closes it
  /// @param out where data goes; that it cannot be written is told at the end
  public static int run(
      String[] args,
      WindowOptions.WindowOpener window,
      SharedDictionary dictionary,
      OutputStream out,
      PrintWriter err) {
    StandardOutput output = new StandardOutput(out);
    DatelineCommand root = new DatelineCommand(window, dictionary);
    CommandLine line = new CommandLine(root);
    line.setOut(output.writer());
    line.setErr(err);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.registerConverter(Path.class, new PathArgument());
    line.setExecutionExceptionHandler((e, command, _) -> {
      say(e, command.getErr());
      return exitCode(e);
    });
    int code = line.execute(args);
    int exit = output.end(code, err);
    err.flush();
    return exit;
  }

  private static int exitCode(Throwable e) {
    return e instanceof LibraryException known ? ExitCodes.of(known.failure()) : ExitCodes.FAULT;
  }

  /// A fault of this program is said with everything that helps to find it.
  private static void say(Exception e, PrintWriter err) {
    if (e instanceof LibraryException known) {
      err.println("dateline: " + Printable.words(known.failure()));
    } else {
      err.println("dateline: " + message("failure.fault", Printable.line(e.toString())));
      e.printStackTrace(err);
    }
  }

  @Override
  public Integer call() throws InterruptedException {
    Optional<Path> file = Optional.ofNullable(snapshot);
    boolean noDisplay = file.isEmpty() && !DisplayDetection.isThere();
    if (noDisplay) {
      err().println(message("window.no_display", PICTURE));
      file = Optional.of(PICTURE);
    }
    window.open(
        new WindowOptions(
            library(),
            dictionary(),
            file.map(it -> new WindowOptions.WindowPicture(it, size.width(), size.height())),
            rehearse,
            Optional.ofNullable(theme).map(ThemeOption::name),
            Optional.ofNullable(open),
            Optional.ofNullable(entity),
            Optional.ofNullable(search)));
    if (noDisplay) {
      try (Library opened =
          Library.open(library(), Library.InitialContent.BUNDLED_ARTICLES, dictionary())) {
        opened.awaitNames();
        LibrarySummary.print(opened, out());
      }
    }
    return ExitCodes.DONE;
  }

  private PrintWriter out() {
    return Objects.requireNonNull(spec).commandLine().getOut();
  }

  private PrintWriter err() {
    return Objects.requireNonNull(spec).commandLine().getErr();
  }

  /// The library's folder.
  @Override
  public Path library() {
    return library == null ? UserFolders.library() : library;
  }

  /// What names are linked by.
  @Override
  public SharedDictionary dictionary() {
    return noDictionary ? SharedDictionary.none() : dictionary;
  }

  static final class VersionProvider implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = DatelineCommand.class.getPackage().getImplementationVersion();
      return new String[] {
        version == null ? message("version.unpackaged") : message("version.number", version)
      };
    }
  }
}
