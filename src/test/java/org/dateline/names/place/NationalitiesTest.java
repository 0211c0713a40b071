package org.dateline.names.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.LinkReason;
import org.dateline.model.Mention;
import org.dateline.names.MarkedArticle;
import org.dateline.names.text.ArticleParagraphs;
import org.dateline.names.text.NameNormalizer;
import org.junit.jupiter.api.Test;

class NationalitiesTest {

  private static final Demonyms DEMONYMS = Demonyms.load();
  private static final Nationalities NATIONALITIES = new Nationalities(DEMONYMS);

  @Test
  void adjectives_and_peoples_stand_for_their_country() {
    assertThat(weak("Chinese and French officials met the Americans, a Filipino and two Saudis."))
        .containsExactly(
            "Chinese=china",
            "French=france",
            "Americans=united states",
            "Filipino=philippines",
            "Saudis=saudi arabia");
  }

  @Test
  void the_key_is_that_of_the_country_itself_and_the_reason_names_it() {
    Mention british = mentions("The British left.").getFirst();
    assertThat(british.key()).isEqualTo(NameNormalizer.key(EntityType.LOCATION, "United Kingdom"));
    assertThat(british.why())
        .isEqualTo(
            LinkReason.of(
                LinkReason.LinkRule.NATIONALITY_OF, "United Kingdom", LinkReason.NOWHERE));
    assertThat(british.weak()).isTrue();
  }

  @Test
  void the_longest_wins() {
    assertThat(
            weak(
                "North Korean and South Koreans, South African, Papua New Guinean, Turkish"
                    + " Cypriots, Equatorial Guinean"))
        .containsExactly(
            "North Korean=north korea",
            "South Koreans=south korea",
            "South African=south africa",
            "Papua New Guinean=papua new guinea",
            "Turkish Cypriots=cyprus",
            "Equatorial Guinean=equatorial guinea");
  }

  @Test
  void a_hyphen_or_a_line_end_may_part_the_words() {
    assertThat(weak("North-Korean, North\nKorean, North\r\nKorean"))
        .containsExactly(
            "North-Korean=north korea", "North\nKorean=north korea", "North\r\nKorean=north korea");
    assertThat(weak("North\n\nKorean, North, Korean, North  Korean")).isEmpty();
  }

  @Test
  void words_of_several_countries_stand_for_none() {
    assertThat(weak("The Korean, the Congolese, a Dominican, Guineans and the Nigerien team."))
        .isEmpty();
  }

  @Test
  void what_only_begins_like_one_is_another_thing() {
    assertThat(
            weak(
                "Latin American and South American states, West Indians, British Columbia, the"
                    + " Indian Ocean, Saudi Arabia, the Czech Republic, American Samoa."))
        .isEmpty();
  }

  @Test
  void small_letters_and_parts_of_words_are_none() {
    assertThat(weak("polish the turkish, Americana, Germanic, Indiana, Romans, Chinesey, Finn"))
        .isEmpty();
    assertThat(weak("see a@American or /German or x.French")).isEmpty();
  }

  @Test
  void words_with_a_hyphen_count() {
    assertThat(weak("the Saudi-led war, U.S.-Chinese talks, non-American, Franco-German"))
        .containsExactly(
            "Saudi=saudi arabia", "Chinese=china", "American=united states", "German=germany");
  }

  @Test
  void languages_are_none() {
    assertThat(
            weak(
                "He speaks Chinese. She wrote in French. It is in German and in Spanish."
                    + " Russian-language papers; the Polish language; translated into Dutch;"
                    + " English speakers; (Greek: Athina)."))
        .isEmpty();
  }

  @Test
  void in_before_a_noun_is_no_language() {
    assertThat(weak("in French politics, in Chinese waters, into Russian hands, in Americans"))
        .containsExactly(
            "French=france", "Chinese=china", "Russian=russia", "Americans=united states");
  }

  @Test
  void within_a_name_there_is_none() {
    MarkedArticle article =
        MarkedArticle.of(
            "[O:North Korean Foreign Ministry], [O:American Airlines], [P:German Gref] and [O:Bank"
                + " of Chinese Taipei] and Chinese.");
    assertThat(weak(article)).containsExactly("Chinese=china");
  }

  @Test
  void what_was_taken_for_a_place_or_an_organization_becomes_weak() {
    MarkedArticle article = MarkedArticle.of("The [L:American] and [O:North] [L:Korean] sides.");
    assertThat(NATIONALITIES.complete(article.article(), article.mentions()))
        .extracting(Mention::weak)
        .containsExactly(true, true);
  }

  @Test
  void a_person_stays_one() {
    MarkedArticle article = MarkedArticle.of("[P:French] said so.");
    assertThat(weak(article)).isEmpty();
    assertThat(NATIONALITIES.complete(article.article(), article.mentions())).hasSize(1);
  }

  @Test
  void all_mentions_come_in_order() {
    MarkedArticle article =
        MarkedArticle.of(
            "Chinese in [L:Dalian]", "[P:Xi] met German [P:Angela Merkel] in [L:Rome].");
    assertThat(NATIONALITIES.complete(article.article(), article.mentions()))
        .extracting(m -> m.part() + " " + m.span().of(article.article().of(m.part())))
        .containsExactly(
            "TITLE Chinese",
            "TITLE Dalian",
            "TEXT Xi",
            "TEXT German",
            "TEXT Angela Merkel",
            "TEXT Rome");
  }

  @Test
  void any_text_is_taken_and_every_span_is_a_word_of_the_table() {
    Random random = new Random(7);
    String[] pieces = {
      "North", "Korean", "Chinese", " ", "-", "\n", "\ud83d", "😀", "中", "é", "São", "in ", "'s",
      ".", "Papua", "New", "Guinean", "(", "א"
    };
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = 0; j < 30; j++) {
        text.append(
            random.nextInt(5) == 0
                ? String.valueOf((char) random.nextInt(0x10000))
                : pieces[random.nextInt(pieces.length)]);
      }
      ArticleParagraphs article = ArticleParagraphs.of("", text.toString());
      for (Mention mention : NATIONALITIES.complete(article, List.of())) {
        String written = mention.span().of(text.toString()).replaceAll("[\\s\\u00a0-]+", " ");
        assertThat(DEMONYMS.country(written)).as(text.toString()).isPresent();
      }
    }
  }

  private static List<Mention> mentions(String text) {
    return NATIONALITIES.complete(ArticleParagraphs.of("", text), List.of());
  }

  private static List<String> weak(String text) {
    return mentions(text).stream().map(m -> m.span().of(text) + "=" + m.key().folded()).toList();
  }

  private static List<String> weak(MarkedArticle article) {
    return NATIONALITIES.complete(article.article(), article.mentions()).stream()
        .filter(Mention::weak)
        .filter(m -> m.part() == ArticlePart.TEXT)
        .map(m -> m.span().of(article.article().text()) + "=" + m.key().folded())
        .toList();
  }
}
