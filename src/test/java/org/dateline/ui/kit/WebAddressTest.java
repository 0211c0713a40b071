package org.dateline.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Only pages of the web are opened, whatever an article says its address is.
final class WebAddressTest {

  @Test
  void pages_of_the_web_are_known() {
    assertThat(WebAddress.of(" https://example.org/a?b=c#d "))
        .contains(URI.create("https://example.org/a?b=c#d"));
    assertThat(WebAddress.of("HTTP://example.org")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "example.org",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "smb://host/share",
        "mailto:a@b.c",
        "ftp://example.org",
        "http:",
        "http:///path",
        "https://exa mple.org",
        "--version"
      })
  void nothing_else_is(String text) {
    assertThat(WebAddress.of(text)).isEmpty();
  }
}
