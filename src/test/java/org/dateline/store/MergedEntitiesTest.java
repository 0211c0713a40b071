package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.store.Newsroom.place;

import java.nio.file.Path;
import java.util.Map;
import org.dateline.model.FullName;
import org.dateline.model.correction.Correction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is left of an entity when some of what it was merged from is hidden, set apart, or linked
/// to something else.
class MergedEntitiesTest {

  private static final FullName DPRK = place("DPRK");
  private static final FullName NORTH_KOREA = place("North Korea");

  @TempDir Path folder;
  private Newsroom room;

  @BeforeEach
  void publish() {
    room = new Newsroom(folder.resolve("library.db"));
    room.publish("a", "[l:North Korea] and the [l:DPRK].");
  }

  @AfterEach
  void close() {
    room.close();
  }

  private long number(FullName name) {
    return room.entity(name).number();
  }

  @Test
  void merged_into_what_is_no_name_it_is_an_entity_of_its_own_names() {
    long dprk = number(DPRK);
    room.correct(new Correction.NotAName(NORTH_KOREA, false));
    room.correct(new Correction.EntityMerge(DPRK, NORTH_KOREA));
    assertThat(room.entities()).containsExactly("LOCATION DPRK = DPRK");
    assertThat(number(DPRK)).isEqualTo(dprk);

    room.correct(new Correction.EntityRename(DPRK, "The North"));

    assertThat(room.entities()).containsExactly("LOCATION The North = DPRK");
  }

  @Test
  void what_was_merged_into_a_name_that_is_set_apart_stays_an_entity() {
    long dprk = number(DPRK);
    room.correct(new Correction.EntityMerge(DPRK, NORTH_KOREA));
    room.correct(new Correction.EntitySplit(NORTH_KOREA));

    assertThat(room.entities())
        .containsExactly("LOCATION DPRK = DPRK", "LOCATION North Korea = North Korea");
    assertThat(number(DPRK)).isEqualTo(dprk);
  }

  @Test
  void a_name_that_gets_the_new_link_of_a_merged_one_joins_it() {
    room.correct(new Correction.EntityMerge(DPRK, NORTH_KOREA));
    room.linkBy(Map.of("dprk", "Korea", "d p r k", "Korea"));
    room.linkAgain("v2");

    room.publish("b", "The [l:D P R K].");
    assertThat(room.shown("b")).containsExactly("D P R K = North Korea");

    room.correct(new Correction.EntityRename(NORTH_KOREA, "The North"));
    assertThat(room.entities()).containsExactly("LOCATION The North = D P R K, DPRK, North Korea");
  }

  @Test
  void which_links_the_names_have_and_are_to_have_is_known_at_every_step() {
    LinkTable links = room.store().links();
    room.linkAgain("v1");
    assertThat(links.version()).isEqualTo("v1");
    assertThat(links.next()).isEmpty();

    links.begin("v2");
    assertThat(links.version()).isEmpty();
    assertThat(links.next()).isEqualTo("v2");

    room.linkAgain("v2");
    links.leave("v2");
    assertThat(links.version()).isEmpty();
    assertThat(links.next()).isEqualTo("v2");
  }
}
