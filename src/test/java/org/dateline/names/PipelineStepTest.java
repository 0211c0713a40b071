package org.dateline.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.Mention;
import org.dateline.names.text.RecognizedName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Each step does something that no other does.
class PipelineStepTest {

  @Test
  void places_tell_which_place_a_name_means() {
    MarkedArticle article = MarkedArticle.of("[L:Tulsa], OK. [L:Paris], [L:Texas].");

    assertThat(article.resolved())
        .containsExactly("Tulsa=tulsa", "OK=oklahoma", "Paris=paris texas", "Texas=texas");
    assertThat(article.resolved(without(PipelineStep.PLACES)))
        .containsExactly("Tulsa=tulsa", "Paris=paris", "Texas=texas");
  }

  @Test
  void common_acronyms_take_the_acronyms_of_things_out() {
    MarkedArticle article = MarkedArticle.of("A compact fluorescent light ([O:CFL]) burns.");

    assertThat(article.resolved()).isEmpty();
    assertThat(article.resolved(without(PipelineStep.COMMON_ACRONYMS))).containsExactly("CFL=cfl");
  }

  @Test
  void splits_take_names_apart() {
    MarkedArticle article = MarkedArticle.of("[O:Newsmax / Zogby] polled voters.");

    assertThat(article.resolved()).containsExactly("Newsmax=newsmax", "Zogby=zogby");
    assertThat(article.resolved(without(PipelineStep.SPLITS)))
        .containsExactly("Newsmax / Zogby=newsmax zogby");
  }

  @Test
  void repeats_find_names_again() {
    MarkedArticle article = MarkedArticle.of("[O:Sea Watch] sailed. Then Sea Watch landed.");

    assertThat(article.resolved()).hasSize(2);
    assertThat(article.resolved(without(PipelineStep.REPEATS))).hasSize(1);
  }

  @Test
  void types_give_a_name_one_type() {
    MarkedArticle article = MarkedArticle.of("[L:Orkha], [O:Orkha], [L:Orkha].");

    assertThat(article.mentions()).extracting(Mention::type).containsOnly(EntityType.LOCATION);
    assertThat(article.mentions(without(PipelineStep.TYPES)))
        .extracting(Mention::type)
        .contains(EntityType.ORGANIZATION);
  }

  @Test
  void head_types_leave_no_doubt_of_an_organization() {
    MarkedArticle article = MarkedArticle.of("The [L:Orkhon Football Confederation] met.");

    assertThat(article.mentions(EnumSet.of(PipelineStep.HEAD_TYPES)))
        .extracting(Mention::type)
        .containsOnly(EntityType.ORGANIZATION);
    assertThat(article.mentions(EnumSet.noneOf(PipelineStep.class)))
        .extracting(Mention::type)
        .containsOnly(EntityType.LOCATION);
  }

  @Test
  void slips_mend_a_letter() {
    MarkedArticle article =
        MarkedArticle.of("[P:Kristen Wilkins]. [P:Kristen Wilkins]. [P:Kristin Wilkins].");

    assertThat(article.resolved()).endsWith("Kristin Wilkins=kristen wilkins");
    assertThat(article.resolved(without(PipelineStep.SLIPS)))
        .endsWith("Kristin Wilkins=kristin wilkins");
  }

  @Test
  void short_forms_lead_to_full_names() {
    MarkedArticle article =
        MarkedArticle.of("[P:Kim Jong Un]. [P:Kim]. The [O:Workers' Party of Korea] ([O:WPK]).");

    assertThat(article.resolved()).contains("Kim=kim jong un", "WPK=workers party of korea");
    assertThat(article.resolved(without(PipelineStep.SHORT_FORMS))).contains("Kim=kim", "WPK=wpk");
  }

  @Test
  void short_names_need_not_be_initials() {
    MarkedArticle article = MarkedArticle.of("The [O:Bank of Orkhon] ([O:BoO]) paid.");

    assertThat(article.resolved()).endsWith("BoO=bank of orkhon");
    assertThat(article.resolved(without(PipelineStep.SHORT_NAMES))).endsWith("BoO=boo");
  }

