package org.dateline.ui.entity.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.library.Library;
import org.dateline.library.Samples;
import org.dateline.library.entity.ConcordanceOrder;
import org.dateline.library.entity.EntityComparison;
import org.dateline.model.CoMention;
import org.dateline.model.correction.Correction;
import org.dateline.model.query.Filter.DateFilter;
import org.dateline.ui.entity.CompanionOrder;
import org.dateline.ui.entity.FollowedModel;
import org.dateline.ui.export.FileNames;
import org.dateline.ui.kit.RecordedMessages;
import org.dateline.ui.kit.UndoStack;
import org.dateline.ui.kit.WindowThread;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page of an entity and its comparison without a window, on the bundled articles.
final class EntityPageModelTest {

  @TempDir private static Path folder = Path.of("");

  @SuppressWarnings("NullAway.Init") // by open
  private static Library library;

  private final WindowThread window = new WindowThread();
  private final RecordedMessages bar = new RecordedMessages();
  private final UndoStack undo = new UndoStack(bar);
  private final FollowedModel followed =
      new FollowedModel(() -> library, window.background(), undo, bar);
  private final EntityPageModel model =
      new EntityPageModel(() -> library, window.background(), followed);
  private final CompanionsModel companions =
      new CompanionsModel(() -> library, window.background());
  private final ComparisonModel comparison =
      new ComparisonModel(() -> library, window.background());

  @BeforeAll
  static void open() throws Exception {
    library = Samples.bundled(folder.resolve("library"));
    library.awaitNames();
  }

  @AfterAll
  static void close() {
    library.close();
  }

  private static long number(String name) {
    return library.entities().named(name).number();
  }

  private PageContent show(String name) throws Exception {
    model.open(number(name));
    window.untilIdle();
    return content();
  }

  private PageContent content() {
    return model.content().get().orElseThrow();
  }

  @Test
  void it_shows_all_there_is_of_an_entity() throws Exception {
    PageContent kim = show("Kim Jong Un");

    assertThat(kim.all().articles()).hasSize((int) kim.profile().entity().articles());
    assertThat(kim.all().count()).isEqualTo(kim.profile().entity().mentions());
    assertThat(model.mentionLines().size()).isEqualTo((int) kim.all().count());
    assertThat(model.mainLines().size() + model.passingLines().size())
        .isEqualTo(kim.all().articles().size());
    assertThat(kim.histogram().bars()).isNotEmpty();
  }

  @Test
  void lines_are_read_by_pages_when_they_are_looked_at() throws Exception {
    show("Kim Jong Un");
    assertThat(model.mentionLines().size()).isGreaterThan(LinePages.PAGE);

    assertThat(model.mentionLines().line(LinePages.PAGE)).isEmpty();
    int before = model.mentionLines().arrivals().get();
    window.untilIdle();

    assertThat(model.mentionLines().arrivals().get()).isEqualTo(before + 1);
    assertThat(model.mentionLines().line(LinePages.PAGE)).isPresent();
    assertThat(model.mentionLines().line(0)).isEmpty();
    assertThat(model.mentionLines().line(-1)).isEmpty();
    assertThat(model.mentionLines().line(100_000)).isEmpty();
    window.untilIdle();
  }

  @Test
  void chosen_days_leave_what_is_of_these_and_all_comes_back() throws Exception {
    PageContent kim = show("Kim Jong Un");
    DateFilter first = kim.histogram().bars().getFirst().days();

    model.choose(Optional.of(first));
    window.untilIdle();
    assertThat(content().span().days()).contains(first);
    assertThat(content().span().mentions())
        .isEqualTo(kim.histogram().bars().getFirst().mentions())
        .isEqualTo(model.mentionLines().size());

    model.choose(Optional.empty());
    window.untilIdle();
    assertThat(content().span().mentions()).isEqualTo(kim.all().count());
  }

