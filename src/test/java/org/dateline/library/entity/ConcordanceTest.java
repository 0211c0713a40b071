package org.dateline.library.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.dateline.library.Library;
import org.dateline.library.TripArticles;
import org.dateline.library.entity.Concordance.ConcordanceLine;
import org.dateline.library.entity.Concordance.LocatedMention;
import org.dateline.library.entity.EntityNetwork.NetworkLink;
import org.dateline.library.entity.EntityReport.ReportedArticle;
import org.dateline.library.entity.EntityReport.ReportedShare;
import org.dateline.model.query.CancellationSignal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every mention of an entity in its sentence, in each order, from real articles.
final class ConcordanceTest {

  @TempDir private static Path folder = Path.of("");

  @SuppressWarnings("NullAway.Init") // by open
  private static Library library;

  @BeforeAll
  static void open() throws Exception {
    library = TripArticles.library(folder.resolve("library"));
  }

  @AfterAll
  static void close() {
    library.close();
  }

  private static EntityMentions mentions(String name) {
    return library
        .entities()
        .mentions(library.entities().named(name).number(), CancellationSignal.NEVER);
  }

  private static List<String> lines(EntityMentions of, ConcordanceOrder order) {
    List<LocatedMention> mentions =
        library.entities().concordance(of, order, CancellationSignal.NEVER).mentions();
    Map<LocatedMention, ConcordanceLine> lines = library.entities().lines(mentions);
    return mentions.stream()
        .map(lines::get)
        .map(line -> line.before() + "[" + line.name() + "]" + line.after())
        .toList();
  }

  @Test
  void each_mention_stands_in_its_sentence_between_what_goes_before_and_what_follows() {
    EntityMentions merkel = mentions("Angela Merkel");

    assertThat(merkel.count()).isEqualTo(3);
    assertThat(lines(merkel, ConcordanceOrder.OLDEST))
        .contains(
            "[Angela Merkel] flew to Paris on Monday, officials said.",
            "Emmanuel Macron met [Angela Merkel] in Paris.",
            "[Angela Merkel] returned to Berlin from Paris on Tuesday.");
  }

  @Test
  void lines_are_sorted_by_what_follows_and_by_what_goes_before() {
    EntityMentions merkel = mentions("Angela Merkel");

    assertThat(lines(merkel, ConcordanceOrder.AFTER))
        .containsExactly(
            "[Angela Merkel] flew to Paris on Monday, officials said.",
            "Emmanuel Macron met [Angela Merkel] in Paris.",
            "[Angela Merkel] returned to Berlin from Paris on Tuesday.");
    assertThat(lines(mentions("Paris"), ConcordanceOrder.BEFORE))
        .containsExactly(
            "Angela Merkel returned to Berlin from [Paris] on Tuesday.",
            "Emmanuel Macron met Angela Merkel in [Paris].",
            "Angela Merkel flew to [Paris] on Monday, officials said.");
  }

  @Test
  void sorting_can_be_stopped() {
    EntityMentions merkel = mentions("Angela Merkel");

    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(
            () -> library.entities().concordance(merkel, ConcordanceOrder.AFTER, () -> true));
  }

  @Test
  void there_are_no_mentions_of_what_there_is_not() {
    assertThat(library.entities().mentions(-1, CancellationSignal.NEVER))
        .isEqualTo(EntityMentions.NONE);
  }

  @Test
  void a_line_of_an_article_that_has_gone_is_left_out() {
    LocatedMention gone =
        new LocatedMention(
            SampleMentions.article(99, "", 1),
            SampleMentions.article(99, "", 1).places().getFirst());

    assertThat(library.entities().lines(List.of(gone))).isEmpty();
  }

  @Test
  void a_report_has_each_article_with_its_first_sentence() {
    long berlin = library.entities().named("Berlin").number();

    EntityReport report =
        library.entities().report(berlin, Optional.empty(), CancellationSignal.NEVER);

    assertThat(report.profile().entity().name()).isEqualTo("Berlin");
    List<ReportedArticle> articles = new ArrayList<>();
    report.articles().read(ReportedShare.ALL, articles::add);
    assertThat(articles).extracting(ReportedArticle::mentions).containsExactlyInAnyOrder(1L, 2L);
    assertThat(articles)
        .extracting(it -> it.first().article().id())
        .containsExactlyInAnyOrder("trip", "visit");
  }

  @Test
  void two_articles_make_no_network_beyond_chance() {
    EntityNetwork network =
        library
            .entities()
            .network(
                library.entities().named("Paris").number(),
                Optional.empty(),
                CancellationSignal.NEVER);

    assertThat(network.center().name()).isEqualTo("Paris");
    assertThat(network.companions()).isEmpty();
    assertThat(network.links()).extracting(NetworkLink::articles).isEmpty();
  }
}
