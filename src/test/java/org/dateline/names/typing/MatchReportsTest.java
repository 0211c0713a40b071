package org.dateline.names.typing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.dateline.model.EntityType;
import org.dateline.names.MarkedArticle;
import org.dateline.names.text.NameNormalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchReportsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P:Gor Mahia] beat [O:Leopards] 2-0. | gor mahia",
        "[O:Leopards] lost to [L:Maccabi Haifa] 0–1. | maccabi haifa",
        "[O:Leopards] beat [L:Haifa] 2-0. | ''",
        "[P:Jane Roe] beat [P:Mary Roe] 6-2. | ''",
        "[P:Jane Roe] sued [O:Leopards]. | ''",
      })
  void who_plays_an_organization_is_one(String marked, String team) {
    MarkedArticle article = MarkedArticle.of(marked);
    Map<String, TypeEvidence> evidence = new HashMap<>();
    article
        .names()
        .forEach(name -> evidence.put(NameNormalizer.letters(name.text()), new TypeEvidence()));

    MatchReports.weigh(article.article().text(), article.names(), evidence);

    assertThat(evidence)
        .allSatisfy((letters, told) ->
            assertThat(told.of(EntityType.ORGANIZATION) > 0).isEqualTo(letters.equals(team)));
  }
}
