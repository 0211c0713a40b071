package org.dateline.names.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.dateline.model.EntityType;
import org.dateline.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionBoundariesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "PERSON | said <President Xi Jinping>, | Xi Jinping",
        "PERSON | <Mr. Kim> went | Kim",
        "PERSON | <Prof. Kim> went | Kim",
        "PERSON | <Capt. Kim> went | Kim",
        "PERSON | <Aunty Kim> went | Kim",
        "PERSON | <Ms.Ann Kim> went | Ann Kim",
        "PERSON | <His Highness Sheikh Kim> went | Kim",
        "PERSON | <Kim's> visit | Kim",
        "PERSON | <Xi’s> visit | Xi",
        "PERSON | “<“Kim Jong Un”,> | Kim Jong Un",
        "PERSON | <Robert Downey Jr>. won | Robert Downey Jr.",
        "PERSON | <Nathan Law of Demosisto> won | Nathan Law",
        "PERSON | <Joan of Arc> rode | Joan of Arc",
        "PERSON | met <Moon Jae> In, the president | Moon Jae In",
        "PERSON | met <Moon Jae> In Seoul | Moon Jae",
        "LOCATION | in the <U.S>. The president | U.S.",
        "LOCATION | in <Washington D.C>. | Washington D.C.",
        "LOCATION | in <Paris>. The | Paris",
        "ORGANIZATION | of <Boeing Co>. said | Boeing Co.",
        "ORGANIZATION | of <Yahoo!> said | Yahoo!",
        "ORGANIZATION | of <Texas A>. Then | Texas A",
        "ORGANIZATION | (<WPK)> said | WPK",
        "ORGANIZATION | Department of <State> said | State",
        "ORGANIZATION | <Vantor CEO> Ana Torres | Vantor",
        "ORGANIZATION | <Vantor Chairman> Ana Torres | Vantor",
        "ORGANIZATION | <Vantor Spokeswoman>, who | Vantor",
        "ORGANIZATION | <Chief Justice Review> said | Chief Justice Review",
        "ORGANIZATION | at <the White House> today | White House",
        "ORGANIZATION | told <The Guardian> today | The Guardian",
        "ORGANIZATION | <Theatre Royal> burned | Theatre Royal",
        "LOCATION | in <the Hague> today | the Hague",
        "PERSON | <Prof. Dr. Ana Torres> said | Ana Torres",
        "PERSON | <Vice President Mike Pence>'s | Mike Pence",
        "PERSON | <Pope Francis> prayed | Pope Francis",
        "PERSON | <President> left | President",
        "PERSON | (<Ana Torres)> left | Ana Torres",
        "PERSON | <Ana Torres' > book | Ana Torres",
        "PERSON | <Ana Torres-Vega—> said | Ana Torres-Vega",
        "LOCATION | in <Ala>. King was cheered | Ala.",
        "LOCATION | in the <U. K>. it rained | U. K.",
      })
  void the_ends_of_a_name_are_set_right(EntityType type, String marked, String name) {
    assertThat(trim(marked, type)).contains(name);
  }

  @Test
  void punctuation_is_no_name() {
    assertThat(trim("a <--> b", EntityType.PERSON)).isEmpty();
  }

  @Test
  void an_office_is_no_organization() {
    assertThat(trim("the Secretary of <State> said", EntityType.ORGANIZATION)).isEmpty();
  }

  @Test
  void a_name_ends_at_a_blank_line() {
    assertThat(trim("met <Kim Jong Un\r\n \r\nMoon> said", EntityType.PERSON))
        .contains("Kim Jong Un");
    assertThat(trim("met <Kim Jong\nUn> today", EntityType.PERSON)).contains("Kim Jong\nUn");
  }

  @Test
  void a_table_is_no_name() {
    assertThat(trim("<" + "Kim ".repeat(50) + ">", EntityType.PERSON)).isEmpty();
  }

  private static Optional<String> trim(String marked, EntityType type) {
    int start = marked.indexOf('<');
    int end = marked.indexOf('>') - 1;
    String text = marked.replaceAll("[<>]", "");
    return MentionBoundaries.trim(text, new Span(start, end), type).map(span -> span.of(text));
  }
}
