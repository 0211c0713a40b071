package org.dateline.names.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dateline.model.LinkReason;
import org.dateline.names.MarkedArticle;
import org.dateline.names.text.RecognizedName;
import org.junit.jupiter.api.Test;

class ToponymResolverTest {

  private static final Gazetteer GAZETTEER = Gazetteer.load(Demonyms.load());
  private static final PlaceTable TABLE = PlaceTable.load();

  @Test
  void a_city_in_its_state_keeps_its_plain_key() {
    assertThat(keys("in [L:Dalian], [L:Liaoning]. In [L:Dallas], [L:Texas]."))
        .containsExactly("dalian", "liaoning", "dallas", "texas");
    assertThat(keys("in [L:Dalian], [L:Liaoning], [L:China], he")).startsWith("dalian", "liaoning");
  }

  @Test
  void an_abbreviation_behind_a_city_is_its_state() {
    assertThat(
            keys(
                "in [L:Miami], [L:Fla]., [L:Seattle], [L:Wash]., [L:Atlanta], [L:Ga]., [L:Buffalo],"
                    + " [L:N.Y.], [L:Tulsa], [L:OK]."))
        .containsExactly(
            "miami",
            "florida",
            "seattle",
            "washington state",
            "atlanta",
            "georgia state",
            "buffalo",
            "new york state",
            "tulsa",
            "oklahoma");
  }

  @Test
  void an_abbreviation_by_itself_is_the_state() {
    assertThat(keys("the [L:Wash]. and [L:Mo]")).containsExactly("washington state", "missouri");
    assertThat(keys("the [L:LA] river and [L:Orkh].")).containsExactly("la", "orkh");
  }

  @Test
  void a_city_that_is_not_the_usual_one_says_where_it_is() {
    assertThat(keys("in [L:Paris], [L:Texas].")).containsExactly("paris texas", "texas");
    assertThat(keys("in [L:London], [L:Ontario], on")).startsWith("london ontario");
    assertThat(keys("in [L:Vancouver], [L:Wash].")).startsWith("vancouver washington");
    assertThat(keys("in [L:Springfield], [L:Ill].")).startsWith("springfield illinois");
    assertThat(keys("in [L:Lebanon], [L:Pa].")).startsWith("lebanon pennsylvania");
  }

  @Test
  void the_usual_one_stays_plain() {
    assertThat(keys("in [L:Paris], [L:France].")).startsWith("paris");
    assertThat(keys("in [L:Vancouver], [L:British Columbia].")).startsWith("vancouver");
    assertThat(keys("in [L:Cambridge], [L:England].")).startsWith("cambridge");
    assertThat(keys("in [L:Boston], [L:Massachusetts].")).startsWith("boston");
    assertThat(keys("in [L:Springfield].")).startsWith("springfield");
  }

  @Test
  void the_bare_name_is_the_one_that_the_article_told_of() {
    MarkedArticle article =
        MarkedArticle.of("Fire in [L:Paris]", "A fire in [L:Paris], [L:Texas], hit [L:Paris].");
    assertThat(keys(article)).containsExactly("paris texas", "paris texas", "texas", "paris texas");
    assertThat(whys(article))
        .containsEntry(0, LinkReason.of(LinkReason.LinkRule.SHORT_FOR, "Paris, Texas", 1))
        .containsEntry(3, LinkReason.of(LinkReason.LinkRule.SHORT_FOR, "Paris, Texas", 1));
  }

  @Test
  void with_two_of_a_name_the_bare_one_is_undecided() {
    MarkedArticle article =
        MarkedArticle.of("In [L:Paris], [L:Texas], and [L:Paris], [L:France]. In [L:Paris].");
    assertThat(keys(article)).containsExactly("paris texas", "texas", "paris", "france", "paris");
    assertThat(whys(article).get(4))
        .isEqualTo(
            new LinkReason(
                LinkReason.LinkRule.UNDECIDED, List.of("Paris, Texas", "Paris, France"), 1));
  }

