package org.dateline.names.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.ArticlePart;
import org.dateline.names.MarkedArticle;
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

  @Test
  void the_second_syllable_may_have_a_capital_and_the_family_be_a_word() {
    assertThat(names("They sent Park Joo-Ho on. A man met You Sol-kun."))
        .containsExactly("Park Joo-Ho", "You Sol-kun");
    assertThat(names("He met Hong Kong-based bankers.")).isEmpty();
  }

  @Test
  void a_family_name_that_was_cut_off_is_put_back() {
    assertThat(names("Defence Minister Ro [P:Kwang Chol] spoke.")).containsExactly("Ro Kwang Chol");
    assertThat(names("Defence Minister No [P:Kwang Chol] spoke.")).containsExactly("No Kwang Chol");
  }

  @Test
  void what_stands_before_other_persons_is_no_family_name() {
    assertThat(names("No [P:Kwang Chol] came.")).containsExactly("Kwang Chol");
    assertThat(names("the artist Park [P:Mary Roe] and Ro [P:Kwang], Ro [P:Kwangsan Chol]"))
        .containsExactly("Mary Roe", "Kwang", "Kwangsan Chol");
    assertThat(names("[P:Min] [P:Kwang Chol] and Orkhon [P:Kwang Chol] and [P:Kwang Chol]"))
        .containsExactly("Min", "Kwang Chol", "Kwang Chol", "Kwang Chol");
  }

  private static List<String> names(String marked) {
    MarkedArticle article = MarkedArticle.of(marked);
    MentionEditor names =
        new MentionEditor(ArticlePart.TEXT, article.article().text(), article.names());
    KoreanNames.complete(names);
    return names.names().stream().map(RecognizedName::text).toList();
  }
}
