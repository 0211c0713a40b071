package org.dateline.messages.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.LibraryException;
import org.dateline.model.ArticleSummary;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.Hit;
import org.dateline.model.query.QueryInterpretation;
import org.dateline.model.query.SearchNotice;
import org.dateline.model.query.SearchQuery;
import org.dateline.model.query.SearchResults;
import org.dateline.model.query.Snippet;
import org.junit.jupiter.api.Test;

final class HitPagesTest {

  private static List<Hit> hits(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i ->
            new Hit(
                new ArticleSummary(i, "a" + i, "Headline", "", Optional.empty(), true, false),
                List.of(),
                Snippet.NONE,
                List.of(),
                List.of(),
                0,
                0))
        .toList();
  }

  private static List<Integer> sizes(HitPages pages) {
    List<Integer> sizes = new ArrayList<>();
    pages.read(page -> sizes.add(page.size()));
    return sizes;
  }

  /// Three pages of ten, of which one may be cut off, and an empty one.
  private static SearchResults page(Optional<SearchResults> before, int cutOff) {
    int place = before.map(it -> (int) it.hits().getLast().number() + 1).orElse(0);
    return new SearchResults(
        SearchQuery.ALL,
        hits(place, Math.min(place + 10, 30)),
        30,
        place != cutOff,
        place == cutOff
            ? QueryInterpretation.PLAIN.with(new SearchNotice.TimedOut())
            : QueryInterpretation.PLAIN,
        Optional.empty());
  }

  @Test
  void those_that_are_given_come_in_pages_of_the_usual_size() {
    assertThat(sizes(HitPages.of(hits(0, 2 * HitPages.PAGE + 1))))
        .containsExactly(HitPages.PAGE, HitPages.PAGE, 1);
    assertThat(sizes(HitPages.of(List.of()))).isEmpty();
  }

  @Test
  void all_pages_of_a_search_come_or_as_many_as_are_wanted() {
    assertThat(sizes(new FoundPages(it -> page(it, -1), 1_000, CancellationSignal.NEVER)))
        .containsExactly(10, 10, 10);
    assertThat(sizes(new FoundPages(it -> page(it, -1), 15, CancellationSignal.NEVER)))
        .containsExactly(10, 5);
  }

  @Test
  void a_page_that_is_cut_off_fails_and_is_not_taken_for_the_last() {
    for (int cutOff : new int[] {0, 10, 30}) {
      FoundPages pages = new FoundPages(it -> page(it, cutOff), 1_000, CancellationSignal.NEVER);

      assertThatThrownBy(() -> sizes(pages))
          .isInstanceOfSatisfying(
              LibraryException.class,
              e -> assertThat(e.failure()).isEqualTo(new Failure.SearchUnfinished()));
    }
  }

  @Test
  void one_that_is_stopped_ends_between_pages() {
    assertThatThrownBy(() -> sizes(new FoundPages(it -> page(it, -1), 1_000, () -> true)))
        .isInstanceOf(CancellationException.class);
  }
}
