package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.store.Newsroom.person;
import static org.dateline.store.Newsroom.place;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.FullName;
import org.dateline.model.correction.Correction;
import org.dateline.store.NamePostingSource.NamePosting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamePostingSourceTest {

  private static final FullName KIM = person("Kim Jong Un");
  private static final FullName CHINA = place("China");

  @TempDir Path folder;
  private Newsroom room;
  private long a;
  private long b;

  @BeforeEach
  void publish() {
    room = new Newsroom(folder.resolve("library.db"));
    room.publish("a", "[p:Kim Jong Un] met the [w:Chinese|China]. [p:Kim|Kim Jong Un] left.");
    room.publish("b", "[l:China] said nothing.");
    room.publish("c", "Nobody came.");
    a = SampleArticles.stored(room.store(), "a").number();
    b = SampleArticles.stored(room.store(), "b").number();
  }

  @AfterEach
  void close() {
    room.close();
  }

  private NamePostingSource postings() {
    return room.store().namePostings();
  }

  private long number(FullName name) {
    return room.store().names().known(name.key()).orElseThrow().entity();
  }

  private static NamePosting posting(long name, EntityType type, int start, int end, boolean weak) {
    return new NamePosting(name, type, ArticlePart.TEXT, start, end, weak);
  }

  @Test
  void every_place_of_a_name_is_told_weak_ones_as_such() {
    Map<Long, List<NamePosting>> places = postings().in(List.of(a, b, 4_711L));

    assertThat(places).containsOnlyKeys(a, b);
    assertThat(places.get(a))
        .containsExactlyInAnyOrder(
            posting(number(KIM), EntityType.PERSON, 0, 11, false),
            posting(number(CHINA), EntityType.LOCATION, 20, 27, true),
            posting(number(KIM), EntityType.PERSON, 29, 32, false));
    assertThat(places.get(b))
        .containsExactly(posting(number(CHINA), EntityType.LOCATION, 0, 5, false));
  }

  @Test
  void the_places_of_some_names_are_given_in_order_without_the_weak_ones() {
    assertThat(postings().of(List.of(a, b), List.of(number(KIM), number(CHINA))))
        .isEqualTo(
            Map.of(
                a,
                List.of(
                    posting(number(KIM), EntityType.PERSON, 0, 11, false),
                    posting(number(KIM), EntityType.PERSON, 29, 32, false)),
                b,
                List.of(posting(number(CHINA), EntityType.LOCATION, 0, 5, false))));
    assertThat(postings().of(List.of(a), List.of(number(CHINA)))).isEmpty();
    assertThat(postings().of(List.of(b), List.of(number(KIM)))).isEmpty();
  }

  @Test
  void an_entity_has_all_its_names_and_those_that_are_none_have_no_entity() {
    long kim = number(KIM);
    long china = number(CHINA);
    assertThat(postings().ofOthers()).isEmpty();

    room.correct(new Correction.EntityMerge(CHINA, KIM));
    assertThat(postings().of(List.of(kim, china)).get(kim)).containsExactlyInAnyOrder(kim, china);
    assertThat(postings().of(List.of(china))).isEmpty();
    assertThat(postings().ofOthers()).isEqualTo(Map.of(china, kim));

    room.correct(new Correction.NotAName(KIM, false));
    assertThat(postings().of(List.of(kim))).isEmpty();
    assertThat(postings().ofOthers()).isEqualTo(Map.of(china, 0L, kim, 0L));
  }
}
