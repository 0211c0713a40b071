package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.shell.OpenWindow.fx;

import java.lang.ref.WeakReference;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.dateline.library.files.WindowState;
import org.dateline.messages.MessageLanguage;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.article.document.ScrollPosition;
import org.dateline.ui.settings.Appearance;
import org.dateline.ui.settings.LanguageChoice;
import org.dateline.ui.settings.MotionChoice;
import org.dateline.ui.settings.PaneWidths;
import org.dateline.ui.stage.WindowTitle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The language is chosen in the settings, and the window speaks it at once, where it was.
final class LanguageWindowTest {

  @RegisterExtension static final SharedWindow SHARED = SharedWindow.onTheBundle();

  private static Locale ofMachine = Locale.getDefault();

  @BeforeAll
  static void note() {
    ofMachine = Locale.getDefault();
  }

  @AfterEach
  void speakEnglish() throws Exception {
    SHARED.press(KeyCode.ESCAPE);
    choose(LanguageChoice.ENGLISH);
  }

  @AfterAll
  static void end() {
    MessageLanguage.ENGLISH.use();
    Locale.setDefault(ofMachine);
  }

  private static void choose(LanguageChoice language) throws Exception {
    SHARED.run(() -> shell().look().change(shell().look().now().get().withLanguage(language)));
    SHARED.get().settle();
  }

  private static Shell shell() {
    return SHARED.get().shell();
  }

  private static List<String> menus() throws Exception {
    return fx(() ->
        ((MenuBar) SHARED.get().node("#menu-bar")).getMenus().stream().map(Menu::getText).toList());
  }

  private static String header() throws Exception {
    return fx(() -> ((Labeled) SHARED.get().node(".list-head .label")).getText());
  }

  @Test
  void a_click_has_the_whole_window_speak_chinese_and_another_english_again() throws Exception {
    SHARED.press(KeyCode.SHORTCUT, KeyCode.COMMA);
    SHARED.click(SHARED.get().node("#language-chinese"));

    assertThat(SHARED.isShown(".settings")).isTrue();
    assertThat(SHARED.owner()).contains(SHARED.get().node("#language-chinese"));
    assertThat(menus()).containsExactly("文件(_F)", "编辑(_E)", "显示(_V)", "前往(_G)", "文章(_A)", "帮助(_H)");
    assertThat(fx(() -> ((TextInputControl) SHARED.get().node("#search")).getPromptText()))
        .isEqualTo("搜索文章、人物、地点、机构");
    assertThat(header()).isEqualTo("27 篇文章");
    Appearance kept = Appearance.read(WindowState.read(SHARED.folder()).orElseThrow());
    assertThat(kept.language()).isEqualTo(LanguageChoice.CHINESE);

    SHARED.click(SHARED.get().node("#language-english"));
    assertThat(header()).isEqualTo("27 articles");
    assertThat(menus()).contains("_File");
  }

  @Test
  void the_reader_is_where_he_was_with_all_that_is_behind_him() throws Exception {
    SHARED.show(SearchQuery.ALL.typing("summit").entered());
    SHARED.get().settle();
    List<String> found = SHARED.get().listed();
    String read =
        found.stream().max(Comparator.comparingInt(id -> textOf(id).length())).orElseThrow();
    String other = found.stream().filter(id -> !id.equals(read)).findFirst().orElseThrow();
    SHARED.open(other);
    SHARED.open(read);
    SHARED.run(() -> SHARED.get().article().scrollPage(1));
    List<String> listed = SHARED.get().listed();
    ScrollPosition place = fx(() -> SHARED.get().article().place());
    String title = title();
    double width = fx(() -> shell().getWidth());

    choose(LanguageChoice.CHINESE);

    assertThat(SHARED.get().open()).contains(read);
    assertThat(SHARED.get().listed()).isEqualTo(listed);
    assertThat(fx(() -> SHARED.get().article().place())).isEqualTo(place);
    assertThat(place.offset()).isPositive();
    assertThat(fx(() -> ((TextInputControl) SHARED.get().node("#search")).getText()))
        .isEqualTo("summit");
    assertThat(title()).isEqualTo(title);
    assertThat(fx(() -> shell().getWidth())).isEqualTo(width);
    SHARED.run(() -> shell().navigator().back());
    assertThat(SHARED.get().open()).contains(other);
    SHARED.run(() -> shell().navigator().forward());
    assertThat(SHARED.get().open()).contains(read);
    assertThat(fx(() -> SHARED.get().article().place())).isEqualTo(place);
  }

  @Test
  void the_article_stays_alone_and_the_keyboard_in_it() throws Exception {
    SHARED.open(SHARED.get().listed().get(2));
    SHARED.run(() -> SHARED.get().article().requestFocus());
    SHARED.press(KeyCode.F9);
    SHARED.press(KeyCode.SHORTCUT, KeyCode.COMMA);
    SHARED.click(SHARED.get().node("#language-chinese"));

    assertThat(SHARED.isShown(".list-pane")).isFalse();
    SHARED.press(KeyCode.ESCAPE);
    assertThat(SHARED.owner()).contains(SHARED.get().article());
    SHARED.press(KeyCode.ESCAPE);
    assertThat(SHARED.isShown(".list-pane")).isTrue();
  }

