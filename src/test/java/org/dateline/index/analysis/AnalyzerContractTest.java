package org.dateline.index.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.runner.JUnitCore;
import org.junit.runner.Result;
import org.junit.runner.notification.Failure;

/// [ArticleAnalyzer] keeps what Lucene asks of every analyzer. Lucene's own checks need its runner,
/// which is of an older JUnit: it runs within a test of this one.
class AnalyzerContractTest {

  /// What the random texts are made from, in hexadecimal digits; a failure has it in its trace.
  private static final String SEED = "20180508";

  /// Where Lucene looks for it.
  private static final String SEED_PROPERTY = "tests.seed";

  /// What Lucene checks, with random texts.
  public static final class Contract extends BaseTokenStreamTestCase {

    public void testRandomTexts() throws IOException {
      try (ArticleAnalyzer analyzer = new ArticleAnalyzer()) {
        checkRandomData(random(), analyzer, 200);
      }
    }

    public void testLongRandomTexts() throws IOException {
      try (ArticleAnalyzer analyzer = new ArticleAnalyzer()) {
        checkRandomData(random(), analyzer, 20, 8_192);
      }
    }

    public void testTermsPlacesAndPositions() throws IOException {
      try (ArticleAnalyzer analyzer = new ArticleAnalyzer()) {
        assertAnalyzesTo(
            analyzer,
            "Moon Jae-in said",
            new String[] {"moon", "jae", "jaein", "in", "jaein", "said"},
            new int[] {0, 5, 5, 9, 9, 12},
            new int[] {4, 8, 11, 11, 11, 16},
            null,
            new int[] {1, 1, 0, 1, 0, 1},
            new int[] {1, 1, 2, 1, 1, 1});
      }
    }

    public void testEmptyText() throws IOException {
      try (ArticleAnalyzer analyzer = new ArticleAnalyzer()) {
        assertAnalyzesTo(analyzer, "", new String[0]);
        assertAnalyzesTo(analyzer, "-- …", new String[0]);
      }
    }
  }

  @BeforeEach
  void sow() {
    System.setProperty(SEED_PROPERTY, SEED);
  }

  @AfterEach
  void clear() {
    System.clearProperty(SEED_PROPERTY);
  }

  @Test
  void lucene_finds_no_fault_in_the_analyzer() {
    Result result = JUnitCore.runClasses(Contract.class);

    assertThat(result.getFailures()).extracting(Failure::getTrace).isEmpty();
    assertThat(result.getRunCount()).isEqualTo(4);
  }
}