  @Test
  void normalization_makes_one_name_of_what_looks_like_one() {
    String text = "Joko Widodo, known\u00A0as Jokowi, spoke in Jakarta. Joko Wido\u200Bdo left.";

    assertThat(keys(EnumSet.allOf(PipelineStep.class), text))
        .containsExactly("jakarta", "joko widodo");
    assertThat(found(EnumSet.allOf(PipelineStep.class), text)).endsWith("Joko Wido\u200Bdo");
    assertThat(keys(without(PipelineStep.NORMALIZATION), text)).contains("jokowi");
  }

  @Test
  void generations_are_a_part_of_the_name() {
    MarkedArticle article = MarkedArticle.of("[P:Robert Roe], Jr., spoke.");

    assertThat(article.resolved()).containsExactly("Robert Roe, Jr.=robert roe jr");
    assertThat(article.resolved(without(PipelineStep.GENERATIONS)))
        .containsExactly("Robert Roe=robert roe");
  }

  @Test
  void families_are_persons_of_their_own() {
    MarkedArticle article = MarkedArticle.of("The [O:Obamas] met [P:Barack Obama].");

    assertThat(article.types()).contains("Obamas/P");
    assertThat(article.mentions(without(PipelineStep.FAMILIES)).getFirst().type())
        .isEqualTo(EntityType.ORGANIZATION);
  }

  @Test
  void the_context_of_persons_tells_whose_a_short_name_is() {
    MarkedArticle article = MarkedArticle.of("[P:Jane Roe] left. Mr. [P:Roe] stayed.");

    assertThat(article.resolved()).endsWith("Roe=roe");
    assertThat(article.resolved(without(PipelineStep.PERSON_CONTEXT))).endsWith("Roe=jane roe");
  }

  @Test
  void aliases_are_other_names() {
    MarkedArticle article = MarkedArticle.of("[P:Joko Widodo], known as [P:Jokowi], left.");

    assertThat(article.resolved()).endsWith("Jokowi=joko widodo");
    assertThat(article.resolved(without(PipelineStep.ALIASES))).endsWith("Jokowi=jokowi");
  }

  @Test
  void compass_points_are_countries() {
    MarkedArticle article = MarkedArticle.of("[L:North Korea] fired. The North’s leader smiled.");

    assertThat(article.resolved()).endsWith("North=north korea");
    assertThat(article.resolved(without(PipelineStep.COMPASS))).hasSize(1);
  }

  @Test
  void nationalities_are_weak_mentions() {
    MarkedArticle article = MarkedArticle.of("A Chinese ship left [L:Dalian].");

    assertThat(article.resolved()).containsExactly("Chinese=china", "Dalian=dalian");
    assertThat(article.mentions().getFirst().weak()).isTrue();
    assertThat(article.resolved(without(PipelineStep.NATIONALITIES)))
        .containsExactly("Dalian=dalian");
  }

  @Test
  void with_no_step_at_all_every_name_is_what_it_was_found_as() {
    MarkedArticle article = MarkedArticle.of("[P:Kim] of [L:Paris], [L:Texas]. [O:Kim] spoke.");

    assertThat(article.resolved(EnumSet.noneOf(PipelineStep.class)))
        .containsExactly("Kim=kim", "Paris=paris", "Texas=texas", "Kim=kim");
    assertThat(article.mentions(EnumSet.noneOf(PipelineStep.class)))
        .extracting(Mention::type)
        .containsExactlyElementsOf(article.names().stream().map(RecognizedName::type).toList());
  }

  @Test
  void phrases_complete_what_the_models_found() {
    String text = "Dwight 'The Hammer' Collins won in Las Vegas.";

    assertThat(found(without(PipelineStep.PHRASES), text))
        .doesNotContain("Dwight 'The Hammer' Collins");
    assertThat(found(EnumSet.allOf(PipelineStep.class), text))
        .contains("Dwight 'The Hammer' Collins");
  }

