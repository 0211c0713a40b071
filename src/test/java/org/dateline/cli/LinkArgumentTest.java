package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LinkArgumentTest {

  private static final String LINK = "dateline:article/storm";

  private static List<String> read(String... args) {
    return List.of(LinkArgument.asOption(args));
  }

  @Test
  void a_link_by_itself_is_the_article_to_open() {
    assertThat(LinkArgument.isAlone(new String[] {LINK})).isTrue();
    assertThat(LinkArgument.isAlone(new String[] {LINK, "--theme"})).isFalse();
    assertThat(LinkArgument.isAlone(new String[] {"search"})).isFalse();
    assertThat(LinkArgument.isAlone(new String[0])).isFalse();
    assertThat(read(LINK)).containsExactly("--open", LINK);
  }

  @Test
  void it_may_follow_options_of_the_window() {
    assertThat(read("--library", "folder", "--no-meaning", "--theme=dark", LINK))
        .containsExactly("--library", "folder", "--no-meaning", "--theme=dark", "--open", LINK);
  }

  @Test
  void what_belongs_to_an_option_or_a_command_stays_as_it_is() {
    assertThat(read("--open", LINK)).containsExactly("--open", LINK);
    assertThat(read("search", LINK)).containsExactly("search", LINK);
    assertThat(read("--no-dictionary", "search", LINK))
        .containsExactly("--no-dictionary", "search", LINK);
    assertThat(read("--library", "dir", "show", LINK))
        .containsExactly("--library", "dir", "show", LINK);
    assertThat(read()).isEmpty();
    assertThat(read(LINK, "--theme", "dark")).containsExactly(LINK, "--theme", "dark");
  }
}
