package org.dateline.names.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.dateline.model.ArticlePart;
import org.dateline.names.LoadedModels;
import org.dateline.names.MarkedArticle;
import org.junit.jupiter.api.Test;

class OfficeHoldersTest {

  @Test
  void an_institution_and_who_speaks_for_it_are_parted_at_the_office() {
    assertThat(complete("[O:Orkhon Chamber of Commerce President Sheikh Rahim Uddin] spoke."))
        .containsExactly("O Orkhon Chamber of Commerce", "P Rahim Uddin");
    assertThat(complete("[O:Orkhon Water Authority Deputy Director Ann Tamir] spoke."))
        .containsExactly("O Orkhon Water Authority", "P Ann Tamir");
  }

  @Test
  void what_is_no_person_is_not() {
    assertThat(complete("[O:Orkhon General Manager Training Institute] opened."))
        .containsExactly("O Orkhon General Manager Training Institute");
    assertThat(complete("[O:Orkhon Chief Executive Summer School] opened."))
        .containsExactly("O Orkhon Chief Executive Summer School");
  }

  private static List<String> complete(String marked) {
    MarkedArticle article = MarkedArticle.of(marked);
    return OfficeHolders.complete(
            ArticlePart.TEXT,
            article.article().text(),
            article.names(),
            LoadedModels.places(),
            Set.of("training", "summer")::contains)
        .stream()
        .map(name -> name.type().name().charAt(0) + " " + name.text())
        .toList();
  }
}
