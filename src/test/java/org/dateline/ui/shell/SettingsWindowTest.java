package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.shell.OpenWindow.fx;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.dateline.library.Samples;
import org.dateline.library.files.WindowState;
import org.dateline.model.EntityType;
import org.dateline.ui.article.ReadDelay;
import org.dateline.ui.article.document.LineSpacing;
import org.dateline.ui.article.document.TextMeasure;
import org.dateline.ui.article.document.Typeface;
import org.dateline.ui.settings.Appearance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The settings take effect at once and are kept.
final class SettingsWindowTest {

  /// A reader who backs up beside the library.
  private static final class BackingUp extends OpenWindow.NoFiles {
    @Override
    public Optional<Path> newBackup() {
      return Optional.of(SHARED.folder().resolveSibling("backup.db"));
    }
  }

  @RegisterExtension
  static final SharedWindow SHARED =
      SharedWindow.on(
          folder ->
              Samples.write(
                  folder.resolve("articles.jsonl"),
                  Samples.json("storm", "Storm hits the coast", "A storm came to the coast.")
                      + "\n"
                      + Samples.json("bank", "Bank keeps rates", "Rates stay as they are.")
                      + "\n"),
          new BackingUp());

  @AfterEach
  void end() throws Exception {
    SHARED.press(KeyCode.ESCAPE);
    SHARED.press(KeyCode.ESCAPE);
    SHARED.run(() -> SHARED.get().shell().look().change(Appearance.FIRST));
  }

  private static void open(String page) throws Exception {
    SHARED.press(KeyCode.SHORTCUT, KeyCode.COMMA);
    assertThat(SHARED.isShown(".settings")).isTrue();
    SHARED.click(SHARED.get().node("#settings-" + page));
  }

  private static Appearance now() throws Exception {
    return fx(() -> SHARED.get().shell().look().now().get());
  }

  private static Appearance kept() throws Exception {
    SHARED.get().settle();
    return Appearance.read(WindowState.read(SHARED.folder()).orElseThrow());
  }

  private static void fire(String selector) throws Exception {
    SHARED.run(() -> ((ButtonBase) SHARED.get().node(selector)).fire());
  }

  private static List<String> said(String selector) throws Exception {
    return fx(() ->
        SHARED.get().shell().lookupAll(selector + " .wrapped").stream()
            .map(Node::getAccessibleText)
            .toList());
  }

  private static List<String> caps(String id) throws Exception {
    return fx(() ->
        SHARED.get().node("#change-" + id).getParent().lookupAll(".key-cap").stream()
            .map(it -> ((Labeled) it).getText())
            .toList());
  }

  @Test
  void theme_face_and_highlights_change_the_window_at_once_and_are_kept() throws Exception {
    open("general");
    SHARED.click(SHARED.get().node("#theme-dark"));
    assertThat(fx(() -> SHARED.get().shell().getStyleClass())).contains("dark");
    SHARED.click(SHARED.get().node("#settings-reading"));
    SHARED.click(SHARED.get().node("#face-sans"));
    SHARED.click(SHARED.get().node("#settings-highlights"));
    SHARED.click(SHARED.get().node("#highlight-person"));

    assertThat(now().face()).isEqualTo(Typeface.SANS);
    assertThat(now().types()).doesNotContain(EntityType.PERSON);
    assertThat(kept().dark()).isTrue();
    assertThat(kept().theme().followsSystem()).isFalse();
    assertThat(kept().face()).isEqualTo(Typeface.SANS);

    SHARED.click(SHARED.get().node("#settings-general"));
    SHARED.click(SHARED.get().node("#theme-system"));
    assertThat(kept().theme().followsSystem()).isTrue();
  }

  @Test
  void lines_contrast_and_the_time_to_read_change_at_once_and_are_kept() throws Exception {
    open("reading");
    SHARED.click(SHARED.get().node("#measure-narrow"));
    assertThat(now().type().measure()).isEqualTo(TextMeasure.NARROW);
    fire("#spacing-wide");
    assertThat(fx(() -> SHARED.get().article().getStyleClass())).contains("spacing-wide");
    fire("#read-never");
    SHARED.click(SHARED.get().node("#settings-general"));
    fire("#contrast");
    assertThat(fx(() -> SHARED.get().shell().getStyleClass())).contains("contrast", "light");

    assertThat(kept().type().measure()).isEqualTo(TextMeasure.NARROW);
    assertThat(kept().type().spacing()).isEqualTo(LineSpacing.WIDE);
    assertThat(kept().theme().contrast()).isTrue();
    assertThat(kept().readDelay()).isEqualTo(ReadDelay.NEVER);

    SHARED.press(KeyCode.ESCAPE);
    SHARED.press(KeyCode.SHORTCUT, KeyCode.D);
    assertThat(fx(() -> SHARED.get().shell().getStyleClass())).contains("contrast", "dark");
  }

