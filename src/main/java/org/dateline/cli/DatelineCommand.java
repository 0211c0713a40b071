package org.dateline.cli;

import static org.dateline.cli.output.CommandMessages.message;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.dateline.cli.command.AnnotateCommand;
import org.dateline.cli.command.EntitiesCommand;
import org.dateline.cli.command.EntityCommand;
import org.dateline.cli.command.ExtractCommand;
import org.dateline.cli.command.ImportCommand;
import org.dateline.cli.command.LibraryOptions;
import org.dateline.cli.command.SearchCommand;
import org.dateline.cli.command.ShowCommand;
import org.dateline.cli.correct.CorrectCommand;
import org.dateline.cli.export.ExportCommand;
import org.dateline.cli.namelist.NamesCommand;
import org.dateline.cli.note.NoteCommand;
import org.dateline.cli.output.ExitCodes;
import org.dateline.cli.output.PathArgument;
import org.dateline.cli.output.StandardOutput;
import org.dateline.cli.saved.SavedCommand;
import org.dateline.cli.tag.TagCommand;
import org.dateline.cli.trash.TrashCommand;
import org.dateline.library.InitialContent;
import org.dateline.library.Library;
import org.dateline.library.files.UserFolders;
import org.dateline.library.naming.SharedDictionary;
import org.dateline.messages.MessageBundle;
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
    mixinStandardHelpOptions = true,
    versionProvider = DatelineCommand.VersionProvider.class)
public final class DatelineCommand implements LibraryOptions, Callable<Integer> {

  private static final List<Class<?>> COMMANDS =
      List.of(
          ImportCommand.class,
          SearchCommand.class,
          ShowCommand.class,
          EntitiesCommand.class,
          EntityCommand.class,
          CorrectCommand.class,
          NamesCommand.class,
          SavedCommand.class,
          TagCommand.class,
          NoteCommand.class,
          TrashCommand.class,
          ExportCommand.class,
          AnnotateCommand.class,
          ExtractCommand.class);

  /// What is drawn where there is no display.
  private static final Path PICTURE = Path.of("dateline.png");

  private final WindowOptions.WindowOpener window;
  private final SharedDictionary dictionary;
  private final Optional<Path> meaning;
  private final Optional<Library> handed;

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--library", paramLabel = "DIR", scope = CommandLine.ScopeType.INHERIT)
  private @Nullable Path library;

  @Option(names = "--no-dictionary", scope = CommandLine.ScopeType.INHERIT)
  private boolean noDictionary;

  @Option(names = "--no-meaning", scope = CommandLine.ScopeType.INHERIT)
  private boolean noMeaning;

  @Option(names = "--snapshot", paramLabel = "FILE.png")
  private @Nullable Path snapshot;

  @Option(
      names = "--size",
      paramLabel = "WxH",
      defaultValue = "1280x800",
      converter = PixelSize.PixelSizeConverter.class)
  private PixelSize size = new PixelSize(1280, 800);

  @Option(names = "--theme", paramLabel = "light|dark")
  private @Nullable ThemeOption theme;

  @Option(names = "--language", paramLabel = "en|zh")
  private @Nullable LanguageOption language;

  @Option(
      names = "--scale",
      paramLabel = "PERCENT",
      defaultValue = "100",
      converter = PictureScale.PictureScaleConverter.class)
  private PictureScale scale = new PictureScale(100);

  @Option(names = "--open", paramLabel = "TITLE-OR-ID")
  private @Nullable String open;

  @Option(names = "--entity", paramLabel = "NAME")
  private @Nullable String entity;

  @Option(names = "--page", paramLabel = "NAME")
  private @Nullable String page;

  @Option(names = "--search", paramLabel = "QUERY")
  private @Nullable String search;

  /// Run once after a build, so that the machine can record what a start needs (see `dateline`).
  @Option(names = "--rehearse", hidden = true)
  private boolean rehearse;

  enum ThemeOption {
    light,
    dark
  }

  enum LanguageOption {
    en,
    zh
  }

  private DatelineCommand(
      WindowOptions.WindowOpener window,
      SharedDictionary dictionary,
      Optional<Path> meaning,
      Optional<Library> open) {
    this.handed = open;
    this.window = window;
    this.dictionary = dictionary;
    this.meaning = meaning;
  }

