package org.dateline.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.dateline.TestScale;
import org.dateline.library.background.LibraryEvent.LibraryTask;
import org.dateline.model.Entity;
import org.dateline.model.ReadableArticle;
import org.dateline.model.query.Hit;
import org.dateline.model.query.SearchQuery;
import org.dateline.store.Store;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A process that is killed loses nothing and does nothing twice.
@Tag("processes")
class KillTest {

  /// Four batches of an import, or ten.
  private static final int ARTICLES = TestScale.of(800, 2_000);

  /// Kills while articles come in, and while their names are found.
  private static final int IMPORT_KILLS = TestScale.of(4, 15);

  private static final int RECOGNITION_KILLS = TestScale.of(1, 5);

  @TempDir Path temp;

  @Test
  @Timeout(240) // against hanging, not for speed
  void an_import_that_is_killed_again_and_again_has_every_article_exactly_once()
      throws IOException, InterruptedException {
    Path articles = articles();
    Path library = temp.resolve("library");
    Path rubbish = Files.createDirectories(temp.resolve("rubbish"));
    Random random = new Random(20180508);

    for (int kill = 0; kill < IMPORT_KILLS; kill++) {
      // Each gets a little further, so that all of them meet articles that are new.
      long moment = (long) (kill + random.nextInt(2)) * ARTICLES / (IMPORT_KILLS + 1);
      try (LibraryProcess process =
          kill == 0
              ? LibraryProcess.importing(library, articles, rubbish)
              : LibraryProcess.holding(library, rubbish)) {
        awaitProgress(process, LibraryTask.IMPORT, moment);
        process.killAfter(random.nextInt(60));
      }
    }
    for (int kill = 0; kill < RECOGNITION_KILLS; kill++) {
      try (LibraryProcess process = LibraryProcess.holding(library, rubbish)) {
        awaitProgress(process, LibraryTask.RECOGNITION, random.nextInt(150));
        process.killAfter(random.nextInt(60));
      }
    }

    try (Library last = Samples.empty(library)) {
      last.awaitNames();
      assertEveryArticleOnce(last);
      assertCountsAgree(last);
      assertThat(last.failures()).isEmpty();
    }
    try (Store store = Store.open(library.resolve("library.db"), List.of())) {
      assertThat(store.journal().unfinishedImports()).isEmpty();
    }
  }

  /// Three quarters on the lines of a file, the others in a file each.
  private Path articles() {
    Path folder = temp.resolve("articles");
    int lines = ARTICLES * 3 / 4;
    Samples.generated(folder.resolve("many.jsonl"), 0, lines);
    for (int i = lines; i < ARTICLES; i++) {
      Samples.write(folder.resolve("one-" + i + ".json"), Samples.generated(i));
    }
    return folder;
  }

  private static void awaitProgress(LibraryProcess process, LibraryTask task, long moment)
      throws IOException {
    for (String line = process.line(); !line.equals("END"); line = process.line()) {
      String[] words = line.split(" ");
      if (words[0].equals(task.name()) && Long.parseLong(words[1]) >= moment) {
        return;
      }
    }
  }

  private static void assertEveryArticleOnce(Library library) {
    assertThat(library.size()).isEqualTo(ARTICLES);
    assertThat(library.search(SearchQuery.ALL, 1).total()).isEqualTo(ARTICLES);
    for (int i = 0; i < ARTICLES; i++) {
      List<Hit> found = library.search(SearchQuery.of(Samples.word(i)), 10).hits();
      assertThat(found).extracting(Hit::id).containsExactly(Samples.id(i));

      ReadableArticle article = library.article(Samples.id(i));
      assertThat(article.recognised()).isTrue();
      assertThat(article.mentions().all()).as(article.article().title()).isNotEmpty();
    }
  }

  /// What the store counts as it stores, and what the index counts of what it holds, are the same
  /// only if nothing was lost and nothing was done twice.
  private static void assertCountsAgree(Library library) {
    List<Entity> entities = library.entities().matching("", null, 1_000);
    assertThat(entities).hasSizeGreaterThanOrEqualTo(9);
    for (Entity entity : entities) {
      assertThat(library.search(SearchQuery.mentioning(entity.number()), 1).total())
          .as(entity.name())
          .isEqualTo(entity.articles());
    }
  }
}
