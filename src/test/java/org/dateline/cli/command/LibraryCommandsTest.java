package org.dateline.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.cli.CommandRun.dateline;
import static org.dateline.cli.JsonFields.assertFields;
import static org.dateline.cli.JsonFields.assertId;
import static org.dateline.cli.JsonFields.assertTime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.cli.CommandRun;
import org.dateline.cli.output.ExitCodes;
import org.dateline.cli.output.JsonOutput;
import org.dateline.library.naming.SharedDictionary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// The commands that read a library, on the bundled articles.
class LibraryCommandsTest {

  private static final String PRESS_TV =
      "North Korean, Chinese leaders meet for second time in two months";

  @TempDir static Path library;
  @TempDir Path temp;

  @BeforeAll
  static void make() {
    assertThat(dateline("entities", "--library", library).exit()).isZero();
  }

  private static List<String> titles(JsonNode articles) {
    return articles.values().stream().map(article -> article.path("title").asString()).toList();
  }

  private static void assertHit(JsonNode hit) {
    assertFields(
        hit,
        "id",
        "title",
        "source?",
        "published?",
        "score",
        "snippet",
        "entities",
        "why?",
        "similar?");
    assertId(hit.path("id"));
    assertThat(hit.path("score").isNumber()).isTrue();
    if (hit.has("published")) {
      assertTime(hit.path("published"));
    }
  }

  private static void assertEntity(JsonNode entity) {
    assertFields(
        entity,
        "entity",
        "name",
        "type",
        "total",
        "occurrences",
        "weak_mentions",
        "first?",
        "last?",
        "types",
        "names",
        "companions");
    assertId(entity.path("entity"));
    assertThat(entity.path("type").asString()).isIn("PERSON", "LOCATION", "ORGANIZATION");
    assertThat(entity.path("total").asLong()).isPositive();
    assertThat(entity.path("occurrences").asLong())
        .isGreaterThanOrEqualTo(entity.path("total").asLong());
  }

  @Test
  void a_command_does_not_prepare_the_name_dictionary(@TempDir Path empty) {
    Path folder = empty.resolve("dictionary");
    try (SharedDictionary dictionary = SharedDictionary.in(folder)) {
      CommandRun ran = dateline(dictionary, "entities", "--library", library);

      assertThat(ran.exit()).isZero();
      assertThat(folder).doesNotExist();
    }
  }

  @Test
  void search_prints_one_json_document() {
    CommandRun ran = dateline("search", "--library", library, "--json", "\"joint statement\"");

    assertThat(ran.exit()).isZero();
    assertThat(ran.lines()).hasSize(1);
    JsonNode found = ran.json();
    assertFields(found, "query", "explanation", "total", "hits");
    assertThat(found.path("query").asString()).isEqualTo("\"joint statement\"");
    assertThat(found.path("total").asInt()).isEqualTo(found.path("hits").size()).isPositive();
    found.path("hits").values().forEach(LibraryCommandsTest::assertHit);
    assertThat(found.path("hits").values())
        .allMatch(hit -> hit.path("snippet").asString().contains("joint statement"));
  }

  @Test
  void search_explains_in_json_why_an_article_was_found() {
    JsonNode all =
        dateline("search", "--library", library, "--json", "--explain", "meetings leaders")
            .json()
            .path("hits")
            .path(0)
            .path("explanation");

    assertFields(all, "words", "missing", "names", "passages");
    JsonNode word = all.path("words").path(0);
    assertFields(word, "text", "forms", "headline", "body", "share");
    assertThat(word.path("text").asString()).isEqualTo("meetings");
    assertThat(word.path("forms").size()).isPositive();
    assertThat(
            all.path("words").values().stream()
                .mapToDouble(it -> it.path("share").asDouble())
                .sum())
        .isBetween(.99, 1.01);
    assertThat(all.path("passages").size()).isBetween(1, 3);
  }

