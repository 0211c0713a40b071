package org.dateline.names.typing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.names.LoadedModels;
import org.dateline.names.MarkedArticle;
import org.junit.jupiter.api.Test;

class HeadNounTypesTest {

  @Test
  void a_head_noun_of_organizations_makes_one_of_places_and_persons() {
    assertThat(decide("the [L:Orkhon Football Confederation] and [P:Tamir Partners]"))
        .containsExactly("O Orkhon Football Confederation", "O Tamir Partners");
    assertThat(decide("the [P:Government of Orkhon] and the [L:Bank of the Orkhon]"))
        .containsExactly("O Government of Orkhon", "O Bank of the Orkhon");
  }

  @Test
  void a_railway_is_one_if_it_is_a_country_s() {
    assertThat(decide("[L:Norway Railways] and the [L:Orkhon Highland Railway]"))
        .containsExactly("O Norway Railways", "L Orkhon Highland Railway");
  }

  @Test
  void a_person_with_a_given_name_and_a_place_that_is_known_stay() {
    assertThat(decide("[P:Margaret Bank] saw [P:Orkhon]"))
        .containsExactly("P Margaret Bank", "P Orkhon");
    assertThat(decide("the [L:Orkhon Court] and the [L:Government Hill]"))
        .containsExactly("L Orkhon Court", "L Government Hill");
  }

  @Test
  void a_coast_or_bank_of_a_direction_is_a_place() {
    assertThat(decide("[O:West Bank], [O:North Coast], [O:Central America], [O:Global South]"))
        .containsExactly("L West Bank", "L North Coast", "L Central America", "L Global South");
    assertThat(decide("the [O:Central Bank] and [O:Western Union]"))
        .containsExactly("O Central Bank", "O Western Union");
  }

  @Test
  void a_region_is_one_by_its_letters_too() {
    assertThat(decide("in [O:NSW] and [P:KZN], not [O:NSA]"))
        .containsExactly("L NSW", "L KZN", "O NSA");
  }

  private static List<String> decide(String marked) {
    return HeadNounTypes.decide(MarkedArticle.of(marked).names(), LoadedModels.places()).stream()
        .map(name -> name.type().name().charAt(0) + " " + name.text())
        .toList();
  }
}
