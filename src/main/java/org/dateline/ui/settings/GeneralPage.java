package org.dateline.ui.settings;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.Arrays;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.dateline.ui.settings.ChoiceSegments.Choice;

/// The settings of the window as a whole: the language that it speaks, light and dark, and what
/// moves in it.
final class GeneralPage extends VBox {

  private final WindowAppearance look;

  /// @param look changes the window, and keeps how it looks
  GeneralPage(WindowAppearance look) {
    this.look = look;
    getChildren()
        .addAll(
            new SettingsLine(
                message("settings.language"), "", new ChoiceSegments(look, GeneralPage::languages)),
            new SettingsLine(
                message("settings.theme"), "", new ChoiceSegments(look, GeneralPage::themes)),
            new SettingsLine(
                message("settings.contrast"), message("settings.contrast.hint"), contrast()),
            new SettingsLine(
                message("settings.motion"),
                message("settings.motion.hint"),
                new ChoiceSegments(look, GeneralPage::motions)));
  }

  private static List<Choice> languages(Appearance now) {
    return Arrays.stream(LanguageChoice.values())
        .map(each ->
            new Choice(
                "language-" + ChoiceSegments.lower(each),
                words(each),
                now.language() == each,
                now.withLanguage(each)))
        .toList();
  }

  /// Each language is called as it calls itself, for whoever cannot read the present one.
  private static String words(LanguageChoice language) {
    return switch (language) {
      case SYSTEM -> message("settings.system");
      case ENGLISH -> message("settings.language.english");
      case CHINESE -> message("settings.language.chinese");
    };
  }

  private static List<Choice> themes(Appearance now) {
    ThemeChoice theme = now.theme();
    return List.of(
        theme("theme-light", message("settings.light"), now, theme.withDark(false)),
        theme("theme-dark", message("settings.dark"), now, theme.withDark(true)),
        theme(
            "theme-system",
            message("settings.system"),
            now,
            new ThemeChoice(SystemTheme.isDark(), true, theme.contrast())));
  }

  private static Choice theme(String id, String words, Appearance now, ThemeChoice theme) {
    ThemeChoice before = now.theme();
    boolean chosen =
        theme.followsSystem()
            ? before.followsSystem()
            : !before.followsSystem() && before.dark() == theme.dark();
    return new Choice(id, words, chosen, now.withTheme(theme));
  }

  private CheckBox contrast() {
    CheckBox box = new CheckBox();
    box.setId("contrast");
    box.setAccessibleText(message("settings.contrast"));
    box.setSelected(look.now().get().theme().contrast());
    box.setOnAction(_ -> {
      Appearance now = look.now().get();
      look.change(now.withTheme(now.theme().withContrast(box.isSelected())));
    });
    return box;
  }

  private static List<Choice> motions(Appearance now) {
    return Arrays.stream(MotionChoice.values())
        .map(each ->
            new Choice(
                "motion-" + ChoiceSegments.lower(each),
                words(each),
                now.motion() == each,
                now.withMotion(each)))
        .toList();
  }

  private static String words(MotionChoice motion) {
    return switch (motion) {
      case SYSTEM -> message("settings.system");
      case REDUCED -> message("settings.motion.reduced");
      case FULL -> message("settings.motion.full");
    };
  }
}
