package org.dateline.names.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.LinkReason;
import org.dateline.model.Mention;
import org.dateline.model.NameKey;
import org.dateline.model.Span;
import org.dateline.names.coreference.CrossDocumentCoreference.AntecedentCandidate;
import org.dateline.names.coreference.CrossDocumentCoreference.ShortNameContext;
import org.dateline.names.text.NameNormalizer;
import org.junit.jupiter.api.Test;

class CrossDocumentCoreferenceTest {

  private static final Instant NOW = Instant.parse("2020-06-01T00:00:00Z");
  private static final Set<String> CINEMA = Set.of("truffaut", "malle", "godard");
  private static final Set<String> SPORT = Set.of("lyon", "marseille", "malle");

  @Test
  void it_is_the_one_whose_articles_share_two_uncommon_names() {
    assertThat(decide(here("truffaut", "malle", "paris"), candidate("Jeanne Moreau", CINEMA)))
        .contains("Jeanne Moreau");
  }

  @Test
  void one_shared_name_is_too_few() {
    assertThat(decide(here("truffaut", "berlin"), candidate("Jeanne Moreau", CINEMA))).isEmpty();
  }

  @Test
  void names_that_many_articles_have_tell_nothing() {
    ShortNameContext here = here("truffaut", "malle");
    AntecedentCandidate<String> moreau = candidate("Jeanne Moreau", CINEMA);

    assertThat(CrossDocumentCoreference.decide(here, List.of(moreau), _ -> 50, 1000))
        .contains(moreau);
    assertThat(CrossDocumentCoreference.decide(here, List.of(moreau), _ -> 51, 1000)).isEmpty();
    assertThat(CrossDocumentCoreference.decide(here, List.of(moreau), _ -> 3, 4))
        .as("a small library")
        .contains(moreau);
  }

  @Test
  void it_needs_twice_the_evidence_of_any_other() {
    AntecedentCandidate<String> moreau = candidate("Jeanne Moreau", CINEMA);
    AntecedentCandidate<String> player = candidate("Daniel Moreau", SPORT);

    assertThat(decide(here("truffaut", "godard"), player, moreau)).contains("Jeanne Moreau");
    assertThat(decide(here("truffaut", "godard", "malle", "lyon"), moreau, player)).isEmpty();
    assertThat(decide(here("truffaut", "malle"), moreau, player))
        .as("two against one")
        .contains("Jeanne Moreau");
  }

  @Test
  void two_of_the_same_evidence_stay_candidates() {
    assertThat(
            decide(
                here("truffaut", "malle"),
                candidate("Jeanne Moreau", CINEMA),
                candidate("Yolande Moreau", CINEMA)))
        .isEmpty();
  }

  @Test
  void it_is_none_of_another_time() {
    AntecedentCandidate<String> moreau = candidate("Jeanne Moreau", CINEMA);
    Set<String> names = Set.of("truffaut", "malle");
    Instant late = NOW.plus(Duration.ofDays(5 * 365 + 1));
    Instant early = NOW.minus(Duration.ofDays(5 * 365 + 1));

    assertThat(decide(new ShortNameContext(names, Set.of(), Optional.of(late)), moreau)).isEmpty();
    assertThat(decide(new ShortNameContext(names, Set.of(), Optional.of(early)), moreau)).isEmpty();
    assertThat(
            decide(
                new ShortNameContext(names, Set.of(), Optional.of(late.minus(Duration.ofDays(2)))),
                moreau))
        .isPresent();
    assertThat(decide(new ShortNameContext(names, Set.of(), Optional.empty()), moreau)).isPresent();
  }

  @Test
  void one_of_another_time_is_no_rival() {
    AntecedentCandidate<String> old =
        new AntecedentCandidate<>(
            "Daniel Moreau", CINEMA, Optional.of(Instant.EPOCH), Optional.of(Instant.EPOCH));

    assertThat(decide(here("truffaut", "malle"), old, candidate("Jeanne Moreau", CINEMA)))
        .contains("Jeanne Moreau");
  }

  @Test
  void without_candidates_it_is_nobody() {
    assertThat(decide(here("truffaut", "malle"))).isEmpty();
  }

  @Test
  void a_surname_or_an_acronym_by_itself_is_lone() {
    assertThat(
            CrossDocumentCoreference.isLone(
                mention(EntityType.PERSON, "moreau", LinkReason.WRITTEN)))
        .isTrue();
    assertThat(
            CrossDocumentCoreference.isLone(
                mention(EntityType.ORGANIZATION, "wpk", LinkReason.WRITTEN)))
        .isTrue();
    assertThat(
            CrossDocumentCoreference.isLone(
                mention(
                    EntityType.PERSON,
                    "kim",
                    new LinkReason(
                        LinkReason.LinkRule.UNDECIDED,
                        List.of("Kim A", "Kim B"),
                        LinkReason.NOWHERE))))
        .isTrue();
  }

  @Test
  void a_place_a_full_name_a_linked_one_or_one_that_everyone_knows_is_not() {
    LinkReason linked = LinkReason.of(LinkReason.LinkRule.SHORT_FOR, "Jeanne Moreau", 1);

    assertThat(
            CrossDocumentCoreference.isLone(
                mention(EntityType.LOCATION, "moreau", LinkReason.WRITTEN)))
        .isFalse();
    assertThat(
            CrossDocumentCoreference.isLone(
                mention(EntityType.PERSON, "jeanne moreau", LinkReason.WRITTEN)))
        .isFalse();
    assertThat(CrossDocumentCoreference.isLone(mention(EntityType.PERSON, "moreau", linked)))
        .isFalse();
    assertThat(
            CrossDocumentCoreference.isLone(
                new Mention(
                    ArticlePart.TEXT,
                    new Span(0, 4),
                    NameNormalizer.key(EntityType.ORGANIZATION, "NATO"),
                    LinkReason.WRITTEN)))
        .isFalse();
  }

  private static Mention mention(EntityType type, String folded, LinkReason why) {
    return new Mention(
        ArticlePart.TEXT, new Span(0, folded.length()), new NameKey(type, folded), why);
  }

  private static ShortNameContext here(String... names) {
    return new ShortNameContext(Set.of(names), Set.of(), Optional.of(NOW));
  }

  private static AntecedentCandidate<String> candidate(String name, Set<String> companions) {
    return new AntecedentCandidate<>(name, companions, Optional.of(NOW), Optional.of(NOW));
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static Optional<String> decide(
      ShortNameContext here, AntecedentCandidate<String>... candidates) {
    return CrossDocumentCoreference.decide(here, List.of(candidates), _ -> 2, 1000)
        .map(AntecedentCandidate::name);
  }
}
