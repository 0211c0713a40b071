package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.shell.OpenWindow.fx;

import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.dateline.model.ArticlePart;
import org.dateline.model.Span;
import org.dateline.model.Tag;
import org.dateline.model.TagColour;
import org.dateline.model.query.Filter;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.article.document.ScrollPosition;
import org.dateline.ui.settings.Appearance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

/// The article as it is read: its head, its strip of marks, where it was left, alone in the window.
final class ReadingWindowTest {

  @RegisterExtension
  static final SharedWindow SHARED = SharedWindow.on(ReadingArticles::write).sized(1280, 700);

  private static final WindowPanes PANES = new WindowPanes(SHARED);

  @BeforeEach
  void begin() throws Exception {
    SHARED.open("short");
    SHARED.open("long");
    SHARED.run(() -> SHARED.get().article().scrollTo(ScrollPosition.TOP));
  }

  @AfterEach
  void end() throws Exception {
    SHARED.run(() -> SHARED.get().shell().look().change(Appearance.FIRST));
  }

  private static List<String> texts(String selector) throws Exception {
    return fx(() ->
        SHARED.get().article().lookupAll(selector).stream()
            .filter(Node::isVisible)
            .map(it -> ((Labeled) it).getText())
            .toList());
  }

  private static Node named(String selector, String text) throws Exception {
    return fx(() ->
        SHARED.get().article().lookupAll(selector).stream()
            .filter(it -> ((Labeled) it).getText().equals(text))
            .findFirst()
            .orElseThrow());
  }

  private static ScrollPosition place() throws Exception {
    return fx(() -> SHARED.get().article().place());
  }

