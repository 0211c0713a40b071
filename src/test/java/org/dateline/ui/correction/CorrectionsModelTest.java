package org.dateline.ui.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.library.TripArticles.TRIP;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.dateline.library.Library;
import org.dateline.library.Samples;
import org.dateline.model.Entity;
import org.dateline.model.ReadableArticle;
import org.dateline.model.correction.Correction;
import org.dateline.model.correction.LoggedCorrection;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.SearchSuggestion.EntitySuggestion;
import org.dateline.ui.correction.CorrectionsModel.CorrectionEffects;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.kit.UndoStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What can be said of a name is asked, said and taken back in the background.
@Timeout(60)
final class CorrectionsModelTest {

  @TempDir Path folder;
  private Library library;
  private CorrectionsModel model;
  private UndoStack undo;
  private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
  private final List<Throwable> failures = new ArrayList<>();
  private final BackgroundExecutor background = new BackgroundExecutor(window::add, failures::add);
  private final List<String> told = new ArrayList<>();

  @BeforeEach
  void open() throws InterruptedException {
    library = Samples.empty(folder.resolve("library"));
    Samples.take(
        library,
        Samples.write(folder.resolve("articles.jsonl"), Samples.json("trip", "A trip", TRIP)));
    library.awaitNames();
    undo =
        new UndoStack(
            new UndoStack.MessageBar() {
              @Override
              public void report(String text, String more, Runnable follow) {
                told.add(text);
              }

              @Override
              public void say(String text) {}
            });
    model =
        new CorrectionsModel(
            () -> library,
            background,
            undo,
            new CorrectionEffects(
                () -> told.add("changed"), List::of, gone -> told.add("gone " + gone)));
  }

  @AfterEach
  void close() {
    background.close();
    library.close();
    assertThat(failures).isEmpty();
  }

  private void settle() throws InterruptedException {
    while (background.running().get() > 0) {
      window.take().run();
    }
  }

  private NameChoices choices(String name) throws InterruptedException {
    ReadableArticle article = library.article("trip");
    List<NameChoices> answers = new ArrayList<>();
    NameTarget target =
        article.mentions().all().stream()
            .filter(linked -> linked.mention().in(article.article()).equals(name))
            .findFirst()
            .map(linked ->
                NameTarget.of(
                    Objects.requireNonNull(article.mentions().entities().get(linked.entity())),
                    article.article(),
                    linked.mention()))
            .orElseThrow();
    model.ask(target, answers::add);
    settle();
    return answers.getFirst();
  }

  private long holding() {
    return library.corrections().all().stream().filter(LoggedCorrection::holds).count();
  }

  @Test
  void an_entity_that_the_reader_says_is_none_is_told_as_gone_before_the_window_shows_it()
      throws InterruptedException {
    NameChoices paris = choices("Paris");

    model.make(paris.notName().getLast(), Optional.of(paris.entity()));
    settle();

    assertThat(told)
        .containsExactly(
            "“Paris” is not a name: 2 mentions in 1 article",
            "gone " + paris.entity().number(),
            "changed");
    undo.undo();
    settle();
    assertThat(holding()).isZero();
    assertThat(told).hasSize(4).endsWith("changed");
  }

  @Test
  void of_two_questions_only_the_last_is_answered() throws InterruptedException {
    Entity paris = library.entities().named("Paris");
    Entity berlin = library.entities().named("Berlin");
    List<String> answers = new ArrayList<>();

    model.ask(NameTarget.of(paris), it -> answers.add(it.entity().name()));
    model.ask(NameTarget.of(berlin), it -> answers.add(it.entity().name()));
    settle();

    assertThat(answers).containsExactly("Berlin");
  }

  @Test
  void the_entity_itself_is_not_among_those_that_it_could_be_merged_with() {
    Entity merkel = library.entities().named("Angela Merkel");

    // The names are read in the background, from the first letter that is typed.
    List<EntitySuggestion> found = List.of();
    while (found.isEmpty()) {
      found = model.entities("m", merkel, CancellationSignal.NEVER);
    }

    assertThat(found).extracting(it -> it.entity().name()).containsExactly("Emmanuel Macron");
  }

  @Test
  void merging_speaks_of_both_names() throws InterruptedException {
    NameChoices macron = choices("Emmanuel Macron");

    model.merge(macron, library.entities().named("Angela Merkel"));
    settle();

    assertThat(library.corrections().all())
        .extracting(LoggedCorrection::correction)
        .allMatch(it ->
            it instanceof Correction.EntityMerge merge
                && merge.name().written().equals("Emmanuel Macron")
                && merge.into().written().equals("Angela Merkel"));
    assertThat(told.getFirst())
        .isEqualTo("“Emmanuel Macron” is one with “Angela Merkel”: 1 mention in 1 article");
  }

  @Test
  void what_was_taken_back_in_another_way_is_no_failure_to_take_back() throws InterruptedException {
    NameChoices paris = choices("Paris");
    model.make(paris.notName().getLast(), Optional.of(paris.entity()));
    settle();
    var _ = library.corrections().undo(1);

    undo.undo();
    settle();

    assertThat(holding()).isZero();
  }

  @Test
  void a_correction_at_work_when_the_window_closes_is_made_and_fails_nobody() throws Exception {
    NameChoices paris = choices("Paris");
    model.make(paris.notName().getLast(), Optional.of(paris.entity()));
    background.close();
    assertThat(background.awaitEnd(Duration.ofSeconds(30))).isTrue();
    library.close();

    library = Samples.empty(folder.resolve("library"));
    assertThat(holding()).isEqualTo(1);
    assertThat(library.article("trip").mentions().entities().values())
        .extracting(Entity::name)
        .doesNotContain("Paris");
  }
}
