package org.dateline.ui.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.model.query.Filter;
import org.dateline.model.query.LastWord;
import org.dateline.model.query.SearchQuery;
import org.dateline.model.query.SortOrder;
import org.dateline.ui.article.document.ScrollPosition;
import org.junit.jupiter.api.Test;

final class HistoryTest {

  private static Visit to(String article) {
    return Visit.START.withArticle(article);
  }

  @Test
  void back_and_forward_lead_over_the_same_steps() {
    History history = new History(Visit.START);
    history.push(to("a"));
    history.push(to("b"));

    assertThat(history.go(-1)).isEqualTo(to("a"));
    assertThat(history.go(-1)).isEqualTo(Visit.START);
    assertThat(history.canGo(-1)).isFalse();
    assertThat(history.go(-1)).isEqualTo(Visit.START);
    assertThat(history.go(1)).isEqualTo(to("a"));
    assertThat(history.canGo(1)).isTrue();
    assertThat(history.canGo(2)).isFalse();
    assertThat(history.go(2)).isEqualTo(to("a"));
  }

  @Test
  void a_new_step_drops_those_that_were_gone_back_from() {
    History history = new History(Visit.START);
    history.push(to("a"));
    history.push(to("b"));
    history.go(-1);
    history.push(to("c"));

    assertThat(history.canGo(1)).isFalse();
    assertThat(history.visits()).containsExactly(Visit.START, to("a"), to("c"));
  }

  @Test
  void the_oldest_steps_are_forgotten() {
    History history = new History(Visit.START);
    for (int i = 0; i < 2 * History.MAX_VISITS; i++) {
      history.push(to("article " + i));
    }

    assertThat(history.visits()).hasSize(History.MAX_VISITS).endsWith(history.now());
    assertThat(history.now()).isEqualTo(to("article " + (2 * History.MAX_VISITS - 1)));
  }

  @Test
  void what_is_kept_is_read_back_as_it_was() {
    SearchQuery query =
        new SearchQuery(
            "\"joint statement\" = # \\ ü\n",
            List.of(
                new Filter.EntityFilter(7),
                new Filter.SourceFilter("Press TV: News=1"),
                new Filter.AuthorFilter("Hyun-jin Park"),
                new Filter.LanguageFilter("ko"),
                new Filter.DateFilter(LocalDate.of(2018, 5, 8), LocalDate.of(2018, 6, 1)),
                new Filter.SimilarFilter("an id"),
                new Filter.DuplicateFilter("another/id"),
                new Filter.NotFilter(new Filter.SourceFilter("Xinhua")),
                new Filter.NotFilter(new Filter.EntityFilter(9)),
                new Filter.UnreadFilter(),
                new Filter.StarredFilter()),
            SortOrder.OLDEST,
            LastWord.WHOLE,
            false);
    History history = new History(Visit.START);
    history.push(
        new Visit(
            query,
            Optional.of("id with = and :"),
            Optional.of(12L),
            new ScrollPosition(5, -1.5),
            33));
    history.push(Visit.START.withQuery(SearchQuery.ALL.typing("denucl")));
    history.push(Visit.START.withQuery(SearchQuery.ALL.typing("denucl").entered()));
    history.push(to("b"));
    history.go(-3);

    History read = HistoryCodec.read(HistoryCodec.write(history.snapshot()));

    assertThat(read.visits()).isEqualTo(history.visits());
    assertThat(read.index()).isEqualTo(history.index());
  }

  @Test
  void words_kept_by_an_older_version_are_meant_as_they_were() {
    String kept = "at=0\nvisits=2\n0.words=kim\n0.unfinished=true\n1.words=kim\n1.unfinished=false";

    assertThat(HistoryCodec.read(kept).visits())
        .extracting(visit -> visit.query().lastWord())
        .containsExactly(LastWord.TYPING, LastWord.WHOLE);
  }

  @Test
  void a_condition_that_cannot_be_read_is_left_out() {
    for (String rubbish : List.of("mentions=x", "during=2018", "during=a/b", "nonsense=1")) {
      String kept = "at=0\nvisits=1\n0.words=kim\n0.filter.0." + rubbish;
      assertThat(HistoryCodec.read(kept).now().query().words()).isEqualTo("kim");
      assertThat(HistoryCodec.read(kept).now().query().filters()).isEmpty();
    }
  }

  /// As many steps to articles, of which the present one is `at`, as read back from what is kept.
  private static History kept(int visits, int at) {
    return HistoryCodec.read(
        HistoryCodec.write(
            new HistorySnapshot(
                IntStream.range(0, visits).mapToObj(i -> to("article " + i)).toList(), at)));
  }

  @Test
  void a_long_history_is_kept_around_where_the_reader_is() {
    History read = kept(120, 60);

    assertThat(read.visits()).hasSize(50).startsWith(to("article 35")).endsWith(to("article 84"));
    assertThat(read.now()).isEqualTo(to("article 60"));
  }

  @Test
  void near_the_end_of_a_long_history_as_many_steps_back_are_kept() {
    History read = kept(120, 119);

    assertThat(read.visits()).hasSize(26).startsWith(to("article 94"));
    assertThat(read.now()).isEqualTo(to("article 119"));
  }

  @Test
  void near_its_beginning_it_is_kept_from_there() {
    History read = kept(120, 3);

    assertThat(read.visits()).hasSize(50).startsWith(to("article 0"));
    assertThat(read.now()).isEqualTo(to("article 3"));
  }

  @Test
  void of_more_steps_than_are_ever_kept_the_first_are_read() {
    assertThat(HistoryCodec.read("at=3\nvisits=70").visits()).hasSize(50);
  }

  @Test
  void what_is_missing_of_a_step_is_as_at_the_start() {
    Visit bare = HistoryCodec.read("at=1\nvisits=2\n0.words=kim").now();

    assertThat(bare.query()).isEqualTo(SearchQuery.ALL);
    assertThat(bare.article()).isEmpty();
    assertThat(bare.entity()).isEmpty();
    assertThat(bare.place().offset()).isZero();
    assertThat(bare.listScroll()).isZero();
  }

  @Test
  void a_present_step_that_is_not_among_those_kept_begins_anew() {
    for (int at : List.of(-1, 1)) {
      assertThat(HistoryCodec.read("at=" + at + "\nvisits=1\n0.words=kim").visits())
          .containsExactly(Visit.START);
    }
  }

  @Test
  void what_cannot_be_read_begins_anew() {
    for (String rubbish : List.of("", "rubbish", "at=9\nvisits=1", "at=x", "\\u00", "visits=-3")) {
      assertThat(HistoryCodec.read(rubbish).visits()).containsExactly(Visit.START);
    }
  }
}
