package org.dateline.names.typing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.dateline.model.EntityType;
import org.dateline.names.MarkedArticle;
import org.dateline.names.text.NameNormalizer;
import org.dateline.names.text.RecognizedName;
import org.junit.jupiter.api.Test;

class PlaceListsTest {

  @Test
  void what_is_joined_to_a_place_behind_a_word_that_leads_to_places_is_one() {
    assertThat(weight("They marched in [L:Orkhon] and [P:Tamir].", "tamir")).isEqualTo(1);
    assertThat(weight("They marched in [L:Orkhon], and [P:Tamir].", "tamir")).isEqualTo(1);
    assertThat(weight("They marched [L:Orkhon] and [P:Tamir].", "tamir"))
        .as("no word leads to them")
        .isZero();
    assertThat(weight("They marched in [P:Orkhon] and [P:Tamir].", "tamir"))
        .as("the first is no place")
        .isZero();
  }

  @Test
  void a_list_goes_on_as_long_as_it_is_one() {
    String text = "from [L:Orkhon], [O:Selenge], [P:Tamir] and [P:Tuul] to [P:Onon]";

    assertThat(weight(text, "selenge")).isEqualTo(1);
    assertThat(weight(text, "tamir")).isEqualTo(1);
    assertThat(weight(text, "tuul")).isEqualTo(1);
    assertThat(weight(text, "onon")).isZero();
  }

  @Test
  void behind_a_comma_alone_somebody_may_act() {
    assertThat(weight("It rained in [L:Orkhon], [P:Tamir] said.", "tamir")).isZero();
  }

  @Test
  void a_name_of_several_words_and_an_owner_are_no_part_of_it() {
    assertThat(weight("in [L:Orkhon] and [P:Ann Tamir].", "ann tamir")).isZero();
    assertThat(weight("in [L:Orkhon] and [P:Tamir]'s house.", "tamir")).isZero();
  }

  /// How much it weighs that a name is a place.
  private static double weight(String marked, String name) {
    MarkedArticle article = MarkedArticle.of(marked);
    Map<String, TypeEvidence> evidence = new HashMap<>();
    for (RecognizedName each : article.names()) {
      evidence.put(NameNormalizer.letters(each.text()), new TypeEvidence());
    }
    PlaceLists.weigh(article.article().text(), article.names(), evidence);
    return evidence.getOrDefault(name, new TypeEvidence()).of(EntityType.LOCATION);
  }
}
