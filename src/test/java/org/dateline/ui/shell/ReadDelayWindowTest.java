package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.dateline.library.Samples;
import org.dateline.ui.article.ReadDelay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/// An article counts as read when it has been open for as long as the reader wants.
@Timeout(60)
final class ReadDelayWindowTest {

  private static final int ARTICLES = 8;

  @RegisterExtension
  static final SharedWindow SHARED =
      SharedWindow.on(folder ->
          Samples.write(
              folder.resolve("articles.jsonl"),
              String.join(
                  "\n",
                  java.util.stream.IntStream.range(0, ARTICLES)
                      .mapToObj(Samples::generated)
                      .toList())));

  @BeforeEach
  void begin() throws Exception {
    delay(ReadDelay.NEVER);
    for (int i = 0; i < ARTICLES; i++) {
      SHARED.get().library().marks().setUnread(number(i), true);
    }
    SHARED.get().library().awaitIndexed();
    SHARED.get().settle();
  }

  private static long number(int article) {
    return SHARED.get().library().article(Samples.id(article)).number();
  }

  private static void delay(ReadDelay delay) throws Exception {
    SHARED.run(() -> {
      var look = SHARED.get().shell().look();
      look.change(look.now().get().withReadDelay(delay));
    });
  }

  private static boolean unread(String id) {
    return SHARED.get().library().article(id).unread();
  }

  private static void untilRead(String id) throws Exception {
    while (unread(id)) {
      SHARED.get().settle();
    }
  }

  private static String listed(int row) throws Exception {
    return SHARED.get().listed().get(row);
  }

  @Test
  void at_once_is_at_once() throws Exception {
    delay(ReadDelay.AT_ONCE);
    SHARED.open(listed(3));
    assertThat(unread(listed(3))).isFalse();
  }

  @Test
  void an_article_passed_over_with_the_arrow_keys_stays_unread_and_one_rested_on_does_not()
      throws Exception {
    SHARED.open(listed(0));
    delay(ReadDelay.AT_ONCE);
    SHARED.focus("#articles");
    for (int i = 0; i < 4; i++) {
      new org.testfx.api.FxRobot().push(KeyCode.DOWN);
    }
    SHARED.get().settle();
    assertThat(SHARED.get().open()).contains(listed(4));

    untilRead(listed(4));
    for (String passed : List.of(listed(1), listed(2), listed(3))) {
      assertThat(unread(passed)).isTrue();
    }
  }

  @Test
  void after_the_time_that_is_set_it_counts_and_not_if_another_is_opened_before() throws Exception {
    delay(ReadDelay.ONE_SECOND);
    SHARED.open(listed(2));
    untilRead(listed(2));

    delay(ReadDelay.TEN_SECONDS);
    SHARED.open(listed(3));
    assertThat(unread(listed(3))).isTrue();
    delay(ReadDelay.AT_ONCE);
    SHARED.open(listed(5));
    untilRead(listed(5));
    assertThat(unread(listed(3))).isTrue();
  }

  @Test
  void never_means_by_hand() throws Exception {
    SHARED.open(listed(6));
    SHARED.get().settle();
    assertThat(unread(listed(6))).isTrue();
    SHARED.focus("#articles");
    SHARED.type("m");
    untilRead(listed(6));
  }

  @Test
  void scrolling_the_list_reads_nothing() throws Exception {
    SHARED.open(listed(0));
    delay(ReadDelay.AT_ONCE);
    SHARED.run(() -> SHARED.get().list().scrollTo(ARTICLES - 1));
    for (int i = 1; i < ARTICLES; i++) {
      assertThat(unread(listed(i))).isTrue();
    }
  }
}
