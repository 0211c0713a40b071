package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.shell.OpenWindow.fx;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import javafx.print.Printer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.article.document.ScrollPosition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What is done with a passage: it is copied with its source, linked to and searched for.
final class PassageWindowTest {

  @RegisterExtension
  static final SharedWindow SHARED = SharedWindow.on(ReadingArticles::write).sized(1280, 700);

  private static final CorrectionMenuRobot MENU = new CorrectionMenuRobot(SHARED);
  private static final String PASSAGE = "the talks on fisheries went on";

  @BeforeEach
  void begin() throws Exception {
    SHARED.open("long");
    SHARED.run(() -> SHARED.get().article().scrollTo(ScrollPosition.TOP));
    SHARED.focus("#article");
    MENU.select(ReadingArticles.LONG, PASSAGE);
  }

  @AfterEach
  void closeMenu() throws Exception {
    SHARED.press(KeyCode.ESCAPE);
  }

  private static String clipboard() throws Exception {
    return fx(() -> Clipboard.getSystemClipboard().getString());
  }

  private static String selected() throws Exception {
    return fx(() -> SHARED.get().article().selectedText());
  }

  @Test
  void what_is_selected_is_copied_with_its_source() throws Exception {
    SHARED.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.C);

    assertThat(clipboard())
        .isEqualTo(
            PASSAGE
                + "\n\n— The Courier, “Sixty days of talks on fisheries”, 8 May 2018,"
                + " https://example.org/talks");
    assertThat(SHARED.said()).isEqualTo("Copied");
  }

  @Test
  void without_a_selection_all_of_the_article_is_copied() throws Exception {
    SHARED.open("short");
    SHARED.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.C);

    assertThat(clipboard()).isEqualTo("Angela Merkel left Berlin on Tuesday.\n\n— “A short visit”");
  }

  @Test
  void a_link_leads_to_its_passage_from_wherever_the_reader_is() throws Exception {
    SHARED.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.L);
    String link = clipboard();
    assertThat(link).startsWith("dateline:article/long?at=").contains("the%20talks");

    SHARED.show(SearchQuery.of("Tuesday"));
    SHARED.open("short");
    SHARED.run(() -> SHARED.get().shell().open(link));

    assertThat(SHARED.get().open()).contains("long");
    assertThat(SHARED.visit().query().isAll()).isTrue();
    assertThat(selected()).isEqualTo(PASSAGE);
    assertThat(SHARED.hasKeyboard("article-text")).isTrue();

    SHARED.press(KeyCode.ALT, KeyCode.LEFT);
    assertThat(SHARED.get().open()).contains("short");
  }

  @Test
  void a_link_to_a_passage_that_has_moved_finds_it() throws Exception {
    SHARED.run(() ->
        SHARED.get().shell().open("dateline:article/long?at=5-35&text=The%20zephyrine%20weather"));

    assertThat(selected()).startsWith("The zephyrine weather");
  }

  @Test
  void a_link_that_leads_nowhere_is_named() throws Exception {
    SHARED.run(() -> SHARED.get().shell().open("dateline:nonsense"));
    assertThat(SHARED.said()).isEqualTo("This is no link to an article: dateline:nonsense");
    SHARED.run(() -> SHARED.get().shell().open("dateline:article/gone"));
    assertThat(SHARED.said()).isEqualTo("This library has no such article: dateline:article/gone");
    SHARED.run(() -> SHARED.get().shell().open("dateline:article/long?at=5-9&text=not%20there"));
    assertThat(SHARED.said()).isEqualTo("The article has changed, and has this passage no more.");
    assertThat(SHARED.get().open()).contains("long");
  }

  @Test
  void what_a_second_start_was_called_with_may_be_a_headline_too() throws Exception {
    SHARED.run(() -> SHARED.get().shell().open("A short visit"));
    assertThat(SHARED.get().open()).contains("short");
    SHARED.run(() -> SHARED.get().shell().open(""));
    assertThat(SHARED.get().open()).contains("short");
  }

  @Test
  void without_a_printer_printing_says_so() throws Exception {
    assumeTrue(Printer.getAllPrinters().isEmpty());
    SHARED.press(KeyCode.SHORTCUT, KeyCode.P);

    assertThat(SHARED.said()).startsWith("No printer was found.");
    assertThat(SHARED.isShown(".dialog")).isFalse();
  }

  @Test
  void the_menu_of_selected_text_copies_links_and_searches() throws Exception {
    MENU.rightClick(ReadingArticles.LONG, PASSAGE);
    assertThat(MENU.offered())
        .startsWith(
            "Copy",
            "Copy with source",
            "Copy link to this passage",
            "Search for “" + PASSAGE + "”");
    MENU.choose("Copy link");
    assertThat(clipboard()).startsWith("dateline:article/long?at=");

    MENU.rightClick(ReadingArticles.LONG, PASSAGE);
    MENU.choose("Search for");
    assertThat(SHARED.visit().query()).isEqualTo(SearchQuery.of('"' + PASSAGE + '"'));
    assertThat(SHARED.get().listed()).containsExactly("long");
  }
}
