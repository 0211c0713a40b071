package org.dateline.names.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.EntityType;
import org.dateline.model.Mention;
import org.dateline.model.NameKey;
import org.dateline.model.Part;
import org.dateline.model.Span;
import org.dateline.model.Why;
import org.dateline.names.coreference.Elsewhere.Candidate;
import org.dateline.names.coreference.Elsewhere.Here;
import org.dateline.names.text.NameFolding;
import org.junit.jupiter.api.Test;

class ElsewhereTest {

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
    Here here = here("truffaut", "malle");
    Candidate<String> moreau = candidate("Jeanne Moreau", CINEMA);

    assertThat(Elsewhere.decide(here, List.of(moreau), _ -> 50, 1000)).contains(moreau);
    assertThat(Elsewhere.decide(here, List.of(moreau), _ -> 51, 1000)).isEmpty();
    assertThat(Elsewhere.decide(here, List.of(moreau), _ -> 3, 4))
        .as("a small library")
        .contains(moreau);
  }

  @Test
  void it_needs_twice_the_evidence_of_any_other() {
    Candidate<String> moreau = candidate("Jeanne Moreau", CINEMA);
    Candidate<String> player = candidate("Daniel Moreau", SPORT);

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
    Candidate<String> moreau = candidate("Jeanne Moreau", CINEMA);
    Set<String> names = Set.of("truffaut", "malle");
    Instant late = NOW.plus(Duration.ofDays(5 * 365 + 1));
    Instant early = NOW.minus(Duration.ofDays(5 * 365 + 1));

    assertThat(decide(new Here(names, Optional.of(late)), moreau)).isEmpty();
    assertThat(decide(new Here(names, Optional.of(early)), moreau)).isEmpty();
    assertThat(decide(new Here(names, Optional.of(late.minus(Duration.ofDays(2)))), moreau))
        .isPresent();
    assertThat(decide(new Here(names, Optional.empty()), moreau)).isPresent();
  }

  @Test
  void one_of_another_time_is_no_rival() {
    Candidate<String> old =
        new Candidate<>(
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
    assertThat(Elsewhere.isLone(mention(EntityType.PERSON, "moreau", Why.WRITTEN))).isTrue();
    assertThat(Elsewhere.isLone(mention(EntityType.ORGANIZATION, "wpk", Why.WRITTEN))).isTrue();
    assertThat(
            Elsewhere.isLone(
                mention(
                    EntityType.PERSON,
                    "kim",
                    new Why(Why.Kind.UNDECIDED, List.of("Kim A", "Kim B"), Why.NOWHERE))))
        .isTrue();
  }

  @Test
  void a_place_a_full_name_a_linked_one_or_one_that_everyone_knows_is_not() {
    Why linked = Why.of(Why.Kind.SHORT_FOR, "Jeanne Moreau", 1);

    assertThat(Elsewhere.isLone(mention(EntityType.LOCATION, "moreau", Why.WRITTEN))).isFalse();
    assertThat(Elsewhere.isLone(mention(EntityType.PERSON, "jeanne moreau", Why.WRITTEN)))
        .isFalse();
    assertThat(Elsewhere.isLone(mention(EntityType.PERSON, "moreau", linked))).isFalse();
    assertThat(
            Elsewhere.isLone(
                new Mention(
                    Part.TEXT,
                    new Span(0, 4),
                    NameFolding.key(EntityType.ORGANIZATION, "NATO"),
                    Why.WRITTEN)))
        .isFalse();
  }

  private static Mention mention(EntityType type, String folded, Why why) {
    return new Mention(Part.TEXT, new Span(0, folded.length()), new NameKey(type, folded), why);
  }

  private static Here here(String... names) {
    return new Here(Set.of(names), Optional.of(NOW));
  }

  private static Candidate<String> candidate(String name, Set<String> companions) {
    return new Candidate<>(name, companions, Optional.of(NOW), Optional.of(NOW));
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static Optional<String> decide(Here here, Candidate<String>... candidates) {
    return Elsewhere.decide(here, List.of(candidates), _ -> 2, 1000).map(Candidate::name);
  }
}
