package org.dateline.library.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.dateline.model.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionContextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "k",
        "kim jong-un",
        "O’Brien",
        "o'brien's",
        "U.S. economy",
        "AT&T",
        "what is brexit?",
        "war and peace or not",
        "Trump: we win",
        "10:30",
        "kim OR",
        "AC/DC",
        "C++"
      })
  void words_are_words(String words) {
    assertThat(SuggestionContext.of(words)).isEqualTo(new SuggestionContext.WordsContext(words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "\"kim",
        "“kim jong” un",
        "kim OR trump",
        "NOT kim",
        "kim NEAR/8 sanctions",
        "-kim",
        "kim -tr",
        "(kim",
        "kim*",
        "kim~",
        "/ki[mn]/",
        "title:kim",
        "rain Title:",
        "is:unread kim",
        "person:kim jong",
        "person:\"Kim Jong Un\" sanc",
        "date:2018"
      })
  void the_query_language_is_not_completed(String words) {
    assertThat(SuggestionContext.of(words)).isEqualTo(new SuggestionContext.UnsupportedContext());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "person:kim,kim,PERSON",
        "Person: kim,kim,PERSON",
        "place:Dal,Dal,LOCATION",
        "org:“Xin,Xin,ORGANIZATION",
        "person:\"Kim Jo,Kim Jo,PERSON",
        "rain AND person:\"Kim Jo,Kim Jo,PERSON",
        "(place:dal,dal,LOCATION",
        "-person:kim,kim,PERSON",
        "person:\"Xi Jinping\" place:b,b,LOCATION",
        "person:,``,PERSON"
      })
  void a_field_for_names_asks_for_its_type(String words, String text, EntityType type) {
    assertThat(SuggestionContext.of(words))
        .isEqualTo(new SuggestionContext.NameContext(text, Optional.of(type)));
  }

  @Test
  void the_field_for_entities_asks_for_any_type() {
    assertThat(SuggestionContext.of("entity:kim"))
        .isEqualTo(new SuggestionContext.NameContext("kim", Optional.empty()));
  }

  @Test
  @Timeout(5)
  void even_the_oddest_letters_are_looked_through_at_once() {
    for (String odd : new String[] {"a:", " a: ", "person:\"", "(-", "((", "“”"}) {
      assertThat(SuggestionContext.of(odd.repeat(2_000)))
          .isEqualTo(new SuggestionContext.UnsupportedContext());
      assertThat(SuggestionContext.of(odd.repeat(100))).isNotNull();
    }
  }
}
