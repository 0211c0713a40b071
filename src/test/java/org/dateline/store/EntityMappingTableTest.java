package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.store.Newsroom.NOON;
import static org.dateline.store.Newsroom.organization;
import static org.dateline.store.Newsroom.person;
import static org.dateline.store.Newsroom.place;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.dateline.model.EntityType;
import org.dateline.model.FullName;
import org.dateline.model.correction.Correction;
import org.dateline.model.correction.LoggedCorrection;
import org.dateline.store.EntityMappingTable.EntityMoves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityMappingTableTest {

  private static final FullName KIM = person("Kim Jong Un");
  private static final FullName XI = person("Xi Jinping");
  private static final FullName DALIAN = place("Dalian");
  private static final FullName DALIAN_CLUB = organization("Dalian");

  @TempDir Path folder;
  private Newsroom room;

  @BeforeEach
  void publish() {
    room = new Newsroom(folder.resolve("library.db"));
    room.publish("a", "[p:Kim Jong Un] met [p:Xi Jinping] in [l:Dalian]. [o:Dalian] won.");
    room.publish("b", "[p:Kim Jong-un] of the [l:DPRK] left [l:Dalian] for [l:North Korea].");
  }

  @AfterEach
  void close() {
    room.close();
  }

  private EntityMappingTable names() {
    return room.store().entityMapping();
  }

  private long number(FullName name) {
    return room.store().names().known(name.key()).orElseThrow().entity();
  }

  private Set<EntityType> types(FullName name) {
    long entity = number(name);
    return names().types(List.of(entity)).getOrDefault(entity, Set.of());
  }

  @Test
  void a_correction_moves_its_names_and_no_others() {
    long before = names().lastMove();
    long kim = number(KIM);
    long xi = number(XI);

    LoggedCorrection made = room.correct(new Correction.EntityMerge(KIM, XI));
    EntityMoves merged = names().movesAfter(before);
    room.undo(made);
    EntityMoves undone = names().movesAfter(merged.last());

    assertThat(merged.entities()).isEqualTo(Map.of(kim, xi));
    assertThat(undone.entities()).isEqualTo(Map.of(kim, kim));
    assertThat(names().lastMove()).isEqualTo(undone.last());
    assertThat(names().movesAfter(undone.last()))
        .isEqualTo(new EntityMoves(undone.last(), Map.of()));
  }

  @Test
  void what_is_no_name_is_nobodys() {
    long before = names().lastMove();
    long dprk = number(place("DPRK"));
    room.correct(new Correction.NotAName(place("DPRK"), false));

    assertThat(names().movesAfter(before).entities()).isEqualTo(Map.of(dprk, 0L));
    assertThat(names().types(List.of(dprk))).isEmpty();
  }

  @Test
  void another_mention_moves_nothing_and_a_new_name_of_a_known_entity_does() {
    room.linkBy(Map.of("dprk", "North Korea", "north korea", "North Korea"));
    room.linkAgain("v2");
    long before = names().lastMove();
    room.publish("c", "[p:Kim Jong Un] in [l:Pyongyang]. [l:DPRK].");
    assertThat(names().lastMove()).isEqualTo(before);

    room.linkBy(Map.of("korea", "North Korea"));
    room.publish("d", "[l:Korea].");

    assertThat(names().movesAfter(before).entities().values())
        .containsExactly(number(place("DPRK")));
  }

  @Test
  void a_new_type_or_name_of_an_entity_is_told() {
    long before = names().lastMove();
    long kim = number(KIM);
    room.correct(new Correction.EntityRename(KIM, "Kim"));
    EntityMoves renamed = names().movesAfter(before);
    room.correct(new Correction.TypeChange(KIM, EntityType.ORGANIZATION));
    EntityMoves retyped = names().movesAfter(renamed.last());

    assertThat(renamed.entities()).containsOnlyKeys(kim);
    assertThat(retyped.entities()).containsKey(kim);
    assertThat(types(KIM)).containsExactly(EntityType.ORGANIZATION);
  }

  @Test
  void an_entity_may_be_of_the_type_of_any_of_its_names() {
    assertThat(types(KIM)).containsExactly(EntityType.PERSON);
    assertThat(types(DALIAN)).containsExactly(EntityType.LOCATION, EntityType.ORGANIZATION);
    assertThat(number(DALIAN_CLUB)).isEqualTo(number(DALIAN));
    assertThat(names().types(List.of(4_711L))).isEmpty();
  }

  @Test
  void the_moves_of_an_earlier_opening_are_forgotten() {
    room.correct(new Correction.EntityMerge(KIM, XI));
    long last = names().lastMove();
    room.reopen();

    assertThat(names().lastMove()).isZero();
    room.correct(new Correction.EntitySplit(KIM));
    assertThat(names().movesAfter(0).entities()).containsOnlyKeys(number(KIM));
    assertThat(names().lastMove()).isGreaterThan(last);
  }

  @Test
  void who_follows_the_moves_knows_what_who_reads_everything_does() {
    Random random = new Random(20180508);
    List<FullName> known =
        List.of(KIM, person("Kim Jong-un"), XI, DALIAN, place("DPRK"), place("North Korea"));
    Map<Long, Long> followed = new HashMap<>(room.store().namePostings().ofOthers());
    long reached = names().lastMove();
    for (int round = 0; round < 60; round++) {
      FullName one = known.get(random.nextInt(known.size()));
      FullName other = known.get(random.nextInt(known.size()));
      switch (random.nextInt(5)) {
        case 0 -> make(new Correction.EntityMerge(one, other));
        case 1 -> make(new Correction.NotAName(one, random.nextBoolean()));
        case 2 -> make(new Correction.EntitySplit(one));
        case 3 -> room.publish("r" + round, "[p:Kim Jong Un] and [o:Club " + round + "].");
        default -> room.store().corrections().undo(1 + random.nextInt(20), NOON, room.links());
      }
      EntityMoves moves = names().movesAfter(reached);
      reached = moves.last();
      moves
          .entities()
          .forEach((name, entity) -> {
            if (name.equals(entity)) {
              followed.remove(name);
            } else {
              followed.put(name, entity);
            }
          });

      assertThat(followed).isEqualTo(room.store().namePostings().ofOthers());
    }
  }

  private void make(Correction correction) {
    room.store().corrections().make(correction, NOON, room.links());
  }
}