  @Test
  void an_order_stays_for_the_next_entity_and_the_way_back_leads_to_the_one_before()
      throws Exception {
    show("Kim Jong Un");
    assertThat(model.canGoBack().get()).isFalse();
    model.sort(ConcordanceOrder.AFTER);
    window.untilIdle();
    show("Moon Jae-in");
    assertThat(model.order().get()).isEqualTo(ConcordanceOrder.AFTER);
    assertThat(model.canGoBack().get()).isTrue();

    assertThat(model.back()).isTrue();
    window.untilIdle();
    assertThat(content().number()).isEqualTo(number("Kim Jong Un"));
    assertThat(model.back()).isFalse();
  }

  @Test
  void following_shows_at_once_and_leaving_off_is_taken_back() throws Exception {
    show("Moon Jae-in");
    model.follow();
    window.untilIdle();
    assertThat(model.follows().get()).isTrue();

    model.follow();
    window.untilIdle();
    assertThat(model.follows().get()).isFalse();
    assertThat(bar.told()).containsExactly("“Moon Jae-in” is not followed any more");

    undo.undo();
    window.untilIdle();
    assertThat(model.follows().get()).isTrue();
    model.follow();
    window.untilIdle();
    assertThat(library.entities().followed().entities()).isEmpty();
  }

  @Test
  void the_next_entity_is_not_followed_because_the_one_before_was() throws Exception {
    show("Moon Jae-in");
    model.follow();
    // What comes of it comes when another is shown.
    model.open(number("Kim Jong Un"));
    window.untilIdle();
    assertThat(content().number()).isEqualTo(number("Kim Jong Un"));
    assertThat(model.follows().get()).isFalse();

    assertThat(model.back()).isTrue();
    window.untilIdle();
    assertThat(model.follows().get()).isTrue();
    model.follow();
    window.untilIdle();
  }

  @Test
  void what_arrives_is_shown_while_the_page_is_open_and_chosen_days_stay() throws Exception {
    PageContent before = show("Moon Jae-in");
    DateFilter days = before.histogram().bars().getLast().days();
    model.choose(Optional.of(days));
    window.untilIdle();
    long within = content().span().mentions();
    int beginnings = model.mentionLines().beginnings();

    Samples.take(
        library,
        Samples.write(
            folder.resolve("moon.jsonl"),
            "{\"id\":\"moon\",\"title\":\"News\",\"published\":\"%s\",\"text\":\"%s\"}"
                .formatted(days.first(), "President Moon Jae-in spoke. Moon Jae-in left.")));
    library.awaitNames();
    model.refresh();
    window.untilIdle();

    assertThat(content().all().count()).isEqualTo(before.all().count() + 2);
    assertThat(content().span().days()).contains(days);
    assertThat(content().span().mentions()).isEqualTo(within + 2);
    assertThat(model.mentionLines().size()).isEqualTo((int) within + 2);
    assertThat(model.mentionLines().beginnings()).as("the reader stays").isEqualTo(beginnings);

    library.marks().trash().delete(List.of(library.article("moon").number()));
    library.awaitIndexed();
    model.refresh();
    window.untilIdle();
    assertThat(content().all().count()).isEqualTo(before.all().count());
  }

  @Test
  void a_correction_that_renames_it_shows_while_the_page_is_open() throws Exception {
    show("Moon Jae-in");
    long said =
        library
            .corrections()
            .make(
                new Correction.EntityRename(
                    library.corrections().named("Moon Jae-in", null), "President Moon"))
            .number();
    model.refresh();
    window.untilIdle();
    assertThat(content().profile().entity().name()).isEqualTo("President Moon");

    library.corrections().undo(said);
  }

