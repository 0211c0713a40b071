package org.dateline.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.LibraryException;
import org.dateline.library.imports.ImportReport;
import org.dateline.model.Span;
import org.dateline.model.Tag;
import org.dateline.model.TagColour;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.FacetOverview;
import org.dateline.model.query.Filter;
import org.dateline.model.query.Hit;
import org.dateline.model.query.SearchNotice;
import org.dateline.model.query.SearchQuery;
import org.dateline.model.query.SearchSuggestion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tags and deleted articles, from the store to what searches find.
class TagsAndTrashTest {

  private static final int ARTICLES = 12;

  @TempDir Path temp;
  private Library library;

  @BeforeEach
  void open() throws InterruptedException {
    library = Samples.empty(temp.resolve("library"));
    for (int i = 0; i < ARTICLES; i++) {
      Samples.write(temp.resolve("news/" + i + ".json"), Samples.generated(i));
    }
    importAll();
    library.awaitNames();
  }

  @AfterEach
  void close() {
    library.close();
  }

  private ImportReport importAll() {
    return library.importFrom(List.of(temp.resolve("news")));
  }

  private long number(int article) {
    return library.article(Samples.id(article)).number();
  }

  private Tag tag(String name, int... articles) throws InterruptedException {
    Tag tag = library.marks().tags().make(name, library.marks().tags().nextColour());
    library
        .marks()
        .tags()
        .put(tag.number(), Arrays.stream(articles).mapToObj(this::number).toList());
    library.awaitIndexed();
    return tag;
  }

  private List<String> found(String words) {
    return found(SearchQuery.of(words));
  }

  private List<String> found(SearchQuery query) {
    return library.search(query, 99).hits().stream().map(Hit::id).sorted().toList();
  }

  private static List<String> ids(int... articles) {
    return Arrays.stream(articles).mapToObj(Samples::id).sorted().toList();
  }

  private List<FacetOverview.TagCount> counted(SearchQuery query) {
    return library.overview(query, 5, CancellationSignal.NEVER).tags();
  }

  @Test
  void a_tag_is_found_by_its_name_negated_and_with_other_words() throws InterruptedException {
    Tag check = tag("To Check", 1, 2, 3);
    tag("korea", 3, 4);

    assertThat(found("tag:\"to check\"")).isEqualTo(ids(1, 2, 3));
    assertThat(found("TAG:Korea")).isEqualTo(ids(3, 4));
    assertThat(found("tag:(to check) tag:korea")).isEqualTo(ids(3));
    assertThat(found("tag:korea OR tag:\"to check\"")).isEqualTo(ids(1, 2, 3, 4));
    assertThat(found("tag:\"to check\" -tag:korea")).isEqualTo(ids(1, 2));
    assertThat(found("tag:korea " + Samples.word(4))).isEqualTo(ids(4));
    assertThat(found("-tag:korea -tag:\"to check\"")).hasSize(ARTICLES - 4);
    assertThat(found(SearchQuery.ALL.with(new Filter.TagFilter(check.number()))))
        .isEqualTo(ids(1, 2, 3));
  }

  @Test
  void a_tag_that_there_is_none_of_finds_nothing_and_that_is_said() {
    var results = library.search(SearchQuery.of("tag:nothing"), 9);
    assertThat(results.hits()).isEmpty();
    assertThat(results.reading().notice()).contains(new SearchNotice.UnknownTag("nothing"));
  }

  @Test
  void every_tag_is_counted_among_what_a_search_finds() throws InterruptedException {
    Tag check = tag("to check", 1, 2, 3);
    Tag none = tag("unused");

    assertThat(counted(SearchQuery.ALL))
        .containsExactly(new FacetOverview.TagCount(check, 3), new FacetOverview.TagCount(none, 0));
    assertThat(counted(SearchQuery.of(Samples.word(2))))
        .containsExactly(new FacetOverview.TagCount(check, 1), new FacetOverview.TagCount(none, 0));
    assertThat(library.search(SearchQuery.of(Samples.word(2)), 1).hits().getFirst().tags())
        .containsExactly(check);
  }

  @Test
  void renaming_removing_and_bringing_back_take_effect_without_indexing()
      throws InterruptedException {
    Tag tag = tag("old", 5);

    library.marks().tags().rename(tag.number(), "new");
    assertThat(found("tag:new")).isEqualTo(ids(5));
    assertThat(found("tag:old")).isEmpty();
    assertThat(library.marks().tags().remove(tag.number())).isTrue();
    assertThat(found("tag:new")).isEmpty();
    assertThat(counted(SearchQuery.ALL)).isEmpty();
    assertThat(library.marks().tags().restore(tag.number())).isTrue();
    assertThat(found("tag:new")).isEqualTo(ids(5));
  }

  @Test
  void an_index_that_is_made_anew_knows_the_tags_and_not_the_deleted() throws Exception {
    tag("tag", 1, 2);
    library.marks().trash().delete(List.of(number(2), number(3)));
    library.close();
    deleteIndexes();
    library = Samples.empty(temp.resolve("library"));
    library.awaitNames();

    assertThat(found("tag:tag")).isEqualTo(ids(1));
    assertThat(library.search(SearchQuery.ALL, 1).total()).isEqualTo(ARTICLES - 2);
  }

