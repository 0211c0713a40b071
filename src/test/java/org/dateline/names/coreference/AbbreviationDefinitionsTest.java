package org.dateline.names.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.dateline.names.MarkedArticle;
import org.dateline.names.text.RecognizedName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AbbreviationDefinitionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "WPK | The [O:Workers' Party of Korea] (WPK) met.",
        "WPK | The [O:Workers' Party of Korea] (“WPK”) met.",
        "WPK | The [O:Workers' Party of Korea] (WPK, in power) met.",
        "WPK | The WPK ([O:Workers' Party of Korea]) met.",
        "CDC | The [O:Centers for Disease Control and Prevention] (CDC) met.",
        "DRC | The [L:Democratic Republic of the Congo] (DRC) is large.",
        "W.P.K. | The [O:Workers' Party of Korea] (W.P.K.) met.",
      })
  void initials_in_brackets_beside_a_name_are_its_short_form(String acronym, String marked) {
    assertThat(defined(marked, acronym)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The [O:Workers' Party of Korea] met (WPK).",
        "The [O:Workers' Party of Korea] WPK met.",
        "[O:Korea Party of Workers] (WPK) met.",
        "[P:Walter Paul Kim] (WPK) left.",
        "[O:Workers] (WPK) met.",
        "[O:Workers' Party of Korea] (Wpk) met."
      })
  void other_letters_or_other_places_define_nothing(String marked) {
    assertThat(defined(marked, "WPK")).isEmpty();
  }

  @Test
  void two_letters_are_not_the_beginning_of_longer_initials() {
    assertThat(defined("[O:Workers' Party of Korea] (WP) met.", "WP")).isEmpty();
  }

  @Test
  void the_first_definition_holds() {
    assertThat(
            defined(
                "The [O:African Bar Union] (ABU) met. The [O:American Bar Union] (ABU) met.",
                "ABU"))
        .contains("African Bar Union");
  }

  private static Optional<String> defined(String marked, String acronym) {
    MarkedArticle article = MarkedArticle.of(marked);
    return AbbreviationDefinitions.in(article.article(), article.names())
        .of(acronym)
        .map(RecognizedName::text);
  }
}