  @Test
  void search_explains_whom_an_article_mentions_of_those_asked_for() {
    JsonNode names =
        dateline("search", "--library", library, "--json", "--explain", "person:\"Kim Jong Un\"")
            .json()
            .path("hits")
            .path(0)
            .path("explanation")
            .path("names");

    assertThat(names.size()).isPositive();
    assertFields(names.path(0), "name", "type", "forms", "occurrences");
    assertThat(names.path(0).path("name").asString()).isEqualTo("Kim Jong Un");
    assertThat(names.path(0).path("occurrences").asInt()).isPositive();
  }

  @Test
  void search_explains_in_lines_only_when_asked() {
    List<String> asked =
        dateline("search", "--library", library, "--explain", "leaders dalian wombats").lines();
    List<String> plain = dateline("search", "--library", library, "leaders dalian wombats").lines();

    assertThat(asked).anyMatch(line -> line.strip().startsWith("“leaders”: "));
    assertThat(asked).anyMatch(line -> line.strip().contains("Without “wombats”"));
    assertThat(plain).noneMatch(line -> line.strip().startsWith("“"));
  }

  @Test
  void search_says_in_json_how_odd_words_were_read() {
    JsonNode found = dateline("search", "--library", library, "--json", "Dalian AND ((").json();

    assertFields(found, "query", "explanation", "total", "notice?", "ignored", "hits");
    assertThat(found.path("ignored").values())
        .isNotEmpty()
        .allMatch(part -> !part.path("reason").asString().isEmpty());
    assertThat(titles(found.path("hits"))).contains(PRESS_TV);
  }

  @ParameterizedTest
  @ValueSource(strings = {"AND ((", "\"", "*", "foo:", "http://x", "[a TO", "/re(", "~", "^", "😀"})
  void search_fails_for_nothing_that_is_typed(String words) {
    assertThat(dateline("search", "--library", library, "--json", words).exit()).isZero();
  }

  @Test
  void search_takes_its_words_one_by_one_as_well() {
    assertThat(dateline("search", "--library", library, "--json", "Dalian", "AND", "Xi").json())
        .isEqualTo(dateline("search", "--library", library, "--json", "Dalian AND Xi").json());
  }

  @Test
  void search_sorts_and_limits() {
    JsonNode oldest =
        dateline("search", "Kim", "--library", library, "--json", "--sort", "oldest", "--limit", 5)
            .json();
    JsonNode newest =
        dateline("search", "Kim", "--library", library, "--json", "--sort", "NEWEST", "--limit", 5)
            .json();

    assertThat(oldest.path("hits")).hasSize(5);
    assertThat(oldest.path("total").asInt()).isGreaterThan(5);
    assertThat(oldest.at("/hits/0/published").asString()).isEqualTo("2018-02-09");
    assertThat(newest.at("/hits/0/published").asString()).isEqualTo("2019-06-30");
    assertThat(dateline("search", "Kim", "--library", library, "--limit", Integer.MAX_VALUE).exit())
        .isZero();
  }

  @Test
  void search_prints_lines_for_people() {
    CommandRun ran = dateline("search", "--library", library, "Dalian AND Xi");

    assertThat(ran.out()).contains(PRESS_TV).contains("«Dalian»");
    assertThat(ran.err()).contains(" articles");
    assertThat(ran.lines()).anyMatch(line -> line.split("\t").length == 4);
  }

  @Test
  void a_batch_answers_each_query_on_a_line_and_passes_blank_lines_over() throws IOException {
    Path queries =
        Files.writeString(
            temp.resolve("queries.txt"), "\uFEFFDalian\n\n  \nAND ((\n\"joint statement\"\r\n");

    CommandRun ran = dateline("search", "--library", library, "--batch", queries);

    assertThat(ran.exit()).isZero();
    assertThat(
            ran.lines().stream()
                .map(line -> JsonOutput.MAPPER.readTree(line).path("query").asString()))
        .containsExactly("Dalian", "AND ((", "\"joint statement\"");
  }

