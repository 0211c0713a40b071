package org.dateline.names.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.ArticlePart;
import org.dateline.names.text.RecognizedName;
import org.junit.jupiter.api.Test;

class KoreanNamesTest {

  @Test
  void a_family_name_before_a_given_name_of_two_syllables_is_a_person() {
    assertThat(names("Moon Jae-in arrived.")).containsExactly("Moon Jae-in");
    assertThat(names("A well-known critic of Moon Jae-in")).containsExactly("Moon Jae-in");
    assertThat(names("(Kim Yo-jong)")).containsExactly("Kim Yo-jong");
  }

  @Test
  void without_a_hyphen_what_follows_tells_that_it_is_a_person() {
    assertThat(names("Moon Jae In, the president, spoke.")).containsExactly("Moon Jae In");
    assertThat(names("On Monday, in Seoul, Park Geun Hye, who was there")).hasSize(1);
    assertThat(names("Moon Jae In and others, the next day")).isEmpty();
  }

  @Test
  void other_words_with_hyphens_are_no_persons() {
    assertThat(names("A Well Off-side call, a well-known rule, a San Ki-moon")).isEmpty();
    assertThat(names("-in, x-y, ,")).isEmpty();
  }

  private static List<String> names(String text) {
    MentionEditor names = new MentionEditor(ArticlePart.TEXT, text, List.of());
    KoreanNames.complete(names);
    return names.names().stream().map(RecognizedName::text).toList();
  }
}
