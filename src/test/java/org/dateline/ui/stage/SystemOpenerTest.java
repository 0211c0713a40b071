package org.dateline.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

/// Each system has a program that opens what it is given, as one argument.
final class SystemOpenerTest {

  private static final URI PAGE = URI.create("https://example.org/a;b&c=%20d$(e)");

  @Test
  void the_address_is_one_argument_as_it_is() {
    assertThat(SystemOpener.command("Linux", PAGE)).containsExactly("xdg-open", PAGE.toString());
    assertThat(SystemOpener.command("Mac OS X", PAGE)).containsExactly("open", PAGE.toString());
    assertThat(SystemOpener.command("Windows 11", PAGE))
        .containsExactly("rundll32", "url.dll,FileProtocolHandler", PAGE.toString());
  }
}
