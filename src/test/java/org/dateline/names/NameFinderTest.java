package org.dateline.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.model.EntityType.LOCATION;
import static org.dateline.model.EntityType.PERSON;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.dateline.model.ArticlePart;
import org.dateline.model.Mention;
import org.dateline.model.NameKey;
import org.dateline.names.text.NameNormalizer;
import org.junit.jupiter.api.Test;

class NameFinderTest {

  private static final NameFinder NAMES = LoadedModels.finder();

  private static final String TITLE = "Kim Jong-un meets Xi";
  private static final String TEXT =
      """
      Chinese President Xi Jinping met Kim Jong Un, the leader of the Democratic People's Republic \
      of Korea (DPRK), in Dalian on Tuesday.

      Xi told Kim that China would help the DPRK.\
      """;

  @Test
  void people_and_places_are_found_and_short_forms_resolved() {
    List<Mention> mentions = NAMES.find(TITLE, TEXT);

    assertThat(mentions)
        .extracting(mention -> mention.key())
        .contains(new NameKey(PERSON, "xi jinping"), new NameKey(LOCATION, "dalian"));
    assertThat(written("Kim", mentions)).containsOnly(new NameKey(PERSON, "kim jong un"));
    assertThat(written("Kim Jong-un", mentions)).containsOnly(new NameKey(PERSON, "kim jong un"));
    assertThat(written("Xi", mentions)).containsOnly(new NameKey(PERSON, "xi jinping"));
    assertThat(written("DPRK", mentions))
        .hasSize(2)
        .containsOnly(NameNormalizer.key(LOCATION, "Democratic People's Republic of Korea"));
  }

  @Test
  void mentions_are_in_order_and_never_overlap() {
    List<Mention> mentions = NAMES.find(TITLE, TEXT);

    assertThat(mentions.getFirst().part()).isEqualTo(ArticlePart.TITLE);
    for (int i = 1; i < mentions.size(); i++) {
      Mention before = mentions.get(i - 1);
      Mention after = mentions.get(i);
      assertThat(before.part()).isLessThanOrEqualTo(after.part());
      if (before.part() == after.part()) {
        assertThat(before.span().end()).isLessThanOrEqualTo(after.span().start());
      }
    }
  }

  @Test
  void spans_are_right_among_emoji_control_characters_and_other_scripts() {
    String text =
        "😀😀 On Monday \u0000Angela Merkel flew to Paris.\r\n\r\n"
            + "التقى الرئيس 习近平 \ud83d Then Vladimir Putin\u0007 left Moscow 👩‍👩‍👧 at"
            + " noon.\udc00";

    assertThat(NAMES.find("", text))
        .extracting(mention -> mention.span().of(text))
        .contains("Angela Merkel", "Paris", "Vladimir Putin", "Moscow");
  }

  @Test
  void a_name_never_reaches_over_a_blank_line() {
    String text = "The guests came with Angela\n\nMerkel and others";

    assertThat(NAMES.find("", text)).noneMatch(mention -> mention.span().of(text).contains("\n"));
  }

  @Test
  void a_long_text_without_full_stop_is_read_to_its_end() {
    String text = "President Donald Trump flew to Singapore and ".repeat(2_000);

    assertThat(NAMES.find("", text)).hasSizeGreaterThan(3_900);
  }

  @Test
  void nothing_is_found_in_nothing() {
    assertThat(NAMES.find("", "")).isEmpty();
    assertThat(NAMES.find("", " \n\n ")).isEmpty();
  }

  @Test
  void what_is_found_does_not_depend_on_what_was_read_before_nor_on_the_thread() {
    List<Mention> alone = NAMES.find(TITLE, TEXT);
    NAMES.find("", "the kim and the xi of dalian met, as dprk and pyongyang did. ".repeat(50));

    assertThat(IntStream.range(0, 20).parallel().mapToObj(_ -> NAMES.find(TITLE, TEXT)))
        .containsOnly(alone);
  }

  @Test
  void an_interrupted_thread_stops() {
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> NAMES.find(TITLE, TEXT)).isInstanceOf(CancellationException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void the_version_names_the_model_and_the_rules() {
    String jar = CRFClassifier.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    String corenlp = jar.replaceFirst(".*stanford-(corenlp)-([\\d.]+)\\.jar", "$1 $2");

    assertThat(NAMES.version())
        .startsWith(corenlp + " ")
        .contains("all.3class", "conll.4class", "rules ");
  }

  private static List<NameKey> written(String name, List<Mention> mentions) {
    return mentions.stream()
        .filter(mention ->
            mention.span().of(mention.part() == ArticlePart.TITLE ? TITLE : TEXT).equals(name))
        .map(Mention::key)
        .toList();
  }
}
