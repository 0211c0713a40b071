package org.dateline.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.ArticlePart;
import org.junit.jupiter.api.Test;

/// The kinds of names that readers met wrong: which words are the name, and of what.
class NameKindsTest {

  @Test
  void an_office_an_institution_and_a_person_are_parted() {
    assertThat(found("Chair of Ghana's Ministry of Health Kwame Mensah spoke."))
        .contains("Ghana's Ministry of Health/O", "Kwame Mensah/P");
    assertThat(found("Spokesman for the Ministry of Defence Igor Lukin denied it."))
        .contains("Ministry of Defence/O", "Igor Lukin/P");
    assertThat(found("Bank of Japan Governor Kazuo Ueda spoke."))
        .contains("Bank of Japan/O", "Kazuo Ueda/P");
    assertThat(found("Leader of the Opposition Aubrey Norton walked out."))
        .containsExactly("Aubrey Norton/P");
  }

  @Test
  void a_dateline_is_a_place_and_its_agency() {
    assertThat(found("SAN SALVADOR, El Salvador (AP) — Voters chose a mayor."))
        .containsExactly("SAN SALVADOR/L", "El Salvador/L", "AP/O");
    assertThat(found("NEW DELHI, June 3 (PTI) - The monsoon arrived early."))
        .containsExactly("NEW DELHI/L", "PTI/O");
    assertThat(found("ISLAMABAD: The court adjourned the case.")).containsExactly("ISLAMABAD/L");
    assertThat(found("Jakarta (ANTARA) - The minister left early."))
        .containsExactly("Jakarta/L", "ANTARA/O");
  }

  @Test
  void a_word_that_opens_a_paragraph_is_no_dateline() {
    assertThat(found("UPDATE - The road is open again.")).isEmpty();
    assertThat(found("BREAKING: The minister has resigned.")).isEmpty();
  }

  @Test
  void a_brand_keeps_its_s() {
    assertThat(found("Kohl's and Lowe's reported profits in Wisconsin."))
        .containsExactly("Kohl's/O", "Lowe's/O", "Wisconsin/L");
    assertThat(found("He teaches at Queen's University Belfast and at St. Mary's Hospital."))
        .containsExactly("Queen's University Belfast/O", "St. Mary's Hospital/O");
    assertThat(found("Orlanda's said it would close forty stores.")).containsExactly("Orlanda's/O");
  }

  @Test
  void who_speaks_behind_a_place_and_a_comma_is_no_place() {
    assertThat(found("Fewer stores will open in Spain, Denny's said."))
        .containsExactly("Spain/L", "Denny's/O");
    assertThat(found("Nets were set from Aberdeen, Peterhead and Buckie to the islands."))
        .containsExactly("Aberdeen/L", "Peterhead/L", "Buckie/L");
  }

  @Test
  void a_person_does_not_keep_it() {
    assertThat(found("Obama's speech was long.")).containsExactly("Obama/P");
  }

  @Test
  void a_hyphen_parts_a_name_from_a_word_and_two_names_that_meet() {
    assertThat(found("A New York-based fund and an Iran-backed militia made a deal."))
        .containsExactly("New York/L", "Iran/L");
    assertThat(found("The Macron-Merkel alliance is over."))
        .containsExactly("Macron/P", "Merkel/P");
    assertThat(found("Protesters who are pro-Moscow and anti-NATO met."))
        .containsExactly("Moscow/L", "NATO/O");
    assertThat(found("An ex-Google engineer sold a firm.")).containsExactly("Google/O");
  }

  @Test
  void a_double_name_stays_whole() {
    assertThat(found("Julia Louis-Dreyfus and Daniel Day-Lewis won awards."))
        .containsExactly("Julia Louis-Dreyfus/P", "Daniel Day-Lewis/P");
    assertThat(found("Guinea-Bissau and Timor-Leste signed."))
        .containsExactly("Guinea-Bissau/L", "Timor-Leste/L");
  }

  @Test
  void a_ship_or_a_storm_is_nobody() {
    assertThat(found("The USS Abraham Lincoln sailed to Bahrain.")).containsExactly("Bahrain/L");
    assertThat(found("Hurricane Katrina destroyed New Orleans. Katrina killed many."))
        .containsExactly("New Orleans/L");
  }

