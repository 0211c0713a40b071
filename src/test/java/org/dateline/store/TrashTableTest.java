package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.dateline.model.ArticlePart;
import org.dateline.model.ReadableArticle.LinkedMention;
import org.dateline.model.Span;
import org.dateline.model.TagColour;
import org.dateline.model.correction.Correction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrashTableTest {

  private static final String TALKS =
      "[p:Kim Jong Un] met [p:Xi Jinping] in [l:Dalian]. [p:Kim|Kim Jong Un] left.";
  private static final String MARKET = "[p:Xi Jinping] spoke of the market in [l:Dalian].";

  @TempDir Path folder;
  private Newsroom room;

  @BeforeEach
  void open() {
    room = new Newsroom(folder.resolve("library.db"));
    room.publish("talks", TALKS);
    room.publish("market", MARKET);
  }

  @AfterEach
  void close() {
    room.close();
  }

  private TrashTable trash() {
    return room.store().trash();
  }

  private long number(String id) {
    return SampleArticles.stored(room.store(), id).number();
  }

  private List<LinkedMention> mentions(long article) {
    return room.store().names().mentions(article);
  }

  @Test
  void a_deleted_article_is_in_no_table_and_no_count() {
    long talks = number("talks");

    assertThat(trash().delete(List.of(talks, 99L))).containsExactly(talks);

    assertThat(room.store().articles().count()).isEqualTo(1);
    assertThat(room.store().articles().byId("talks")).isEmpty();
    assertThat(room.store().articles().byNumber(List.of(talks))).isEmpty();
    assertThat(mentions(talks)).isEmpty();
    assertThat(room.store().entities().most(null, 9))
        .extracting(entity -> entity.name() + " " + entity.articles() + " " + entity.mentions())
        .containsExactlyInAnyOrder("Xi Jinping 1 1", "Dalian 1 1");
    assertThat(room.store().crossDocument().next(9))
        .extracting(due -> due.article().article().id())
        .containsExactly("market");
    assertThat(trash().delete(List.of(talks))).isEmpty();
  }

  @Test
  void it_comes_back_with_everything_and_without_being_looked_through() {
    long talks = number("talks");
    long tag = room.store().tags().make("tag", TagColour.RED, 9).orElseThrow().number();
    room.store().tags().put(tag, List.of(talks));
    room.store().articles().setStarred(talks, true);
    room.store().articles().setUnread(talks, false);
    room.correct(new Correction.NotAMentionInArticle("talks", Newsroom.place("Dalian")));
    StoredArticle before = SampleArticles.stored(room.store(), "talks");
    List<LinkedMention> mentions = mentions(talks);
    List<?> entities = room.store().entities().most(null, 9);
    assertThat(mentions).hasSize(3);

    trash().delete(List.of(talks));
    room.reopen();
    assertThat(trash().restore(List.of(talks), room.links())).containsExactly(talks);

    StoredArticle after = SampleArticles.stored(room.store(), "talks");
    assertThat(after.article()).isEqualTo(before.article());
    assertThat(after.number()).isEqualTo(before.number());
    assertThat(after.starred()).isTrue();
    assertThat(after.unread()).isFalse();
    assertThat(after.recognised()).isEqualTo(before.recognised());
    assertThat(after.revision()).isEqualTo(before.revision());
    assertThat(after.change()).isGreaterThan(before.change());
    assertThat(mentions(talks)).isEqualTo(mentions);
    assertThat(room.store().entities().most(null, 9)).isEqualTo(entities);
    assertThat(room.store().tags().of(List.of(talks))).containsKey(talks);
    assertThat(room.store().crossDocument().next(9))
        .as("its short names are compared with other articles")
        .extracting(due -> due.article().article().id())
        .contains("talks");
    assertThat(trash().count()).isZero();
    assertThat(trash().restore(List.of(talks), room.links())).isEmpty();
  }

  @Test
  void what_was_corrected_meanwhile_holds_in_what_comes_back() {
    long talks = number("talks");
    var corrected =
        room.correct(new Correction.NotAMentionInArticle("talks", Newsroom.place("Dalian")));
    trash().delete(List.of(talks));
    room.undo(corrected);
    room.correct(new Correction.EntityRename(Newsroom.person("Xi Jinping"), "President Xi"));

    trash().restore(List.of(talks), room.links());

    assertThat(mentions(talks)).hasSize(4);
    assertThat(room.store().entities().most(null, 9))
        .extracting(entity -> entity.name() + " " + entity.articles())
        .contains("President Xi 2", "Dalian 2", "Kim Jong Un 1");
  }

  @Test
  void it_does_not_come_back_with_the_next_import_even_when_the_trash_is_empty() {
    long market = number("market");
    trash().delete(List.of(market));
    var again = List.of(SampleArticles.incoming("market", "Anything."));

    assertThat(room.store().articles().put(again)).containsExactly(PutResult.DELETED);
    assertThat(trash().purge(Instant.now().plusSeconds(9), 99)).isEqualTo(1);
    assertThat(trash().count()).isZero();
    assertThat(trash().restore(List.of(market), room.links())).isEmpty();
    assertThat(room.store().articles().put(again)).containsExactly(PutResult.DELETED);
  }

  @Test
  void what_is_gone_for_good_can_be_let_in_again_with_a_number_of_its_own() {
    long market = number("market");
    trash().delete(List.of(market));
    var again = List.of(SampleArticles.incoming("market", "Anything."));
    assertThat(trash().readmit()).as("it can still be brought back").isZero();
    trash().purge(Instant.now().plusSeconds(9), 99);

    assertThat(trash().readmit()).isEqualTo(1);
    assertThat(trash().readmit()).isZero();
    assertThat(room.store().articles().put(again)).containsExactly(PutResult.ADDED);
    assertThat(number("market")).isGreaterThan(market);
    assertThat(trash().delete(List.of(number("market")))).hasSize(1);
  }

  @Test
  void its_number_is_never_used_again() {
    long market = number("market");
    trash().delete(List.of(market));
    trash().purge(Instant.now().plusSeconds(9), 99);
    room.store().articles().put(List.of(SampleArticles.incoming("other", "Text.")));
    assertThat(number("other")).isGreaterThan(market);
  }

  @Test
  void only_what_is_older_is_purged() {
    trash().delete(List.of(number("talks"), number("market")));
    assertThat(trash().purge(Instant.now().minusSeconds(60), 99)).isZero();
    assertThat(trash().newest(9))
        .extracting(it -> it.title())
        .containsExactly("Title of market", "Title of talks");
    room.reopen();
    assertThat(trash().count()).isEqualTo(2);
  }

  @Test
  void whoever_follows_the_store_is_told_of_both_in_the_order_of_the_changes() {
    long talks = number("talks");
    long begin = room.store().articles().lastChange();
    room.store().articles().setStarred(number("market"), true);
    trash().delete(List.of(talks));

    ChangedArticles first = room.store().changedAfter(begin, 9);
    assertThat(first.present()).extracting(StoredArticle::number).containsExactly(number("market"));
    ChangedArticles second = room.store().changedAfter(first.reached(), 9);
    assertThat(second.present()).isEmpty();
    assertThat(second.deleted()).containsExactly(talks);
    assertThat(room.store().changedAfter(second.reached(), 9).isEmpty()).isTrue();
    assertThat(trash().namesIn(List.of(talks))).hasSize(3);

    trash().restore(List.of(talks), room.links());
    ChangedArticles third = room.store().changedAfter(second.reached(), 9);
    assertThat(third.present()).extracting(StoredArticle::number).containsExactly(talks);
    assertThat(third.deleted()).isEmpty();
  }

  @Test
  void many_changes_come_in_steps_and_none_is_passed_over() {
    for (int i = 0; i < 20; i++) {
      room.store().articles().put(List.of(SampleArticles.incoming("n" + i, "Text " + i)));
    }
    Set<Long> gone = Set.of(number("n3"), number("n4"), number("n5"), number("n9"));
    trash().delete(gone);
    long begin = 0;
    int deleted = 0;
    int present = 0;
    for (ChangedArticles step = room.store().changedAfter(0, 3);
        !step.isEmpty();
        step = room.store().changedAfter(begin, 3)) {
      assertThat(step.reached()).isGreaterThan(begin);
      begin = step.reached();
      deleted += step.deleted().size();
      present += step.present().size();
    }
    assertThat(deleted).isEqualTo(4);
    assertThat(present).isEqualTo(18);
    assertThat(begin).isEqualTo(room.store().articles().lastChange());
  }

  @Test
  void what_had_come_for_a_saved_search_is_not_new_in_it_any_more() {
    long search = room.store().savedSearches().save("search", "q", 9).orElseThrow().number();
    room.store().articles().put(List.of(SampleArticles.incoming("new", "Text.")));
    long fresh = number("new");
    assertThat(
            room.store()
                .arrivals()
                .save(
                    List.of(new ArrivalTable.SearchMatches(search, "q", Set.of(fresh), Set.of())),
                    0))
        .isTrue();
    assertThat(room.store().savedSearches().all().getFirst().fresh()).isEqualTo(1);

    trash().delete(List.of(fresh));

    assertThat(room.store().savedSearches().all().getFirst().fresh()).isZero();
  }

  @Test
  void it_is_emptied_some_at_a_time_the_first_deleted_first() {
    long talks = number("talks");
    long market = number("market");
    trash().delete(List.of(market));
    trash().delete(List.of(talks));
    Instant later = Instant.now().plusSeconds(9);

    assertThat(trash().purge(later, 1)).isEqualTo(1);
    assertThat(trash().newest(9)).extracting(it -> it.number()).containsExactly(talks);
    assertThat(trash().purge(later, 5)).isEqualTo(1);
    assertThat(trash().purge(later, 5)).isZero();
    assertThat(trash().deleted()).containsExactlyInAnyOrder(talks, market);
  }

  @Test
  void opening_does_away_with_nothing() throws SQLException {
    trash().delete(List.of(number("talks")));
    room.close();
    Path file = folder.resolve("library.db");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      assertThat(
              statement.executeUpdate(
                  "UPDATE deleted_article SET deleted = '2001-01-01T00:00:00Z'"))
          .isEqualTo(1);
    }
    room = new Newsroom(file);

    assertThat(trash().count()).isEqualTo(1);
    assertThat(trash().purge(Instant.parse("2002-01-01T00:00:00Z"), 9)).isEqualTo(1);
  }

  @Test
  void names_that_the_reader_marked_in_a_deleted_article_are_among_those_it_had() {
    long talks = number("talks");
    int at = SampleArticles.stored(room.store(), "talks").article().text().indexOf("met");
    room.correct(
        new Correction.NewMention(
            "talks", ArticlePart.TEXT, new Span(at, at + 3), Newsroom.organization("met")));
    trash().delete(List.of(talks));

    assertThat(trash().namesIn(List.of(talks))).hasSize(4);
  }
}
