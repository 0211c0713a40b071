package org.dateline.names.crf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.Span;
import org.dateline.names.LoadedModels;
import org.dateline.names.text.ArticleParagraphs;
import org.dateline.names.text.RecognizedName;
import org.junit.jupiter.api.Test;

class TokenProbabilitiesTest {

  private static final String TEXT = "Angela Merkel flew to Paris.\n\nNothing else was said.";

  @Test
  void a_name_is_as_probable_as_its_words_in_the_mean() {
    Map<EntityType, Double> person =
        read(TokenProbabilities.empty(), "Angela Merkel").orElseThrow();

    assertThat(person.getOrDefault(EntityType.PERSON, 0.0)).isGreaterThan(0.9);
    assertThat(person.getOrDefault(EntityType.LOCATION, 1.0)).isLessThan(0.1);
    assertThat(read(TokenProbabilities.empty(), "Paris").orElseThrow())
        .hasEntrySatisfying(EntityType.LOCATION, share -> assertThat(share).isGreaterThan(0.9));
  }

  @Test
  void nothing_is_known_of_a_name_where_none_was_seen() {
    assertThat(read(TokenProbabilities.empty(), "Nothing")).isEmpty();
  }

  @Test
  void nothing_is_kept_where_nothing_is_wanted() {
    assertThat(read(TokenProbabilities.unwanted(), "Paris")).isEmpty();
  }

  private static Optional<Map<EntityType, Double>> read(
      TokenProbabilities probabilities, String name) {
    List<RecognizedName> found =
        LoadedModels.recognizer()
            .find(ArticlePart.TEXT, ArticleParagraphs.of("", TEXT), true, true, probabilities);
    assertThat(found).hasSize(2);
    int start = TEXT.indexOf(name);
    return probabilities.of(
        new RecognizedName(
            ArticlePart.TEXT, new Span(start, start + name.length()), EntityType.PERSON, name));
  }
}