  @Test
  void with_the_home_of_the_usual_one_named_the_bare_one_is_undecided() {
    MarkedArticle article =
        MarkedArticle.of("In [L:Paris], [L:Texas]. From [L:France] came [L:Paris].");
    assertThat(keys(article)).endsWith("paris");
    assertThat(whys(article).get(3))
        .extracting(LinkReason::kind)
        .isEqualTo(LinkReason.LinkRule.UNDECIDED);
  }

  @Test
  void two_towns_of_one_name_say_where_they_are() {
    assertThat(keys("[L:Ridgeway], [L:Ohio], and [L:Ridgeway], [L:Iowa]."))
        .containsExactly("ridgeway ohio", "ohio", "ridgeway iowa", "iowa");
  }

  @Test
  void lists_and_clauses_tell_nothing() {
    assertThat(keys("in [L:London], [L:Ontario] and [L:Quebec].")).startsWith("london");
    assertThat(keys("in [L:Tokyo], [L:Paris], [L:Texas] and")).contains("paris");
    assertThat(keys("In [L:Moscow], [L:Ukraine] was the topic.")).startsWith("moscow");
    assertThat(keys("in [L:London], [L:Washington] said")).containsExactly("london", "washington");
    assertThat(keys("in [L:Mexico], [L:Texas] and [L:Iowa].")).startsWith("mexico", "texas");
    assertThat(keys("in [L:London], [L:New York] and [L:Rome]."))
        .containsExactly("london", "new york", "rome");
    assertThat(keys(MarkedArticle.of("[L:London], [L:Ontario]", "Both agree.")))
        .startsWith("london");
  }

  @Test
  void washington_is_the_capital_unless_the_article_tells_of_the_state() {
    assertThat(keys("[L:Washington] said so.")).containsExactly("washington");
    assertThat(keys("[L:Washington, D.C.], [L:Washington DC] and [L:D.C.]"))
        .containsExactly("washington", "washington", "washington");
    assertThat(keys("in [L:Olympia], [L:Washington] and")).endsWith("washington state");
    assertThat(keys("the state of [L:Washington] and [L:Washington] state"))
        .containsExactly("washington state", "washington state");
    assertThat(keys("[L:Washington] Gov. [P:Jay Inslee]")).startsWith("washington state");
    assertThat(keys("in [L:Seattle], [L:Washington]. [L:Washington] sued."))
        .endsWith("washington state");
    assertThat(keys("in [L:Seattle], [L:Washington]. [L:Washington] and the [O:White House]"))
        .endsWith("washington", "white house");
  }

  @Test
  void georgia_is_the_country_unless_its_neighbours_are_states_of_the_usa() {
    assertThat(keys("[L:Georgia] voted.")).containsExactly("georgia");
    assertThat(keys("[L:Tbilisi], [L:Georgia]. [L:Georgia].")).endsWith("georgia", "georgia");
    assertThat(keys("[L:Savannah], [L:Georgia]. In [L:Georgia]."))
        .containsExactly("savannah", "georgia state", "georgia state");
    assertThat(keys("[L:Florida], [L:Alabama] and [L:Georgia]")).endsWith("georgia state");
    assertThat(keys("[L:Russia], [L:Armenia] and [L:Georgia], not [L:Texas]")).contains("georgia");
    assertThat(keys("[L:Tbilisi], [L:Georgia] and [L:Atlanta], [L:Georgia] and"))
        .containsExactly("tbilisi", "georgia", "atlanta", "georgia state");
  }

  @Test
  void new_york_is_the_city_but_behind_its_towns() {
    assertThat(keys("[L:New York]")).containsExactly("new york");
    assertThat(keys("in [L:Buffalo], [L:New York], he")).endsWith("new york state");
    assertThat(keys("upstate [L:New York]")).endsWith("new york state");
    assertThat(keys("in [L:Brooklyn], [L:New York], he")).endsWith("new york");
    assertThat(keys("[L:New York], [L:New York].")).containsExactly("new york", "new york state");
  }

  @Test
  void a_person_or_a_team_of_that_name_is_left_alone() {
    MarkedArticle article =
        MarkedArticle.of("[P:Washington] led [O:Washington] in [P:Georgia], OK.");
    assertThat(places(article)).isEmpty();
  }