  @Test
  void after_it_is_closed_nothing_is_shown_and_nobody_listens() throws Exception {
    boolean[] gone = {false};
    model.onGone(() -> gone[0] = true);
    model.open(-1);
    model.close();
    window.untilIdle();
    assertThat(gone[0]).isFalse();

    model.open(number("Kim Jong Un"));
    window.untilIdle();
    followed.follow(library.entities().named("Kim Jong Un"));
    window.untilIdle();
    assertThat(model.follows().get()).as("it hears no more").isFalse();
    followed.leave(library.entities().named("Kim Jong Un"));
    window.untilIdle();
  }

  @Test
  void companions_and_network_are_of_the_chosen_days() throws Exception {
    PageContent kim = show("Kim Jong Un");
    companions.show(kim);
    companions.findNetwork();
    window.untilIdle();
    List<CoMention> all = companions.companions().get();

    model.choose(Optional.of(kim.histogram().bars().getFirst().days()));
    window.untilIdle();
    companions.show(content());
    window.untilIdle();

    long articles = content().span().all().articles().size();
    for (CompanionOrder order : CompanionOrder.values()) {
      companions.sort(order);
      window.untilIdle();
      assertThat(companions.companions().get())
          .isNotEqualTo(all)
          .allSatisfy(it -> assertThat(it.articles()).isLessThanOrEqualTo(articles));
    }
    assertThat(companions.network().get().orElseThrow().center().articles()).isEqualTo(articles);
  }

  @Test
  void an_order_is_told_where_one_mention_stands_the_same_in_all() throws Exception {
    List<ConcordanceOrder> seen = new ArrayList<>();
    show("Kim Jong Un");
    model.order().addListener((_, _, order) -> seen.add(order));
    model.choose(Optional.of(new DateFilter(LocalDate.EPOCH, LocalDate.EPOCH)));
    window.untilIdle();

    model.sort(ConcordanceOrder.BEFORE);
    window.untilIdle();
    assertThat(seen).last().isEqualTo(ConcordanceOrder.BEFORE);
  }

  @Test
  void an_entity_that_there_is_no_more_is_said_to_have_gone() throws Exception {
    boolean[] gone = {false};
    model.onGone(() -> gone[0] = true);
    model.open(-1);
    window.untilIdle();

    assertThat(gone[0]).isTrue();
    assertThat(model.content().get()).isEmpty();
  }

  @Test
  void up_to_three_are_compared_on_one_time_line_with_the_articles_where_they_meet()
      throws Exception {
    PageContent kim = show("Kim Jong Un");
    comparison.begin(kim.profile().entity(), kim.all());
    window.untilIdle();
    assertThat(comparison.comparison().get().meeting().articles()).isEmpty();

    for (String other : List.of("Moon Jae-in", "Moon Jae-in", "Donald Trump", "China")) {
      comparison.add(library.entities().named(other));
      window.untilIdle();
    }
    EntityComparison three = comparison.comparison().get();
    assertThat(three.entities()).hasSize(EntityComparison.MAX_COMPARED);
    assertThat(three.isFull()).isTrue();
    assertThat(three.histograms())
        .allSatisfy(it ->
            assertThat(it.bars())
                .extracting("days")
                .isEqualTo(three.together().bars().stream().map(bar -> bar.days()).toList()));

    comparison.remove(library.entities().named("Donald Trump"));
    window.untilIdle();
    EntityComparison two = comparison.comparison().get();
    assertThat(two.meeting().articles()).isNotEmpty();
    assertThat(comparison.meetingLines().size()).isEqualTo(two.meeting().articles().size());

    comparison.choose(Optional.of(new DateFilter(LocalDate.EPOCH, LocalDate.EPOCH)));
    window.untilIdle();
    assertThat(comparison.comparison().get().meeting().articles()).isEmpty();
    assertThat(comparison.comparison().get().together()).isEqualTo(two.together());
  }

  @Test
  void files_are_called_as_the_entity_as_far_as_file_systems_take_it() {
    assertThat(FileNames.of("A/B: \"C\"", "csv")).isEqualTo("A B C.csv");
    assertThat(FileNames.of("x".repeat(300), "md")).hasSize(83);
  }
}
