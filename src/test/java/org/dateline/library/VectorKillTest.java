package org.dateline.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.store.FSDirectory;
import org.dateline.library.background.LibraryEvent;
import org.dateline.library.background.LibraryEvent.LibraryTask;
import org.dateline.model.query.Hit;
import org.dateline.model.query.SearchQuery;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A process that is killed while it makes vectors loses no article, and the next one makes those
/// that are missing, none twice.
@Tag("processes")
class VectorKillTest {

  /// How many articles have their vectors before the kill, and how many come then; a passage each.
  private static final int ARTICLES = 24;

  @TempDir Path temp;

  private Path folder() {
    return temp.resolve("library");
  }

  @Test
  @Timeout(240) // against hanging, not for speed
  void vectors_that_were_cut_short_are_finished_by_the_next_run_none_twice_and_none_missing()
      throws IOException, InterruptedException {
    add(0);
    assertThat(embedded()).isEqualTo(ARTICLES);
    add(ARTICLES);

    killWhileEmbedding();

    assertThat(embedded()).as("what was committed is not made again").isEqualTo(ARTICLES);
    assertEveryArticleOnce(2 * ARTICLES);
    assertThat(embedded()).as("all are there").isZero();
  }

  private void add(int from) {
    Samples.takeWithNames(
        folder(), Samples.generated(temp.resolve(from + ".jsonl"), from, from + ARTICLES));
  }

  private void killWhileEmbedding() throws IOException, InterruptedException {
    try (LibraryProcess process =
        LibraryProcess.embedding(folder(), temp.resolve("natives"), temp)) {
      String line = process.line();
      while (!line.equals(LibraryTask.EMBEDDING + " " + ARTICLES / 4)) {
        assertThat(line).isNotEqualTo("END");
        line = process.line();
      }
    } // which kills it
  }

  /// Finishes the vectors; returns of how many articles they had to be made.
  private int embedded() throws InterruptedException {
    AtomicInteger made = new AtomicInteger();
    try (Library library = Samples.empty(folder())) {
      Runnable _ =
          library.listen(event -> {
            if (event instanceof LibraryEvent.TaskProgress progress
                && progress.task() == LibraryTask.EMBEDDING) {
              made.incrementAndGet();
            }
          });
      library.meaning().use(temp.resolve("natives"));
      library.meaning().await();
    }
    return made.get();
  }

  private void assertEveryArticleOnce(int articles) throws IOException {
    try (Library library = Samples.empty(folder())) {
      List<String> ids =
          library.search(SearchQuery.ALL.unfolded(), 1_000).hits().stream().map(Hit::id).toList();
      assertThat(ids)
          .containsExactlyInAnyOrderElementsOf(
              IntStream.range(0, articles).mapToObj(Samples::id).toList());
    }
    List<Long> withVectors = withVectors();
    assertThat(withVectors).doesNotHaveDuplicates().hasSize(articles);
  }

  /// The numbers of the articles in the index of vectors, one for each passage.
  private List<Long> withVectors() throws IOException {
    List<Long> numbers = new ArrayList<>();
    try (FSDirectory files = FSDirectory.open(vectors());
        DirectoryReader reader = DirectoryReader.open(files)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        NumericDocValues articles = leaf.reader().getNumericDocValues("article_value");
        for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
          if ((leaf.reader().getLiveDocs() == null || leaf.reader().getLiveDocs().get(doc))
              && articles.advanceExact(doc)) {
            numbers.add(articles.longValue());
          }
        }
      }
    }
    Collections.sort(numbers);
    return numbers;
  }

  private Path vectors() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("vectors"))
          .findFirst()
          .orElseThrow();
    }
  }
}
