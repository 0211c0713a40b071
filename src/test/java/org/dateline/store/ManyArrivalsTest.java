package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.dateline.store.CrossDocumentTable.ResolvedArticle;
import org.dateline.store.NameTable.RecognizedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Apart from [ArrivalTableTest], for mutation testing cannot run this one for every mutant.
class ManyArrivalsTest {

  @TempDir Path folder;

  @Test
  void of_very_many_articles_those_that_have_come_first_arrive_first() {
    try (Store store = Store.open(folder.resolve("library.db"), List.of())) {
      store.articles().put(List.of(SampleArticles.incoming("old", "Text")));
      store.savedSearches().save("search", "q", 10);
      arrive(store, store.arrivals());
    }
  }

  private static void arrive(Store store, ArrivalTable table) {
    int many = 25_000;
    List<ArticleTable.IncomingArticle> incoming = new ArrayList<>();
    IntStream.range(0, many).forEach(i -> incoming.add(SampleArticles.incoming("a" + i, "Text")));
    store.articles().put(incoming);
    store
        .names()
        .save(
            store.articles().unrecognised("v1", List.of(), many + 1).stream()
                .map(article -> new RecognizedArticle(article, List.of()))
                .toList(),
            "v1",
            SampleArticles.LINKS);
    store
        .crossDocument()
        .save(
            store.articles().changedAfter(0, many + 1).stream()
                .map(article -> new ResolvedArticle(article, Map.of()))
                .toList(),
            SampleArticles.LINKS);
    List<Long> all = LongStream.rangeClosed(2, many + 1).boxed().toList();

    table.save(List.of(), store.articles().lastChange());
    assertThat(table.among(all).arriving()).hasSize(many - 20_000).doesNotContain(2L, 20_001L);
    table.save(List.of(), store.articles().lastChange());
    assertThat(table.among(all).arriving()).isEmpty();
  }
}
