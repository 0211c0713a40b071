package org.dateline.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.dateline.ingest.decoding.DecodedText;
import org.dateline.ingest.decoding.PlainText;
import org.dateline.ingest.result.RejectionException;
import org.junit.jupiter.api.Test;

/// The two pages of plain text among the bundled articles.
class BundledPagesTest {

  @Test
  void the_page_of_apd_news() throws Exception {
    RawPage page = page("000_eb095dbb438bd713.txt");
    assertThat(page.title()).isEqualTo("China, DPRK to increase high-level exchanges");
    assertThat(page.source()).isEqualTo("APD NEWS");
    assertThat(page.authors()).isEmpty();
    assertThat(page.published()).isEmpty();
    assertThat(page.text())
        .startsWith("China will increase high-level exchanges with")
        .endsWith("Trump later wrote in a tweet.");
    assertThat(page.text().split("\n\n")).hasSize(12);
  }

  @Test
  void the_page_of_press_tv() throws Exception {
    RawPage page = page("004_5ac46ae282099270.txt");
    assertThat(page.title())
        .isEqualTo("North Korean, Chinese leaders meet for second time in two months");
    assertThat(page.source()).isEqualTo("Press TV");
    assertThat(page.authors()).isEmpty();
    assertThat(page.published()).isEmpty();
    assertThat(page.text())
        .startsWith("Chinese President Xi Jinping (R) meets with")
        .contains("\n\n“I feel happy about it,” Xi added.\n\n")
        .contains("position,” and that")
        .endsWith("summit with South Korean President Moon Jae-in.");
    assertThat(page.text().split("\n\n")).hasSize(12);
  }

  private static RawPage page(String name) throws IOException, RejectionException {
    try (InputStream in = BundledPagesTest.class.getResourceAsStream("/articles/" + name)) {
      byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
      return RawPage.of(PlainText.text(DecodedText.of(bytes).text()));
    }
  }
}
