package org.dateline.ui.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.model.ArticleSummary;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.Hit;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.kit.LibraryOfArticles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Which articles are meant, of those that a list shows, has folded, or has not loaded.
final class ChosenArticlesTest {

  private static final String WIRE =
      IntStream.range(0, 60)
          .mapToObj(i -> "The harbour of town number %d was closed.".formatted(i))
          .collect(Collectors.joining(" "));

  @RegisterExtension
  static final LibraryOfArticles LIBRARY =
      LibraryOfArticles.of(WIRE, WIRE + " It said.", "Nothing happened on Friday.", "Nor later.");

  private static final SearchQuery ALL = SearchQuery.ALL;

  private static List<Hit> listed() {
    return LIBRARY.get().search(ALL, 10).hits();
  }

  private static long number(String id) {
    return LIBRARY.get().article(id).number();
  }

  @Test
  void what_is_folded_under_an_article_is_chosen_with_all() {
    assertThat(listed()).as("a copy is folded").hasSize(3);

    assertThat(
            new ChosenArticles(true, ALL, listed(), Set.of(), List.of(), 4).numbers(LIBRARY.get()))
        .containsExactlyInAnyOrder(number("a1"), number("a2"), number("a3"), number("a4"));
  }

  @Test
  void what_is_folded_under_an_article_is_left_out_with_it() {
    Hit folding = listed().stream().filter(hit -> hit.similar() > 0).findFirst().orElseThrow();
    ChosenArticles others =
        new ChosenArticles(true, ALL, List.of(), Set.of(folding.number()), List.of(folding), 3);

    assertThat(others.numbers(LIBRARY.get())).containsExactlyInAnyOrder(number("a3"), number("a4"));
    assertThat(others.summaries(LIBRARY.get(), 10))
        .extracting(ArticleSummary::id)
        .containsExactlyInAnyOrder("a3", "a4");
  }

  @Test
  void where_nothing_is_folded_only_the_article_itself_is_left_out() {
    Hit folding = listed().stream().filter(hit -> hit.similar() > 0).findFirst().orElseThrow();
    ChosenArticles others =
        new ChosenArticles(
            true, ALL.unfolded(), List.of(), Set.of(folding.number()), List.of(folding), 3);

    assertThat(others.numbers(LIBRARY.get())).hasSize(3).contains(number("a3"), number("a4"));
  }

  @Test
  void one_that_the_list_has_not_loaded_any_more_is_meant_still() {
    Hit shown = listed().stream().filter(hit -> hit.id().equals("a3")).findFirst().orElseThrow();
    long gone = number("a4");

    assertThat(
            new ChosenArticles(
                    false, ALL, List.of(shown), Set.of(shown.number(), gone), List.of(), 2)
                .numbers(LIBRARY.get()))
        .containsExactly(shown.number(), gone);
  }

  @Test
  void what_lists_show_of_one_that_is_not_loaded_is_known_too() {
    Hit shown = listed().stream().filter(hit -> hit.id().equals("a3")).findFirst().orElseThrow();
    ChosenArticles both =
        new ChosenArticles(
            false, ALL, List.of(shown), Set.of(shown.number(), number("a4")), List.of(), 2);

    assertThat(both.summaries(LIBRARY.get(), 10))
        .extracting(ArticleSummary::id)
        .containsExactly("a3", "a4");
    assertThat(both.summaries(LIBRARY.get(), 1)).hasSize(1);
  }

  @Test
  void those_chosen_one_by_one_are_written_down_though_the_list_finds_them_no_more() {
    Hit shown = listed().stream().filter(hit -> hit.id().equals("a3")).findFirst().orElseThrow();
    ChosenArticles both =
        new ChosenArticles(
            false,
            SearchQuery.of("nothing happened"),
            List.of(shown),
            Set.of(shown.number(), number("a4")),
            List.of(),
            2);
    List<String> written = new ArrayList<>();
    both.pages(LIBRARY.get(), CancellationSignal.NEVER)
        .read(page -> page.forEach(hit -> written.add(hit.id())));

    assertThat(written).containsExactly("a3", "a4");
  }
}
