package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.shell.OpenWindow.fx;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.dateline.library.Samples;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.action.KeyBindings;
import org.dateline.ui.article.document.ScrollPosition;
import org.dateline.ui.kit.FiredMouse;
import org.dateline.ui.kit.PreferenceValues;
import org.dateline.ui.settings.WindowAppearance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;

/// The keys do what the hands of readers of other news readers know them for.
final class ActionKeysWindowTest {

  /// Of each article other words: nearly the same texts would be one row of the list.
  private static String paragraph(String id) {
    return ("Of " + id + ", " + id + "x and " + id + "y it says " + id + "z in " + id + "v words. ")
        .repeat(9);
  }

  @RegisterExtension
  static final SharedWindow SHARED =
      SharedWindow.on(folder -> {
        List<String> lines = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
          lines.add(article("a" + i, i == 2 ? "" : "https://example.org/" + i));
        }
        Samples.write(folder.resolve("articles.jsonl"), String.join("\n", lines) + "\n");
      });

  /// The first has the latest date, and stands first.
  private static String article(String id, String url) {
    return JsonMapper.builder()
        .build()
        .writeValueAsString(
            Map.of(
                "id",
                id,
                "title",
                "Article " + id,
                "published",
                "2020-01-0" + (9 - Integer.parseInt(id.substring(1))),
                "url",
                url,
                "text",
                (paragraph(id) + "\n\n").repeat(6)));
  }

  @BeforeEach
  void begin() throws Exception {
    SHARED.open("a4");
    SHARED.get().library().awaitIndexed();
    for (int i = 1; i <= 4; i++) {
      long number = SHARED.get().library().article("a" + i).number();
      SHARED.get().library().marks().setUnread(number, true);
      SHARED.get().library().marks().setStarred(number, false);
    }
    SHARED.open("a1");
    SHARED.get().library().awaitIndexed();
    SHARED.get().settle();
    SHARED.get().opened().clear();
  }

  private static String open() throws Exception {
    return SHARED.get().open().orElseThrow();
  }

  private static boolean unread(String id) throws InterruptedException {
    SHARED.get().library().awaitIndexed();
    return SHARED.get().library().article(id).unread();
  }

  @Test
  void j_and_k_go_through_the_articles_and_n_through_the_unread_ones() throws Exception {
    SHARED.type("j");
    assertThat(open()).isEqualTo("a2");
    SHARED.type("k");
    assertThat(open()).isEqualTo("a1");

    SHARED.type("n");
    assertThat(open()).as("the second has been read").isEqualTo("a3");
    SHARED.type("n");
    assertThat(open()).isEqualTo("a4");
    SHARED.type("N");
    assertThat(SHARED.said()).isEqualTo("Nothing unread above");
    assertThat(open()).isEqualTo("a4");
  }

  @Test
  void m_turns_read_into_unread_and_back_and_s_stars() throws Exception {
    assertThat(unread("a1")).isFalse();
    SHARED.type("m");
    assertThat(unread("a1")).isTrue();
    SHARED.type("m");
    assertThat(unread("a1")).isFalse();
    SHARED.type("s");
    SHARED.get().library().awaitIndexed();
    assertThat(SHARED.get().library().article("a1").starred()).isTrue();
  }

  @Test
  void o_opens_the_original_and_says_why_it_cannot() throws Exception {
    SHARED.type("o");
    assertThat(SHARED.get().opened()).containsExactly(URI.create("https://example.org/1"));

    SHARED.open("a2");
    SHARED.type("o");
    assertThat(SHARED.get().opened()).hasSize(1);
    assertThat(SHARED.said()).isEqualTo("this article has no address");
  }

  @Test
  void space_pages_through_the_article_and_goes_on_to_the_next_unread_one() throws Exception {
    for (String focus : List.of("#articles", "#article")) {
      SHARED.open("a1");
      // The second time it is where it was left.
      SHARED.run(() -> SHARED.get().article().scrollTo(ScrollPosition.TOP));
      SHARED.focus(focus);
      List<Integer> places = new ArrayList<>();
      for (int presses = 0; presses < 30 && open().equals("a1"); presses++) {
        places.add(fx(() -> SHARED.get().article().place().offset()));
        SHARED.press(KeyCode.SPACE);
      }
      assertThat(places).hasSizeBetween(3, 29).isSorted().doesNotHaveDuplicates();
      assertThat(open()).as("from " + focus).isEqualTo(focus.equals("#articles") ? "a2" : "a3");

      SHARED.run(() -> SHARED.get().article().scrollTo(ScrollPosition.END));
      int end = fx(() -> SHARED.get().article().place().offset());
      SHARED.press(KeyCode.SHIFT, KeyCode.SPACE);
      assertThat(fx(() -> SHARED.get().article().place().offset())).isLessThan(end);
    }
  }

  @Test
  void slash_and_ctrl_k_and_ctrl_l_search() throws Exception {
    for (Runnable way :
        List.<Runnable>of(
            () -> typed("/"),
            () -> pressed(KeyCode.SHORTCUT, KeyCode.K),
            () -> pressed(KeyCode.SHORTCUT, KeyCode.L))) {
      SHARED.focus("#article");
      way.run();
      assertThat(SHARED.owner()).contains(SHARED.get().node("#search"));
    }
  }

  private static void typed(String words) {
    try {
      SHARED.type(words);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static void pressed(KeyCode... keys) {
    try {
      SHARED.press(keys);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void in_a_text_field_letters_are_letters_and_no_shortcut_changes_anything() throws Exception {
    SHARED.focus("#search");
    List<String> looks = fx(() -> List.copyOf(SHARED.get().shell().getStyleClass()));
    SHARED.press(KeyCode.SHORTCUT, KeyCode.D);
    SHARED.type("jkn ms/?,.");

    assertThat(fx(() -> ((TextField) SHARED.get().node("#search")).getText()))
        .isEqualTo("jkn ms/?,.");
    assertThat(fx(() -> List.copyOf(SHARED.get().shell().getStyleClass()))).isEqualTo(looks);
    assertThat(open()).isEqualTo("a1");
    assertThat(SHARED.isShown(".dialog")).isFalse();
    SHARED.show(SearchQuery.ALL);
  }

  @Test
  void alt_and_an_arrow_and_the_side_buttons_of_the_mouse_go_back_and_forward() throws Exception {
    SHARED.open("a3");
    SHARED.press(KeyCode.ALT, KeyCode.LEFT);
    assertThat(open()).isEqualTo("a1");
    SHARED.press(KeyCode.ALT, KeyCode.RIGHT);
    assertThat(open()).isEqualTo("a3");

    side(MouseButton.BACK);
    assertThat(open()).isEqualTo("a1");
    side(MouseButton.FORWARD);
    assertThat(open()).isEqualTo("a3");
  }

  private static void side(MouseButton button) throws Exception {
    SHARED.run(() -> {
      Node list = SHARED.get().list();
      Bounds at = list.localToScreen(list.getLayoutBounds());
      FiredMouse.click(
          list, new Point2D(at.getCenterX(), at.getCenterY()), button, KeyCode.UNDEFINED);
    });
  }

  @Test
  void a_key_that_the_reader_has_changed_does_what_it_is_for_and_the_old_one_nothing()
      throws Exception {
    SHARED.run(() -> {
      WindowAppearance look = SHARED.get().shell().look();
      look.change(
          look.now()
              .get()
              .withKeys(KeyBindings.read(PreferenceValues.read("key.next-article=shift+f9\n"))));
    });
    SHARED.type("j");
    assertThat(open()).isEqualTo("a1");
    SHARED.press(KeyCode.SHIFT, KeyCode.F9);
    assertThat(open()).isEqualTo("a2");
    SHARED.run(() -> {
      WindowAppearance look = SHARED.get().shell().look();
      look.change(look.now().get().withKeys(KeyBindings.USUAL));
    });
  }
}
