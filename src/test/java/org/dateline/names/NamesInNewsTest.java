package org.dateline.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.ArticlePart;
import org.dateline.model.LinkReason;
import org.dateline.model.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What becomes of short articles with everything at work: the models, the tables and all steps.
class NamesInNewsTest {

  @Test
  void a_country_is_a_place_everywhere_in_an_article() {
    String title = "DPRK fires two missiles";
    String text =
        """
        The DPRK fired two missiles into the sea on Monday. Officials in the DPRK did not comment. \
        DPRK state media were silent.

        "The DPRK must stop," said Lee Min-ho in Seoul.\
        """;

    assertThat(names(title, text))
        .filteredOn(name -> name.contains("DPRK"))
        .hasSize(5)
        .containsOnly("L DPRK=north korea");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "L Korean Peninsula | Tensions on the Korean Peninsula rose on Monday.",
        "O China's Ministry of Foreign Affairs "
            + "| A spokesman for China's Ministry of Foreign Affairs called for calm.",
        "O White House | The White House declined to comment.",
        "L Joint Base Andrews | The plane landed at Joint Base Andrews on Friday.",
        "O European Court of Human Rights | The European Court of Human Rights ruled on Friday.",
        "O U.S. Department of State | Letters went to the U.S. Department of State.",
        "P Dwight 'The Hammer' Collins | Then Dwight 'The Hammer' Collins won.",
      })
  void a_name_is_found_whole(String name, String text) {
    assertThat(whole(text)).containsExactly(name);
  }

  @Test
  void titles_are_outside_of_a_name() {
    assertThat(
            whole(
                "President Moon Jae-in met Mr. Kim at the border. Chancellor Angela Merkel and Gen."
                    + " Mark Milley were not there, nor was Prime Minister Boris Johnson."))
        .containsExactly(
            "P Moon Jae-in", "P Kim", "P Angela Merkel", "P Mark Milley", "P Boris Johnson");
  }

  @Test
  void a_name_goes_over_the_end_of_a_wrapped_line_and_keeps_its_key() {
    assertThat(
            names(
                "",
                """
                The party led by the former chancellor of Germany, Angela
                Merkel, lost seats, and observers from the organization called United
                Nations said that the talks held in the city of Kuala
                Lumpur had failed. Later Merkel left.\
                """))
        .containsExactly(
            "L Germany=germany",
            "P Angela\nMerkel=angela merkel",
            "O United\nNations=united nations",
            "L Kuala\nLumpur=kuala lumpur",
            "P Merkel=angela merkel");
  }

  @Test
  void possessives_brackets_quotes_and_dashes_are_outside_of_a_name() {
    assertThat(
            names(
                "",
                "Emmanuel Macron's plane landed (in Paris). \"Macron,\" she said, \"is here.\""
                    + " [Olaf Scholz] stayed."))
        .containsExactly(
            "P Emmanuel Macron=emmanuel macron",
            "L Paris=paris",
            "P Macron=emmanuel macron",
            "P Olaf Scholz=olaf scholz");
  }

  @Test
  void a_headline_in_capitals_names_the_same() {
    assertThat(
            names(
                "BIDEN TO VISIT POLAND AFTER WARSAW ATTACK",
                "Joe Biden will visit Poland this week. The attack in Warsaw killed two people."))
        .containsExactly(
            "P BIDEN=joe biden",
            "L POLAND=poland",
            "L WARSAW=warsaw",
            "P Joe Biden=joe biden",
            "L Poland=poland",
            "L Warsaw=warsaw");
  }

  @Test
  void nationalities_are_weak_mentions_of_their_country() {
    String text =
        "Chinese President Xi Jinping met a Japanese diplomat and two North Koreans in Geneva."
            + " She speaks Chinese.";

    List<Mention> weak =
        LoadedModels.finder().find("", text).stream().filter(Mention::weak).toList();

    assertThat(weak)
        .extracting(mention -> mention.span().of(text) + "=" + mention.key().folded())
        .containsExactly("Chinese=china", "Japanese=japan", "North Koreans=north korea");
    assertThat(names("", text)).contains("P Xi Jinping=xi jinping", "L Geneva=geneva");
  }

  @Test
  void a_nickname_in_quotes_does_not_part_a_person() {
    assertThat(
            names(
                "",
                "Dwight 'The Hammer' Collins beat Marcus \"Iceman\" Reilly in Las Vegas."
                    + " Collins was pleased, and Reilly left."))
        .containsExactly(
            "P Dwight 'The Hammer' Collins=dwight the hammer collins",
            "P Marcus \"Iceman\" Reilly=marcus iceman reilly",
            "L Las Vegas=las vegas",
            "P Collins=dwight the hammer collins",
            "P Reilly=marcus iceman reilly");
  }

  @Test
  void a_city_and_its_province_are_two_places_and_stay_them() {
    assertThat(
            names(
                "", "The ships left Dalian, Liaoning, on Sunday. Dalian is near Liaoning's hills."))
        .containsExactly(
            "L Dalian=dalian", "L Liaoning=liaoning", "L Dalian=dalian", "L Liaoning=liaoning");
  }

  @Test
  void family_names_may_come_first() {
    assertThat(
            names(
                "Kim meets Xi",
                "Kim Jong Un met Xi Jinping in Dalian on Monday. Mr. Kim thanked Xi, and Xi"
                    + " smiled."))
        .containsExactly(
            "P Kim=kim jong un",
            "P Xi=xi jinping",
            "P Kim Jong Un=kim jong un",
            "P Xi Jinping=xi jinping",
            "L Dalian=dalian",
            "P Kim=kim jong un",
            "P Xi=xi jinping",
            "P Xi=xi jinping");
    assertThat(names("", "Nguyen Van Thieu came to Seoul on Monday. Thieu left early."))
        .containsExactly(
            "P Nguyen Van Thieu=nguyen van thieu", "L Seoul=seoul", "P Thieu=nguyen van thieu");
  }

  @Test
  void washington_the_person_the_team_the_state_and_the_city_stay_apart() {
    assertThat(
            names(
                "",
                "George Washington crossed the river. The Washington Capitals lost in Seattle,"
                    + " Washington, on Sunday. They flew home to Washington, D.C., at night."))
        .containsExactly(
            "P George Washington=george washington",
            "O Washington Capitals=washington capitals",
            "L Seattle=seattle",
            "L Washington=washington state",
            "L Washington, D.C.=washington");
  }

  @Test
  void georgia_the_country_and_the_state_stay_apart() {
    assertThat(names("", "Georgia and Armenia signed a pact in Tbilisi. Then Georgia voted."))
        .startsWith("L Georgia=georgia");
    assertThat(
            names("", "The governor flew from Atlanta, Georgia, to Alabama. Georgia voted last."))
        .contains("L Georgia=georgia state")
        .doesNotContain("L Georgia=georgia");
  }

  @Test
  void jordan_the_player_and_the_country_stay_apart() {
    assertThat(
            names(
                "",
                "Michael Jordan visited Amman, Jordan, for a game. Jordan scored 40 points there."))
        .containsExactly(
            "P Michael Jordan=michael jordan",
            "L Amman=amman",
            "L Jordan=jordan",
            "P Jordan=michael jordan");
  }

  @Test
  void jackson_the_city_and_the_general_stay_apart() {
    assertThat(
            names(
                "",
                "It takes a ship from Jackson, Mississippi, to Havana. Andrew Jackson was a"
                    + " general. Jackson died."))
        .containsExactly(
            "L Jackson=jackson",
            "L Mississippi=mississippi",
            "L Havana=havana",
            "P Andrew Jackson=andrew jackson",
            "P Jackson=andrew jackson");
  }

  @Test
  void moon_is_no_moon_and_park_no_park() {
    assertThat(
            names(
                "",
                "President Moon Jae-in watched as the rocket left for the Moon. The Moon is far"
                    + " away, said Moon."))
        .containsExactly("P Moon Jae-in=moon jae in", "P Moon=moon jae in");
    assertThat(names("", "Park Geun-hye was born in Daegu. She walked in Central Park and a park."))
        .containsExactly(
            "P Park Geun-hye=park geun hye", "L Daegu=daegu", "L Central Park=central park");
  }

  @Test
  void of_two_kims_that_are_both_near_it_is_neither_and_says_so() {
    List<Mention> mentions =
        LoadedModels.finder().find("", "Kim Jong Un met Kim Yo Jong in Pyongyang. Then Kim spoke.");

    Mention kim = mentions.getLast();
    assertThat(kim.key().folded()).isEqualTo("kim");
    assertThat(kim.why())
        .isEqualTo(
            new LinkReason(
                LinkReason.LinkRule.UNDECIDED,
                List.of("Kim Jong Un", "Kim Yo Jong"),
                LinkReason.NOWHERE));
  }

  @Test
  void companies_and_capitals_that_say_things_are_no_persons() {
    assertThat(names("", "Boeing said on Monday that it would cut jobs. Berlin said no."))
        .containsExactly("O Boeing=boeing", "L Berlin=berlin");
  }

  @Test
  void an_organization_is_called_by_its_head() {
    assertThat(
            names(
                "",
                "The Supreme Court of Norway met on Friday in Oslo. Later the Court added a note."))
        .endsWith("O Court=supreme court of norway");
  }

  @Test
  void emoji_and_other_scripts_move_nothing() {
    assertThat(
            names(
                "😀 مرحبا 北京",
                "😀 Maria Lopez 🎉 flew to Madrid. وقال الرئيس محمود عباس في رام الله."
                    + " 习近平在北京会见了普京。 👩‍👩‍👧 Then Lopez met Xi Jinping in Beijing."))
        .containsExactly(
            "P Maria Lopez=maria lopez",
            "L Madrid=madrid",
            "P Lopez=maria lopez",
            "P Xi Jinping=xi jinping",
            "L Beijing=beijing");
  }

  @Test
  void lone_surrogates_are_no_failure() {
    assertThat(names("\udc00 Paris \ud83d", "\ud83d Maria Lopez\udc00 flew to Madrid.\ud83d"))
        .contains("P Maria Lopez=maria lopez", "L Madrid=madrid");
  }

  @Test
  void a_text_without_a_full_stop_is_read_as_well() {
    assertThat(
            names(
                "",
                "Maria Lopez went to Madrid and then Lopez went to Paris and after that she met"
                    + " John Smith who lives in Berlin"))
        .containsExactly(
            "P Maria Lopez=maria lopez",
            "L Madrid=madrid",
            "P Lopez=maria lopez",
            "L Paris=paris",
            "P John Smith=john smith",
            "L Berlin=berlin");
  }

  private static List<String> names(String title, String text) {
    return LoadedModels.finder().find(title, text).stream()
        .filter(mention -> !mention.weak())
        .map(mention ->
            mention.type().name().charAt(0)
                + " "
                + mention.span().of(mention.part() == ArticlePart.TITLE ? title : text)
                + "="
                + mention.key().folded())
        .toList();
  }

  private static List<String> whole(String text) {
    return names("", text).stream().map(name -> name.substring(0, name.indexOf('='))).toList();
  }
}
