package org.dateline.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.dateline.model.query.SearchNotice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class MessageLanguageTest {

  @AfterEach
  void speakEnglish() {
    MessageLanguage.ENGLISH.use();
  }

  private static String said() {
    return SearchMessages.notice(new SearchNotice.UnknownTag("x"));
  }

  @Test
  void what_is_said_is_in_the_language_of_the_moment() {
    assertThat(said()).isEqualTo("There is no tag “x”");
    MessageLanguage.CHINESE.use();
    assertThat(said()).isEqualTo("没有标签“x”");
    assertThat(SearchMessages.missing(List.of("a", "b"))).isEqualTo("不含“a”、“b”");
    MessageLanguage.ENGLISH.use();
    assertThat(said()).isEqualTo("There is no tag “x”");
  }

  @Test
  void a_command_line_in_a_chinese_window_speaks_english_and_others_do_not_hear_it()
      throws Exception {
    MessageLanguage.CHINESE.use();

    assertThat(MessageLanguage.ENGLISH.within(MessageLanguageTest::said))
        .isEqualTo("There is no tag “x”");
    assertThat(
            MessageLanguage.ENGLISH.<String, Exception>within(
                () -> CompletableFuture.supplyAsync(MessageLanguageTest::said).get()))
        .isEqualTo("没有标签“x”");
    assertThat(said()).isEqualTo("没有标签“x”");
  }

  @Test
  void readers_of_chinese_are_spoken_to_in_it_and_all_others_in_english() {
    assertThat(MessageLanguage.of(Locale.SIMPLIFIED_CHINESE)).isEqualTo(MessageLanguage.CHINESE);
    assertThat(MessageLanguage.of(Locale.TRADITIONAL_CHINESE)).isEqualTo(MessageLanguage.CHINESE);
    assertThat(MessageLanguage.of(Locale.of("zh"))).isEqualTo(MessageLanguage.CHINESE);
    assertThat(MessageLanguage.of(Locale.GERMANY)).isEqualTo(MessageLanguage.ENGLISH);
    assertThat(MessageLanguage.of(Locale.ROOT)).isEqualTo(MessageLanguage.ENGLISH);
  }
}