  private void deleteIndexes() throws Exception {
    try (Stream<Path> folders = Files.list(temp.resolve("library"))) {
      for (Path folder : folders.filter(Files::isDirectory).toList()) {
        try (Stream<Path> files = Files.walk(folder)) {
          for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(file);
          }
        }
      }
    }
  }

  @Test
  void tags_are_suggested_after_their_field_and_for_words() throws InterruptedException {
    Tag check = tag("To check", 1, 2);
    Tag korea = tag("Korea", 3);

    assertThat(suggested("tag:")).containsExactly(korea, check);
    assertThat(suggested("paris -tag:\"to c")).containsExactly(check);
    assertThat(suggested("che")).containsExactly(check);
    assertThat(suggested("zzz")).isEmpty();
    assertThat(library.suggestions().of("tag:kor", 5, CancellationSignal.NEVER))
        .containsExactly(new SearchSuggestion.TagSuggestion(korea, List.of(new Span(0, 3)), 1));
  }

  private List<Tag> suggested(String words) {
    return library.suggestions().of(words, 5, CancellationSignal.NEVER).stream()
        .filter(SearchSuggestion.TagSuggestion.class::isInstance)
        .map(it -> ((SearchSuggestion.TagSuggestion) it).tag())
        .toList();
  }

  @Test
  void names_of_tags_are_tidied_and_bad_ones_refused() {
    Tags tags = library.marks().tags();
    Tag tag = tags.make("  to \t check ", TagColour.RED);
    assertThat(tag.name()).isEqualTo("to check");
    assertThat(tags.named("TO CHECK")).isEqualTo(tag);
    Tag other = tags.make("other", TagColour.BLUE);
    assertThat(failure(() -> tags.rename(other.number(), "To  check")))
        .isEqualTo(new Failure.BadTagName("To check", Failure.NameFault.TAKEN));
    assertThat(failure(() -> tags.make(" ", TagColour.RED)))
        .isEqualTo(new Failure.BadTagName("", Failure.NameFault.BLANK));
    String longest = "x".repeat(Tags.MAX_NAME_LENGTH);
    assertThat(tags.make(longest, TagColour.RED).name()).isEqualTo(longest);
    assertThat(failure(() -> tags.make(longest + "x", TagColour.RED)))
        .isEqualTo(new Failure.BadTagName(longest + "x", Failure.NameFault.TOO_LONG));
    assertThat(failure(() -> tags.named("none"))).isEqualTo(new Failure.NoTag("none"));
    assertThat(failure(() -> tags.rename(99, "x"))).isEqualTo(new Failure.NoTag("99"));
  }

  private static Failure failure(Runnable action) {
    var thrown = new LibraryException[1];
    assertThatThrownBy(action::run)
        .isInstanceOfSatisfying(LibraryException.class, e -> thrown[0] = e);
    return thrown[0].failure();
  }

  @Test
  void a_new_tag_has_a_colour_that_the_fewest_have() throws InterruptedException {
    for (TagColour colour : TagColour.values()) {
      assertThat(tag("tag " + colour).colour()).isEqualTo(colour);
    }
    assertThat(library.marks().tags().nextColour()).isEqualTo(TagColour.RED);
  }

  @Test
  void deleted_articles_leave_searches_counts_and_entities_and_come_back() throws Exception {
    long merkel = library.entities().named("Angela Merkel").articles();
    long gone = number(0);
    SearchQuery all = SearchQuery.ALL;
    FacetOverview before = library.overview(all, 9, CancellationSignal.NEVER);

    library.marks().trash().delete(List.of(gone));
    library.awaitIndexed();

    assertThat(found(Samples.word(0))).isEmpty();
    assertThat(library.size()).isEqualTo(ARTICLES - 1);
    assertThat(library.search(all, 1).total()).isEqualTo(ARTICLES - 1);
    assertThat(library.entities().named("Angela Merkel").articles()).isEqualTo(merkel - 1);
    assertThat(failure(() -> library.article(Samples.id(0))))
        .isEqualTo(new Failure.NoArticle(Samples.id(0)));
    assertThat(library.marks().trash().newest(9))
        .extracting(it -> it.number())
        .containsExactly(gone);

    assertThat(library.marks().trash().restore(List.of(gone))).containsExactly(gone);
    library.awaitIndexed();

    assertThat(found(Samples.word(0))).isEqualTo(ids(0));
    assertThat(library.entities().named("Angela Merkel").articles()).isEqualTo(merkel);
    assertThat(library.overview(all, 9, CancellationSignal.NEVER)).isEqualTo(before);
  }

  @Test
  void the_next_import_says_what_was_deleted_before() throws InterruptedException {
    library.marks().trash().delete(List.of(number(0), number(1)));

    ImportReport report = importAll();

    assertThat(report.deleted()).isEqualTo(2);
    assertThat(report.added()).isZero();
    assertThat(report.unchanged()).isEqualTo(ARTICLES - 2);
    library.awaitNames();
    assertThat(library.size()).isEqualTo(ARTICLES - 2);
    assertThat(library.marks().trash().empty()).isEqualTo(2);
    assertThat(library.marks().trash().size()).isZero();
    assertThat(importAll().deleted()).isEqualTo(2);
  }

  @Test
  void all_that_a_query_finds_is_known_by_its_numbers() throws InterruptedException {
    tag("tag", 7, 8);
    assertThat(library.marks().numbers(SearchQuery.of("tag:tag"), CancellationSignal.NEVER))
        .containsExactlyInAnyOrder(number(7), number(8));
    assertThat(library.marks().numbers(SearchQuery.ALL, CancellationSignal.NEVER))
        .hasSize(ARTICLES);
    assertThat(
            library
                .marks()
                .setUnread(
                    library.marks().numbers(SearchQuery.ALL, CancellationSignal.NEVER), false))
        .hasSize(ARTICLES);
    library.awaitIndexed();
    assertThat(found("is:unread")).isEmpty();
  }
}
