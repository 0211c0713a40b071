package org.dateline.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.dateline.model.query.Hit;
import org.dateline.model.query.SearchQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the list shows of an article under the name of somebody whom it mentions.
class FirstMentionTest {

  private static final String FIRST = "Angela Merkel arrived in Berlin on Monday.";

  @TempDir Path folder;

  @Test
  void it_is_the_sentence_of_the_first_mention_however_many_ways_another_writes_the_name()
      throws InterruptedException {
    Path article =
        Samples.write(
            folder.resolve("a.txt"),
            "A visit\n\nOfficials met early. "
                + FIRST
                + " The talks lasted for an hour.\n\n"
                + "Mrs. Merkel, whom friends of Angela Merkel call Merkel, said nothing to them.\n");
    try (Library library = Samples.empty(folder.resolve("library"))) {
      library.importFrom(List.of(article));
      library.awaitNames();
      long merkel = library.entities().named("Angela Merkel").number();

      for (SearchQuery query :
          List.of(SearchQuery.mentioning(merkel), SearchQuery.of("person:\"Angela Merkel\""))) {
        Hit hit = library.search(query, 1).hits().getFirst();

        assertThat(hit.snippet().text()).startsWith("Angela Merkel arrived");
        assertThat(hit.snippet().matches())
            .allSatisfy(
                match -> assertThat(match.of(hit.snippet().text())).isEqualTo("Angela Merkel"));
      }
    }
  }
}
