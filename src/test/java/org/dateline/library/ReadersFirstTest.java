package org.dateline.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.SearchQuery;
import org.dateline.model.query.SearchResults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Everything that a reader waits for has precedence over the work in the background.
@Timeout(60)
class ReadersFirstTest {

  @TempDir Path folder;

  @Test
  void a_search_its_next_page_facets_and_suggestions_go_first() throws InterruptedException {
    try (Library library = Samples.bundled(folder)) {
      library.awaitNames();
      library.suggestions().prepare();
      List<Boolean> first = new ArrayList<>();
      CancellationSignal asking =
          () -> {
            first.add(library.priority().isAnswering());
            return false;
          };
      SearchResults page = library.search(SearchQuery.of("Kim"), 2, asking);
      assertAll(first);
      library.more(page, 2, asking);
      assertAll(first);
      library.overview(SearchQuery.of("Kim"), 3, asking);
      assertAll(first);
      library.suggestions().of("korea", 3, asking);
      assertAll(first);

      assertThat(library.priority().isAnswering()).isFalse();
    }
  }

  private static void assertAll(List<Boolean> first) {
    assertThat(first).isNotEmpty().containsOnly(true);
    first.clear();
  }
}
