package org.dateline.cli.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.cli.CommandRun.dateline;
import static org.dateline.cli.JsonFields.assertFields;
import static org.dateline.cli.JsonFields.assertId;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.cli.CommandRun;
import org.dateline.cli.output.ExitCodes;
import org.dateline.cli.output.JsonOutput;
import org.dateline.library.InitialContent;
import org.dateline.library.Library;
import org.dateline.library.Samples;
import org.dateline.model.query.Filter;
import org.dateline.model.query.SearchQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SavedCommandTest {

  @TempDir Path temp;
  private Path library;

  @BeforeEach
  void make() throws IOException {
    library = temp.resolve("library");
    take("old", "The zyxcorp rose in Berlin.");
  }

  private void take(String id, String text) throws IOException {
    Path article =
        Files.writeString(
            temp.resolve(id + ".json"),
            JsonOutput.MAPPER.writeValueAsString(Map.of("id", id, "title", "Talks", "text", text)));
    Samples.takeWithNames(library, article);
  }

  private CommandRun saved(Object... arguments) {
    List<Object> all = new ArrayList<>(List.of("saved"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--library", library));
    return dateline(all.toArray());
  }

  @Test
  void a_saved_search_is_listed_with_what_is_new_in_it() throws IOException {
    assertThat(saved("list").out()).isEmpty();
    CommandRun save = saved("save", "The company", "zyxcorp", "rose");
    assertThat(save.exit()).isZero();
    assertThat(save.err()).contains("Saved as “The company”", "1 article");
    saved("save", "Rain", "rain");

    take("a", "Again zyxcorp rose, and rain fell.");
    take("b", "Rain fell.");
    assertThat(saved("list").lines())
        .containsExactly("1\tThe company\tzyxcorp rose", "2\tRain\train");
    assertThat(saved("list").lines()).first().asString().startsWith("1\t");
  }

  @Test
  void the_list_is_printed_as_json() {
    saved("save", "The company", "zyxcorp", "--sort", "relevance");

    JsonNode json = saved("list", "--json").json();
    assertFields(json, "searches");
    JsonNode search = json.at("/searches/0");
    assertFields(search, "search", "name", "query", "conditions", "sort", "new");
    assertId(search.path("search"));
    assertThat(search.path("name").asString()).isEqualTo("The company");
    assertThat(search.path("query").asString()).isEqualTo("zyxcorp");
    assertThat(search.path("conditions")).isEmpty();
    assertThat(search.path("sort").asString()).isEqualTo("relevance");
    assertThat(search.path("new").asLong()).isZero();
  }

  @Test
  void conditions_are_listed_in_words() {
    try (Library opened = Library.open(library, InitialContent.EMPTY)) {
      SearchQuery query =
          SearchQuery.mentioning(opened.entities().named("Berlin").number())
              .with(new Filter.SourceFilter("Xinhua"))
              .with(new Filter.NotFilter(new Filter.UnreadFilter()));
      opened.savedSearches().save("Berlin", query);
      opened.savedSearches().save("All", SearchQuery.ALL);
    }

    assertThat(saved("list").lines())
        .containsExactly(
            "0\tBerlin\tmentions Berlin; from Xinhua; not unread", "0\tAll\tall articles");
    assertThat(saved("list", "--json").json().at("/searches/0/conditions/0").asString())
        .isEqualTo("mentions Berlin");
  }

  @Test
  void showing_a_search_marks_what_is_new_and_then_nothing_is() throws IOException {
    saved("save", "The company", "zyxcorp");
    take("a", "Again zyxcorp rose.");

    CommandRun ran = saved("show", "The", "company");
    assertThat(ran.exit()).isZero();
    assertThat(ran.err()).contains("2 articles, 1 new");
    assertThat(ran.lines()).hasSize(4);
    assertThat(ran.lines()).anyMatch(line -> line.startsWith("new\ta\t"));
    assertThat(ran.lines()).anyMatch(line -> line.startsWith("-\told\t"));
    assertThat(ran.out()).contains("«zyxcorp»");

    assertThat(saved("show", "The company").out()).doesNotContain("new");
    assertThat(saved("list").lines()).containsExactly("0\tThe company\tzyxcorp");
  }

  @Test
  void what_a_search_finds_is_printed_as_json() throws IOException {
    saved("save", "The company", "zyxcorp");
    take("a", "Again zyxcorp rose.");

    JsonNode json = saved("show", "The company", "--json", "--limit", "1").json();
    assertFields(json, "search", "name", "query", "conditions", "sort", "new", "total", "hits");
    assertThat(json.path("total").asLong()).isEqualTo(2);
    assertThat(json.path("new").asLong()).isOne();
    assertThat(json.path("hits")).hasSize(1);
    JsonNode hit = json.at("/hits/0");
    assertThat(hit.propertyNames()).contains("id", "title", "score", "snippet", "new");
    assertThat(hit.path("new").asBoolean()).isEqualTo(hit.path("id").asString().equals("a"));
  }

  @Test
  void a_search_can_be_replaced_and_removed() {
    saved("save", "The company", "zyxcorp");
    saved("save", "The company", "berlin");
    assertThat(saved("list").lines()).containsExactly("0\tThe company\tberlin");

    assertThat(saved("remove", "The", "company").err()).contains("Removed “The company”");
    assertThat(saved("list").out()).isEmpty();
    assertThat(saved("remove", "The company").exit()).isEqualTo(ExitCodes.NOT_FOUND);
  }

  @Test
  void what_is_not_understood_or_not_there_is_said() {
    CommandRun missing = saved("show", "The company");
    assertThat(missing.exit()).isEqualTo(ExitCodes.NOT_FOUND);
    assertThat(missing.err()).contains("No saved search “The company”");
    CommandRun nameless = saved("save", " ", "zyxcorp");
    assertThat(nameless.exit()).isEqualTo(ExitCodes.USAGE);
    assertThat(nameless.err()).contains("that is no name");
    assertThat(saved("save", "The company").exit()).isEqualTo(ExitCodes.USAGE);
    assertThat(saved("save", "The company", " ").exit()).isEqualTo(ExitCodes.USAGE);
    assertThat(saved("show", "The company", "--limit", "0").exit()).isEqualTo(ExitCodes.USAGE);
    assertThat(saved().exit()).isEqualTo(ExitCodes.USAGE);
    assertThat(dateline("saved", "--help").out()).contains("list", "save", "show", "remove");
  }
}
