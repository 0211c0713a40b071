package org.dateline.names.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.dateline.model.EntityType.LOCATION;
import static org.dateline.model.EntityType.ORGANIZATION;
import static org.dateline.model.EntityType.PERSON;

import java.util.Random;
import org.dateline.model.EntityType;
import org.dateline.model.NameKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameNormalizerTest {

  private static final String ZERO_WIDTH_SPACE = "\u200b";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kim Jong-un",
        "Kim Jong Un",
        "KIM JONG UN",
        "Kim Jong‑Un",
        "Kim  Jong\nUn",
        "Kim\u00a0Jong Un",
        "Kim Jong Un's",
        "Kim Jong-un’s",
        "Chairman Kim Jong Un",
        "Mr. Kim Jong Un"
      })
  void one_person_in_many_spellings_has_one_key(String spelling) {
    assertThat(NameNormalizer.key(PERSON, spelling)).isEqualTo(new NameKey(PERSON, "kim jong un"));
  }

  @ParameterizedTest
  @CsvSource({
    "PERSON, Erdoğan, Erdogan",
    "PERSON, Jørgen Ødegård, Jorgen Odegard",
    "PERSON, Lech Wałęsa, Lech Walesa",
    "PERSON, Günter Graß, Gunter Grass",
    "PERSON, J. K. Rowling, J.K. Rowling",
    "PERSON, Conan O’Brien, Conan O'Brien",
    "PERSON, Conan O´Brien, Conan O'Brien",
    "PERSON, Conan O‛Brien, Conan O'Brien",
    "PERSON, Conan O＇Brien's, Conan O'Brien",
    "LOCATION, Hawaiʻi, Hawaii",
    "ORGANIZATION, Moody′s, Moody’s",
    "PERSON, Dr. Angela Merkel, Angela Merkel",
    "PERSON, Vice President Mike Pence, Mike Pence",
    "LOCATION, the Hague, The Hague",
    "LOCATION, Saint Petersburg, St. Petersburg",
    "LOCATION, São Paulo, Sao Paulo",
    "ORGANIZATION, Boeing Co., Boeing",
    "ORGANIZATION, EADS N.V., EADS",
    "ORGANIZATION, The New York Times Company, New York Times",
    "ORGANIZATION, 'Tiffany & Co.', Tiffany",
    "ORGANIZATION, Procter & Gamble, Procter and Gamble",
    "ORGANIZATION, Workers' Party of Korea, Workers’ Party of Korea",
    "ORGANIZATION, UN Security Council, United Nations Security Council",
    "ORGANIZATION, U.S. Air Force, United States Air Force",
    "ORGANIZATION, U. S. Air Force, United States Air Force",
    "ORGANIZATION, Department of Justice, Justice Department",
    "ORGANIZATION, Department of Defense, the Defense Department",
    "ORGANIZATION, Ministry of the Interior, Interior Ministry",
    "ORGANIZATION, China's Ministry of Foreign Affairs, China’s Foreign Ministry",
    "PERSON, Daniel Hollins FRS, Daniel Hollins",
    "PERSON, 'Dr. Ana Torres, MSC', Ana Torres",
    "PERSON, Sir Ian Hollins KBE, Ian Hollins",
    "PERSON, Ana Torres QC MP, Ana Torres",
    "LOCATION, Mount Orkhon, Mt. Orkhon",
    "LOCATION, Fort Orkhon, Ft. Orkhon",
    "LOCATION, St Petersburg, Saint Petersburg",
  })
  void spellings_of_one_name_have_one_key(EntityType type, String one, String other) {
    assertThat(NameNormalizer.key(type, one)).isEqualTo(NameNormalizer.key(type, other));
  }

  @ParameterizedTest
  @CsvSource({
    "PERSON, Kim Jong Un, Kim Yong Un",
    "PERSON, Pope Francis, Francis",
    "PERSON, Queen Elizabeth, Elizabeth",
    "PERSON, George H. W. Bush, George W. Bush",
    "LOCATION, New York, York",
    "LOCATION, North Korea, South Korea",
    "ORGANIZATION, Guardian Media, Guardian",
    "ORGANIZATION, Department of Justice, Department of Labour",
    "ORGANIZATION, China's Foreign Ministry, Japan's Foreign Ministry",
    "ORGANIZATION, Bank of Orkhon, Orkhon Bank",
    "PERSON, Park Ra, Park",
    "PERSON, Ana Frs, Ana",
    "PERSON, Daniel Ra, Daniel",
    "LOCATION, Mountain View, Mt. View",
    "ORGANIZATION, Marine Corps, Marine",
  })
  void different_names_have_different_keys(EntityType type, String one, String other) {
    assertThat(NameNormalizer.key(type, one)).isNotEqualTo(NameNormalizer.key(type, other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "US",
        "U.S.",
        "U.S",
        "USA",
        "U. S.",
        "United States",
        "the United States",
        "America",
        "United States of America"
      })
  void the_united_states_are_one_place_under_all_names(String name) {
    NameKey key = new NameKey(LOCATION, "united states");

    assertThat(NameNormalizer.key(LOCATION, name)).isEqualTo(key);
    assertThat(NameNormalizer.key(ORGANIZATION, name)).isEqualTo(key);
  }

  @Test
  void a_country_is_a_place_whatever_it_seems_to_be() {
    assertThat(NameNormalizer.key(ORGANIZATION, "China").type()).isEqualTo(LOCATION);
    assertThat(NameNormalizer.key(ORGANIZATION, "DPRK"))
        .isEqualTo(NameNormalizer.key(LOCATION, "Democratic People’s Republic of Korea"));
    assertThat(NameNormalizer.key(LOCATION, "EU"))
        .isEqualTo(NameNormalizer.key(ORGANIZATION, "European Union"));
  }

  @Test
  void a_person_with_the_name_of_a_country_stays_a_person() {
    assertThat(NameNormalizer.key(PERSON, "Jordan")).isEqualTo(new NameKey(PERSON, "jordan"));
  }

  @Test
  void an_abbreviation_is_written_in_capitals() {
    assertThat(NameNormalizer.key(ORGANIZATION, "Us").folded()).isEqualTo("us");
    assertThat(NameNormalizer.key(ORGANIZATION, "Un Certain Regard").folded())
        .isEqualTo("un certain regard");
  }

  @Test
  void a_name_that_is_all_title_or_legal_form_keeps_its_last_word() {
    assertThat(NameNormalizer.key(PERSON, "Mr. President").folded()).isEqualTo("president");
    assertThat(NameNormalizer.key(ORGANIZATION, "The Company").folded()).isEqualTo("company");
  }

  @Test
  void names_in_other_scripts_keep_their_letters() {
    assertThat(NameNormalizer.key(PERSON, "习近平").folded()).isEqualTo("习近平");
    assertThat(NameNormalizer.key(PERSON, "김정은").folded()).isEqualTo("김정은");
    assertThat(NameNormalizer.key(LOCATION, "दिल्ली").folded()).isEqualTo("दिल्ली");
  }

  @Test
  void a_name_without_letters_is_its_own_key() {
    assertThat(NameNormalizer.key(ORGANIZATION, " !!! ").folded()).isEqualTo("!!!");
  }

  @Test
  void a_blank_name_has_no_key() {
    assertThatIllegalArgumentException().isThrownBy(() -> NameNormalizer.key(PERSON, "  "));
  }

  /// One invisible character has the name go the way of all scripts.
  @Test
  void a_name_in_ascii_has_the_letters_that_it_has_among_all_scripts() {
    String alphabet = "aAbBsS1'`&.- \n,";
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder name = new StringBuilder();
      for (int left = random.nextInt(9); left > 0; left--) {
        name.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      assertThat(NameNormalizer.letters(name.toString()))
          .as("<%s>", name)
          .isEqualTo(NameNormalizer.letters(name + ZERO_WIDTH_SPACE));
    }
  }
}
