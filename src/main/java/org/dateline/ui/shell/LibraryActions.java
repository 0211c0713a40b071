package org.dateline.ui.shell;

import static org.dateline.ui.kit.WindowMessages.message;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dateline.library.Library;
import org.dateline.library.semantic.SemanticSearch;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.action.ActionMenu;
import org.dateline.ui.action.ActionTable;
import org.dateline.ui.action.PaletteModel;
import org.dateline.ui.action.WindowAction;
import org.dateline.ui.batchsearch.BatchSearches;
import org.dateline.ui.batchsearch.BatchSearches.ResultLinks;
import org.dateline.ui.entity.FollowedModel;
import org.dateline.ui.entity.page.EntityPages;
import org.dateline.ui.entity.page.PageActions;
import org.dateline.ui.entity.page.PageHost;
import org.dateline.ui.export.ExportActions;
import org.dateline.ui.export.ExportSheets;
import org.dateline.ui.export.FileExports;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.kit.DesktopServices;
import org.dateline.ui.kit.FilePrompt;
import org.dateline.ui.kit.LatestTask;
import org.dateline.ui.kit.Overlay;
import org.dateline.ui.kit.UndoStack;
import org.dateline.ui.navigation.MentionNavigation;
import org.dateline.ui.navigation.Navigator;
import org.dateline.ui.note.NoteActions;
import org.dateline.ui.note.NoteMenus;
import org.dateline.ui.settings.LibrarySettingsModel;
import org.dateline.ui.settings.ProblemList;
import org.dateline.ui.settings.ProblemsModel;
import org.dateline.ui.settings.SettingsSheet.SettingsParts;
import org.dateline.ui.settings.WindowAppearance;

/// What is done with the library as a whole, and how the window ends.
final class LibraryActions {

  /// The setting that the ids of the commands chosen lately are kept under.
  private static final String RECENT = "window.palette.recent";

  private final Supplier<Library> library;
  private final BackgroundExecutor background;
  private final FilePrompt prompt;
  private final FileExports exports;
  private final Overlay overlay;
  private final StatusBar status;
  private final Consumer<URI> open;
  private Optional<PaletteModel> palette = Optional.empty();
  private Optional<BatchSearches> queries = Optional.empty();

  /// @param library waits until the library is open; never asked on the window's thread
  /// @param desktop asks for files
  /// @param open shows a folder
  /// @param overlay shows what could not be read
  /// @param status says what came of it
  LibraryActions(
      Supplier<Library> library,
      BackgroundExecutor background,
      DesktopServices desktop,
      Consumer<URI> open,
      Overlay overlay,
      StatusBar status) {
    this.open = open;
    this.library = library;
    this.background = background;
    this.prompt = desktop.prompt();
    this.exports = new FileExports(library, background, desktop, status, open);
    this.overlay = overlay;
    this.status = status;
  }

  /// The palette of the commands; those chosen lately are kept with the library.
  PaletteModel palette(ActionTable table) {
    PaletteModel made =
        new PaletteModel(
            table,
            recent ->
                background.run(
                    () -> library.get().settings().set(RECENT, String.join(" ", recent))));
    palette = Optional.of(made);
    return made;
  }

  /// Begins with what nobody waits for, when the first article is there.
  void begin(Library opened) {
    background.run(() -> opened.suggestions().prepare());
    palette.ifPresent(it ->
        background.run(
            () -> opened.settings().get(RECENT).orElse(""),
            recent -> it.restore(List.of(recent.split(" ")))));
    new LatestTask(background).run(stop -> opened.marks().trash().expire(stop), _ -> {}, () -> {});
  }

  /// @param close closes the window
  List<WindowAction> all(Runnable close) {
    return List.of(
        WindowAction.of(
                "add-files", message("menu.add_files"), ActionMenu.FILE.group(0), this::addFiles)
            .keys("shortcut+o"),
        WindowAction.of(
                "add-folder", message("menu.add_folder"), ActionMenu.FILE.group(0), this::addFolder)
            .keys("shortcut+shift+o"),
        WindowAction.of(
            "problems", message("menu.problems"), ActionMenu.FILE.group(1), this::showProblems),
        WindowAction.of(
            "meaning", message("menu.meaning"), ActionMenu.EDIT.group(3), this::switchMeaning),
        WindowAction.of("quit", message("window.quit"), ActionMenu.FILE.group(9), close)
            .keys("shortcut+q", "shortcut+w")
            .alsoFromText());
  }

  /// The pages of entities.
  ///
  /// @param mentions opens articles at a mention
  /// @param followed whom the reader follows
  EntityPages pages(MentionNavigation mentions, FollowedModel followed, UndoStack undo) {
    return new EntityPages(
        library,
        background,
        new PageHost(overlay, exports, status::tell, undo),
        new PageActions(mentions.navigator()::show, mentions::open),
        followed);
  }

  /// Asks how articles are written to a file.
  ///
  /// @param navigator knows how the conditions of the list are said
  ExportSheets exports(Navigator navigator) {
    return new ExportSheets(overlay, exports, _ -> navigator.filterWords().get());
  }

  /// What leaves the window as a file.
  List<WindowAction> ofExport(ShellParts parts) {
    Navigator navigator = parts.navigator();
    ExportSheets sheets = exports(navigator);
    BatchSearches asked =
        new BatchSearches(
            library,
            background,
            overlay,
            prompt,
            exports,
            new ResultLinks(
                words -> navigator.show(SearchQuery.of(words)),
                (words, article) -> {
                  navigator.show(SearchQuery.of(words));
                  navigator.open(article);
                }));
    queries = Optional.of(asked);
    return new ExportActions(
            () -> parts.list().batch().export(),
            number -> export(number, sheets),
            () -> navigator.visit().get().entity(),
            asked::show)
        .all();
  }

  private void export(long entity, ExportSheets sheets) {
    background.run(
        () -> library.get().entities().profile(entity), profile -> sheets.entity(profile.entity()));
  }

  /// What is done with the reader's notes, in the article and in files.
  List<WindowAction> ofNotes(NoteMenus notes) {
    return new NoteActions(notes, prompt, status).all();
  }

  void addFiles() {
    add(prompt.files());
  }

  void addFolder() {
    add(prompt.folder());
  }

  private void switchMeaning() {
    background.run(
        () -> {
          SemanticSearch meaning = library.get().meaning();
          boolean on = !meaning.isOn();
          meaning.setOn(on);
          return on;
        },
        on -> status.tell(on ? message("meaning.on") : message("meaning.off")));
  }

  private void showProblems() {
    ProblemsModel problems = new ProblemsModel(library, background);
    problems.load(() -> overlay.showSheet(ProblemList.of(problems, open, overlay::hideSheet)));
  }

  /// What can be set.
  ///
  /// @param look changes the window
  /// @param forgetTrail forgets where the reader has been
  SettingsParts settings(ActionTable table, WindowAppearance look, Runnable forgetTrail) {
    LibrarySettingsModel model = new LibrarySettingsModel(library, background);
    return new SettingsParts(table, look, model, prompt, open, forgetTrail);
  }

  /// Ends what is being exported and asked, for the window goes.
  void close() {
    exports.close();
    queries.ifPresent(BatchSearches::close);
  }

  /// Takes files or folders in, in the background.
  void add(List<Path> paths) {
    if (!paths.isEmpty()) {
      background.run(
          () -> library.get().importFrom(paths),
          report ->
              status.report(
                  ImportSummary.of(report),
                  report.leftOut() > 0 ? message("import.problems") : "",
                  this::showProblems));
    }
  }
}
