package org.dateline.library.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.library.Library;
import org.dateline.library.Samples;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.LibraryException;
import org.dateline.library.failure.NoteFileFault;
import org.dateline.model.Article;
import org.dateline.model.ArticlePart;
import org.dateline.model.Note;
import org.dateline.model.NoteColour;
import org.dateline.model.Passage;
import org.dateline.model.Span;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.Filter;
import org.dateline.model.query.Hit;
import org.dateline.model.query.SearchQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Notes, from the store to what searches find and files hold.
class NotesTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String TEXT =
      "Kim flew to Dalian 😀 by plane. He met Xi Jinping for two days of talks.";

  @TempDir Path temp;
  private Library library;

  @BeforeEach
  void open() throws InterruptedException {
    library = Samples.empty(temp.resolve("library"));
    take("a", TEXT);
    take("b", "Rain fell on the delegation.");
    take("c", "Nothing happened.");
    library.awaitNames();
  }

  @AfterEach
  void close() {
    library.close();
  }

  private void take(String id, String text) {
    library.importFrom(
        List.of(
            Samples.write(
                temp.resolve("news/" + id + ".json"), Samples.json(id, "Talks of " + id, text))));
  }

  private Notes notes() {
    return library.marks().notes();
  }

  private Note highlight(String id, String exact, String text) {
    Article article = library.article(id).article();
    boolean title = article.title().contains(exact);
    String part = title ? article.title() : article.text();
    int at = part.indexOf(exact);
    Passage passage =
        Passage.of(
            title ? ArticlePart.TITLE : ArticlePart.TEXT, part, new Span(at, at + exact.length()));
    return notes().make(library.article(id).number(), Optional.of(passage), NoteColour.GREEN, text);
  }

  private Note onAll(String id, String text) {
    return notes().make(library.article(id).number(), Optional.empty(), NoteColour.YELLOW, text);
  }

  private List<String> found(String words) throws InterruptedException {
    library.awaitIndexed();
    return library.search(SearchQuery.of(words), 9).hits().stream().map(Hit::id).sorted().toList();
  }

  @Test
  void notes_are_found_by_their_words_and_by_what_they_are_on() throws InterruptedException {
    assertThat(found("note:*")).isEmpty();
    highlight("a", "two days of talks", "Only two? Check the communiqué.");
    onAll("b", "Weather at the border");

    assertThat(found("note:*")).containsExactly("a", "b");
    assertThat(found("note:communique")).containsExactly("a");
    assertThat(found("note:\"days of talks\"")).containsExactly("a");
    assertThat(found("note:\"talks of days\"")).isEmpty();
    assertThat(found("note:(weather OR communiqué)")).containsExactly("a", "b");
    assertThat(found("note:comm*")).containsExactly("a");
    assertThat(found("note:* rain")).containsExactly("b");
    assertThat(found("-note:*")).containsExactly("c");
    assertThat(found("notes:weather OR note:check")).containsExactly("a", "b");
    // What the article itself says is not in its notes.
    assertThat(found("note:delegation")).isEmpty();
  }

  @Test
  void a_change_is_found_at_once_and_what_was_removed_no_more() throws InterruptedException {
    Note note = highlight("a", "Dalian", "harbour");
    assertThat(notes().change(note.number(), NoteColour.BLUE, "airport")).isPresent();
    assertThat(found("note:harbour")).isEmpty();
    assertThat(found("note:airport")).containsExactly("a");
    Note removed = notes().remove(note.number()).orElseThrow();
    assertThat(found("note:*")).isEmpty();
    assertThat(notes().putBack(removed)).isTrue();
    assertThat(found("note:airport")).containsExactly("a");
    assertThat(library.article("a").notes()).containsExactly(removed);
  }

  @Test
  void those_with_notes_are_counted_and_listed_by_a_condition() throws InterruptedException {
    highlight("a", "Dalian", "");
    library.awaitIndexed();
    SearchQuery noted = SearchQuery.ALL.with(new Filter.NotedFilter());
    assertThat(library.search(noted, 9).hits()).extracting(Hit::id).containsExactly("a");
    assertThat(library.overview(SearchQuery.ALL, 1, CancellationSignal.NEVER).totals().noted())
        .isEqualTo(1);
  }

  @Test
  void a_note_that_is_too_long_and_one_on_nothing_are_refused() {
    assertThatThrownBy(() -> onAll("a", "x".repeat(Note.MAX_TEXT_LENGTH + 1)))
        .isInstanceOfSatisfying(
            LibraryException.class,
            e -> assertThat(e.failure()).isInstanceOf(Failure.NoteTooLong.class));
    assertThatThrownBy(() -> notes().make(99, Optional.empty(), NoteColour.PINK, "x"))
        .isInstanceOf(LibraryException.class);
  }

  private JsonNode exported() {
    return JSON.readTree(notes().annotations(notes().all(Optional.empty())));
  }

  /// As https://www.w3.org/TR/annotation-model/ and /annotation-vocab/ want it.
  @Test
  void what_is_exported_is_a_collection_of_web_annotations() {
    Note note = highlight("a", "two days of talks", "Only two?");
    highlight("a", "Talks of a", "");
    onAll("a", "Read again");
    JsonNode collection = exported();

    assertThat(collection.path("@context").asString())
        .isEqualTo("http://www.w3.org/ns/anno.jsonld");
    assertThat(collection.path("type").asString()).isEqualTo("AnnotationCollection");
    assertThat(collection.path("id").asString()).startsWith("urn:uuid:");
    assertThat(collection.path("total").asInt()).isEqualTo(3);
    JsonNode page = collection.path("first");
    assertThat(page.path("type").asString()).isEqualTo("AnnotationPage");
    assertThat(page.path("partOf")).isEqualTo(collection.path("id"));
    for (JsonNode item : page.path("items").values()) {
      assertThat(item.path("type").asString()).isEqualTo("Annotation");
      assertThat(item.path("id").asString()).startsWith("urn:uuid:");
      assertThat(item.path("motivation").asString()).isIn("highlighting", "commenting");
      assertThat(item.path("created").asString()).endsWith("Z");
      assertThat(item.path("target").path("type").asString()).isEqualTo("SpecificResource");
      assertThat(item.path("target").path("source").path("id").asString()).contains(":");
    }
    JsonNode passage = page.path("items").get(2);
    assertThat(passage.path("id").asString()).isEqualTo(note.id());
    assertThat(passage.path("body").path("type").asString()).isEqualTo("TextualBody");
    assertThat(passage.path("body").path("value").asString()).isEqualTo("Only two?");
    JsonNode selectors = passage.path("target").path("selector");
    assertThat(selectors.get(0).path("type").asString()).isEqualTo("TextQuoteSelector");
    assertThat(selectors.get(0).path("exact").asString()).isEqualTo("two days of talks");
    assertThat(selectors.get(0).path("prefix").asString()).endsWith("Xi Jinping for ");
    assertThat(selectors.get(1).path("type").asString()).isEqualTo("TextPositionSelector");
    // In code points of headline, line feed and text: one for the smiley.
    String whole = "Talks of a\n" + TEXT;
    int start = whole.codePointCount(0, whole.indexOf("two days"));
    assertThat(selectors.get(1).path("start").asInt()).isEqualTo(start);
    assertThat(selectors.get(1).path("end").asInt()).isEqualTo(start + 17);
    assertThat(
            page.path("items").get(1).path("target").path("selector").get(1).path("start").asInt())
        .isZero();
    assertThat(page.path("items").get(0).path("target").has("selector")).isFalse();
  }

  @Test
  void what_was_exported_is_taken_in_elsewhere_each_note_once() throws Exception {
    highlight("a", "two days of talks", "Only two?");
    highlight("a", "Talks of a", "");
    onAll("b", "Rain");
    onAll("c", "Not there");
    Path file = temp.resolve("notes.jsonld");
    Files.writeString(file, notes().annotations(notes().all(Optional.empty())));
    List<Note> before = notes().of(library.article("a").number());

    try (Library other = Samples.empty(temp.resolve("other"))) {
      Samples.take(other, temp.resolve("news/b.json"), temp.resolve("news/a.json"));
      NoteImport taken = other.marks().notes().importFrom(file);
      assertThat(taken.taken()).hasSize(3);
      assertThat(taken.all()).isEqualTo(4);
      assertThat(taken.unmatched()).containsExactly("Talks of c");
      List<Note> after = other.marks().notes().of(other.article("a").number());
      assertThat(after)
          .usingRecursiveFieldByFieldElementComparatorIgnoringFields("number", "article")
          .isEqualTo(before);
      assertThat(other.marks().notes().importFrom(file).taken()).isEmpty();
      other.awaitIndexed();
      assertThat(other.search(SearchQuery.of("note:rain"), 9).hits()).hasSize(1);
    }
    assertThat(notes().importFrom(file).taken()).isEmpty();
  }

  @Test
  void annotations_of_other_programs_that_quote_the_passage_are_taken_in() throws IOException {
    Path file =
        Files.writeString(
            temp.resolve("other.json"),
            """
            [{"id": "https://example.org/anno/1", "type": "Annotation",
              "body": [{"type": "TextualBody", "value": "Port", "purpose": "commenting"},
                       {"type": "TextualBody", "value": "city", "purpose": "tagging"}],
              "target": {"source": "urn:dateline:article:a",
                "selector": {"type": "TextQuoteSelector", "exact": "Dalian", "prefix": "%s"}}}]
            """
                .formatted("very much before ".repeat(20_000) + "Kim flew to "));
    assertThat(notes().importFrom(file).taken())
        .singleElement()
        .satisfies(note -> {
          assertThat(note.text()).isEqualTo("Port");
          assertThat(note.isLost()).isFalse();
        });
  }

  @Test
  void several_targets_and_fields_without_a_value_are_taken_as_other_programs_write_them()
      throws IOException {
    Path file =
        Files.writeString(
            temp.resolve("hypothesis.json"),
            """
            [{"id": "x:1", "type": "Annotation", "created": "2999-01-01T00:00:00Z", "modified": null,
              "body": {"type": "TextualBody", "value": "Port"},
              "target": [{"source": "urn:dateline:article:a",
                "selector": [{"type": "TextQuoteSelector", "exact": "Dalian"}]}]},
             {"id": "x:2", "type": "Annotation",
              "body": {"type": "TextualBody", "value": "All"},
              "target": {"source": "urn:dateline:article:a", "selector": null}}]
            """);
    assertThat(notes().importFrom(file).taken())
        .hasSize(2)
        .allSatisfy(note -> assertThat(note.made()).isBeforeOrEqualTo(Instant.now()));
  }

  private NoteFileFault fault(String text) throws IOException {
    Path file = Files.writeString(temp.resolve("bad.json"), text);
    try {
      NoteImport taken = notes().importFrom(file);
      throw new AssertionError("taken in: " + taken);
    } catch (LibraryException e) {
      assertThat(notes().newest(9)).isEmpty();
      return ((Failure.BadNoteFile) e.failure()).fault();
    }
  }

  @Test
  void a_bad_file_is_named_with_its_place_and_nothing_is_taken_in() throws IOException {
    assertThat(fault("{\n\"items\": [\n}"))
        .isInstanceOfSatisfying(
            NoteFileFault.NoteJsonFault.class, it -> assertThat(it.line()).isEqualTo(3));
    assertThat(fault("{}")).isEqualTo(new NoteFileFault.NoAnnotations());
    String good =
        "{\"id\": \"x:1\", \"type\": \"Annotation\", \"target\": {\"source\":"
            + " \"urn:dateline:article:a\"}}";
    assertThat(fault("[" + good + ", {\"id\": \"x:2\"}]"))
        .isEqualTo(new NoteFileFault.BadAnnotation(2, "target"));
    assertThat(fault("[" + good.replace("\"x:1\"", "7") + "]"))
        .isEqualTo(new NoteFileFault.BadAnnotation(1, "id"));
    assertThat(fault("[" + good.replace("\"type\"", "\"created\": \"May\", \"type\"") + "]"))
        .isEqualTo(new NoteFileFault.BadAnnotation(1, "created"));
    assertThat(
            fault(
                "["
                    + good.replace("\"type\"", "\"created\": \"+12026-01-01T00:00:00Z\", \"type\"")
                    + "]"))
        .isEqualTo(new NoteFileFault.BadAnnotation(1, "created"));
    assertThat(
            fault(
                "[" + good.replace("}}", ", \"selector\": {\"type\": \"XPathSelector\"}}}") + "]"))
        .isEqualTo(new NoteFileFault.BadAnnotation(1, "target.selector"));
  }

  @Test
  void only_the_notes_of_some_articles_are_asked_for() {
    onAll("a", "One");
    onAll("b", "Two");
    assertThat(notes().all(Optional.of(Set.of(library.article("b").number()))))
        .singleElement()
        .satisfies(it -> assertThat(it.article().id()).isEqualTo("b"));
  }

  @Test
  void a_passage_that_an_import_cuts_from_its_article_is_kept_with_its_note() {
    highlight("a", "two days of talks", "Only two?");
    take("a", "Another report altogether.");
    Note note = library.article("a").notes().getFirst();
    assertThat(note.isLost()).isTrue();
    assertThat(note.quoted()).isEqualTo("two days of talks");
    assertThat(exported().toString()).contains("two days of talks").doesNotContain("TextPosition");
  }

  private Note taken(String part, String exact, String prefix, String suffix, int start)
      throws IOException {
    Path file =
        Files.writeString(
            temp.resolve("told.json"),
            """
            [{"id": "x:%s", "type": "Annotation", "target": {"source": "urn:dateline:article:%s",
              "selector": [
                {"type": "TextQuoteSelector", "exact": "%s", "prefix": "%s", "suffix": "%s"},
                {"type": "TextPositionSelector", "start": %d, "end": %d}]}}]
            """
                .formatted(prefix.hashCode(), part, exact, prefix, suffix, start, start + 5));
    return notes().importFrom(file).taken().getFirst();
  }

  @Test
  void the_quote_and_not_the_place_alone_tells_headline_from_text() throws Exception {
    take("d", "He left. The Talks of d began again at noon.");
    // Other programs count from where their page begins.
    Note inText = taken("d", "Talks", "He left. The ", " of d began again", 0);
    assertThat(inText.passage().orElseThrow().part()).isEqualTo(ArticlePart.TEXT);
    assertThat(inText.isLost()).isFalse();

    Note inTitle = taken("d", "Talks of", "", " d", 900);
    assertThat(inTitle.passage().orElseThrow().part()).isEqualTo(ArticlePart.TITLE);
    assertThat(inTitle.isLost()).isFalse();
  }

  @Test
  void thousands_of_annotations_are_taken_in_step_by_step_and_at_once() throws Exception {
    Path file = temp.resolve("many.json");
    StringBuilder many = new StringBuilder("[");
    int count = 3_000;
    for (int i = 0; i < count; i++) {
      many.append(i == 0 ? "" : ",")
          .append(
              """
              {"id": "x:%d", "type": "Annotation", "body": {"type": "TextualBody", "value": "%d"},
               "target": {"source": "%s",
                 "selector": {"type": "TextQuoteSelector", "exact": "two days of talks"}}}
              """
                  .formatted(
                      i, i, i % 3 == 0 ? "https://example.org/" + i : "urn:dateline:article:a"));
    }
    Files.writeString(file, many.append("]").toString());

    NoteIntake stopped = notes().intake(file);
    assertThat(stopped.size()).isEqualTo(count);
    assertThat(stopped.next()).isTrue();
    assertThat(stopped.done()).isPositive().isLessThan(count);
    assertThat(notes().newest(9)).as("nothing before the end").isEmpty();

    NoteImport taken = notes().importFrom(file);
    assertThat(taken.taken()).hasSize(count / 3 * 2);
    assertThat(taken.unmatched()).hasSize(count / 3);
    assertThat(notes().of(library.article("a").number())).hasSize(count / 3 * 2);
  }
}
