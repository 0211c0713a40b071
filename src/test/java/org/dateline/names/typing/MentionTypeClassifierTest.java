package org.dateline.names.typing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.names.LoadedModels;
import org.dateline.names.MarkedArticle;
import org.dateline.names.crf.TokenProbabilities;
import org.dateline.names.text.RecognizedName;
import org.dateline.names.typing.MentionTypeClassifier.Reason;
import org.junit.jupiter.api.Test;

class MentionTypeClassifierTest {

  private static final MentionTypeClassifier CLASSIFIER =
      MentionTypeClassifier.load(LoadedModels.places(), LoadedModels.recognizer()::isOrdinaryWord);

  @Test
  void what_the_article_says_elsewhere_tells_the_type_of_a_short_name() {
    String text =
        "[P:Tomas Velde] opened the meeting. Then [O:Velde] said that it was late, and [O:Velde]"
            + " said that all could go.";

    assertThat(decided(text)).containsExactly("Tomas Velde/P", "Velde/P", "Velde/P");
  }

  @Test
  void what_a_rule_typed_stays_so() {
    MarkedArticle marked =
        MarkedArticle.of(
            "[P:Tomas Velde] opened the meeting. Then [O:Velde] said that it was late, and"
                + " [O:Velde] said that all could go.");

    assertThat(decided(marked, List.of())).containsExactly("Tomas Velde/P", "Velde/O", "Velde/O");
  }

  @Test
  void a_person_named_in_full_and_short_stays_one() {
    assertThat(
            decided(
                "South Korea's [P:Moon], North Korea's leader and others met. [P:Moon Jae-in] and"
                    + " Kim Jong Un came to Panmunjom."))
        .containsExactly("Moon/P", "Moon Jae-in/P");
  }

  @Test
  void what_the_recogniser_saw_nowhere_stays_as_it_was_voted() {
    MarkedArticle marked = MarkedArticle.of("Then Mr. [L:Velde] said that it was late.");

    assertThat(
            CLASSIFIER.decide(
                marked.article(),
                marked.names(),
                TokenProbabilities.empty(),
                marked.names(),
                marked.names()))
        .isEqualTo(marked.names());
  }

  @Test
  void the_reasons_for_a_type_are_features_in_plain_words() {
    MarkedArticle marked =
        MarkedArticle.of("[P:Tomas Velde] opened the meeting. [O:Velde] said that it was late.");
    Map<String, Double> features =
        CLASSIFIER.features(marked.article(), marked.names(), read(marked)).getLast();

    assertThat(CLASSIFIER.reasons(features, EntityType.PERSON, EntityType.ORGANIZATION))
        .filteredOn(reason -> reason.weight() > 0)
        .extracting(Reason::feature)
        .contains("a person's surname", "said after");
  }

  private static List<String> decided(String text) {
    return decided(MarkedArticle.of(text), MarkedArticle.of(text).names());
  }

  private static List<String> decided(MarkedArticle marked, List<RecognizedName> recognized) {
    return CLASSIFIER
        .decide(marked.article(), marked.names(), read(marked), recognized, marked.names())
        .stream()
        .map(name -> name.text() + "/" + name.type().name().charAt(0))
        .toList();
  }

  private static TokenProbabilities read(MarkedArticle marked) {
    TokenProbabilities probabilities = TokenProbabilities.empty();
    List<RecognizedName> found = new ArrayList<>();
    for (ArticlePart part : ArticlePart.values()) {
      found.addAll(
          LoadedModels.recognizer().find(part, marked.article(), true, true, probabilities));
    }
    assertThat(found).isNotEmpty();
    return probabilities;
  }
}