  @Test
  void what_everyone_knows_as_something_else_is_left_alone() {
    assertThat(places(MarkedArticle.of("the [L:EU] and the [L:US]"))).isEmpty();
  }

  @Test
  void a_missed_state_is_added() {
    assertThat(completed("in [L:Tulsa], OK, and [L:London], Ont. He"))
        .containsExactly("Tulsa", "OK", "London", "Ont.");
    assertThat(completed("in [L:Dallas], Texas, and [L:Trenton], N.J., he"))
        .containsExactly("Dallas", "Texas", "Trenton", "N.J.");
    assertThat(completed("[L:Cambridge], MA 02139")).containsExactly("Cambridge", "MA");
  }

  @Test
  void what_is_no_state_is_not_added() {
    assertThat(completed("in [L:Tulsa], OK Corral; [L:Paris], Monday; [L:Rome], IN")).hasSize(4);
    assertThat(completed("[L:BOSTON], OR so; [L:New York], LA and [L:Rome]")).hasSize(3);
    assertThat(completed("[P:Paris], OK; [L:Rome], in; [L:Rome] OK")).hasSize(3);
  }

  @Test
  void washington_and_its_district_are_one_name() {
    assertThat(completed("in [L:Washington], [L:D.C.], and [L:Washington] D.C. and"))
        .containsExactly("Washington, D.C.", "Washington D.C.");
    assertThat(completed("in [L:Washington], [O:D.C. United] won"))
        .containsExactly("Washington", "D.C. United");
  }

  @Test
  void any_text_is_taken_and_names_stay_in_range_and_in_order() {
    Random random = new Random(11);
    String[] pieces = {
      "[L:Paris]",
      "[L:Texas]",
      "[L:Washington]",
      "[L:D.C.]",
      "[L:Georgia]",
      "[O:Tbilisi]",
      ", ",
      " and ",
      "\n",
      ",\n",
      "OK",
      " Ill.",
      "\ud83d",
      "😀",
      "中",
      ".",
      "[L:😀]",
      "[P:Moon]",
      " state"
    };
    for (int i = 0; i < 2_000; i++) {
      StringBuilder marked = new StringBuilder();
      for (int j = 0; j < 12; j++) {
        marked.append(pieces[random.nextInt(pieces.length)]);
      }
      MarkedArticle article = MarkedArticle.of(marked.toString());
      List<RecognizedName> names =
          ToponymCompletion.complete(article.article(), article.names(), GAZETTEER);
      int end = 0;
      for (RecognizedName name : names) {
        assertThat(name.span().start()).isGreaterThanOrEqualTo(end);
        assertThat(name.span().of(article.article().text())).isEqualTo(name.text());
        end = name.span().end();
      }
      Map<RecognizedName, ToponymResolver.ResolvedToponym> once =
          ToponymResolver.keys(article.article(), names, GAZETTEER, TABLE);
      assertThat(ToponymResolver.keys(article.article(), names, GAZETTEER, TABLE)).isEqualTo(once);
      assertThat(names).containsAll(once.keySet());
    }
  }

  private static List<String> completed(String marked) {
    MarkedArticle article = MarkedArticle.of(marked);
    return ToponymCompletion.complete(article.article(), article.names(), GAZETTEER).stream()
        .map(RecognizedName::text)
        .toList();
  }

  private static List<String> keys(String marked) {
    return keys(MarkedArticle.of(marked));
  }

  private static List<String> keys(MarkedArticle article) {
    Map<RecognizedName, ToponymResolver.ResolvedToponym> places = places(article);
    return article.names().stream()
        .map(name -> places.containsKey(name) ? places.get(name).key() : name.key())
        .map(key -> key.folded())
        .toList();
  }

  private static Map<Integer, LinkReason> whys(MarkedArticle article) {
    Map<Integer, LinkReason> whys = new HashMap<>();
    places(article)
        .forEach((name, placed) -> whys.put(article.names().indexOf(name), placed.why()));
    return whys;
  }

  private static Map<RecognizedName, ToponymResolver.ResolvedToponym> places(
      MarkedArticle article) {
    return ToponymResolver.keys(article.article(), article.names(), GAZETTEER, TABLE);
  }
}
