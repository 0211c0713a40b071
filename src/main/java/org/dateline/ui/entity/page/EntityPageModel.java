package org.dateline.ui.entity.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.library.Library;
import org.dateline.library.entity.Concordance;
import org.dateline.library.entity.ConcordanceOrder;
import org.dateline.library.entity.EntityMentions;
import org.dateline.library.entity.FollowedEntities;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.Filter.DateFilter;
import org.dateline.ui.entity.CompanionOrder;
import org.dateline.ui.entity.ProfileReader;
import org.dateline.ui.entity.page.PageContent.PageSpan;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.kit.LatestTask;

/// The page of an entity: what it is, the days that are chosen, its mentions in an order, and the
/// way from one entity to the next. Reads in the background; used on the window's thread.
final class EntityPageModel {

  private final Supplier<Library> library;
  private final LatestTask reading;
  private final LatestTask choosing;
  private final LatestTask sorting;
  private final LatestTask following;
  private final LatestTask looking;
  private final LinePages mentionLines;
  private final LinePages mainLines;
  private final LinePages passingLines;
  private final ReadOnlyObjectWrapper<Optional<PageContent>> content =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Concordance> concordance =
      new ReadOnlyObjectWrapper<>(Concordance.NONE);
  private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
  private final Deque<Long> before = new ArrayDeque<>();
  private ConcordanceOrder order = ConcordanceOrder.NEWEST;
  private Optional<Long> shown = Optional.empty();
  private Runnable gone = () -> {};

  /// @param library waits until the library is open; never asked on the window's thread
  EntityPageModel(Supplier<Library> library, BackgroundExecutor background) {
    this.library = library;
    this.reading = new LatestTask(background);
    this.choosing = new LatestTask(background);
    this.sorting = new LatestTask(background);
    this.following = new LatestTask(background);
    this.looking = new LatestTask(background);
    this.mentionLines = new LinePages(library, background);
    this.mainLines = new LinePages(library, background);
    this.passingLines = new LinePages(library, background);
  }

  /// What is shown; empty until it has been read.
  ReadOnlyObjectProperty<Optional<PageContent>> content() {
    return content.getReadOnlyProperty();
  }

  /// The mentions of the chosen days, in order.
  ReadOnlyObjectProperty<Concordance> concordance() {
    return concordance.getReadOnlyProperty();
  }

  /// The lines of [#concordance].
  LinePages mentionLines() {
    return mentionLines;
  }

  /// The articles of the chosen days that are mainly about the entity, each by its first mention.
  LinePages mainLines() {
    return mainLines;
  }

  /// Those that mention it in passing.
  LinePages passingLines() {
    return passingLines;
  }

  /// The order of the mentions.
  ConcordanceOrder order() {
    return order;
  }

  /// Whether another entity's page was open before this one.
  ReadOnlyBooleanProperty canGoBack() {
    return canGoBack.getReadOnlyProperty();
  }

  /// Runs something when the entity turns out to be none any more.
  void onGone(Runnable action) {
    gone = action;
  }

  /// Opens the page of an entity.
  void open(long entity) {
    shown.filter(it -> it != entity).ifPresent(before::push);
    show(entity);
  }

  /// Goes back to the page before; returns whether there was one.
  boolean back() {
    boolean was = !before.isEmpty();
    if (was) {
      show(before.pop());
    }
    return was;
  }

  private void show(long entity) {
    shown = Optional.of(entity);
    canGoBack.set(!before.isEmpty());
    choosing.cancel();
    reading.run(
        stop -> read(entity, stop),
        found -> found.ifPresentOrElse(this::begin, () -> gone.run()),
        () ->
            content
                .get()
                .ifPresentOrElse(before -> shown = Optional.of(before.number()), () -> gone.run()));
  }

  /// That it was looked at is noted behind it: an import may be writing for long.
  private void begin(PageContent now) {
    show(now);
    looking.run(
        () -> {
          library.get().entities().followed().looked(now.number());
          return true;
        },
        _ -> {},
        () -> {});
  }

  private Optional<PageContent> read(long entity, CancellationSignal stop) {
    Library open = library.get();
    return ProfileReader.read(open, entity, CompanionOrder.CHANCE, stop)
        .map(profile -> {
          long number = profile.entity().number();
          EntityMentions all = open.entities().mentions(number, stop);
          return PageContent.of(profile, open.entities().followed().follows(number), all);
        });
  }

  private void show(PageContent now) {
    content.set(Optional.of(now));
    mainLines.show(LinePages.firstMentions(now.span().main()));
    passingLines.show(LinePages.firstMentions(now.span().passing()));
    sort(order);
  }

  /// Shows only what is in some days, or all.
  void choose(Optional<DateFilter> days) {
    content
        .get()
        .ifPresent(now ->
            choosing.run(
                () -> now.with(PageSpan.of(now.all(), now.histogram(), days)),
                chosen -> show(chosen.followed(content.get().orElseThrow().followed())),
                () -> {}));
  }

  /// Puts the mentions in an order.
  void sort(ConcordanceOrder other) {
    order = other;
    content
        .get()
        .ifPresent(now ->
            sorting.run(
                stop -> library.get().entities().concordance(now.span().all(), other, stop),
                sorted -> {
                  mentionLines.show(sorted.mentions());
                  concordance.set(sorted);
                },
                () -> {}));
  }

  /// Follows the entity, or follows it no more.
  void follow(boolean is) {
    content
        .get()
        .ifPresent(now ->
            following.run(
                () -> follow(now.number(), is),
                follows -> content.set(content.get().map(it -> it.followed(follows))),
                () -> {}));
  }

  private boolean follow(long entity, boolean is) {
    FollowedEntities followed = library.get().entities().followed();
    if (is) {
      return followed.follow(entity);
    }
    Runnable unusedRestore = followed.leave(entity);
    return false;
  }
}
