package org.dateline.library.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.library.Library;
import org.dateline.library.Samples;
import org.dateline.library.entity.EntityReport.ReportedArticle;
import org.dateline.library.entity.EntityReport.ReportedShare;
import org.dateline.model.CoMention;
import org.dateline.model.EntityProfile;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.Filter.DateFilter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is written down of an entity, on the bundled articles.
final class EntityReportTest {

  @TempDir private static Path folder = Path.of("");

  @SuppressWarnings("NullAway.Init") // by open
  private static Library library;

  @BeforeAll
  static void open() throws Exception {
    library = Samples.bundled(folder.resolve("library"));
    library.awaitNames();
  }

  @AfterAll
  static void close() {
    library.close();
  }

  private static EntityReport report(Optional<DateFilter> days) {
    return library
        .entities()
        .report(library.entities().named("Kim Jong Un").number(), days, CancellationSignal.NEVER);
  }

  private static EntityMentions mentions() {
    return library
        .entities()
        .mentions(library.entities().named("Kim Jong Un").number(), CancellationSignal.NEVER);
  }

  private static List<ReportedArticle> written(EntityReport report) {
    List<ReportedArticle> written = new ArrayList<>();
    report.articles().read(ReportedShare.ALL, written::add);
    return written;
  }

  @Test
  void of_chosen_days_everything_is_counted_in_these() {
    EntityMentions all = mentions();
    DateFilter days = MentionHistogram.of(all).bars().getFirst().days();
    EntityMentions within = all.within(Optional.of(days));

    EntityReport report = report(Optional.of(days));

    EntityProfile profile = report.profile();
    assertThat(written(report)).hasSameSizeAs(within.articles());
    assertThat(profile.entity().articles()).isEqualTo(within.articles().size());
    assertThat(profile.entity().mentions()).isEqualTo(within.count()).isLessThan(all.count());
    assertThat(profile.names().stream().mapToLong(it -> it.mentions()).sum())
        .isEqualTo(within.count());
    assertThat(profile.timeline().values().stream().mapToLong(it -> it).sum())
        .isEqualTo(within.articles().size());
    assertThat(List.of(profile.first().orElseThrow(), profile.last().orElseThrow()))
        .allSatisfy(it -> assertThat(it.day()).isBetween(days.first(), days.last()));
    assertThat(profile.coMentions())
        .extracting(CoMention::articles)
        .allMatch(it -> it <= within.articles().size());
  }

  @Test
  void of_all_time_it_says_what_the_profile_says() {
    EntityReport report = report(Optional.empty());

    assertThat(report.profile())
        .isEqualTo(library.entities().profile(report.profile().entity().number()));
    assertThat(written(report)).hasSameSizeAs(mentions().articles());
  }
}
