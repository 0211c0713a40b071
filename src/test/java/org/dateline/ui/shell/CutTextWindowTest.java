package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.shell.OpenWindow.fx;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.dateline.library.InitialContent;
import org.dateline.library.Library;
import org.dateline.library.Tags;
import org.dateline.library.correction.Corrections;
import org.dateline.messages.MessageLanguage;
import org.dateline.model.EntityType;
import org.dateline.model.NoteColour;
import org.dateline.model.correction.Correction;
import org.dateline.model.query.Filter;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.settings.Appearance;
import org.dateline.ui.settings.LanguageChoice;
import org.dateline.ui.settings.SettingsSheet.SettingsPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// At 1000×700 no text of the window is cut, in either language, whatever is open.
final class CutTextWindowTest {

  @RegisterExtension static final SharedWindow SHARED = SharedWindow.onTheBundle().sized(1000, 700);

  /// What may be shortened, by its style class and why: it says the whole in a tooltip or
  /// elsewhere.
  private static final Map<String, String> MAY_BE_SHORTENED =
      Map.of(
          "name", "the name of an entity of the articles",
          "concordance-context", "a sentence of an article, of which one line is shown");

  private static final Locale OF_MACHINE = Locale.getDefault();

  @AfterEach
  void close() throws Exception {
    for (int i = 0; i < 4; i++) {
      SHARED.press(KeyCode.ESCAPE);
    }
  }

  @AfterAll
  static void end() {
    MessageLanguage.ENGLISH.use();
    Locale.setDefault(OF_MACHINE);
  }

  private final Map<String, List<String>> cut = new TreeMap<>();

  /// Opens something, looks at it, and closes it.
  private void look(String state, String action) throws Exception {
    SHARED.run(() -> SHARED.get().shell().perform(action));
    look(state);
    SHARED.press(KeyCode.ESCAPE);
    SHARED.press(KeyCode.ESCAPE);
  }

  private void look(String state) throws Exception {
    SHARED.get().settle();
    List<String> found =
        fx(() -> {
          List<String> here = new ArrayList<>();
          for (Window window : List.copyOf(Window.getWindows())) {
            if (window.isShowing() && window.getScene() != null) {
              walk(window.getScene().getRoot(), here);
            }
          }
          return here;
        });
    if (!found.isEmpty()) {
      cut.put(state, found);
    }
  }

