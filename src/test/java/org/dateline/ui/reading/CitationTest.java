package org.dateline.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Article;
import org.dateline.model.PublicationDate;
import org.junit.jupiter.api.Test;

final class CitationTest {

  private static Article article(String source, Optional<PublicationDate> date, String url) {
    return new Article("id", "Storm hits the coast", source, List.of(), date, url, "en", "Text.");
  }

  @Test
  void the_words_are_followed_by_whose_they_are() {
    Article article =
        article(
            "The Courier",
            Optional.of(PublicationDate.on(LocalDate.of(2018, 5, 8))),
            "https://example.org/storm");

    assertThat(Citation.of(article, "  A storm came.\n"))
        .isEqualTo(
            "A storm came.\n\n"
                + "— The Courier, “Storm hits the coast”, 8 May 2018, https://example.org/storm");
  }

  @Test
  void what_is_not_known_is_left_out() {
    assertThat(Citation.of(article("", Optional.empty(), ""), "A storm {0} 'came'."))
        .isEqualTo("A storm {0} 'came'.\n\n— “Storm hits the coast”");
  }
}
