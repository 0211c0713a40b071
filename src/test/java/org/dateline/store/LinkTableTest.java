package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.store.Newsroom.person;
import static org.dateline.store.Newsroom.place;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.dateline.model.EntityLinkReason;
import org.dateline.model.ReadableArticle.LinkedMention;
import org.dateline.model.correction.Correction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkTableTest {

  private static final Map<String, String> DICTIONARY =
      Map.of("dprk", "North_Korea", "north korea", "North_Korea", "cuba", "Cuba");

  private static final List<String> TEXTS =
      List.of(
          "[l:North Korea] and [l:Cuba].",
          "[l:DPRK] and [o:Cuba].",
          "[p:Kim Jong Un].",
          "[o:DPRK] and [p:Cuba].",
          "[l:DPRK] and [p:Kim Jong Un].");

  @TempDir Path folder;
  private Newsroom room;

  @BeforeEach
  void open() {
    room = new Newsroom(folder.resolve("library.db"));
  }

  @AfterEach
  void close() {
    room.close();
  }

  private void publishAll() {
    for (int i = 0; i < TEXTS.size(); i++) {
      room.publish("a" + i, TEXTS.get(i));
    }
  }

  @Test
  void names_with_one_link_are_one_entity_from_the_first() {
    publishAll();

    assertThat(room.entities())
        .containsExactly(
            "LOCATION Cuba = Cuba, Cuba",
            "LOCATION DPRK = DPRK, DPRK",
            "LOCATION North Korea = North Korea",
            "PERSON Cuba = Cuba",
            "PERSON Kim Jong Un = Kim Jong Un");
  }

  @Test
  void the_order_in_which_names_are_met_makes_no_difference() {
    room.linkBy(DICTIONARY);
    publishAll();
    List<String> entities = room.entities();
    List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4));
    Random random = new Random(20180508);

    for (int turn = 0; turn < 10; turn++) {
      Collections.shuffle(order, random);
      try (Newsroom other = new Newsroom(folder.resolve(turn + ".db"))) {
        other.linkBy(DICTIONARY);
        order.forEach(i -> other.publish("a" + i, TEXTS.get(i)));
        assertThat(other.entities()).as("%s", order).isEqualTo(entities);
      }
    }
  }

  @Test
  void linking_again_is_as_if_it_had_been_linked_so_at_first_and_back_as_if_never() {
    publishAll();
    List<String> bySpelling = room.entities();
    long change = room.store().articles().lastChange();

    room.linkBy(DICTIONARY);
    room.linkAgain("dictionary");
    assertThat(room.entities()).contains("LOCATION DPRK = DPRK, DPRK, North Korea").hasSize(3);
    assertThat(room.linked("a0"))
        .extracting(LinkedMention::sameAs)
        .contains(Optional.of(new EntityLinkReason.DictionaryReason("North_Korea")));
    assertThat(room.store().links().version()).isEqualTo("dictionary");

    room.linkBy(Map.of());
    room.linkAgain("spelling");
    assertThat(room.entities()).isEqualTo(bySpelling);
    assertThat(room.store().articles().lastChange()).isEqualTo(change);
  }

  @Test
  void linking_that_is_cut_short_goes_on_and_no_entity_is_ever_half_joined() {
    publishAll();
    room.linkBy(DICTIONARY);
    LinkTable links = room.store().links();
    links.begin("dictionary");
    assertThat(links.prepare(room.links(), 3)).isTrue();
    room.reopen();
    links = room.store().links();
    assertThat(links.version()).isEmpty();

    links.begin("dictionary");
    assertThat(links.progress().prepared()).isEqualTo(3);
    while (links.prepare(room.links(), 3)) {
      assertThat(room.entities()).contains("LOCATION DPRK = DPRK, DPRK");
    }
    while (links.exchange(1) > 0) {
      assertThat(room.entities())
          .anyMatch(entity ->
              entity.equals("LOCATION DPRK = DPRK, DPRK")
                  || entity.equals("LOCATION DPRK = DPRK, DPRK, North Korea"));
      room.reopen();
      links = room.store().links();
    }

    assertThat(links.end("dictionary")).isTrue();
    assertThat(room.entities()).contains("LOCATION DPRK = DPRK, DPRK, North Korea");
  }

  @Test
  void names_that_come_while_others_are_linked_again_are_linked_too() {
    publishAll();
    room.linkBy(DICTIONARY);
    LinkTable links = room.store().links();
    links.begin("dictionary");
    while (links.prepare(room.links(), 100)) {
      // All there are by now.
    }
    room.publish("late", "[l:D P R K] and [o:North Korea].");

    assertThat(links.end("dictionary")).isFalse();
    room.linkAgain("dictionary");
    assertThat(room.entities()).contains("LOCATION DPRK = DPRK, DPRK, North Korea, North Korea");
  }

  @Test
  void names_that_are_left_with_their_links_are_not_looked_at_again_but_those_after_them_are() {
    room.linkBy(DICTIONARY);
    publishAll();
    room.linkAgain("dictionary");
    LinkTable links = room.store().links();
    links.leave("dictionary");
    long left = links.progress().names();
    assertThat(links.version()).isEmpty();
    assertThat(links.next()).isEqualTo("dictionary");
    room.linkBy(Map.of());
    room.publish("late", "[l:D P R K] and [o:North Korea].");
    links.leave("dictionary");

    room.linkBy(DICTIONARY);
    links.begin("dictionary");
    assertThat(links.progress().prepared()).isEqualTo(left);
    room.linkAgain("dictionary");
    assertThat(links.version()).isEqualTo("dictionary");
    assertThat(room.entities()).contains("LOCATION DPRK = DPRK, DPRK, North Korea, North Korea");
  }

  @Test
  void an_old_number_of_an_entity_stands_for_what_it_was_joined_to() {
    room.publish("a", "[l:North Korea] and [l:DPRK].");
    long korea = room.entity(place("North Korea")).number();
    long dprk = room.entity(place("DPRK")).number();
    room.correct(new Correction.EntityMerge(place("DPRK"), place("North Korea")));

    assertThat(room.store().entities().numbered(List.of(dprk)))
        .containsOnlyKeys(dprk)
        .extractingByKey(dprk)
        .matches(entity -> entity.number() == korea);
    assertThat(room.store().names().namesOfEntity(dprk))
        .isEqualTo(room.store().names().namesOfEntity(korea));
  }

  @Test
  void a_link_that_is_another_names_old_one_joins_nothing_meanwhile() {
    room.linkBy(Map.of("cuba", "One", "jordan", "Two"));
    room.publish("a", "[l:Cuba] and [l:Jordan].");
    room.linkBy(Map.of("cuba", "Two", "jordan", "Three"));
    LinkTable links = room.store().links();
    links.begin("v2");
    while (links.prepare(room.links(), 100)) {
      // All.
    }
    while (links.exchange(1) > 0) {
      assertThat(room.entities()).hasSize(2);
    }

    assertThat(room.entities()).containsExactly("LOCATION Cuba = Cuba", "LOCATION Jordan = Jordan");
  }

  @Test
  void a_name_is_stored_with_a_full_form_of_it() {
    room.publish("a", "[p:Kim|Kim Jong Un] spoke.");

    assertThat(room.store().names().known(person("Kim Jong Un").key()))
        .map(known -> known.name().written())
        .isEqualTo(Optional.of("Kim Jong Un"));
  }
}
