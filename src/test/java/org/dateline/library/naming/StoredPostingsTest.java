package org.dateline.library.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.index.search.SemanticSource;
import org.dateline.library.background.ForegroundPriority;
import org.dateline.library.background.LibraryListeners;
import org.dateline.library.background.StateMonitor;
import org.dateline.library.indexing.IndexFollower;
import org.dateline.library.indexing.IndexHandle;
import org.dateline.library.search.LibrarySearch;
import org.dateline.model.Article;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.LinkReason;
import org.dateline.model.Mention;
import org.dateline.model.NameKey;
import org.dateline.model.PublicationDate;
import org.dateline.model.Span;
import org.dateline.store.ArticleTable.IncomingArticle;
import org.dateline.store.NameLinks.NameLink;
import org.dateline.store.NameTable.RecognizedArticle;
import org.dateline.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class StoredPostingsTest {

  private static final List<String> DATES =
      List.of(
          "2026-05-03",
          "",
          "2024-01-01T12:00:00Z",
          "2026-05-03",
          "2025-02-02",
          "",
          "2024-01-01",
          "2024-01-01T12:00:00.5Z",
          "2026-05-04T01:00:00+02:00");

  private static final List<String> NAMES = List.of("Ann", "Bob", "Cem", "Dora");

  @TempDir Path folder;

  /// Every article names one of them, every second one another, every third only a word made from
  /// the name of a third.
  private static void fill(Store store) {
    for (int i = 0; i < DATES.size(); i++) {
      store
          .articles()
          .put(
              List.of(
                  new IncomingArticle(
                      new Article(
                          "a" + i,
                          "Title",
                          "",
                          List.of(),
                          Optional.of(DATES.get(i))
                              .filter(date -> !date.isEmpty())
                              .map(PublicationDate::parse),
                          "",
                          "",
                          "Ann Bob Cem Dora"),
                      "")));
      List<Mention> mentions = new ArrayList<>();
      mentions.add(mention("Ann", LinkReason.WRITTEN));
      if (i % 2 == 0) {
        mentions.add(mention("Bob", LinkReason.WRITTEN));
      }
      if (i % 3 == 0) {
        mentions.add(mention("Cem", LinkReason.of(LinkReason.LinkRule.NATIONALITY_OF, "Cem", 1)));
      }
      if (DATES.get(i).isEmpty()) {
        mentions.add(mention("Dora", LinkReason.WRITTEN));
      }
      store
          .names()
          .save(
              List.of(
                  new RecognizedArticle(store.articles().byId("a" + i).orElseThrow(), mentions)),
              "v1",
              name -> new NameLink(name.key().folded(), ""));
    }
  }

  private static Mention mention(String name, LinkReason why) {
    int start = "Ann Bob Cem Dora".indexOf(name);
    return new Mention(ArticlePart.TEXT, new Span(start, start + name.length()), key(name), why);
  }

  private static NameKey key(String name) {
    return new NameKey(EntityType.PERSON, name);
  }

  private static List<List<Long>> answers(Store store, ArticlePostings postings)
      throws InterruptedException {
    postings.awaitComplete(() -> true);
    List<List<Long>> answers = new ArrayList<>();
    answers.add(List.of(postings.size()));
    List<Set<Long>> asked = new ArrayList<>();
    NAMES.forEach(name -> asked.add(Set.of(store.names().known(key(name)).orElseThrow().entity())));
    asked.add(Set.of(1L, 2L, 3L));
    for (Set<Long> names : asked) {
      for (int newest = 1; newest <= DATES.size(); newest++) {
        answers.add(postings.newestAndOldest(names, newest));
      }
    }
    return answers;
  }

  @Test
  void a_store_without_an_index_gives_the_same_articles_in_the_same_order() throws Exception {
    StateMonitor signal = new StateMonitor();
    try (Store store = Store.open(folder.resolve("library.db"), List.of())) {
      fill(store);
      try (IndexHandle index = IndexHandle.open(folder.resolve("index"), store);
          IndexFollower follower =
              new IndexFollower(
                  store, index, new ForegroundPriority(), new LibraryListeners(), signal)) {
        follower.start(IndexFollower.IndexListener.NOTHING);
        IndexedPostings indexed =
            new IndexedPostings(
                new LibrarySearch(store, index, follower, SemanticSource.NONE), follower, signal);

        assertThat(answers(store, new StoredPostings(store)))
            .isEqualTo(answers(store, indexed))
            .contains(List.of((long) DATES.size()), List.of(9L, 4L, 7L));
      }
    }
  }
}