  @Test
  void a_key_is_changed_by_pressing_another_and_does_its_work() throws Exception {
    open("keys");
    fire("#change-star");
    SHARED.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.S);
    assertThat(caps("star")).containsExactly("Ctrl+Shift+S");
    SHARED.press(KeyCode.ESCAPE);
    assertThat(SHARED.isShown(".settings")).isFalse();

    SHARED.open("storm");
    SHARED.focus("#articles");
    SHARED.type("s");
    SHARED.get().library().awaitIndexed();
    assertThat(SHARED.get().library().article("storm").starred()).isFalse();
    SHARED.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.S);
    SHARED.get().library().awaitIndexed();
    assertThat(SHARED.get().library().article("storm").starred()).isTrue();
    assertThat(kept().keys().own()).containsOnlyKeys("star");

    open("keys");
    fire("#reset-star");
    assertThat(caps("star")).containsExactly("S");
  }

  @Test
  void a_key_in_use_is_named_and_escape_ends_the_recording_before_the_sheet() throws Exception {
    open("keys");
    fire("#change-star");
    SHARED.type("j");
    assertThat(said(".keys-page")).containsExactly("J is the key of “Next article”.");
    assertThat(caps("star")).containsExactly("S");
    fire("#take-key");
    assertThat(caps("star")).containsExactly("J");
    assertThat(caps("next-article")).isEmpty();

    fire("#change-star");
    assertThat(SHARED.isShown(".press-key")).isTrue();
    SHARED.press(KeyCode.ESCAPE);
    assertThat(SHARED.isShown(".press-key")).isFalse();
    assertThat(SHARED.isShown(".settings")).isTrue();

    fire("#change-star");
    SHARED.press(KeyCode.TAB);
    assertThat(said(".keys-page"))
        .containsExactly("Tab cannot be given away: lists, texts and sheets need it.");
    fire("#reset-keys");
    assertThat(caps("star")).containsExactly("S");
    assertThat(caps("next-article")).containsExactly("J");
  }

  @Test
  void the_library_is_backed_up_checked_and_indexed_again() throws Exception {
    open("library");
    assertThat(said(".settings-page")).contains(SHARED.folder().toAbsolutePath().toString());
    fire("#back-up");
    Path backup = SHARED.folder().resolveSibling("backup.db");
    assertThat(said(".settings-said")).containsExactly("Written to " + backup);
    assertThat(Files.size(backup)).isPositive();

    fire("#check-library");
    assertThat(said(".settings-said")).containsExactly("The library is in order.");
    fire("#rebuild-index");
    SHARED.get().library().awaitIndexed();
    SHARED.get().settle();
    assertThat(SHARED.get().listed()).containsExactlyInAnyOrder("storm", "bank");
  }

  @Test
  void past_searches_and_the_trail_are_forgotten_and_meaning_is_switched() throws Exception {
    SHARED.get().library().suggestions().remember("storm");
    SHARED.open("storm");
    SHARED.open("bank");
    open("privacy");
    fire("#forget-searches");
    fire("#forget-trail");
    assertThat(fx(() -> SHARED.get().shell().navigator().canGoBack().get())).isFalse();
    assertThat(SHARED.get().open()).contains("bank");
    boolean before = SHARED.get().library().meaning().isOn();
    assertThat(fx(() -> ((CheckBox) SHARED.get().node("#meaning")).isSelected())).isEqualTo(before);
    fire("#meaning");
    assertThat(SHARED.get().library().meaning().isOn()).isNotEqualTo(before);

    SHARED.press(KeyCode.ESCAPE);
    SHARED.click(SHARED.get().node("#search"));
    assertThat(SHARED.isShown(".suggestion")).isFalse();
  }

  @Test
  void about_says_what_it_is_and_where_things_are() throws Exception {
    open("about");
    assertThat(said(".settings-page"))
        .contains(SHARED.folder().toAbsolutePath().toString())
        .anyMatch(words -> words.contains("GNU General Public License"));
  }
}
