package org.dateline.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;

class SystemBrowserTest {

  private static final URI PAGE = URI.create("https://example.org/ä?q=a&b");

  @Test
  void each_system_is_given_the_address_as_one_argument() {
    String address = "https://example.org/%C3%A4?q=a&b";
    assertThat(SystemBrowser.command(PAGE, "Linux")).containsExactly("xdg-open", address);
    assertThat(SystemBrowser.command(PAGE, "Mac OS X")).containsExactly("open", address);
    assertThat(SystemBrowser.command(PAGE, "Windows 11"))
        .containsExactly("rundll32", "url.dll,FileProtocolHandler", address);
  }

  @Test
  void nothing_but_a_page_of_the_web_is_opened() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SystemBrowser.command(URI.create("file:///etc/passwd"), "Linux"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SystemBrowser.command(URI.create("relative"), "Linux"));
  }
}
