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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BoO | The [O:Bank of Orkhon] ([O:BoO]) paid.",
        "OIA | [O:Orkhon Airlines] ([O:OIA]) flew.",
        "UAAR | The [O:Union of Atheists and Rationalists] ([O:UAAR]) met.",
        "KBC | The [O:KBC] ([O:Italian Bishops Conference]) met.",
      })
  void what_is_an_organization_in_brackets_may_have_other_letters(String acronym, String marked) {
    assertThat(defined(marked, acronym)).isPresent();
    MarkedArticle article = MarkedArticle.of(marked);
    assertThat(AbbreviationDefinitions.in(article.article(), article.names(), false).of(acronym))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BoO | The [O:Bank of Orkhon] (BoO) paid.",
        "WHO | The [O:Ministry of Health] ([O:WHO]) paid.",
        "UN | The [O:Council of Unions] ([O:UN]) met.",
        "MP | [P:Ann Roe] MP ([O:Labour Party]) left.",
        "KBC | [P:Ivan Ben Carr] ([O:KBC]) left.",
        "BKO | The [O:Bank of Orkhon] ([L:BKO]) paid.",
      })
  void letters_that_do_not_fit_define_nothing(String acronym, String marked) {
    assertThat(defined(marked, acronym)).isEmpty();
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
