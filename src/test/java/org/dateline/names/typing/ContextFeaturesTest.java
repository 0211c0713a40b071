package org.dateline.names.typing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.ArticlePart;
import org.dateline.names.MarkedArticle;
import org.junit.jupiter.api.Test;

class ContextFeaturesTest {

  @Test
  void a_title_and_a_verb_of_saying_stand_beside_a_person() {
    assertThat(features("Then Coach [P:Orkha] said no.", 0)).contains("title", "said after");
    assertThat(features("It is late, said [P:Orkha].", 0)).contains("said before");
    assertThat(features("They left [L:Orkha] early.", 0)).isEmpty();
  }

  @Test
  void what_an_organization_has_follows_its_name() {
    assertThat(features("So [P:Orkha] spokesman Jan Moll came.", 0)).contains("organization's");
    assertThat(features("So [P:Orkha]’s shares fell.", 0)).contains("organization's");
    assertThat(features("So [P:Orkha]’s brothers left.", 0)).isEmpty();
  }

  @Test
  void names_in_a_list_are_beside_each_other() {
    String list = "In [L:Suri], [P:Orkha] and [L:Moll] it rains.";

    assertThat(features(list, 1)).containsExactly("behind list LOCATION", "before list LOCATION");
    assertThat(features("[L:Suri] was hot. [P:Orkha] was not.", 1)).isEmpty();
  }

  @Test
  void a_name_may_be_of_another_or_in_it() {
    assertThat(features("The [O:Orkha] of [L:Suri] met.", 0)).contains("the", "before of LOCATION");
    assertThat(features("Both [L:Suri]’s [P:Orkha] won.", 1)).contains("behind 's LOCATION");
  }

  @Test
  void a_line_begins_behind_a_break_and_not_behind_a_quote() {
    assertThat(features("He left.\n\n[P:Orkha] stayed.", 0)).contains("line start");
    assertThat(features("He left “[P:Orkha]” here.", 0)).isEmpty();
  }

  private static List<String> features(String text, int at) {
    MarkedArticle marked = MarkedArticle.of(text);
    return ContextFeatures.features(marked.article().of(ArticlePart.TEXT), marked.names(), at);
  }
}