  /// All commands, with their words.
  static CommandLine commandLine() {
    return withCommands(
        windowLine(
            new DatelineCommand(
                _ -> {}, SharedDictionary.none(), Optional.empty(), Optional.empty())));
  }

  /// All commands, to be run on a library that is open.
  static CommandLine commandLine(Library open) {
    return withCommands(
        windowLine(
            new DatelineCommand(
                _ -> {}, SharedDictionary.none(), Optional.empty(), Optional.of(open))));
  }

  /// The window's options, with their words.
  private static CommandLine windowLine(DatelineCommand root) {
    CommandLine line = new CommandLine(root);
    line.setResourceBundle(MessageBundle.of(DatelineCommand.class, "help"));
    return line;
  }

  private static CommandLine withCommands(CommandLine window) {
    COMMANDS.forEach(window::addSubcommand);
    return window;
  }

  /// Runs one command and returns its exit code (see `dateline --help`).
  ///
  /// @param window what opens the window
  /// @param dictionary what names are linked by, unless the arguments say otherwise; the caller
  ///   closes it
  /// @param meaning where search by meaning keeps its machine code, unless the arguments want none
  /// @param out where data goes; that it cannot be written is told at the end
  public static int run(
      String[] args,
      WindowOptions.WindowOpener window,
      SharedDictionary dictionary,
      Optional<Path> meaning,
      OutputStream out,
      PrintWriter err) {
    StandardOutput output = new StandardOutput(out);
    CommandPreparation preparation =
        new CommandPreparation(output.writer(), err, new PathArgument());
    Supplier<CommandLine> withoutCommands =
        () -> windowLine(new DatelineCommand(window, dictionary, meaning, Optional.empty()));
    Supplier<CommandLine> all = () -> preparation.of(withCommands(withoutCommands.get()));
    CommandLine line =
        mayBeForWindow(args)
            ? preparation
                .of(withoutCommands.get())
                .setParameterExceptionHandler((_, _) -> all.get().execute(args))
            : all.get();
    int code = line.execute(args);
    int exit = output.end(code, err);
    err.flush();
    return exit;
  }

  /// Whether the arguments may be for the window and not for a command. To read what commands there
  /// are takes a tenth of the start of a window, so that it is done where it is needed: for a
  /// command, for help, and for arguments that cannot be understood without.
  private static boolean mayBeForWindow(String[] args) {
    return (args.length == 0 || args[0].startsWith("--"))
        && Arrays.stream(args).noneMatch(arg -> arg.matches("-[^-].*") || arg.equals("--help"));
  }

  @Override
  public Integer call() throws InterruptedException {
    Optional<Path> file = Optional.ofNullable(snapshot);
    boolean noDisplay = file.isEmpty() && !DisplayDetection.isThere();
    if (noDisplay) {
      err().println(message("window.no_display", PICTURE));
      file = Optional.of(PICTURE);
    }
    new WindowOptions(
            library(),
            dictionary(),
            meaning(),
            file.map(this::picture),
            rehearse,
            new WindowOptions.ShownLooks(
                Optional.ofNullable(theme).map(ThemeOption::name),
                Optional.ofNullable(language).map(LanguageOption::name)),
            Optional.ofNullable(open),
            Optional.ofNullable(page)
                .map(name -> new WindowOptions.ShownEntity(name, true))
                .or(() ->
                    Optional.ofNullable(entity)
                        .map(name -> new WindowOptions.ShownEntity(name, false))),
            Optional.ofNullable(search))
        .openBy(window);
    if (noDisplay) {
      try (Library opened =
          Library.open(library(), InitialContent.BUNDLED_ARTICLES, dictionary())) {
        opened.awaitNames();
        LibrarySummary.print(opened, out());
      }
    }
    return ExitCodes.DONE;
  }

  private WindowOptions.WindowPicture picture(Path file) {
    return new WindowOptions.WindowPicture(file, size.width(), size.height(), scale.factor());
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

  @Override
  public Optional<Library> open() {
    return handed;
  }

  /// What names are linked by.
  @Override
  public SharedDictionary dictionary() {
    return noDictionary ? SharedDictionary.none() : dictionary;
  }

  /// Where search by meaning keeps its machine code.
  @Override
  public Optional<Path> meaning() {
    return noMeaning ? Optional.empty() : meaning;
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
