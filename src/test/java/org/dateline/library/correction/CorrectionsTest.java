package org.dateline.library.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.dateline.library.TripArticles.TRIP;
import static org.dateline.library.TripArticles.VISIT;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.library.Library;
import org.dateline.library.Samples;
import org.dateline.library.background.LibraryEvent;
import org.dateline.library.failure.CorrectionFileFault;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.LibraryException;
import org.dateline.library.naming.LinkWork.VersionedLinker;
import org.dateline.model.ArticlePart;
import org.dateline.model.Entity;
import org.dateline.model.EntityLinkReason;
import org.dateline.model.EntityType;
import org.dateline.model.FullName;
import org.dateline.model.ReadableArticle;
import org.dateline.model.ReadableArticle.LinkedMention;
import org.dateline.model.Span;
import org.dateline.model.correction.Correction;
import org.dateline.model.correction.LoggedCorrection;
import org.dateline.model.query.Hit;
import org.dateline.model.query.SearchQuery;
import org.dateline.store.NameLinks.NameLink;
import org.dateline.store.NameTable.RecognizedArticle;
import org.dateline.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The reader's corrections as the window and the command line see them, on names really found.
class CorrectionsTest {

  @TempDir Path folder;
  private Library library;

  @BeforeEach
  void open() throws InterruptedException {
    library = Samples.empty(folder.resolve("library"));
    take(library);
  }

  private void take(Library into) throws InterruptedException {
    Path articles =
        Samples.write(
            folder.resolve("articles.jsonl"),
            Samples.json("trip", "A trip", TRIP) + "\n" + Samples.json("visit", "A visit", VISIT));
    Samples.take(into, articles);
    into.awaitNames();
  }

  @AfterEach
  void close() {
    library.close();
  }

  private FullName named(String name) {
    return library.corrections().named(name, null);
  }

  private LoggedCorrection correct(Correction correction) throws InterruptedException {
    LoggedCorrection made = library.corrections().make(correction);
    library.awaitIndexed();
    return made;
  }

  private static List<String> mentions(Library in, String article) {
    ReadableArticle readable = in.article(article);
    return readable.mentions().all().stream()
        .map(linked ->
            "%s %s = %s"
                .formatted(
                    linked.type(),
                    linked.mention().in(readable.article()),
                    Optional.ofNullable(readable.mentions().entities().get(linked.entity()))
                        .orElseThrow()
                        .name()))
        .toList();
  }

  private static List<String> entities(Library in) {
    return in.entities().matching("", null, 100).stream()
        .map(entity -> entity.type() + " " + entity.name() + " " + entity.articles())
        .sorted()
        .toList();
  }

  private static List<String> articlesOn(Library in, String name) {
    Entity entity = in.entities().named(name);
    return in.search(SearchQuery.mentioning(entity.number()), 100).hits().stream()
        .map(Hit::id)
        .sorted()
        .toList();
  }

  /// Everything that a correction could change.
  private static List<Object> seen(Library in) {
    List<Object> seen = new ArrayList<>();
    seen.add(mentions(in, "trip"));
    seen.add(mentions(in, "visit"));
    seen.add(entities(in));
    for (Entity entity : in.entities().matching("", null, 100)) {
      seen.add(entity.name() + " " + articlesOn(in, entity.name()));
    }
    return seen;
  }

  /// Each correction there is.
  enum Kind {
    HERE,
    IN_ARTICLE,
    EVERYWHERE,
    TYPE,
    NEW_NAME,
    LINKED,
    RENAMED,
    MERGED;

    Correction correction(Library library) {
      Corrections corrections = library.corrections();
      FullName paris = corrections.named("Paris", null);
      FullName berlin = corrections.named("Berlin", null);
      return switch (this) {
        case HERE -> corrections.noNameHere("visit", ArticlePart.TEXT, place(VISIT, "Paris"));
        case IN_ARTICLE -> new Correction.NotAMentionInArticle("trip", paris);
        case EVERYWHERE -> new Correction.NotAName(paris, false);
        case TYPE -> new Correction.TypeChange(paris, EntityType.PERSON);
        case LINKED -> new Correction.MentionLink("trip", berlin, paris);
        case NEW_NAME ->
            corrections.newName(
                "trip", ArticlePart.TEXT, place(TRIP, "officials"), EntityType.ORGANIZATION);
        case RENAMED -> new Correction.EntityRename(berlin, "The capital");
        case MERGED -> new Correction.EntityMerge(paris, berlin);
      };
    }
  }

