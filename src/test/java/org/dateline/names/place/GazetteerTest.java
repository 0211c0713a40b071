package org.dateline.names.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.EntityType;
import org.dateline.model.NameKey;
import org.junit.jupiter.api.Test;

class GazetteerTest {

  private static final Gazetteer GAZETTEER = Gazetteer.load(Demonyms.load());

  @Test
  void cities_are_known_by_their_letters() {
    assertThat(List.of("dalian", "los angeles", "sao paulo", "baton rouge"))
        .allMatch(GAZETTEER::isCity);
    assertThat(GAZETTEER.isCity("the")).isFalse();
    assertThat(GAZETTEER.isCity("dalian based")).isFalse();
    assertThat(GAZETTEER.isCity("")).isFalse();
  }

  @Test
  void cities_that_are_surnames_are_told() {
    assertThat(GAZETTEER.isCity("houston")).isTrue();
    assertThat(GAZETTEER.isSurname("houston")).isTrue();
    assertThat(GAZETTEER.isSurname("dalian")).isFalse();
  }

  @Test
  void states_and_provinces_are_known_in_full_alone() {
    assertThat(List.of("texas", "liaoning", "heilongjiang", "ontario", "new york"))
        .allMatch(GAZETTEER::isState);
    assertThat(List.of("in", "ok", "fla", "paris", "france")).noneMatch(GAZETTEER::isState);
  }

  @Test
  void countries_are_known_by_plain_and_official_names() {
    assertThat(GAZETTEER.country("france")).contains(place("france"));
    assertThat(GAZETTEER.country("republic of kenya")).contains(place("kenya"));
    assertThat(GAZETTEER.country("french republic")).contains(place("france"));
    assertThat(GAZETTEER.country("turkey")).contains(place("turkiye"));
    assertThat(GAZETTEER.country("ivory coast")).contains(place("ivory coast"));
  }

  @Test
  void names_of_another_country_or_of_none_are_left_out() {
    assertThat(GAZETTEER.country("republic of china")).isEmpty();
    assertThat(GAZETTEER.country("dutch republic")).isEmpty();
    assertThat(GAZETTEER.country("freedonia")).isEmpty();
    assertThat(GAZETTEER.country("columbia")).isEmpty();
    assertThat(GAZETTEER.country("texas")).isEmpty();
    assertThat(GAZETTEER.country("nato")).isEmpty();
  }

  @Test
  void only_rows_that_are_places_are_read() throws IOException {
    assertThat(
            rows(
                "paris\tCITY\tLOCATION\t1\nparis-based\tCITY\tMISC\t1\nCalif\\.?\tSTATE\tLOCATION"
                    + "\t1\nP[Aa]\\.?\tSTATE\tLOCATION\t1\nrouen\tCITY\tLOCATION\t1"))
        .containsExactly("paris/CITY", "Calif./STATE", "rouen/CITY");
  }

  @Test
  void broken_tables_are_read_as_far_as_they_go() throws IOException {
    assertThat(rows("")).isEmpty();
    assertThat(rows("\n\n\t\t\t\nparis\nparis\tCITY\nparis\tCITY\tLOCATION")).isEmpty();
  }

  @Test
  void a_row_may_lie_across_two_reads() throws IOException {
    String long1 = "a".repeat(65_530);
    assertThat(rows(long1 + "\tCITY\tLOCATION\t1\nparis\tCITY\tLOCATION\t1\n"))
        .containsExactly(long1 + "/CITY", "paris/CITY");
  }

  private static List<String> rows(String table) throws IOException {
    List<String> rows = new ArrayList<>();
    GazetteerRows.read(
        new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)),
        (name, type) -> rows.add(name + "/" + type));
    return rows;
  }

  private static NameKey place(String folded) {
    return new NameKey(EntityType.LOCATION, folded);
  }
}
