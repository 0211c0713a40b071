package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.store.Newsroom.organization;
import static org.dateline.store.Newsroom.person;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dateline.model.FullName;
import org.dateline.model.correction.Correction;
import org.dateline.store.NameTable.KnownName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whose a text is that articles write, or that the reader has given as a name.
class WrittenNamesTest {

  private static final FullName KIM = person("Kim Jong Un");
  private static final FullName SISTER = person("Kim Yo Jong");
  private static final FullName MOTORS = organization("Kim");

  @TempDir Path folder;
  private Newsroom room;

  @BeforeEach
  void publish() {
    room = new Newsroom(folder.resolve("library.db"));
    room.publish("a", "[p:Kim Jong Un] left. [p:Kim|Kim Jong Un] came.");
    room.publish("b", "[p:Kim|Kim Yo Jong] and [p:Kim|Kim Yo Jong] and [o:Kim].");
  }

  @AfterEach
  void close() {
    room.close();
  }

  private long number(FullName name) {
    return room.store().names().known(name.key()).orElseThrow().entity();
  }

  private List<Long> written(String text) {
    return room.store().names().entitiesWritten(text);
  }

  @Test
  void of_those_whom_articles_write_so_the_most_frequent_comes_first() {
    assertThat(written("kim")).containsExactly(number(SISTER), number(KIM), number(MOTORS));
    assertThat(written("KIM JONG UN")).containsExactly(number(KIM));
    assertThat(written("Kim Jong")).isEmpty();
  }

  @Test
  void what_is_no_name_is_written_by_nobody() {
    room.correct(new Correction.NotAName(MOTORS, false));

    assertThat(written("Kim")).containsExactly(number(SISTER), number(KIM));
    assertThat(room.store().names().writtenOut("Kim")).isEmpty();
  }

  @Test
  void a_name_that_is_written_out_is_short_for_nobody() {
    assertThat(room.store().names().writtenOut("kim"))
        .containsExactly(new KnownName(MOTORS, number(MOTORS)));
    assertThat(room.store().names().writtenOut("Kim Yo Jong")).isEmpty();
  }

  @Test
  void the_names_of_an_entity_are_those_that_articles_mention() {
    room.correct(new Correction.EntityMerge(SISTER, KIM));
    long kim = number(KIM);

    assertThat(room.store().names().ofEntity(kim))
        .containsExactly(new KnownName(KIM, kim), new KnownName(SISTER, kim));
  }

  @Test
  void an_entity_is_found_by_the_name_that_the_reader_gave_it() {
    room.correct(new Correction.EntityRename(KIM, "The Marshal"));

    assertThat(room.store().entities().renamedTo("the marshal")).containsExactly(number(KIM));
    assertThat(room.store().entities().renamedTo("Kim Jong Un")).isEmpty();
  }

  @Test
  void a_name_is_in_as_many_articles_as_its_entity() {
    room.correct(new Correction.EntityMerge(SISTER, KIM));
    long motors = number(MOTORS);
    long kim = number(KIM);

    assertThat(room.store().suggestions().articles(List.of(kim, motors)))
        .isEqualTo(Map.of(kim, 2L, motors, 1L));
  }
}