  @Test
  void what_is_called_after_a_person_is_not_the_person() {
    assertThat(found("Nelson Mandela Avenue was closed."))
        .containsExactly("Nelson Mandela Avenue/L");
    assertThat(found("Pupils of Rosa Parks Elementary School sang."))
        .containsExactly("Rosa Parks Elementary School/O");
    assertThat(found("She won the Albert Einstein Award.")).doesNotContain("Albert Einstein/P");
  }

  @Test
  void letters_behind_a_name_are_no_names() {
    assertThat(found("Paula Green, R.N., M.P.H., works in Boston."))
        .containsExactly("Paula Green/P", "Boston/L");
    assertThat(found("Sen. Angus King, I-Maine, agreed."))
        .containsExactly("Angus King/P", "Maine/L");
  }

  @Test
  void in_a_headline_plain_words_are_no_names_and_names_are_found() {
    assertThat(found("Putin Slams Door on Talks With Ukraine\n\nVladimir Putin said it in Moscow."))
        .startsWith("Putin/P", "Ukraine/L");
    assertThat(found("FLOODS KILL TWENTY IN BANGLADESH AS RAINS CONTINUE\n\nRain fell in Dhaka."))
        .containsExactly("BANGLADESH/L", "Dhaka/L");
  }

  @Test
  void a_given_name_that_is_a_place_is_of_the_person() {
    assertThat(found("Paris Hilton and London Breed met in Nevada."))
        .containsExactly("Paris Hilton/P", "London Breed/P", "Nevada/L");
    assertThat(found("He flew from London to Jordan.")).containsExactly("London/L", "Jordan/L");
  }

  @Test
  void an_ampersand_joins_and_a_comma_parts() {
    assertThat(found("Smith & Wesson, Black & Decker and Barnes & Noble fell."))
        .containsExactly("Smith & Wesson/O", "Black & Decker/O", "Barnes & Noble/O");
  }

  @Test
  void the_worlds_offices_are_whole_and_its_honorifics_outside() {
    assertThat(found("The Ministry of Culture, Arts and Heritage of Kenya paid."))
        .containsExactly("Ministry of Culture, Arts and Heritage/O", "Kenya/L");
    assertThat(found("The Government of Kenya signed it."))
        .containsExactly("Government of Kenya/O");
    assertThat(found("Tan Sri Lim Guan Teik met Maulana Fazlur Rehman."))
        .containsExactly("Lim Guan Teik/P", "Fazlur Rehman/P");
    assertThat(found("The Minister of Agriculture and the First Lady met.")).isEmpty();
  }

  @Test
  void two_cities_with_relations_are_two() {
    assertThat(found("Leaders met in Cairo and Tehran. The Cairo-Tehran relations improved."))
        .endsWith("Cairo/L", "Tehran/L");
  }

  @Test
  void a_korean_name_without_a_hyphen_is_whole_before_its_office() {
    assertThat(found("Moon Jae In, the president of South Korea, spoke."))
        .startsWith("Moon Jae In/P");
  }

  @Test
  void a_spacecraft_is_nobody_and_nowhere() {
    assertThat(found("The relay satellite, Queqiao, left after the probe Luna had landed."))
        .isEmpty();
  }

  @Test
  void the_unions_and_ports_of_the_world_are_found() {
    assertThat(found("He is chairman of the African Union (AU). The AU met in Nairobi."))
        .containsExactly("African Union/O", "AU/O", "AU/O", "Nairobi/L");
    assertThat(found("Tajikistan sees Iran’s Chabahar and Bandar Abbas ports as critical."))
        .containsExactly("Tajikistan/L", "Iran/L", "Chabahar/L", "Bandar Abbas/L");
  }

  @Test
  void titles_in_short_are_outside_the_name() {
    assertThat(found("Later Prof. Mira Solberg thanked Capt. Jon Hansen in Oslo."))
        .containsExactly("Mira Solberg/P", "Jon Hansen/P", "Oslo/L");
  }

  @Test
  void a_party_keeps_its_small_letter() {
    assertThat(found("The Conservative party lost to the Labour party in Leeds."))
        .containsExactly("Conservative party/O", "Labour party/O", "Leeds/L");
  }

  private static List<String> found(String text) {
    return LoadedModels.finder().find("", text).stream()
        .filter(mention -> mention.part() == ArticlePart.TEXT && !mention.weak())
        .map(mention -> mention.span().of(text) + "/" + mention.type().name().charAt(0))
        .toList();
  }
}
