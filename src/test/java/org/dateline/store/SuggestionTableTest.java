package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.store.Newsroom.person;
import static org.dateline.store.Newsroom.place;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.dateline.model.Entity;
import org.dateline.model.EntityType;
import org.dateline.model.FullName;
import org.dateline.model.correction.Correction;
import org.dateline.store.SuggestionTable.NameOwner;
import org.dateline.store.SuggestionTable.SuggestedName;
import org.dateline.store.SuggestionTable.WrittenForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestionTableTest {

  private static final FullName KIM = person("Kim Jong Un");
  private static final FullName XI = person("Xi Jinping");
  private static final FullName KOREA = place("North Korea");
  private static final FullName DPRK = place("DPRK");

  @TempDir Path folder;
  private Newsroom newsroom;
  private SuggestionTable names;

  @BeforeEach
  void open() {
    newsroom = new Newsroom(folder.resolve("library.db"));
    names = newsroom.store().suggestions();
  }

  @AfterEach
  void close() {
    newsroom.close();
  }

  private long number(FullName name) {
    return newsroom.store().names().known(name.key()).orElseThrow().entity();
  }

  private List<SuggestedName> all() {
    List<SuggestedName> all = new ArrayList<>();
    names.all(all::add);
    return all;
  }

  private List<Long> numbers() {
    return LongStream.rangeClosed(1, 20).boxed().toList();
  }

  @Test
  void every_name_comes_with_its_ways_of_writing_and_what_is_written_of_its_entity() {
    newsroom.publish("a", "[p:Kim Jong Un] met [p:Xi Jinping]. [p:Kim|Kim Jong Un] left.");
    newsroom.publish("b", "[p:Kim Jong-un] stayed.");

    assertThat(all())
        .containsExactly(
            new SuggestedName(
                number(KIM),
                2,
                3,
                List.of(
                    new WrittenForm("Kim", 1),
                    new WrittenForm("Kim Jong Un", 1),
                    new WrittenForm("Kim Jong-un", 1))),
            new SuggestedName(number(XI), 1, 1, List.of(new WrittenForm("Xi Jinping", 1))));
    assertThat(names.of(numbers())).isEqualTo(all());
  }

  @Test
  void names_of_one_entity_share_its_articles() {
    newsroom.linkBy(Map.of("north korea", "Korea", "dprk", "Korea"));
    newsroom.publish("a", "[l:North Korea] is the [l:DPRK].");
    newsroom.publish("b", "[l:North Korea] again.");

    assertThat(all()).extracting(SuggestedName::articles).containsExactly(3L, 3L);
    assertThat(all()).extracting(SuggestedName::mentions).containsExactly(3L, 3L);
    assertThat(names.of(numbers())).isEqualTo(all());
    assertThat(names.articles(numbers()).values()).containsExactly(3L, 3L);
  }

  @Test
  void a_name_that_is_only_in_words_made_from_it_is_none_to_suggest() {
    newsroom.publish("a", "[w:Chinese|China] and [p:Xi Jinping].");

    assertThat(all()).extracting(SuggestedName::number).containsExactly(number(XI));
    assertThat(names.of(numbers())).isEqualTo(all());
    assertThat(names.entities(numbers()).keySet()).containsExactly(number(XI));
    assertThat(names.most(5)).containsExactly(number(XI));
  }

  @Test
  void a_name_that_is_mentioned_no_more_is_none_to_suggest() {
    newsroom.publish("a", "[p:Xi Jinping].");
    newsroom.recognise("a", "Nobody.");

    assertThat(all()).isEmpty();
    assertThat(names.of(numbers())).isEmpty();
    assertThat(names.most(5)).isEmpty();
    assertThat(names.forms(numbers())).isEmpty();
    assertThat(names.entities(numbers())).isEmpty();
  }

  @Test
  void the_names_in_most_articles_come_first() {
    newsroom.publish("a", "[p:Xi Jinping] and [p:Kim Jong Un].");
    newsroom.publish("b", "[p:Kim Jong Un].");

    assertThat(names.most(1)).containsExactly(number(KIM));
    assertThat(names.most(9)).containsExactly(number(KIM), number(XI));
  }

  @Test
  void a_merge_shows_in_whose_a_name_is() {
    newsroom.publish("a", "[l:North Korea] and the [l:DPRK].");
    long korea = number(KOREA);
    long dprk = number(DPRK);
    NameOwner itself = new NameOwner(dprk, EntityType.LOCATION);
    assertThat(names.owners(List.of(korea, dprk))).containsEntry(dprk, itself);
    var merge = newsroom.correct(new Correction.EntityMerge(DPRK, KOREA));

    NameOwner northKorea = new NameOwner(korea, EntityType.LOCATION);
    assertThat(names.owners(List.of(korea, dprk)))
        .isEqualTo(Map.of(korea, northKorea, dprk, northKorea));
    newsroom.undo(merge);
    assertThat(names.owners(List.of(dprk))).containsEntry(dprk, itself);
  }

  @Test
  void what_is_no_name_is_nobodys_but_is_read_all_the_same() {
    newsroom.publish("a", "[p:Kim Jong Un] and [p:Xi Jinping].");
    long xi = number(XI);
    newsroom.correct(new Correction.NotAName(XI, false));

    assertThat(names.owners(numbers()).keySet()).containsExactly(number(KIM));
    assertThat(names.entities(numbers()).keySet()).containsExactly(number(KIM));
    assertThat(all()).extracting(SuggestedName::number).contains(xi);
  }

  @Test
  void a_type_and_a_name_that_the_reader_gave_hold() {
    newsroom.publish("a", "[p:Kim Jong Un] and [l:North Korea].");
    newsroom.correct(new Correction.EntityRename(KIM, "The Marshal"));
    newsroom.correct(new Correction.TypeChange(KOREA, EntityType.ORGANIZATION));

    assertThat(names.given()).isEqualTo(Map.of(number(KIM), "The Marshal"));
    assertThat(names.owners(numbers()))
        .containsEntry(number(KOREA), new NameOwner(number(KOREA), EntityType.ORGANIZATION));
    assertThat(names.entities(numbers()))
        .containsEntry(
            number(KIM), new Entity(number(KIM), EntityType.PERSON, "The Marshal", 1, 1));
  }

  @Test
  void entities_are_those_of_the_table_of_entities() {
    newsroom.linkBy(Map.of("north korea", "Korea", "dprk", "Korea", "n korea", "Korea"));
    newsroom.publish(
        "a", "[l:North Korea], the [o:DPRK], [w:Korean|North Korea]. [p:Kim Jong Un].");
    newsroom.publish("b", "[o:DPRK]. [p:Kim|Kim Jong Un], [p:Kim|Kim Jong Un]. [w:Chinese|China].");
    newsroom.publish("c", "[o:N Korea] and [l:N Korea] and [p:Xi Jinping].");
    newsroom.correct(new Correction.EntityMerge(XI, KIM));
    newsroom.correct(new Correction.TypeChange(person("Xi Jinping"), EntityType.ORGANIZATION));

    Map<Long, Entity> listed = new HashMap<>();
    newsroom
        .store()
        .entities()
        .most(null, 50)
        .forEach(entity -> listed.put(entity.number(), entity));
    assertThat(names.entities(numbers())).isEqualTo(listed);
  }

  @Test
  void the_most_frequent_way_of_writing_comes_first() {
    newsroom.publish("a", "[p:Kim Jong-un], [p:Kim Jong-un] and [p:Kim Jong Un].");

    assertThat(names.forms(List.of(number(KIM))))
        .isEqualTo(
            Map.of(
                number(KIM),
                List.of(new WrittenForm("Kim Jong-un", 2), new WrittenForm("Kim Jong Un", 1))));
  }

  @Test
  void an_empty_store_has_none() {
    assertThat(all()).isEmpty();
    assertThat(names.given()).isEmpty();
    assertThat(names.of(List.of())).isEmpty();
  }
}
