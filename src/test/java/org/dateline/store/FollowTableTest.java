package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.model.EntityType;
import org.dateline.model.FullName;
import org.dateline.model.NameKey;
import org.dateline.store.NameTable.RecognizedArticle;
import org.dateline.store.entity.FollowTable;
import org.dateline.store.entity.FollowTable.FollowedName;
import org.dateline.store.entity.FollowTable.SeenArticles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The names that the reader follows, and what of them is new.
final class FollowTableTest {

  private static final FullName XI = name("xi jinping", "Xi Jinping");
  private static final FullName KIM = name("kim jong un", "Kim Jong Un");

  @TempDir private Path folder = Path.of("");

  @SuppressWarnings("NullAway.Init") // by open
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("library.db"), List.of());
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static FullName name(String folded, String written) {
    return new FullName(new NameKey(EntityType.PERSON, folded), written);
  }

  private FollowTable table() {
    return store.followed();
  }

  private SeenArticles seen() {
    return table().all().getFirst().seen();
  }

  private void put(String... ids) {
    store
        .articles()
        .put(Arrays.stream(ids).map(id -> SampleArticles.incoming(id, "Text of " + id)).toList());
  }

  private void recognise(String id) {
    store
        .names()
        .save(
            List.of(new RecognizedArticle(SampleArticles.stored(store, id), List.of())),
            "v1",
            SampleArticles.LINKS);
  }

  @Test
  void looking_again_notes_nothing_and_what_has_been_seen_stays_seen() {
    put("a", "b");
    table().follow(XI, 9);
    assertThat(table().looked(List.of(XI.key()))).as("nothing has come since").isFalse();

    put("c");
    assertThat(table().looked(List.of(XI.key()))).isTrue();
    assertThat(table().looked(List.of(XI.key()))).isFalse();
    assertThat(seen().last()).isEqualTo(3);
  }

  @Test
  void they_stand_in_the_order_in_which_they_were_followed_and_are_kept() {
    assertThat(table().follow(XI, 9)).isTrue();
    assertThat(table().follow(KIM, 9)).isTrue();
    assertThat(table().follow(XI, 9)).isTrue();

    store.close();
    open();

    assertThat(table().all()).extracting(FollowedName::name).containsExactly(XI, KIM);
  }

  @Test
  void no_more_can_be_followed_than_so_many() {
    assertThat(table().follow(XI, 1)).isTrue();
    assertThat(table().follow(KIM, 1)).isFalse();
    assertThat(table().follow(XI, 1)).isTrue();
    assertThat(table().all()).hasSize(1);
  }

  @Test
  void what_waits_for_its_names_may_yet_be_new() {
    put("a", "b");
    recognise("a");
    table().follow(XI, 9);

    assertThat(seen().isNew(1)).isFalse();
    assertThat(seen().isNew(2)).isTrue();
    assertThat(seen().isNew(3)).isTrue();

    recognise("b");
    table().looked(List.of(XI.key()));
    assertThat(seen().isNew(2)).isFalse();
    assertThat(seen().isNew(3)).isTrue();
  }

  @Test
  void where_very_many_wait_all_of_them_may_be_new() {
    put("a");
    recognise("a");
    put(IntStream.range(0, 1_001).mapToObj(i -> "w" + i).toArray(String[]::new));
    table().follow(XI, 9);

    assertThat(seen()).isEqualTo(new SeenArticles(1, Set.of()));
  }

  @Test
  void who_is_left_can_be_followed_again_as_before() {
    put("a");
    table().follow(XI, 9);
    put("b");

    List<FollowedName> left = table().leave(List.of(XI.key(), KIM.key()));
    assertThat(table().all()).isEmpty();
    table().restore(left);

    assertThat(table().all()).isEqualTo(left);
    assertThat(seen().isNew(2)).isTrue();
  }
}
