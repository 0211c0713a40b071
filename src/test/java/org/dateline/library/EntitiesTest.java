package org.dateline.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.model.CoMention;
import org.dateline.model.Entity;
import org.dateline.model.EntityProfile;
import org.dateline.model.EntityProfile.NameForm;
import org.dateline.model.EntityProfile.TypeCount;
import org.dateline.model.EntityType;
import org.dateline.model.FullName;
import org.dateline.model.correction.Correction;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.Hit;
import org.dateline.model.query.SearchQuery;
import org.dateline.model.query.SortOrder;
import org.dateline.names.text.NameNormalizer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a library knows of its people, places and organizations.
class EntitiesTest {

  private static final String RAIN = "It rained in the night, and the streets were wet.";

  @TempDir Path folder;
  private Library library;

  @BeforeEach
  void open() {
    library = Samples.empty(folder.resolve("library"));
  }

  @AfterEach
  void close() {
    library.close();
  }

  private void take(String... articles) throws InterruptedException {
    Samples.take(
        library, Samples.write(folder.resolve("in.jsonl"), String.join("\n", articles) + "\n"));
    library.awaitNames();
  }

  /// An article whose text is these sentences, a paragraph each.
  private static String article(String id, String title, String... paragraphs) {
    return Samples.json(id, title, String.join("\n\n", paragraphs));
  }

  private static String met(String id, String one, String other) {
    return article(
        id,
        "Talks end without a statement",
        one + " met " + other + " in the morning, officials said.",
        RAIN);
  }

  private List<String> best(String name) {
    SearchQuery query = SearchQuery.mentioning(library.entities().named(name).number());
    return library.search(query.sorted(SortOrder.RELEVANCE).unfolded(), 50).hits().stream()
        .map(Hit::id)
        .toList();
  }

  private EntityProfile profile(String name) {
    return library.entities().profile(library.entities().named(name).number());
  }

  private static FullName person(String name) {
    return new FullName(NameNormalizer.key(EntityType.PERSON, name), name);
  }

  private List<String> coMentions(String name) {
    return profile(name).coMentions().stream().map(c -> c.entity().name()).toList();
  }

  @Test
  void an_article_about_a_person_comes_before_one_that_mentions_her_in_passing()
      throws InterruptedException {
    take(
        article(
            "passing",
            "Rain in the capital",
            RAIN.repeat(5),
            RAIN.repeat(5),
            "Angela Merkel stayed at home, officials said."),
        article(
            "about",
            "Angela Merkel arrives",
            "Angela Merkel arrived on Monday, officials said.",
            "Merkel spoke of the rain."),
        article(
            "lead", "A visit begins", "Angela Merkel arrived on Monday, officials said.", RAIN));

    assertThat(best("Angela Merkel")).containsExactly("about", "lead", "passing");
  }

  @Test
  void an_article_that_names_an_entity_twice_over_counts_once() throws InterruptedException {
    take(
        met("a", "Emmanuel Macron", "Shinzo Abe"),
        met("b", "Emmanuel Macron", "Shinzo Abe"),
        met("c", "Shinzo Abe", "Justin Trudeau"));
    Entity macron = library.entities().named("Emmanuel Macron");
    library
        .corrections()
        .make(new Correction.EntityMerge(person("Shinzo Abe"), person("Emmanuel Macron")));
    library.awaitNames();

    EntityProfile both = library.entities().profile(macron.number());
    assertThat(both.entity().articles()).isEqualTo(3);
    assertThat(both.entity().mentions()).isEqualTo(5);
    assertThat(library.entities().named("Shinzo Abe")).isEqualTo(both.entity());
    assertThat(library.entities().matching("", EntityType.PERSON, 5))
        .first()
        .isEqualTo(both.entity());
    assertThat(
            library
                .overview(SearchQuery.ALL, 5, CancellationSignal.NEVER)
                .entities()
                .get(EntityType.PERSON))
        .first()
        .isEqualTo(both.entity());
    assertThat(library.article("a").mentions().entities().values()).contains(both.entity());
    assertThat(both.types()).containsExactly(new TypeCount(EntityType.PERSON, 5));
    assertThat(both.names())
        .extracting(NameForm::text)
        .containsExactly("Shinzo Abe", "Emmanuel Macron");
    assertThat(both.names().getFirst().sameAs()).isPresent();
    assertThat(best("Emmanuel Macron")).containsExactlyInAnyOrder("a", "b", "c");
  }

  @Test
  void two_who_are_always_together_come_before_one_who_is_with_everybody()
      throws InterruptedException {
    take(
        IntStream.range(0, 40)
            .mapToObj(i ->
                i % 8 == 0
                    ? article(
                        "a" + i,
                        "Talks end without a statement",
                        "Angela Merkel met Emmanuel Macron in the morning, officials said.",
                        "Shinzo Abe stayed at home, officials said.")
                    : met("a" + i, "Justin Trudeau", i % 2 == 0 ? "Shinzo Abe" : "Theresa May"))
            .toArray(String[]::new));

    assertThat(coMentions("Angela Merkel")).startsWith("Emmanuel Macron");
    assertThat(coMentions("Emmanuel Macron")).startsWith("Angela Merkel");
    assertThat(coMentions("Angela Merkel")).doesNotContain("Justin Trudeau", "Theresa May");
    CoMention macron = profile("Angela Merkel").coMentions().getFirst();
    assertThat(macron.articles()).isEqualTo(5);
    assertThat(macron.entity().articles()).isEqualTo(5);
    assertThat(macron.surprise()).isGreaterThan(10.83);
  }

  @Test
  void who_is_in_every_article_is_no_surprise_and_who_was_met_once_is_no_company()
      throws InterruptedException {
    take(
        IntStream.range(0, 12)
            .mapToObj(i -> met("a" + i, "Angela Merkel", i == 0 ? "Shinzo Abe" : "Theresa May"))
            .toArray(String[]::new));

    assertThat(coMentions("Theresa May")).isEmpty();
    assertThat(coMentions("Shinzo Abe")).isEmpty();
  }
}
