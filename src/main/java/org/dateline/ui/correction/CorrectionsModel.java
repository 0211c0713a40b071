package org.dateline.ui.correction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.dateline.library.Library;
import org.dateline.model.Entity;
import org.dateline.model.ListedName;
import org.dateline.model.correction.Correction;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.SearchSuggestion.EntitySuggestion;
import org.dateline.ui.entity.EntityPicker;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.kit.LatestTask;
import org.dateline.ui.kit.UndoStack;

/// Asks the library what can be said of a name, says it, and takes it back.
public final class CorrectionsModel {

  private final Supplier<Library> library;
  private final BackgroundExecutor background;
  private final LatestTask asking;
  private final UndoStack undo;
  private final CorrectionEffects effects;

  /// What the window does when something was corrected.
  ///
  /// @param changed shows what the library holds now
  /// @param shown the numbers of the entities that are a condition of what is listed, or in focus
  /// @param gone told the number of an entity that there is no more, before that
  public record CorrectionEffects(
      Runnable changed, Supplier<List<Long>> shown, LongConsumer gone) {}

  private record MadeCorrection(long number, boolean gone) {}

  /// @param library waits until the library is open; never asked on the window's thread
  /// @param undo takes corrections back
  public CorrectionsModel(
      Supplier<Library> library,
      BackgroundExecutor background,
      UndoStack undo,
      CorrectionEffects effects) {
    this.library = library;
    this.background = background;
    this.asking = new LatestTask(background);
    this.undo = undo;
    this.effects = effects;
  }

  /// Asks what can be said of a name; an earlier question that has no answer yet is dropped.
  void ask(NameTarget target, Consumer<NameChoices> then) {
    asking.run(() -> NameChoices.of(library.get().corrections(), target), then, () -> {});
  }

  /// Asks what can be said of selected text, likewise.
  void ask(TextTarget target, Consumer<TextChoices> then) {
    asking.run(() -> TextChoices.of(library.get(), target), then, () -> {});
  }

  /// Says something of an entity or, where none is given, of text.
  void make(CorrectionChoice choice, Optional<Entity> entity) {
    background.run(
        () -> make(choice.correction(), entity),
        made -> {
          undo.done(CorrectionWords.said(choice), () -> undo(made.number()));
          entity.filter(_ -> made.gone()).ifPresent(it -> effects.gone().accept(it.number()));
          effects.changed().run();
        });
  }

  private MadeCorrection make(Correction correction, Optional<Entity> entity) {
    Library open = library.get();
    long number = open.corrections().make(correction).number();
    return new MadeCorrection(
        number,
        entity.filter(it -> open.entities().numbered(List.of(it.number())).isEmpty()).isPresent());
  }

  /// Has text be a name of every article: in its own at once, in the others as they are searched
  /// for names again.
  void list(ListedNameChoice choice) {
    background.run(
        () -> {
          long number = library.get().corrections().make(choice.here()).number();
          return new MadeListing(number, library.get().listedNames().put(choice.name()));
        },
        made -> {
          undo.done(CorrectionWords.said(choice), () -> undo(choice, made));
          effects.changed().run();
        });
  }

  private record MadeListing(long number, List<ListedName> before) {}

  private boolean undo(ListedNameChoice choice, MadeListing made) {
    background.run(
        () -> {
          library.get().listedNames().restore(choice.name(), made.before());
          return library.get().corrections().undo(List.of(made.number()));
        },
        _ -> effects.changed().run());
    return true;
  }

  /// Takes leave of the entities that are gone, whoever corrected them.
  void leaveGone() {
    List<Long> shown = effects.shown().get();
    if (!shown.isEmpty()) {
      background.run(
          () -> {
            Set<Long> there = library.get().entities().numbered(shown).keySet();
            return shown.stream().filter(number -> !there.contains(number)).toList();
          },
          gone -> gone.forEach(effects.gone()::accept));
    }
  }

  private boolean undo(long number) {
    // It may have been taken back in another way.
    background.run(
        () -> library.get().corrections().undo(List.of(number)), _ -> effects.changed().run());
    return true;
  }

  /// Finds entities by the beginning of a name, in the background.
  ///
  /// @param except not this one
  List<EntitySuggestion> entities(String typed, Entity except, CancellationSignal stop) {
    return library.get().suggestions().entities(typed, EntityPicker.MAX_FOUND + 1, stop).stream()
        .filter(it -> it.entity().number() != except.number())
        .limit(EntityPicker.MAX_FOUND)
        .toList();
  }

  /// All that was said.
  CorrectionHistoryModel history() {
    return new CorrectionHistoryModel(library, background, undo, effects.changed());
  }

  /// Makes a search for entities that is the latest of its own.
  LatestTask search() {
    return new LatestTask(background);
  }

  /// Merges an entity into another.
  void merge(NameChoices choices, Entity into) {
    background.run(
        () -> library.get().corrections().namesOf(into.number()),
        names ->
            names.stream()
                .findFirst()
                .ifPresent(other ->
                    make(
                        new CorrectionChoice(
                            new Correction.EntityMerge(choices.name(), other), choices.whole()),
                        Optional.of(into))));
  }
}
