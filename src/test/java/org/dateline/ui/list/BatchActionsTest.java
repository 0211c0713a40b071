package org.dateline.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which addresses are handed to the system's browser.
class BatchActionsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"https://example.org/a?b=c", " http://example.org ", "HTTPS://example.org"})
  void pages_of_the_web_are_opened(String url) {
    assertThat(BatchActions.page(url)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "example.org",
        "https:",
        "mailto:a@b.c",
        "http://",
        "ftp://example.org",
        "https://exa mple.org",
        "-flag"
      })
  void nothing_else_is(String url) {
    assertThat(BatchActions.page(url)).isEmpty();
  }

  @Test
  void what_is_opened_is_the_address_as_it_is_without_blanks_around_it() {
    assertThat(BatchActions.page(" https://example.org/a%20b "))
        .hasValueSatisfying(page -> assertThat(page).hasToString("https://example.org/a%20b"));
  }
}