  private static Span span(String words) {
    int start = ReadingArticles.LONG.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static boolean isInSight(String words) throws Exception {
    return fx(() -> !SHARED.get().article().boundsOf(ArticlePart.TEXT, span(words)).isEmpty());
  }

  private static void page(int times) throws Exception {
    SHARED.focus("#article");
    for (int i = 0; i < times; i++) {
      SHARED.press(KeyCode.PAGE_DOWN);
    }
  }

  @Test
  void below_the_headline_stand_whom_it_is_about_and_a_click_follows_them() throws Exception {
    assertThat(texts(".head-name"))
        .contains("Angela Merkel", "Emmanuel Macron", "Paris")
        .hasSizeLessThanOrEqualTo(6);

    SHARED.click(named(".head-name", "Emmanuel Macron"));

    assertThat(SHARED.visit().entity()).contains(SHARED.entity("Emmanuel Macron"));
    assertThat(SHARED.get().listed()).containsExactly("long");
    assertThat(SHARED.get().open()).contains("long");

    SHARED.open("short");
    assertThat(texts(".head-name")).contains("Berlin").doesNotContain("Emmanuel Macron");
  }

  @Test
  void its_tags_stand_there_in_their_colours_and_a_click_lists_what_has_them() throws Exception {
    assertThat(texts(".head-tag")).isEmpty();
    Tag tag = SHARED.get().library().marks().tags().make("Fisheries", TagColour.TEAL);
    long number = SHARED.get().library().article("long").number();
    SHARED.get().library().marks().tags().put(tag.number(), List.of(number));
    SHARED.get().library().awaitIndexed();
    SHARED.get().settle();

    assertThat(texts(".head-tag")).containsExactly("Fisheries");
    assertThat(fx(() -> SHARED.get().article().lookupAll(".head-tag .tag-mark.tag-teal")))
        .hasSize(1);
    SHARED.click(named(".head-tag", "Fisheries"));
    assertThat(SHARED.visit().query().filters()).contains(new Filter.TagFilter(tag.number()));
    assertThat(SHARED.get().listed()).containsExactly("long");

    SHARED.get().library().marks().tags().remove(tag.number());
    SHARED.get().library().awaitIndexed();
    SHARED.get().settle();
    assertThat(texts(".head-tag")).isEmpty();
  }

  @Test
  void the_strip_shows_all_names_or_those_followed_and_a_click_leads_there() throws Exception {
    Node strip = SHARED.get().node(".mention-strip");
    assertThat(SHARED.isShown(".mention-strip")).isTrue();
    assertThat(kinds()).contains("person", "location").doesNotContain("current", "match");

    SHARED.show(SearchQuery.of(ReadingArticles.RARE));
    SHARED.run(() -> SHARED.get().article().scrollTo(ScrollPosition.TOP));
    assertThat(kinds()).contains("match");
    assertThat(isInSight(ReadingArticles.RARE)).isFalse();
    Bounds at = WindowPanes.onScreen(strip);
    new FxRobot().clickOn(at.getCenterX(), at.getMaxY() - 30);
    SHARED.get().settle();
    assertThat(isInSight(ReadingArticles.RARE)).isTrue();

    SHARED.run(() -> SHARED.get().shell().navigator().showEntity(SHARED.entity("Paris")));
    assertThat(kinds()).containsExactly("current");
  }

  /// The kinds of marks that the strip has.
  private static Set<String> kinds() throws Exception {
    return Set.copyOf(
        fx(() ->
            SHARED.get().article().lookupAll(".strip-mark").stream()
                .filter(it -> !((javafx.scene.shape.Path) it).getElements().isEmpty())
                .map(it -> it.getStyleClass().getLast())
                .toList()));
  }

  @Test
  void who_comes_back_to_an_article_finds_it_where_he_left_it() throws Exception {
    page(3);
    ScrollPosition left = place();
    assertThat(left.offset()).isPositive();

    SHARED.open("short");
    SHARED.open("long");

    assertThat(place()).isEqualTo(left);
  }

  @Test
  void a_search_that_leads_to_a_match_goes_there_and_not_to_where_he_left_it() throws Exception {
    page(1);
    SHARED.open("short");

    SHARED.show(SearchQuery.of(ReadingArticles.RARE));
    SHARED.open("long");

    assertThat(isInSight(ReadingArticles.RARE)).isTrue();
  }

  @Test
  void who_passes_by_at_a_match_finds_it_again_where_he_had_read_to() throws Exception {
    page(1);
    ScrollPosition left = place();
    SHARED.open("short");
    SHARED.show(SearchQuery.of(ReadingArticles.RARE));
    SHARED.open("long");
    assertThat(place()).isNotEqualTo(left);

    SHARED.show(SearchQuery.ALL);
    SHARED.open("short");
    SHARED.open("long");

    assertThat(place()).isEqualTo(left);
  }

  @Test
  void who_steps_to_a_mention_is_still_where_he_had_read_to_and_who_reads_on_is_there()
      throws Exception {
    page(1);
    ScrollPosition left = place();
    SHARED.show(SearchQuery.of(ReadingArticles.RARE));
    SHARED.press(KeyCode.F3);
    assertThat(place()).isNotEqualTo(left);
    SHARED.show(SearchQuery.ALL);

    SHARED.open("short");
    SHARED.open("long");
    assertThat(place()).isEqualTo(left);

    page(1);
    ScrollPosition later = place();
    SHARED.open("short");
    SHARED.open("long");
    assertThat(place()).isEqualTo(later).isNotEqualTo(left);
  }

  @Test
  void f9_shows_the_article_alone_and_escape_the_panes_again() throws Exception {
    String all = PANES.shown();
    assertThat(all).contains("list-pane", "article-pane");

    SHARED.press(KeyCode.F9);
    assertThat(PANES.shown()).isEqualTo("article-pane");
    assertThat(SHARED.hasKeyboard("article-pane")).isTrue();
    SHARED.press(KeyCode.SHORTCUT, KeyCode.B);
    assertThat(PANES.shown()).isEqualTo("sidebar article-pane");
    SHARED.press(KeyCode.ESCAPE);
    assertThat(PANES.shown()).isEqualTo("article-pane");
    SHARED.press(KeyCode.ESCAPE);
    assertThat(PANES.shown()).isEqualTo(all);

    SHARED.press(KeyCode.F9);
    SHARED.press(KeyCode.F9);
    assertThat(PANES.shown()).isEqualTo(all);
  }

  @Test
  void who_searches_in_the_reading_view_sees_what_was_found() throws Exception {
    SHARED.press(KeyCode.F9);
    SHARED.press(KeyCode.SHORTCUT, KeyCode.K);
    SHARED.type("short");
    SHARED.press(KeyCode.ENTER);

    assertThat(PANES.shown()).contains("list-pane");
    assertThat(SHARED.get().listed()).containsExactly("short");
  }

  @Test
  void f3_goes_from_match_to_match_and_the_comma_keys_from_mention_to_mention() throws Exception {
    SHARED.show(SearchQuery.of("officials"));
    SHARED.run(() -> SHARED.get().article().scrollTo(ScrollPosition.TOP));
    SHARED.press(KeyCode.F3);
    assertThat(isInSight("officials")).isTrue();

    SHARED.run(() -> SHARED.get().shell().navigator().showEntity(SHARED.entity("Paris")));
    SHARED.run(() -> SHARED.get().article().scrollTo(ScrollPosition.TOP));
    SHARED.focus("#article");
    SHARED.type(".");
    SHARED.type(".");
    ScrollPosition second = place();
    SHARED.type(".");
    assertThat(place().offset()).isGreaterThan(second.offset());
    SHARED.type(",");
    assertThat(place()).isEqualTo(second);
  }
}
