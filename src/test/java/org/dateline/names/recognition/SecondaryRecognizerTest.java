package org.dateline.names.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.dateline.model.EntityType;
import org.dateline.names.crf.Crf.LabeledRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecondaryRecognizerTest {

  private static final Set<String> ORDINARY = Set.of("monday", "lake");

  @Test
  void it_is_asked_where_a_capitalised_word_is_left_over() {
    assertThat(opinion("they sailed to Orkhon").wanted()).isTrue();
    assertThat(opinion("they met Ana Torres in Orkhon", person(2, 4)).wanted()).isTrue();
  }

  @Test
  void it_is_not_asked_where_every_name_was_seen() {
    assertThat(opinion("they met Ana Torres", person(2, 4)).wanted()).isFalse();
    assertThat(opinion("Orkhon").wanted()).as("the first word of a sentence").isFalse();
    assertThat(opinion("they left on Monday").wanted()).as("an ordinary word").isFalse();
    assertThat(opinion("they gave it a B").wanted()).as("a letter").isFalse();
    assertThat(opinion("they left").wanted()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "PERSON, and then Orkhon left",
    "LOCATION, boats to Orkhon left",
    "LOCATION, boats IN Orkhon left",
    "ORGANIZATION, and then Vantor paid",
    "ORGANIZATION, sued by VNTR again",
  })
  void a_single_word_after_the_words_that_lead_to_it_is_believed(EntityType type, String words) {
    assertThat(heard(type, words)).containsExactly(new LabeledRun(2, 3, type));
  }

  @ParameterizedTest
  @CsvSource({
    "LOCATION, then saw Orkhon left",
    "LOCATION, met by Orkhon left",
    "ORGANIZATION, then a VNTR broke",
    "PERSON, boats on Monday left",
    "PERSON, boats on lake left",
    "PERSON, boats on B left",
    "PERSON, he left Orkhon",
  })
  void without_them_or_as_an_ordinary_or_last_word_it_is_not(EntityType type, String words) {
    assertThat(heard(type, words)).isEmpty();
  }

  @Test
  void several_words_that_it_alone_takes_for_a_name_are_not_believed() {
    SecondaryRecognizer opinion = opinion("he read Silent Orkhon twice");

    assertThat(opinion.with(List.of(person(2, 4)))).isEmpty();
    assertThat(opinion.with(List.of(person(3, 4)))).containsExactly(person(3, 4));
  }

  @Test
  void the_first_word_of_a_sentence_is_not_believed() {
    assertThat(opinion("Orkhon left early").with(List.of(person(0, 1)))).isEmpty();
  }

  @Test
  void what_the_first_model_saw_stays_as_it_is() {
    LabeledRun certain = new LabeledRun(2, 4, EntityType.ORGANIZATION);
    SecondaryRecognizer opinion =
        opinion("they sued Vantor Holdings , and Orkhon did too", certain);

    assertThat(opinion.with(List.of(person(2, 3), person(6, 7))))
        .containsExactly(certain, person(6, 7));
  }

  @Test
  void the_names_of_both_are_in_order() {
    assertThat(opinion("then Ana met Orkhon there", person(3, 4)).with(List.of(person(1, 2))))
        .containsExactly(person(1, 2), person(3, 4));
  }

  private static List<LabeledRun> heard(EntityType type, String words) {
    return opinion(words).with(List.of(new LabeledRun(2, 3, type)));
  }

  private static LabeledRun person(int from, int to) {
    return new LabeledRun(from, to, EntityType.PERSON);
  }

  private static SecondaryRecognizer opinion(String words, LabeledRun... certain) {
    List<CoreLabel> sentence =
        Arrays.stream(words.split(" "))
            .map(word -> {
              CoreLabel label = new CoreLabel();
              label.setWord(word);
              return label;
            })
            .toList();
    return new SecondaryRecognizer(sentence, List.of(certain), ORDINARY::contains);
  }
}