  private static Span place(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  @ParameterizedTest
  @EnumSource
  void every_correction_is_seen_at_once_and_undone_at_once(Kind kind) throws InterruptedException {
    List<Object> before = seen(library);

    LoggedCorrection made = correct(kind.correction(library));
    assertThat(seen(library)).isNotEqualTo(before);
    library.corrections().undo(made.number());
    library.awaitIndexed();

    assertThat(seen(library)).isEqualTo(before);
    assertThat(library.corrections().all()).noneMatch(LoggedCorrection::holds);
  }

  @ParameterizedTest
  @EnumSource
  void every_correction_survives_a_restart_and_finding_all_names_again(Kind kind)
      throws InterruptedException {
    correct(kind.correction(library));
    List<Object> corrected = seen(library);
    library.close();
    forgetNames();

    library = Samples.empty(folder.resolve("library"));
    library.awaitNames();

    assertThat(seen(library)).isEqualTo(corrected);
  }

  /// As if another version of the program had found them.
  private void forgetNames() {
    try (Store store = Store.open(folder.resolve("library/library.db"), List.of())) {
      store
          .names()
          .save(
              store.articles().changedAfter(0, 100).stream()
                  .map(article -> new RecognizedArticle(article, List.of()))
                  .toList(),
              "another version",
              name -> new NameLink(name.key().folded(), ""));
    }
  }

  @ParameterizedTest
  @EnumSource
  void every_correction_survives_linking_again_and_back(Kind kind) throws InterruptedException {
    correct(kind.correction(library));
    List<Object> corrected = seen(library);

    library.links().use(new VersionedLinker("apart", name -> new NameLink("x:" + name.key(), "")));
    library.awaitNames();
    assertThat(seen(library)).isEqualTo(corrected);
  }

  @ParameterizedTest
  @EnumSource
  void every_correction_can_be_taken_to_another_library(Kind kind) throws InterruptedException {
    correct(kind.correction(library));
    Path file = folder.resolve("corrections.json");
    assertThat(library.corrections().exportTo(file)).isEqualTo(1);

    try (Library other = Samples.empty(folder.resolve("other"))) {
      take(other);
      assertThat(other.corrections().importFrom(file)).hasSize(1);
      assertThat(other.corrections().importFrom(file)).isEmpty();
      other.awaitIndexed();

      assertThat(seen(other)).isEqualTo(seen(library));
      assertThat(other.corrections().all()).isEqualTo(library.corrections().all());
    }
  }

  @Test
  void linking_again_joins_and_parts_entities_and_says_when_it_is_done()
      throws InterruptedException {
    List<Object> before = seen(library);
    List<LibraryEvent> events = new ArrayList<>();
    Runnable _ =
        library.listen(event -> {
          synchronized (events) {
            events.add(event);
          }
        });

    library
        .links()
        .use(
            new VersionedLinker(
                "cities",
                name ->
                    Stream.of("paris", "berlin").anyMatch(name.key().folded()::equals)
                        ? new NameLink("w:City", "City")
                        : new NameLink(name.key().toString(), "")));
    library.awaitNames();
    assertThat(articlesOn(library, "Paris")).containsExactly("trip", "visit");
    assertThat(library.entities().named("Paris")).isEqualTo(library.entities().named("Berlin"));
    assertThat(library.article("trip").mentions().all().stream().map(LinkedMention::sameAs))
        .contains(Optional.of(new EntityLinkReason.DictionaryReason("City")));
    LoggedCorrection apart = correct(new Correction.EntitySplit(named("Berlin")));
    assertThat(library.entities().named("Paris")).isNotEqualTo(library.entities().named("Berlin"));
    library.corrections().undo(apart.number());
    assertThat(library.entities().named("Paris")).isEqualTo(library.entities().named("Berlin"));

    library.links().use(new VersionedLinker("apart", name -> new NameLink("x:" + name.key(), "")));
    library.awaitNames();
    assertThat(seen(library)).isEqualTo(before);
    synchronized (events) {
      assertThat(events).contains(new LibraryEvent.TaskEnded(LibraryEvent.LibraryTask.LINKING));
    }
  }

  @Test
  void what_is_not_there_or_not_clear_is_said() {
    Corrections corrections = library.corrections();
    FullName paris = named("Paris");

    assertThat(failure(() -> corrections.named("Nobody At All", null)))
        .isEqualTo(new Failure.NoEntity("Nobody At All"));
    assertThat(failure(() -> corrections.named(" ", null))).isInstanceOf(Failure.NoEntity.class);
    assertThat(failure(() -> corrections.undo(7))).isEqualTo(new Failure.NoCorrection(7));
    assertThat(failure(() -> corrections.make(new Correction.NotAMentionInArticle("none", paris))))
        .isEqualTo(new Failure.NoArticle("none"));
    assertThat(failure(() -> corrections.make(new Correction.EntityMerge(paris, paris))))
        .isInstanceOf(Failure.NothingToCorrect.class);
    assertThat(failure(() -> corrections.make(new Correction.EntitySplit(paris))))
        .isInstanceOf(Failure.NothingToCorrect.class);
    assertThat(
            failure(() -> corrections.noNameHere("trip", ArticlePart.TEXT, new Span(9_000, 9_005))))
        .isInstanceOf(Failure.TextMismatch.class);
    assertThat(
            failure(() ->
                corrections.make(
                    new Correction.NotAMention("trip", ArticlePart.TEXT, new Span(0, 5), "Paris"))))
        .isInstanceOf(Failure.TextMismatch.class);
    assertThat(
            failure(() ->
                corrections.make(
                    corrections.newName(
                        "trip", ArticlePart.TEXT, place(TRIP, "Paris"), EntityType.LOCATION))))
        .isInstanceOf(Failure.NothingToCorrect.class);
    assertThat(failure(() -> corrections.namedIn("trip", "Tokyo", null)))
        .isEqualTo(new Failure.NotMentioned("trip", "Tokyo"));
    assertThat(corrections.all()).isEmpty();
  }

  @Test
  void one_name_of_several_entities_is_told_by_its_type() throws InterruptedException {
    Corrections corrections = library.corrections();
    correct(
        corrections.newName(
            "trip", ArticlePart.TEXT, place(TRIP, "talks"), EntityType.ORGANIZATION));
    correct(
        corrections.newName("visit", ArticlePart.TEXT, place(VISIT, "people"), EntityType.PERSON));
    correct(new Correction.EntityRename(named("people"), "talks"));

    assertThat(failure(() -> corrections.named("talks", null)))
        .isEqualTo(
            new Failure.SeveralEntities(
                "talks",
                List.of(
                    new Failure.NamedEntity(EntityType.ORGANIZATION, "talks"),
                    new Failure.NamedEntity(EntityType.PERSON, "talks"))));
    assertThat(corrections.named("talks", EntityType.PERSON).written()).isEqualTo("people");
    assertThat(corrections.named("talks", EntityType.ORGANIZATION).written()).isEqualTo("talks");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[",
        "{}",
        "{\"format\":\"dateline corrections\",\"version\":2,\"corrections\":[]}",
        "{\"format\":\"dateline corrections\",\"version\":1}",
      })
  void a_file_that_is_none_of_corrections_is_refused(String content) throws Exception {
    Path file = Files.writeString(folder.resolve("bad.json"), content);

    assertThat(failure(() -> library.corrections().importFrom(file)))
        .isInstanceOf(Failure.BadCorrectionFile.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"made\":\"yesterday\",\"kind\":\"split\"}",
        "{\"made\":\"2026-05-03T12:00:00Z\",\"kind\":\"split\"}",
        "{\"made\":\"2026-05-03T12:00:00Z\",\"kind\":\"sing\"}",
        "{\"made\":\"2026-05-03T12:00:00Z\",\"kind\":\"split\",\"name\":{\"type\":\"PLANET\","
            + "\"folded\":\"mars\",\"written\":\"Mars\"}}",
        "{\"made\":\"2026-05-03T12:00:00Z\",\"kind\":\"no name here\",\"article\":\"trip\","
            + "\"part\":\"text\",\"utf16_start\":5,\"utf16_end\":2,\"text\":\"abc\"}",
        "null"
      })
  void a_file_with_a_bad_correction_is_not_taken_in_and_the_correction_is_named(String bad)
      throws Exception {
    correct(Kind.MERGED.correction(library));
    Path file = folder.resolve("corrections.json");
    library.corrections().exportTo(file);
    library.corrections().undo(1);
    String good = Files.readString(file).replace("2026-", "2025-");
    int end = good.lastIndexOf(']');
    String before = good.substring(0, end) + ",\n";
    Files.writeString(file, before + bad + good.substring(end));
    int line = 1 + Math.toIntExact(before.chars().filter(it -> it == '\n').count());

    assertThat(failure(() -> library.corrections().importFrom(file)))
        .isInstanceOfSatisfying(
            Failure.BadCorrectionFile.class,
            it -> {
              assertThat(it.file()).isEqualTo(file);
              assertThat(it.fault())
                  .isInstanceOfSatisfying(
                      CorrectionFileFault.BadCorrection.class,
                      fault -> {
                        assertThat(fault.number()).isEqualTo(2);
                        assertThat(fault.line()).isEqualTo(line);
                      });
            });
    assertThat(library.corrections().all()).hasSize(1);
  }

  private static Failure failure(Runnable question) {
    return catchThrowableOfType(LibraryException.class, question::run).failure();
  }
}
