package org.dateline.ui.shell;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.dateline.model.EntityType;
import org.dateline.ui.action.ActionMenu;
import org.dateline.ui.action.ActionState;
import org.dateline.ui.action.WindowAction;
import org.dateline.ui.article.document.Typeface;
import org.dateline.ui.settings.WindowAppearance;
import org.jspecify.annotations.Nullable;

/// How the window looks, and which of its panes has the keyboard.
final class ViewActions {

  private final Shell shell;
  private final WindowAppearance look;
  private final PaneKeyboard panes;

  ViewActions(Shell shell, WindowAppearance look, PaneKeyboard panes) {
    this.shell = shell;
    this.look = look;
    this.panes = panes;
  }

  List<WindowAction> all() {
    List<WindowAction> all = new ArrayList<>();
    all.addAll(ofPanes());
    all.addAll(ofType());
    for (EntityType type : EntityType.values()) {
      all.add(underline(type));
    }
    return all;
  }

  private List<WindowAction> ofPanes() {
    return List.of(
        WindowAction.of(
                "sidebar",
                message("action.sidebar"),
                ActionMenu.VIEW.group(1),
                panes::toggleSidebar)
            .keys("shortcut+b")
            .alsoFromText(),
        WindowAction.of(
                "details",
                message("action.details"),
                ActionMenu.VIEW.group(1),
                panes::toggleDetails)
            .keys("shortcut+i")
            .alsoFromText(),
        WindowAction.of(
                "next-pane",
                message("action.next_pane"),
                ActionMenu.VIEW.group(1),
                () -> panes.go(1))
            .keys("f6")
            .alsoFromText(),
        WindowAction.of(
                "previous-pane",
                message("action.previous_pane"),
                ActionMenu.VIEW.group(1),
                () -> panes.go(-1))
            .keys("shift+f6")
            .alsoFromText(),
        WindowAction.of(
                "full-screen",
                message("action.full_screen"),
                ActionMenu.VIEW.group(2),
                () -> setFullScreen(!isFullScreen()))
            .keys("f11")
            .alsoFromText()
            .when(() -> ActionState.checked(isFullScreen())),
        WindowAction.of("dark", message("action.dark"), ActionMenu.VIEW.group(2), look::toggleTheme)
            .keys("shortcut+d")
            .when(() -> ActionState.checked(look.now().get().dark())));
  }

  private List<WindowAction> ofType() {
    return List.of(
        WindowAction.of(
                "serif",
                message("menu.serif"),
                ActionMenu.VIEW.group(3),
                () ->
                    look.change(
                        look.now().get().withFace(isSerif() ? Typeface.SANS : Typeface.SERIF)))
            .when(() -> ActionState.checked(isSerif())),
        WindowAction.of(
                "larger", message("menu.larger"), ActionMenu.VIEW.group(3), () -> look.enlarge(1))
            .keys("shortcut+plus", "shortcut+equals", "shortcut+add", "shortcut+shift+equals"),
        WindowAction.of(
                "smaller",
                message("menu.smaller"),
                ActionMenu.VIEW.group(3),
                () -> look.enlarge(-1))
            .keys("shortcut+minus", "shortcut+subtract"),
        WindowAction.of(
                "usual-size", message("menu.usual"), ActionMenu.VIEW.group(3), look::resetFontSize)
            .keys("shortcut+digit0", "shortcut+numpad0"));
  }

  private boolean isSerif() {
    return look.now().get().face() == Typeface.SERIF;
  }

  private WindowAction underline(EntityType type) {
    String words =
        switch (type) {
          case PERSON -> message("menu.underline_people");
          case LOCATION -> message("menu.underline_places");
          case ORGANIZATION -> message("menu.underline_organizations");
        };
    return WindowAction.of(
            "underline-" + type.name().toLowerCase(Locale.ROOT),
            words,
            ActionMenu.VIEW.group(4),
            () -> look.change(look.now().get().withType(type, !isUnderlined(type))))
        .when(() -> ActionState.checked(isUnderlined(type)));
  }

  private boolean isUnderlined(EntityType type) {
    return look.now().get().types().contains(type);
  }

  boolean isFullScreen() {
    return stage().filter(Stage::isFullScreen).isPresent();
  }

  /// Escape leads out of it as the last of what it leads out of, and not of itself.
  private void setFullScreen(boolean full) {
    stage()
        .ifPresent(stage -> {
          stage.setFullScreenExitHint("");
          stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
          stage.setFullScreen(full);
        });
  }

  /// Returns whether the window filled the screen.
  boolean leaveFullScreen() {
    boolean was = isFullScreen();
    setFullScreen(false);
    return was;
  }

  void closeWindow() {
    stage().ifPresent(Stage::hide);
  }

  private Optional<Stage> stage() {
    @Nullable Scene scene = shell.getScene();
    return scene != null && scene.getWindow() instanceof Stage stage
        ? Optional.of(stage)
        : Optional.empty();
  }
}
