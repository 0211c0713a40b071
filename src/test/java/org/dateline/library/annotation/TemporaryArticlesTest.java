package org.dateline.library.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dateline.library.Library;
import org.dateline.library.Samples;
import org.dateline.model.query.Hit;
import org.dateline.model.query.SearchQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryArticlesTest {

  @Test
  void what_stands_for_a_missing_headline_changes_nothing(@TempDir Path folder) {
    try (Library library = Samples.bundled(folder)) {
      for (Hit hit : library.search(SearchQuery.ALL, 100).hits()) {
        String text = library.article(hit.id()).article().text();
        assertThat(Samples.FINDER.find(TemporaryArticles.NO_TITLE, text))
            .isEqualTo(Samples.FINDER.find("", text));
      }
    }
  }
}