  @Test
  void the_article_stays_on_the_list_of_a_narrow_window() throws Exception {
    SHARED.get().resize(500, 700);
    SHARED.open(SHARED.get().listed().get(2));
    SHARED.run(() -> shell().parts().article().focusText());
    assertThat(SHARED.isShown(".list-pane")).isFalse();

    choose(LanguageChoice.CHINESE);

    assertThat(SHARED.isShown(".list-pane")).isFalse();
    assertThat(SHARED.isShown(".article-pane")).isTrue();
    assertThat(SHARED.owner()).contains(SHARED.get().article());
    SHARED.press(KeyCode.ESCAPE);
    assertThat(SHARED.isShown(".list-pane")).isTrue();
  }

  private static String textOf(String id) {
    return SHARED.get().library().article(id).article().text();
  }

  private static String title() throws Exception {
    return fx(() -> WindowTitle.of(shell().article(), shell().navigator()).get());
  }

  @Test
  void a_window_that_fills_the_screen_still_does() throws Exception {
    Stage stage = (Stage) fx(() -> shell().getScene().getWindow());
    SHARED.run(() -> stage.setFullScreen(true));
    assertThat(fx(() -> stage.isFullScreen())).isTrue();
    double width = fx(() -> shell().getWidth());

    choose(LanguageChoice.CHINESE);

    assertThat(fx(() -> stage.isFullScreen())).isTrue();
    assertThat(fx(() -> shell().getWidth())).isEqualTo(width);
    SHARED.run(() -> stage.setFullScreen(false));
  }

  @Test
  void the_widths_of_the_panes_stay() throws Exception {
    PaneWidths before = fx(() -> shell().look().kept().panes());

    choose(LanguageChoice.CHINESE);

    SHARED.run(() -> shell().keep());
    assertThat(fx(() -> shell().look().kept().panes())).isEqualTo(before);
  }

  @Test
  void nothing_is_left_of_the_window_that_spoke_the_other_language() throws Exception {
    SHARED.open(SHARED.get().listed().get(3));
    SHARED.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.P);
    SHARED.press(KeyCode.ESCAPE);
    WeakReference<Shell> before = new WeakReference<>(shell());

    choose(LanguageChoice.CHINESE);
    // What is shown in its place has been drawn and clicked by then.
    SHARED.click(SHARED.get().node("#search"));
    SHARED.press(KeyCode.ESCAPE);

    for (int i = 0; i < 20 && before.get() != null; i++) {
      System.gc();
      SHARED.get().settle();
    }
    assertThat(before.get() == null).as("let go").isTrue();
  }

  @Test
  void the_menu_of_a_text_field_follows_which_is_the_toolkits_own() throws Exception {
    assertThat(fieldMenu()).contains("Copy");

    choose(LanguageChoice.CHINESE);

    assertThat(fieldMenu()).contains("复制").doesNotContain("Copy");
  }

  private static List<String> fieldMenu() throws Exception {
    Node field = SHARED.get().node("#search");
    SHARED.run(() ->
        Event.fireEvent(
            field,
            new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 300, 60, false, null)));
    List<String> items =
        fx(() ->
            menus(Window.getWindows())
                .flatMap(menu -> menu.getItems().stream())
                .map(MenuItem::getText)
                .filter(Objects::nonNull)
                .toList());
    SHARED.run(() -> menus(List.copyOf(Window.getWindows())).forEach(Window::hide));
    return items;
  }

  private static Stream<ContextMenu> menus(List<Window> windows) {
    return windows.stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast);
  }

  @Test
  void a_choice_that_says_the_same_changes_nothing() throws Exception {
    Shell before = shell();

    choose(LanguageChoice.ENGLISH);

    assertThat(shell()).isSameAs(before);
  }

  @Test
  void motion_is_as_the_system_unless_the_reader_says_otherwise() throws Exception {
    SHARED.press(KeyCode.SHORTCUT, KeyCode.COMMA);
    SHARED.click(SHARED.get().node("#motion-reduced"));
    assertThat(fx(() -> shell().getScene().getPreferences().isReducedMotion())).isTrue();
    choose(LanguageChoice.CHINESE);
    assertThat(fx(() -> shell().getScene().getPreferences().isReducedMotion())).isTrue();
    assertThat(fx(() -> shell().look().now().get().motion())).isEqualTo(MotionChoice.REDUCED);

    SHARED.click(SHARED.get().node("#motion-full"));
    assertThat(fx(() -> shell().getScene().getPreferences().isReducedMotion())).isFalse();
    SHARED.click(SHARED.get().node("#motion-system"));
  }
}