  private static void walk(Node node, List<String> found) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof Labeled labeled
        && labeled.getText() != null
        && !labeled.getText().isEmpty()) {
      boolean allowed = ancestors(node).anyMatch(CutTextWindowTest::mayBeShortened);
      if (labeled.isTextTruncated() && !allowed) {
        found.add(labeled.getStyleClass() + " " + labeled.getText());
      }
      if (isBeside(labeled)) {
        found.add("outside " + labeled.getStyleClass() + " " + labeled.getText());
      }
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> walk(child, found));
    }
  }

  private static boolean mayBeShortened(Node node) {
    return node.getStyleClass().stream().anyMatch(MAY_BE_SHORTENED::containsKey);
  }

  private static Stream<Node> ancestors(Node node) {
    return Stream.iterate(node, it -> it != null, Node::getParent);
  }

  /// Whether it lies beside the window, or beside the sheet that it is in.
  private static boolean isBeside(Node node) {
    Bounds bounds = node.localToScene(node.getBoundsInLocal());
    Bounds around =
        ancestors(node)
            .filter(it -> it.getStyleClass().contains("dialog"))
            .findFirst()
            .map(sheet -> sheet.localToScene(sheet.getBoundsInLocal()))
            .orElse(node.getScene().getRoot().getBoundsInLocal());
    return bounds.getMaxX() > around.getMaxX() + 1 || bounds.getMinX() < around.getMinX() - 1;
  }

  private void openMenus() throws Exception {
    MenuBar bar = (MenuBar) SHARED.get().node("#menu-bar");
    for (int i = 0; i < bar.getMenus().size(); i++) {
      int place = i;
      SHARED.run(() -> bar.getMenus().get(place).show());
      look("menu " + i);
      SHARED.run(() -> bar.getMenus().get(place).hide());
    }
  }

  private void openSettings() throws Exception {
    SHARED.run(() -> SHARED.get().shell().perform("settings"));
    for (SettingsPage page : SettingsPage.values()) {
      String tab = "#settings-" + page.name().toLowerCase(Locale.ROOT);
      SHARED.run(() -> ((ButtonBase) SHARED.get().node(tab)).fire());
      look("settings " + page);
    }
    SHARED.press(KeyCode.ESCAPE);
  }

  /// What the reader has made: a tag, a note, corrections and something deleted.
  private static void make() throws Exception {
    Library library = SHARED.get().library();
    long first = number(SHARED.get().listed().get(0));
    Tags tags = library.marks().tags();
    tags.put(tags.make("to check", tags.nextColour()).number(), List.of(first));
    library.marks().notes().make(first, Optional.empty(), NoteColour.YELLOW, "Ask the desk");
    Corrections corrections = library.corrections();
    corrections.make(
        new Correction.TypeChange(corrections.named("Twitter", null), EntityType.LOCATION));
    library.marks().trash().delete(List.of(number(SHARED.get().listed().get(5))));
    library.awaitIndexed();
    SHARED.get().settle();
  }

  private static long number(String id) {
    return SHARED.get().library().article(id).number();
  }

  private static void speak(LanguageChoice language) throws Exception {
    Shell before = SHARED.get().shell();
    SHARED.run(() -> before.look().change(before.look().now().get().withLanguage(language)));
    SHARED.get().settle();
  }

  @ParameterizedTest
  @EnumSource(names = {"ENGLISH", "CHINESE"})
  void no_text_is_cut(LanguageChoice language) throws Exception {
    speak(language);
    look("article");
    openMenus();
    openSettings();
    for (String action :
        List.of(
            "keys", "tips", "about", "palette", "corrections", "problems", "tag", "note", "find")) {
      look(action, action);
    }
    SHARED.show(SearchQuery.ALL.typing("nuclear talks").entered());
    look("search");
    look("why", "why");
    SHARED.show(SearchQuery.ALL.typing("xyzzyq").entered());
    look("nothing found");
    SHARED.show(SearchQuery.ALL.with(new Filter.StarredFilter()));
    look("nothing starred");
    SHARED.show(SearchQuery.ALL);
    SHARED.click(SHARED.get().node("#search"));
    SHARED.type("kim");
    look("suggestions");
    SHARED.press(KeyCode.ESCAPE);
    SHARED.show(SearchQuery.ALL);
    SHARED.focus("#articles");
    SHARED.press(KeyCode.SHIFT, KeyCode.DOWN);
    look("several chosen");
    long kim = SHARED.get().library().entities().named("Kim Jong Un").number();
    SHARED.run(() -> SHARED.get().shell().navigator().showEntity(kim));
    look("entity");
    look("entity page", "entity-page");
    SHARED.run(() -> SHARED.get().shell().perform("details"));
    look("details of an entity");
    SHARED.run(() -> SHARED.get().shell().navigator().show(SearchQuery.ALL));
    SHARED.run(() -> SHARED.get().shell().perform("details"));
    look("details of an article");

    assertThat(cut).isEmpty();
  }

  @Test
  void no_text_is_cut_of_what_the_reader_has_made() throws Exception {
    make();
    for (LanguageChoice language : List.of(LanguageChoice.CHINESE, LanguageChoice.ENGLISH)) {
      speak(language);
      look("marked article " + language);
      look("corrections " + language, "corrections");
      look("tags " + language, "tag");
      SHARED.click(SHARED.get().node("#trash-row"));
      look("trash " + language);
      SHARED.press(KeyCode.ESCAPE);
    }

    assertThat(cut).isEmpty();
  }

  @Test
  void no_text_is_cut_of_an_empty_library(@TempDir Path temp) throws Exception {
    try (OpenWindow empty =
        OpenWindow.on(temp.resolve("empty"), InitialContent.EMPTY, new OpenWindow.NoFiles())) {
      for (LanguageChoice language : List.of(LanguageChoice.CHINESE, LanguageChoice.ENGLISH)) {
        Appearance now = fx(() -> empty.shell().look().now().get());
        fx(() -> {
          empty.shell().look().change(now.withLanguage(language));
          return true;
        });
        empty.settle();
        look("empty " + language);
      }
    }

    assertThat(cut).isEmpty();
  }
}
