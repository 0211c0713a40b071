package org.dateline.ui.shell;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.dateline.library.Library;
import org.dateline.messages.MessageLanguage;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.kit.DesktopServices;
import org.dateline.ui.navigation.History;
import org.dateline.ui.settings.Appearance;

/// What a window shows: a shell, and in its place another one whenever the reader chooses another
/// language. That begins where the one before was, with the same steps behind and ahead, in a scene
/// of its own, so that nothing of the one before is left. For the window's thread.
final class WindowContent {

  private final Supplier<Library> library;
  private final BackgroundExecutor background;
  private final DesktopServices desktop;
  private final WindowPersistence persistence;
  private final ShellDisplay display;

  /// Whatever shows a shell.
  @FunctionalInterface
  interface ShellDisplay {

    /// Shows it from now on, and has it begin if the library is open.
    ///
    /// @param from where the one before was; empty for the first one
    void show(Shell shell, Optional<History> from);
  }

  /// @param library waits until the library is open; never asked on the window's thread
  /// @param desktop asks for files, and has the system show pages
  /// @param display given each shell
  WindowContent(
      Supplier<Library> library,
      BackgroundExecutor background,
      DesktopServices desktop,
      WindowPersistence persistence,
      ShellDisplay display) {
    this.library = library;
    this.background = background;
    this.desktop = desktop;
    this.persistence = persistence;
    this.display = display;
  }

  /// Makes the first shell, in the language that the process speaks.
  Shell first(Appearance appearance) {
    Shell shell = make(appearance);
    display.show(shell, Optional.empty());
    return shell;
  }

  private Shell make(Appearance appearance) {
    Shell shell = new Shell(library, background, desktop, appearance, persistence);
    shell
        .look()
        .now()
        .addListener((_, before, now) -> {
          if (before.language() != now.language()) {
            speak(shell, now);
          }
        });
    return shell;
  }

  private void speak(Shell before, Appearance now) {
    MessageLanguage spoken = MessageLanguage.now();
    now.language().use();
    if (MessageLanguage.now() != spoken) {
      replace(before);
    }
  }

  private void replace(Shell before) {
    Scene scene = before.getScene();
    ShellParts old = before.parts();
    boolean setting = before.lookup(".settings") != null;
    // That gives the keyboard back to what had it.
    old.overlay().hideSheet();
    boolean inText = old.article().text().equals(scene.getFocusOwner());
    before.keep();
    History from = before.navigator().history();
    Shell next = make(before.look().kept());
    next.complete();
    next.navigator().takePlaces(before.navigator());
    if (scene.getWindow() instanceof Stage stage) {
      boolean full = stage.isFullScreen();
      stage.setScene(new Scene(next, scene.getWidth(), scene.getHeight()));
      stage.setFullScreen(full);
      // The article may be there before the next frame, and knows its place by its lines.
      next.applyCss();
      next.layout();
    }
    display.show(next, Optional.of(from));
    next.parts().steps().follow(old.steps());
    before.status().passTo(next.status());
    before.close();
    if (inText || next.parts().panes().listCovered().get()) {
      FirstPaint.ofAnyArticle(next.article(), next.parts().article()::focusText);
    }
    if (setting) {
      next.perform("settings");
      // What is in the sheet is there when it has been styled.
      next.applyCss();
      String chosen = next.look().now().get().language().name().toLowerCase(Locale.ROOT);
      Optional.<Node>ofNullable(next.lookup("#language-" + chosen)).ifPresent(Node::requestFocus);
    }
  }
}