  @Test
  void a_second_model_finds_what_the_first_left_over() {
    String text = "They sailed past the lighthouse of Skarholm and to Vestrheim before dawn.";

    assertThat(found(without(PipelineStep.SECOND_MODEL), text)).isEmpty();
    assertThat(found(EnumSet.allOf(PipelineStep.class), text))
        .containsExactly("Skarholm", "Vestrheim");
  }

  static Stream<Arguments> rules() {
    return Stream.of(
        arguments(
            PipelineStep.TRUECASING,
            "Merkel Meets Macron Over Budget Row\n\nAngela Merkel and Emmanuel Macron spoke in Paris."),
        arguments(PipelineStep.DATELINES, "OUAGADOUGOU (AFP) - Soldiers went home."),
        arguments(
            PipelineStep.ORGANIZATIONS,
            "The Ministry of Culture, Arts and Heritage of Kenya paid."),
        arguments(
            PipelineStep.HEAD_NOUNS, "A video went viral on WhatsApp, the Orkhon Agency said."),
        arguments(PipelineStep.BOUNDARIES, "The Hydro and Orkhon Power Commission met in Oslo."),
        arguments(PipelineStep.NATIONAL_BODIES, "The rowers of Team Peru came home."),
        arguments(
            PipelineStep.ACRONYMS,
            "A report of the Orkhon Panel on Glacier Change (OPGC) said so."),
        arguments(
            PipelineStep.CITATIONS, "Reading helps children (Orkhon, Vantor, & Tamber, 2007)."),
        arguments(PipelineStep.STREETS, "She keeps a shop on Sparrow St in the centre."),
        arguments(
            PipelineStep.ACRONYM_CONTEXT,
            "Maria Lopez of DAB won. The strike goes on, KRT leaders said."),
        arguments(PipelineStep.INITIALS, "Results: Lucas Moreno (BRA) beat Petr Hozak (CZE)."),
        arguments(PipelineStep.OFFICES, "Chair of Ghana's Ministry of Health Kwame Mensah spoke."),
        arguments(PipelineStep.GIVEN_NAMES, "India Arie sang in Oslo, and India Moore sang too."),
        arguments(PipelineStep.TEAMS, "The Calgary Hitmen won. The Hitmen led early."),
        arguments(
            PipelineStep.NAMED_THINGS,
            "Hurricane Julia struck Honduras. Julia was strong. Storm Edward hit Wales."),
        arguments(PipelineStep.POST_NOMINALS, "Sen. Angus King, I-Maine, agreed."),
        arguments(PipelineStep.HYPHENS, "A New York-based fund closed."),
        arguments(PipelineStep.POSSESSIVES, "Kohl's and Lowe's reported profits."),
        arguments(PipelineStep.COMMON_NOUNS, "His Highness the Amir spoke."));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void each_rule_finds_what_is_not_found_without_it(PipelineStep step, String text) {
    assertThat(found(EnumSet.allOf(PipelineStep.class), text))
        .isNotEqualTo(found(without(step), text));
  }

  private static Set<PipelineStep> without(PipelineStep step) {
    return EnumSet.complementOf(EnumSet.of(step));
  }

  private static Set<String> keys(Set<PipelineStep> steps, String text) {
    return finder(steps).find("", text).stream()
        .map(mention -> mention.key().folded())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static NameFinder finder(Set<PipelineStep> steps) {
    return steps.size() == PipelineStep.values().length
        ? LoadedModels.finder()
        : NameFinder.with(steps);
  }

  private static List<String> found(Set<PipelineStep> steps, String text) {
    return finder(steps).find("", text).stream()
        .filter(mention -> mention.part() == ArticlePart.TEXT)
        .map(mention -> mention.span().of(text))
        .toList();
  }
}
