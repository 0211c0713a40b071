package org.dateline.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class MessageBundleTest {

  private static MessageBundle bundle(Locale language) {
    return MessageBundle.of(MessageBundleTest.class, "greetings", language);
  }

  @Test
  void numbers_and_lists_are_written_as_the_language_does() {
    MessageBundle english = bundle(Locale.ENGLISH);

    assertThat(english.message("articles", 1)).isEqualTo("1 article");
    assertThat(english.message("articles", 1_234)).isEqualTo("1,234 articles");
    assertThat(english.message("choices", List.of("a", "b"))).isEqualTo("a or b");
    assertThat(bundle(Locale.CHINESE).message("choices", List.of("a", "b"))).isEqualTo("a或b");
  }

  @Test
  void another_language_is_another_file_and_may_have_holes() {
    MessageBundle chinese = bundle(Locale.CHINESE);

    assertThat(chinese.message("articles", 1_234)).isEqualTo("1,234篇文章");
    assertThat(chinese.message("only_english")).isEqualTo("It’s not {0} yet");
    assertThat(bundle(Locale.GERMAN).message("articles", 1)).isEqualTo("1 article");
  }

  @Test
  void what_has_no_arguments_is_said_as_it_is() {
    assertThat(bundle(Locale.ENGLISH).message("only_english")).isEqualTo("It’s not {0} yet");
  }

  @Test
  void a_sentence_is_of_one_language_also_where_another_is_chosen_meanwhile() {
    AtomicInteger asked = new AtomicInteger();
    MessageBundle changing =
        MessageBundle.of(
            MessageBundleTest.class,
            "greetings",
            () -> asked.getAndIncrement() % 2 == 0 ? Locale.ENGLISH : Locale.CHINESE);

    for (int i = 0; i < 3; i++) {
      assertThat(changing.message("articles", 1_234)).isEqualTo("1,234篇文章");
      assertThat(changing.message("articles", 1_234)).isEqualTo("1,234 articles");
    }
  }

  @Test
  void a_missing_key_or_file_fails() {
    assertThatThrownBy(() -> bundle(Locale.ENGLISH).message("nowhere"))
        .isInstanceOf(MissingResourceException.class);
    assertThatThrownBy(() -> bundle(Locale.ENGLISH).message("nowhere", 1))
        .isInstanceOf(MissingResourceException.class);
    assertThatThrownBy(() -> MessageBundle.of(MessageBundleTest.class, "nowhere"))
        .isInstanceOf(MissingResourceException.class);
  }
}
