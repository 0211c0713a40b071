package org.dateline.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      nullValues = "-",
      value = {
        "By Jane Doe ~ Jane Doe ~ ''",
        "BY JANE DOE AND JOHN ROE ~ JANE DOE;JOHN ROE ~ ''",
        "by Jane Doe, John Roe and Kim Min-ji ~ Jane Doe;John Roe;Kim Min-ji ~ ''",
        "By: Ludwig van Beethoven ~ Ludwig van Beethoven ~ ''",
        "Written by Mary O’Hara & J. R. Smith ~ Mary O’Hara;J. R. Smith ~ ''",
        "By Jane Doe, Reuters ~ Jane Doe ~ Reuters",
        "By Jane Doe in Seoul ~ Jane Doe ~ ''",
        "By Jane Doe, Seoul ~ Jane Doe ~ ''",
        "By Jane Doe for CNN ~ Jane Doe ~ ''",
        "By JANE DOE, Associated Press Writer ~ JANE DOE ~ ''",
        "By Jane Doe, Chief Diplomatic Correspondent ~ Jane Doe ~ ''",
        "By Reuters Staff ~ '' ~ Reuters",
        "By Associated Press ~ '' ~ Associated Press",
        "Author: Jane Doe ~ Jane Doe ~ ''",
        "Reporting by Jane Doe; Editing by John Roe ~ Jane Doe ~ ''",
      })
  void names_after_by_are_the_authors(String line, String authors, String source) {
    Byline byline = Byline.of(line).orElseThrow();
    assertThat(String.join(";", byline.authors())).isEqualTo(authors);
    assertThat(byline.source()).isEqualTo(source);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By the time the leaders met, the sun had set.",
        "By Monday",
        "By Land and Sea",
        "By Train to Pyongyang",
        "By May Day Moon will decide",
        "By Jane Doe in the shadows of the palace",
        "By , and",
        "Jane Doe",
        "Bystanders cheer in Seoul",
        "Authors meet in Seoul",
        "By",
      })
  void other_lines_are_no_byline(String line) {
    assertThat(Byline.of(line)).isEmpty();
  }
}
