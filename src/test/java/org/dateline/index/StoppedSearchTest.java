package org.dateline.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.index.document.ArticleDraft;
import org.dateline.index.document.IndexableArticle;
import org.dateline.index.query.IndexQuery;
import org.dateline.index.search.SearchPage;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.SearchResults.PageCursor;
import org.dateline.model.query.SortOrder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Any search ends when nobody wants to know any more.
class StoppedSearchTest {

  @TempDir static Path folder;
  private static IndexFixture fixture;

  @BeforeAll
  static void open() {
    fixture = IndexFixture.open(folder);
    List<IndexableArticle> articles = new ArrayList<>();
    for (int number = 1; number <= 5_000; number++) {
      String text = "Trade talks, day w" + number + " and v" + number % 977 + ", re-election.";
      articles.add(ArticleDraft.of(number, text).indexed());
    }
    fixture.with(articles.toArray(IndexableArticle[]::new));
  }

  @AfterAll
  static void close() {
    fixture.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "trade",
        "trade talks",
        "trade wonsan",
        "\"trade talks\"",
        "tra*",
        "*a*",
        "trade~",
        "/.*/",
        "w* NEAR/3 v*",
        "\"talks trade\"~3",
        "-wonsan",
        "title:title",
        "text:trade",
        "person:Nobody",
        "date:2018",
        "a*  b* w* v* t*"
      })
  void a_search_that_is_stopped_gives_no_answer_but_says_so(String words) {
    for (SortOrder sort : SortOrder.values()) {
      IndexQuery query = IndexFixture.query(words, sort);
      assertThatThrownBy(() -> fixture.index().search(query, PageCursor.START, 50, () -> true))
          .isInstanceOf(CancellationException.class);
      assertThatThrownBy(() -> fixture.index().count(query, () -> true))
          .isInstanceOf(CancellationException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"trade talks", "trade wonsan", "*1*", "w* NEAR/3 v*", "trade -talks"})
  void it_stops_wherever_it_is(String words) {
    AtomicInteger looks = new AtomicInteger();
    search(words, () -> looks.incrementAndGet() < 0);
    assertThat(looks.get()).as("looks now and then whether it is stopped").isGreaterThan(1);

    // What was looked up once may be remembered, so that there are fewer looks.
    for (int after = 0; after < looks.get() / 2; after += 1 + after / 8) {
      AtomicInteger left = new AtomicInteger(after);
      assertThatThrownBy(() -> search(words, () -> left.getAndDecrement() <= 0))
          .as("stopped at look %d of %d", after, looks.get())
          .isInstanceOf(CancellationException.class);
    }
  }

  @Test
  void it_does_not_go_on_looking_after_it_was_stopped() {
    AtomicInteger after = new AtomicInteger();
    AtomicInteger looks = new AtomicInteger();
    CancellationSignal stop =
        () -> {
          boolean stopped = looks.incrementAndGet() > 3;
          after.addAndGet(stopped ? 1 : 0);
          return stopped;
        };

    assertThatThrownBy(() -> search("w* NEAR/3 v*", stop))
        .isInstanceOf(CancellationException.class);

    assertThat(after.get()).isLessThan(50);
  }

  @Test
  void the_next_search_knows_nothing_of_it() {
    assertThatThrownBy(() -> search("trade", () -> true)).isInstanceOf(CancellationException.class);

    SearchPage found = search("trade", CancellationSignal.NEVER);

    assertThat(found.total()).isEqualTo(5_000);
    assertThat(found.complete()).isTrue();
    assertThat(found.hits()).hasSize(50);
  }

  private static SearchPage search(String words, CancellationSignal stop) {
    return fixture
        .index()
        .search(IndexFixture.query(words, SortOrder.RELEVANCE), PageCursor.START, 50, stop);
  }
}
