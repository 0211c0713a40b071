package org.dateline.ui.shell;

import static org.dateline.ui.kit.WindowMessages.message;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.dateline.library.Library;
import org.dateline.library.semantic.SemanticSearch;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.kit.FilePrompt;
import org.dateline.ui.kit.Overlay;
import org.dateline.ui.settings.ProblemList;

/// What the entries of the menu do, wherever they are chosen: in the menu, by a key, or on a link.
final class MenuActions {

  private final Supplier<Library> library;
  private final BackgroundExecutor background;
  private final FilePrompt prompt;
  private final WindowAppearance look;
  private final Overlay overlay;
  private final StatusBar status;
  private final Runnable corrections;

  /// What the entries go to.
  ///
  /// @param overlay shows what an entry opens
  /// @param status says what came of an entry
  /// @param corrections shows all corrections
  record MenuTargets(
      WindowAppearance look, Overlay overlay, StatusBar status, Runnable corrections) {}

  /// @param library waits until the library is open; never asked on the window's thread
  /// @param prompt asks for files
  MenuActions(
      Supplier<Library> library,
      BackgroundExecutor background,
      FilePrompt prompt,
      MenuTargets targets) {
    this.library = library;
    this.background = background;
    this.prompt = prompt;
    this.look = targets.look();
    this.overlay = targets.overlay();
    this.status = targets.status();
    this.corrections = targets.corrections();
  }

  /// Does what an entry says.
  void choose(MenuEntry entry) {
    switch (entry) {
      case ADD_FILES -> add(prompt.files());
      case ADD_FOLDER -> add(prompt.folder());
      case LARGER -> look.enlarge(1);
      case SMALLER -> look.enlarge(-1);
      case USUAL -> look.resetFontSize();
      case MEANING ->
          background.run(
              this::switchMeaning,
              on ->
                  status.report(on ? message("meaning.on") : message("meaning.off"), "", () -> {}));
      case CORRECTIONS -> corrections.run();
      case PROBLEMS ->
          background.run(
              () -> library.get().failures(),
              problems -> overlay.showSheet(ProblemList.of(problems, overlay::hideSheet)));
      case TIPS -> overlay.showSheet(SearchTips.of(overlay::hideSheet));
      case KEYS -> overlay.showSheet(KeySheet.of(overlay::hideSheet));
    }
  }

  /// @return whether search by meaning is on now
  private boolean switchMeaning() {
    SemanticSearch meaning = library.get().meaning();
    boolean on = !meaning.isOn();
    meaning.setOn(on);
    return on;
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
                  () -> choose(MenuEntry.PROBLEMS)));
    }
  }
}