  @Test
  void a_batch_that_is_missing_is_named() {
    Path missing = temp.resolve("missing.txt");

    CommandRun ran = dateline("search", "--library", library, "--batch", missing);

    assertThat(ran.exit()).isEqualTo(ExitCodes.UNUSABLE);
    assertThat(ran.err())
        .isEqualToIgnoringNewLines("dateline: " + missing + ": cannot be read: it does not exist");
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void show_prints_an_article_with_its_mentions() {
    JsonNode article =
        dateline("show", "--library", library, "--json", "2018-06-12-singapore-summit").json();

    assertFields(
        article,
        "id",
        "title",
        "source?",
        "authors",
        "published?",
        "url?",
        "language?",
        "text",
        "title_mentions",
        "mentions",
        "entities");
    assertId(article.path("id"));
    assertTime(article.path("published"));
    String text = article.path("text").asString();
    assertThat(article.path("mentions")).hasSizeGreaterThan(5);
    for (JsonNode mention : article.path("mentions")) {
      assertFields(mention, "start", "end", "text", "type", "entity", "name", "why", "weak?");
      assertId(mention.path("entity"));
      int start = text.offsetByCodePoints(0, mention.path("start").asInt());
      int end = text.offsetByCodePoints(0, mention.path("end").asInt());
      assertThat(text.substring(start, end)).isEqualTo(mention.path("text").asString());
    }
  }

  @Test
  void show_lists_the_entities_that_the_article_is_about_most_first() {
    JsonNode entities =
        dateline("show", "--library", library, "--json", PRESS_TV).json().path("entities");

    entities
        .values()
        .forEach(entity ->
            assertFields(
                entity, "entity", "name", "type", "mentions", "weak_mentions", "prominence"));
    assertThat(entities.values().stream().map(e -> e.path("prominence").asDouble()))
        .isSortedAccordingTo(Comparator.reverseOrder())
        .allMatch(prominence -> prominence > 0 && prominence < 1);
    assertThat(entities.at("/0/name").asString()).isEqualTo("Kim Jong Un");
    assertThat(entities.at("/0/mentions").asInt()).isGreaterThan(3);
  }

  @Test
  void show_takes_a_headline_for_an_id() {
    CommandRun byTitle =
        dateline("show", "--library", library, "--json", PRESS_TV.toUpperCase(Locale.ROOT));

    assertThat(byTitle.exit()).isZero();
    String id = byTitle.json().path("id").asString();
    assertThat(dateline("show", "--library", library, "--json", id).json())
        .isEqualTo(byTitle.json());
    assertThat(dateline("show", "--library", library, id).out())
        .startsWith(PRESS_TV)
        .contains("Press TV")
        .contains("PERSON\tKim Jong Un\t");
  }

  @Test
  void show_says_what_it_does_not_find() {
    CommandRun ran = dateline("show", "--library", library, "No such headline");

    assertThat(ran.exit()).isEqualTo(ExitCodes.NOT_FOUND);
    assertThat(ran.err()).contains("No article “No such headline”");
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void entity_finds_kim_jong_un_where_he_is_written_with_a_hyphen() {
    JsonNode kim = dateline("entity", "--library", library, "--json", "Kim Jong Un").json();

    assertFields(
        kim,
        "entity",
        "name",
        "type",
        "total",
        "occurrences",
        "weak_mentions",
        "first?",
        "last?",
        "types",
        "names",
        "companions",
        "articles");
    assertId(kim.path("entity"));
    assertTime(kim.path("first"));
    assertTime(kim.path("last"));
    assertThat(titles(kim.path("articles"))).contains(PRESS_TV);
    assertThat(kim.path("articles")).hasSize(kim.path("total").asInt());
    kim.path("articles").values().forEach(LibraryCommandsTest::assertHit);
    kim.path("names")
        .values()
        .forEach(name -> assertFields(name, "text", "occurrences", "type", "why?"));
    kim.path("types").values().forEach(type -> assertFields(type, "type", "occurrences"));
    assertThat(kim.at("/types/0/type").asString()).isEqualTo("PERSON");
    assertThat(kim.path("names").values().stream().map(name -> name.path("text").asString()))
        .contains("Kim Jong Un", "Kim Jong-un");
    kim.path("companions").values().forEach(LibraryCommandsTest::assertCompanion);
    assertThat(kim.path("companions")).isNotEmpty();
    assertThat(dateline("entity", "--library", library, "--json", "kim", "jong-un").json())
        .isEqualTo(kim);
  }

  private static void assertCompanion(JsonNode companion) {
    assertFields(companion, "entity", "name", "type", "articles", "surprise");
    assertId(companion.path("entity"));
    assertThat(companion.path("articles").asInt()).isGreaterThan(1);
    assertThat(companion.path("surprise").asDouble()).isPositive();
  }

  @Test
  void entity_lists_by_relevance_if_told_to() {
    List<String> newest =
        titles(dateline("entity", "--library", library, "--json", "Xi").json().path("articles"));
    List<String> best =
        titles(
            dateline("entity", "--library", library, "--json", "--sort", "relevance", "Xi")
                .json()
                .path("articles"));

    assertThat(best).containsExactlyInAnyOrderElementsOf(newest).isNotEqualTo(newest);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Kim Yo Jong", "Chloe Kim", "Tony Kim"})
  void entity_keeps_other_kims_apart(String name) {
    JsonNode other = dateline("entity", "--library", library, "--json", name).json();
    JsonNode kim = dateline("entity", "--library", library, "--json", "Kim Jong Un").json();

    assertThat(other.path("entity")).isNotEqualTo(kim.path("entity"));
    assertThat(other.path("total").asInt()).isLessThan(kim.path("total").asInt());
    assertThat(other.path("names").values().stream().map(form -> form.path("text").asString()))
        .noneMatch(form -> form.contains("Jong Un") || form.contains("Jong-un"));
  }

  @Test
  void entity_prints_lines_for_people() {
    CommandRun ran = dateline("entity", "--library", library, "Dalian");

    assertThat(ran.lines().getFirst()).isEqualTo("Dalian\tLOCATION");
    assertThat(ran.out()).contains("Written as: Dalian (").contains(PRESS_TV).contains("«Dalian»");
  }

  @Test
  void entity_says_what_it_does_not_find() {
    CommandRun ran = dateline("entity", "--library", library, "Nobody At All", "--json");

    assertThat(ran.exit()).isEqualTo(ExitCodes.NOT_FOUND);
    assertThat(ran.err()).contains("“Nobody At All”");
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void entities_lists_those_in_the_most_articles_first() {
    JsonNode all = dateline("entities", "--library", library, "--json").json();

    assertFields(all, "entities");
    assertThat(all.path("entities")).hasSizeGreaterThan(50);
    all.path("entities").values().forEach(LibraryCommandsTest::assertEntity);
    assertThat(all.path("entities").values().stream().map(e -> e.path("total").asLong()))
        .isSortedAccordingTo((a, b) -> Long.compare(b, a));
  }

  @Test
  void entities_narrows_by_name_and_type() {
    JsonNode kims =
        dateline("entities", "kim", "--type", "person", "--library", library, "--json").json();

    assertThat(kims.at("/entities/0/name").asString()).isEqualTo("Kim Jong Un");
    assertThat(kims.path("entities").values())
        .allMatch(entity -> entity.path("type").asString().equals("PERSON"));
    assertThat(dateline("entities", "Kim Yo-j", "--library", library).lines()).hasSize(1);
    assertThat(dateline("entities", "--limit", 3, "--library", library).lines()).hasSize(3);
    assertThat(dateline("entities", "zzz%", "--library", library, "--json").json().path("entities"))
        .isEmpty();
  }

  @Test
  void the_library_may_be_named_before_the_command_or_after_it() {
    List<CommandRun> both =
        Stream.of(
                dateline("--library", library, "search", "--json", "Dalian"),
                dateline("search", "--json", "Dalian", "--library=" + library))
            .toList();

    assertThat(both).allMatch(ran -> ran.exit() == 0);
    assertThat(both.getFirst().json()).isEqualTo(both.getLast().json());
  }
}
